import { checkSum, plus } from '../../arithmetic/sums.ts';
import type { CodedRow, CodedRows } from '../../document/coded-rows.ts';
import type { Sheet } from '../../document/sheet.ts';
import { notEnoughData, type Outcome } from '../../outcome.ts';
import { addedColumns, figuresAt, isUnsure, sameKind } from './cells.ts';

/** A row and the rows that should add up to it. */
export interface Breakdown {
  row: number;
  lane: number;
  /** Rows of the parts; a part may stand in another lane. */
  parts: readonly Pick<CodedRow, 'row' | 'lane'>[];
  /** What is broken down, in Chinese. */
  name: string;
}

/**
 * Checks a breakdown in every column of amounts. A part that is not printed counts as nothing; where all parts are not
 * printed there is nothing to compare. `columns` are all of the lane unless told otherwise.
 */
export function* sumsDown(
  sheet: Sheet,
  { row, lane, parts, name }: Breakdown,
  columns = addedColumns(sheet, lane),
): Generator<Outcome> {
  for (const [index, column] of columns.entries()) {
    const cells = parts.flatMap((part) => {
      const own = part.lane === lane ? column : addedColumns(sheet, part.lane)[index];
      return own === undefined ? [] : [{ row: part.row, column: own }];
    });
    const whole = sheet.figure(row, column);
    const figures = figuresAt(sheet, cells);
    if (figures?.length === 0) continue;
    const head = sheet.columnName(column);
    const subject = `${sheet.name}：${name}${head === '' ? '' : `，${head}`}`;
    if (figures === null || isUnsure(sheet, row, column)) yield notEnoughData('有的格看不清，或没有单位', subject);
    else if (!whole) {
      if (figures.some(({ value }) => !value.eq(0))) yield notEnoughData('没有印出合计的数字', subject);
    } else if (sameKind(whole, figures)) yield checkSum(whole, plus(figures), { subject });
  }
}

/** A row that is said to be a part of the row above it (其中), which no sum adds. */
export function isAside(sheet: Sheet, { row, lane }: Pick<CodedRow, 'row' | 'lane'>): boolean {
  return /^\s*其中/u.test(sheet.label(row, lane));
}

/** Rows that name a unit between the coded ones, each over the 类 below it. */
export function unitBreakdowns(sheet: Sheet, { all, roots, total }: CodedRows, lane: number): Breakdown[] {
  const coded = new Set(all.map(({ row }) => row));
  const units = sheet.rows.flatMap(({ role }, row) =>
    role === 'data' && row !== total && !coded.has(row) && sheet.bareLabel(row, lane) !== '' ? [row] : [],
  );
  return units.flatMap((row, at) => {
    const next = units[at + 1] ?? sheet.rows.length;
    const parts = roots.filter((root) => root.row > row && root.row < next);
    return parts.length > 0 ? [{ row, lane, parts, name: `${sheet.label(row, lane)}等于其下各类之和` }] : [];
  });
}

/** Whether a code stands in some rows more than once: rows that are told apart by something else are no breakdown. */
function hasTwins(rows: readonly CodedRow[]): boolean {
  const codes = rows.flatMap(({ code }) => code ?? []);
  return new Set(codes).size < codes.length;
}

/** Every 类, or every 款 (and 项 broken down further), that has rows below it, as a breakdown. */
export function breakdownsOf(sheet: Sheet, rows: readonly CodedRow[], level: 1 | 2, names: string): Breakdown[] {
  return rows.flatMap((each) => {
    const parts = each.children.filter((child) => !isAside(sheet, child));
    const own = level === 1 ? each.level === 1 : each.level > 1;
    if (!own || parts.length === 0 || hasTwins(parts)) return [];
    const name = [each.code, each.name].filter(Boolean).join(' ');
    return [{ row: each.row, lane: each.lane, parts, name: `${name}等于其下各${names}之和` }];
  });
}

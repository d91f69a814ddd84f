import { checkSum, plus } from '../../arithmetic/sums.ts';
import type { CodedRow } from '../../document/coded-rows.ts';
import type { Sheet } from '../../document/sheet.ts';
import type { Outcome } from '../../outcome.ts';

/** A row and the rows that should add up to it. */
export interface Breakdown {
  row: number;
  lane: number;
  /** Rows of the parts; a part may stand in another lane. */
  parts: readonly Pick<CodedRow, 'row' | 'lane'>[];
  /** What is broken down, in Chinese. */
  name: string;
}

/** Columns of amounts of a lane that can be added up: not unit prices, not shares. */
export function addedColumns(sheet: Sheet, lane: number): number[] {
  return sheet.amountColumns(null, lane).filter((column) => sheet.table.columns[column]?.measure !== 'unitPrice');
}

/**
 * Checks a breakdown in every column of amounts. A part that is not printed counts as nothing; where the whole or all
 * parts are not printed there is nothing to compare.
 */
export function* sumsDown(sheet: Sheet, { row, lane, parts, name }: Breakdown): Generator<Outcome> {
  for (const [index, column] of addedColumns(sheet, lane).entries()) {
    const whole = sheet.figure(row, column);
    const figures = parts.flatMap((part) => {
      const own = part.lane === lane ? column : addedColumns(sheet, part.lane)[index];
      return (own === undefined ? null : sheet.figure(part.row, own)) ?? [];
    });
    if (!whole || figures.length === 0) continue;
    const head = sheet.columnName(column);
    yield checkSum(whole, plus(figures), { subject: `${sheet.name}：${name}${head === '' ? '' : `，${head}`}` });
  }
}

/** A row that is said to be a part of the row above it (其中), which no sum adds. */
export function isAside(sheet: Sheet, { row, lane }: Pick<CodedRow, 'row' | 'lane'>): boolean {
  return /^\s*其中/u.test(sheet.label(row, lane));
}

/** Every 类, 款 or other row of a level that has rows below it, as a breakdown. */
export function breakdownsOf(sheet: Sheet, rows: readonly CodedRow[], level: number, names: string): Breakdown[] {
  return rows.flatMap((each) => {
    const parts = each.children.filter((child) => !isAside(sheet, child));
    if (each.level !== level || parts.length === 0) return [];
    const name = [each.code, each.name].filter(Boolean).join(' ');
    return [{ row: each.row, lane: each.lane, parts, name: `${name}等于其下各${names}之和` }];
  });
}

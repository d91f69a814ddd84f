import type { Head, MeasureId, Row } from '../../../model/index.ts';
import { checkSum, plus } from '../../arithmetic/sums.ts';
import type { Sheet } from '../../document/sheet.ts';
import type { Outcome } from '../../outcome.ts';

/** Columns of one lane under one head: the first of them is the whole of the others. */
export interface ColumnGroup {
  total: number;
  parts: number[];
}

/** The column that stands for a head: its own, or the 合计 or 小计 among the columns below it. */
function leading(head: Head, sheet: Sheet): number | null {
  const { columns } = sheet.table;
  const [first, last] = head.columns;
  if (first === last) return columns[first]?.role === 'amount' ? first : null;
  for (let column = first; column <= last; column += 1) {
    if (columns[column]?.role === 'amount' && columns[column]?.measure === 'total') return column;
  }
  return null;
}

function isWhole(head: Head, sheet: Sheet): boolean {
  const [first, last] = head.columns;
  return first === last && head.children.length === 0 && sheet.table.columns[first]?.measure === 'total';
}

/**
 * Columns that add up, as the heads say: 合计 or 小计 beside its parts, in one lane and below one head. A head that
 * begins with 其中 is a part of the one before it and is not added.
 */
export function columnGroups(sheet: Sheet): ColumnGroup[] {
  const groups: ColumnGroup[] = [];
  const visit = (siblings: readonly Head[]): void => {
    const byLane = Map.groupBy(siblings, ({ columns }) => sheet.laneOf(columns[0]));
    for (const heads of byLane.values()) {
      const whole = heads.find((head) => isWhole(head, sheet));
      if (!whole) continue;
      const total = whole.columns[0];
      const parts = heads
        .filter((head) => head !== whole && head.columns[0] > total && !/^\s*其中/u.test(head.text))
        .flatMap((head) => leading(head, sheet) ?? []);
      if (parts.length > 0) groups.push({ total, parts });
    }
    for (const sibling of siblings) visit(sibling.children);
  };
  visit(sheet.table.head);
  return groups;
}

/** Groups whose parts are told by their measures: at least one is of the given ones, and none of the others given. */
export function groupsOf(sheet: Sheet, measures: ReadonlySet<MeasureId>): ColumnGroup[] {
  return columnGroups(sheet).filter(({ parts }) =>
    parts.some((column) => {
      const measure = sheet.table.columns[column]?.measure;
      return measure != null && measures.has(measure);
    }),
  );
}

function isFigureRow({ role }: Row): boolean {
  return role === 'data' || role === 'total';
}

/** Checks every row of a group: the whole is the sum of the parts that are printed. */
export function* sumsAcross(sheet: Sheet, { total, parts }: ColumnGroup): Generator<Outcome> {
  for (const [row, found] of sheet.rows.entries()) {
    if (!isFigureRow(found)) continue;
    const whole = sheet.figure(row, total);
    const figures = parts.flatMap((column) => sheet.figure(row, column) ?? []);
    if (!whole || figures.length === 0) continue;
    const lane = sheet.laneOf(total);
    const name = [sheet.code(row, lane), sheet.label(row, lane)].filter(Boolean).join(' ');
    const heads = parts.map((column) => sheet.columnName(column).split('·').at(-1)).join('、');
    yield checkSum(whole, plus(figures), {
      subject: `${sheet.name}：${name === '' ? `第 ${row + 1} 行` : name}，${sheet.columnName(total)}等于${heads}之和`,
    });
  }
}

import Big from 'big.js';
import type { Cell, Column, Head, Row } from '../../../src/model/index.ts';

/** Below this confidence a recognised figure is doubtful by itself. */
const surely = 0.9;

/** A sum that a table should close: one cell, and the cells that should add up to it. */
interface Sum {
  total: Cell;
  parts: Cell[];
}

function amountOf(cell: Cell | undefined): Big | null {
  return cell?.value?.kind === 'amount' ? new Big(cell.value.amount) : null;
}

function closes({ total, parts }: Sum): boolean {
  const sum = parts.reduce((all, part) => all.plus(amountOf(part) ?? 0), new Big(0));
  return amountOf(total)?.eq(sum) ?? true;
}

/** The column that stands for a head: its own, or the 合计 or 小计 among the columns below it. */
function leading(head: Head, columns: readonly Column[]): number | null {
  const [first, last] = head.columns;
  if (first === last) return columns[first]?.role === 'amount' ? first : null;
  for (let column = first; column <= last; column += 1) if (columns[column]?.measure === 'total') return column;
  return null;
}

/** Groups of columns in which the first adds up the others: 合计 beside its parts, in one lane and below one head. */
function columnGroups(head: readonly Head[], columns: readonly Column[]): { total: number; parts: number[] }[] {
  const groups: { total: number; parts: number[] }[] = [];
  const visit = (siblings: readonly Head[]): void => {
    const leads = siblings.flatMap((sibling) => leading(sibling, columns) ?? []);
    const total = leads.find((column) => columns[column]?.measure === 'total');
    const parts = leads.filter((column) => column !== total && columns[column]?.lane === columns[total ?? 0]?.lane);
    if (total !== undefined && parts.length > 1) groups.push({ total, parts });
    for (const sibling of siblings) visit(sibling.children);
  };
  visit(head);
  return groups;
}

function cellIn(row: Row, column: number): Cell | undefined {
  return row.cells.find((cell) => cell.column === column);
}

function rowSums(rows: readonly Row[], { total, parts }: { total: number; parts: number[] }): Sum[] {
  return rows.flatMap((row) => {
    const whole = cellIn(row, total);
    const pieces = parts.flatMap((column) => cellIn(row, column) ?? []).filter((cell) => amountOf(cell));
    return whole && amountOf(whole) && pieces.length > 0 ? [{ total: whole, parts: pieces }] : [];
  });
}

/** Sums down a column: each 类 over its 款, each 款 over its 项, the total over the 类. */
function levelSums(rows: readonly Row[], column: number): Sum[] {
  return rows.flatMap((row, index) => {
    const total = cellIn(row, column);
    if (!total || !amountOf(total)) return [];
    const below: Cell[] = [];
    for (const next of rows.slice(index + 1)) {
      if (next.level <= row.level && next.role !== 'total') break;
      const cell = cellIn(next, column);
      if (next.level === row.level + 1 && cell && amountOf(cell)) below.push(cell);
    }
    return below.length > 0 ? [{ total, parts: below }] : [];
  });
}

/**
 * Marks recognised figures that are to be compared with the original: unsure ones, and those in a sum that does
 * not close. Which of them is wrong no sum can tell, and none is changed. A kind of sum counts only if the table
 * itself keeps it more often than not, because not every 合计 is the sum of what stands beside it.
 */
export function markDoubtful(rows: readonly Row[], head: readonly Head[], columns: readonly Column[]): void {
  const cells = rows.flatMap((row) => row.cells);
  if (!cells.some((cell) => cell.confidence !== undefined)) return;
  const mark = (cell: Cell): void => {
    if (cell.confidence !== undefined) cell.doubtful = true;
  };
  for (const cell of cells) if ((cell.confidence ?? 1) < surely && cell.text !== '') mark(cell);
  const data = rows.filter((row) => row.role === 'data' || row.role === 'total');
  const amounts = columns.flatMap((column, index) => (column.role === 'amount' ? [index] : []));
  const kinds = [
    ...columnGroups(head, columns).map((group) => rowSums(data, group)),
    amounts.flatMap((column) => levelSums(data, column)),
  ];
  for (const sums of kinds) {
    const open = sums.filter((sum) => !closes(sum));
    if (open.length * 2 > sums.length) continue;
    for (const { total, parts } of open) [total, ...parts].forEach(mark);
  }
}

import { parseMark } from '../../text/numbering.ts';
import { cellText, type SourceCell, type SourceRow } from '../../tree.ts';
import { isNumber, rowTexts } from './row-text.ts';

/** Which rows of a grid are its head. */
export interface Header {
  /** First row of the head: 1 when a group row stands above it. */
  from: number;
  /** First row after the head. */
  to: number;
  /** The row of column numbers (栏次) after the head, if there is one. */
  columnNumbers: number | null;
}

const maxHeaderRows = 4;
const rowLabel = /^(?:合计|总计|小计|部门合计|本年(?:收入|支出)合计)$/u;

/** A row of column numbers: 栏次, or the integers from 1 on in their order. */
export function isColumnNumbers(row: SourceRow): boolean {
  const filled = rowTexts(row).filter((text) => text !== '');
  const numbers = filled.filter((text) => text !== '栏次');
  const named = numbers.length < filled.length;
  if (numbers.length < (named ? 1 : 2)) return false;
  return numbers.every((text, index) => text === String(index + 1));
}

/** A heading over the whole width above the head itself: one numbered cell. */
function isGroupRow(row: SourceRow): boolean {
  const [first, ...rest] = rowTexts(row);
  return first !== undefined && rest.length > 0 && parseMark(first) !== null && rest.every((text) => text === '');
}

/**
 * Whether a row goes on with the head begun above it: it holds no figures, does not begin as a row of the body
 * does, and has words under a head that spans several columns. `rows` holds the texts of the rows.
 */
function continuesHead(rows: readonly (readonly string[])[], from: number, index: number): boolean {
  const texts = rows[index];
  if (!texts) return false;
  const first = texts.find((text) => text !== '');
  if (first === undefined || texts.some(isNumber)) return false;
  const blankFirst = texts[0] === '';
  if (!blankFirst && (rowLabel.test(first) || parseMark(first))) return false;
  const above = rows[index - 1];
  if (above && above.length < texts.length) return true;
  return texts.some((text, column) => text !== '' && isUnderSpan(rows, from, index, column));
}

/** Whether some head above this column spans several columns. */
function isUnderSpan(rows: readonly (readonly string[])[], from: number, index: number, column: number): boolean {
  const above = rows[index - 1];
  if (!above) return false;
  if (above[column] === '') {
    // Blank above: either covered by a span from the left, or by a taller head, which then ends there.
    let left = column;
    while (left > 0 && above[left] === '') left -= 1;
    return above[left] !== '' || (index - 1 > from && isUnderSpan(rows, from, index - 1, column));
  }
  return above[column + 1] === '';
}

/** The first row after the cells that begin in the rows before `to` and reach down furthest. */
function reach(rows: readonly SourceRow[], from: number, to: number): number {
  const ends = rows
    .slice(from, to)
    .flatMap((row, index) => row.cells.map((cell) => (cellText(cell) === '' ? 0 : from + index + cell.rowSpan)));
  return Math.min(rows.length, Math.max(to, ...ends));
}

/** For each column, the head that stands above it: the lowest cell with words in the rows of the head so far. */
function headsAbove(rows: readonly SourceRow[], from: number, to: number): (SourceCell | undefined)[] {
  const above: (SourceCell | undefined)[] = [];
  for (const row of rows.slice(from, to)) {
    above.length = Math.max(above.length, row.cells.length);
    for (const [column, cell] of row.cells.entries()) {
      if (!cell.covered && cellText(cell) !== '') above.fill(cell, column, column + cell.colSpan);
    }
  }
  return above;
}

/** Whether a row of a grid with known spans divides a head above it, and holds nothing a body begins with. */
function dividesHead(rows: readonly SourceRow[], from: number, to: number): boolean {
  const texts = rows[to] ? rowTexts(rows[to]) : [];
  const first = texts.find((text) => text !== '');
  if (first === undefined || texts.some(isNumber) || parseMark(first)) return false;
  const parts = new Map<SourceCell, number>();
  for (const [column, head] of headsAbove(rows, from, to).entries()) {
    if (head && texts[column] !== '') parts.set(head, (parts.get(head) ?? 0) + 1);
  }
  return [...parts.values()].some((count) => count > 1);
}

function isBlank(row: SourceRow | undefined): boolean {
  return row !== undefined && rowTexts(row).every((text) => text === '');
}

/** The end of a head whose merged cells are known: it reaches as far down as its tallest cell, and divides. */
function endOfExactHead(rows: readonly SourceRow[], from: number): number {
  let to = reach(rows, from, from + 1);
  for (;;) {
    const next = isBlank(rows[to]) ? to + 1 : to;
    if (next - from >= maxHeaderRows + 1 || !dividesHead(rows, from, next)) return to;
    to = reach(rows, from, next + 1);
  }
}

/** Finds the head of a grid. In an `exact` grid merged cells are known; elsewhere blanks tell of them. */
export function findHeader(rows: readonly SourceRow[], exact = false): Header {
  const [first] = rows;
  const from = first && rows.length > 1 && isGroupRow(first) ? 1 : 0;
  for (let index = from; index < Math.min(rows.length, from + maxHeaderRows + 1); index += 1) {
    const row = rows[index];
    if (row && index > from && isColumnNumbers(row)) return { from, to: index, columnNumbers: index };
  }
  if (exact) return { from, to: endOfExactHead(rows, from), columnNumbers: null };
  const texts = rows.slice(0, from + maxHeaderRows + 1).map(rowTexts);
  let to = from + 1;
  while (to < rows.length && to - from < maxHeaderRows && continuesHead(texts, from, to)) to += 1;
  return { from, to, columnNumbers: null };
}

import type { Atom } from './atoms.ts';
import { median, mode } from './geometry.ts';

/** Rows set in one column (0), or in the first, second, … of several. */
export interface ColumnRows {
  column: number;
  rows: Atom[][];
}

/** Columns of text are parted by at least this, in letters. */
const gutter = 1.2;
/** So many rows must stand side by side. */
const least = 8;
/** Columns of text hold at least this many letters a line, and most lines fill their column. */
const narrowest = 10;

interface Halves {
  left: Atom[];
  right: Atom[];
  /** Middle of the gutter, or null when the row does not show it. */
  middle: number | null;
}

const right = (row: readonly Atom[]) => Math.max(...row.map((atom) => atom.box[2]));
const left = (row: readonly Atom[]) => row[0]?.box[0] ?? 0;
const size = (row: readonly Atom[]) => row[0]?.size ?? 0;

/** The one wide gap of a row, when it has one only. */
function gapOf(row: readonly Atom[]): number | null {
  const gaps = row.slice(1).flatMap((atom, index) => {
    const before = row[index]?.box[2] ?? atom.box[0];
    return atom.box[0] - before > gutter * atom.size ? [(before + atom.box[0]) / 2] : [];
  });
  return gaps.length === 1 ? (gaps[0] ?? null) : null;
}

function halve(row: readonly Atom[], at: number): Halves | null {
  if (row.some((atom) => atom.box[0] < at && atom.box[2] > at)) return null;
  const halves = { left: row.filter((atom) => atom.box[2] <= at), right: row.filter((atom) => atom.box[0] >= at) };
  return { ...halves, middle: halves.left.length > 0 && halves.right.length > 0 ? at : null };
}

/** Whether lines look like a column of text: wide, and ending where the others end. */
function isText(rows: readonly (readonly Atom[])[]): boolean {
  const letters = median(rows.map(size));
  const ends = mode(rows.map(right), letters);
  const filled = rows.filter((row) => Math.abs(right(row) - ends) < 1.5 * letters);
  return median(rows.map((row) => right(row) - left(row))) > narrowest * letters && filled.length >= 0.5 * rows.length;
}

/** Cuts the rows of a page into blocks set in one column or in two, in the order in which they are read. */
export function cutColumns(rows: readonly Atom[][]): ColumnRows[] {
  const gaps = rows.map(gapOf).filter((gap) => gap !== null);
  const at = gaps.length < least ? Number.NaN : mode(gaps, median(rows.map(size)));
  if (Number.isNaN(at)) return [{ column: 0, rows: [...rows] }];
  const blocks: ColumnRows[] = [];
  let open: { whole: Atom[]; halves: Halves }[] = [];
  const close = () => {
    blocks.push(...settle(open));
    open = [];
  };
  for (const row of rows) {
    const halves = halve(row, at);
    if (halves) {
      open.push({ whole: row, halves });
      continue;
    }
    close();
    blocks.push({ column: 0, rows: [row] });
  }
  close();
  return merged(blocks);
}

/** Rows that leave the gutter free: two columns when enough of them are text on both sides. */
function settle(open: readonly { whole: Atom[]; halves: Halves }[]): ColumnRows[] {
  const both = open.filter(({ halves }) => halves.middle !== null);
  const lefts = both.map(({ halves }) => halves.left);
  const rights = both.map(({ halves }) => halves.right);
  if (both.length < least || !isText(lefts) || !isText(rights)) {
    return open.length > 0 ? [{ column: 0, rows: open.map(({ whole }) => whole) }] : [];
  }
  const filled = (rows: Atom[][]) => rows.filter((row) => row.length > 0);
  return [
    { column: 1, rows: filled(open.map(({ halves }) => halves.left)) },
    { column: 2, rows: filled(open.map(({ halves }) => halves.right)) },
  ];
}

function merged(blocks: readonly ColumnRows[]): ColumnRows[] {
  const result: ColumnRows[] = [];
  for (const block of blocks) {
    const last = result.at(-1);
    if (last && last.column === 0 && block.column === 0) last.rows.push(...block.rows);
    else result.push({ column: block.column, rows: [...block.rows] });
  }
  return result;
}

import { parseMark } from '../../../text/numbering.ts';
import type { Line } from '../lattice/lines.ts';
import { around, median } from '../prose/geometry.ts';
import type { Row } from './candidates.ts';
import { type Column, columnsUnder } from './columns.ts';

/** Lines of one row of a table, from top to bottom. */
export type RowLines = Row[];

const middle = (row: Row) => (row.box[1] + row.box[3]) / 2;
const hasFigure = (row: Row) => row.pieces.some((piece) => piece.numeric);
/** Lines of a cell follow one another this closely at most, in letters. */
const lineStep = 1.45;

/** Whether a line without figures goes on with the label above it, which fills its column. */
function isWrapped(above: Row, line: Row, columns: readonly Column[]): boolean {
  const [piece, ...others] = line.pieces;
  if (!piece || others.length > 0 || parseMark(piece.text)) return false;
  const [index, ...more] = columnsUnder(columns, piece);
  const column = index === undefined ? undefined : columns[index];
  if (!column || more.length > 0) return false;
  const label = above.pieces.find((each) => each.box[0] < column.right && each.box[2] > column.left);
  return label !== undefined && !label.numeric && label.box[2] > column.right - 1.2 * label.size;
}

/**
 * Puts the printed lines of the body together to rows. A label cut by the width of its column stands over several
 * lines, its figures beside one of them or between them; lines of one cell stand closer than rows do. A rule parts
 * rows.
 */
export function toBodyRows(lines: readonly Row[], columns: readonly Column[], rules: readonly Line[]): RowLines[] {
  const figures = lines.filter(hasFigure);
  const steps = figures.slice(1).map((row, index) => middle(row) - middle(figures[index] ?? row));
  const size = median(lines.flatMap((row) => row.pieces.map((piece) => piece.size)));
  const pitch = steps.length > 0 ? median(steps) : 2 * size;
  const near = Math.min(lineStep * size, 0.9 * pitch);
  const rows: RowLines[] = [];
  for (const line of lines) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    const numbered = line.pieces.every((piece) => parseMark(piece.text) !== null);
    if (!row || !last || numbered) {
      rows.push([line]);
      continue;
    }
    const parted = rules.some((rule) => rule.at > middle(last) && rule.at < middle(line));
    const both = hasFigure(line) && row.some(hasFigure);
    const step = middle(line) - middle(last);
    const together =
      pitch > 1.55 * size ? step < near : !hasFigure(line) && step < near && isWrapped(last, line, columns);
    if (!parted && !both && (together || step < 0.85 * size)) row.push(line);
    else rows.push([line]);
  }
  return rows;
}

/** Box around the lines of a row. */
export function rowBox(row: RowLines) {
  return around(row.map((line) => line.box));
}

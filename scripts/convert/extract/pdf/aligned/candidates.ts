import type { Box } from '../../extraction.ts';
import type { Atom } from '../prose/atoms.ts';
import { around } from '../prose/geometry.ts';
import { type Piece, toTablePieces } from './pieces.ts';

/** What stands on one baseline, cut into pieces. */
export interface Row {
  atoms: Atom[];
  pieces: Piece[];
  box: Box;
}

/** A row may be parted from the next by so many letters at most inside one table. */
const farthest = 4;
/** So many rows with figures make a table. */
export const leastRows = 3;

/** More rows than a page holds are a drawing. */
const mostRows = 300;

const leaders = /(?:…|\.|·|．){4,}/u;
const sentence = /[。；]|[，,].*[，,]/u;

/** Whether a row holds figures beside other pieces. */
export function isAnchor(row: Row): boolean {
  return row.pieces.length >= 2 && row.pieces.some((piece) => piece.numeric);
}

/** Whether a row is prose or an entry of a list of contents, and so in no table. */
function isText(row: Row, width: number): boolean {
  return row.pieces.some(({ text, box }) => {
    const broad = box[2] - box[0] > 0.5 * width;
    return leaders.test(text) || (broad && (sentence.test(text) || row.pieces.length === 1));
  });
}

export function toTableRow(atoms: Atom[]): Row {
  return { atoms, pieces: toTablePieces(atoms), box: around(atoms.map((atom) => atom.box)) };
}

/** Rows that follow one another and might be tables: parted by prose and by empty space. */
export function findCandidates(rows: readonly Row[], barriers: readonly Box[]): Row[][] {
  const page = rows.length > 0 ? around(rows.map((row) => row.box)) : [0, 0, 0, 0];
  const width = page[2] - page[0];
  const found: Row[][] = [];
  let open: Row[] = [];
  const close = () => {
    if (open.length <= mostRows && open.filter(isAnchor).length >= leastRows) found.push(open);
    open = [];
  };
  for (const row of rows) {
    const last = open.at(-1);
    const size = row.pieces[0]?.size ?? 0;
    if (last && row.box[1] - last.box[3] > farthest * size) close();
    if (last && barriers.some((box) => box[1] >= last.box[1] && box[1] < row.box[1])) close();
    if (isText(row, width)) close();
    else open.push(row);
  }
  close();
  return found;
}

import type { Box, ExtractedCell, ExtractedCellLine } from '../../extraction.ts';
import { asDisplayed } from '../engine-page.ts';
import type { PageContent } from '../page.ts';
import { height, sharedHeight } from '../prose/geometry.ts';
import { type Column, columnsUnder } from './columns.ts';
import { makePiece, type Piece } from './pieces.ts';

/** The columns of a table, where they begin and end, and the page it stands on. */
export interface Frame {
  columns: readonly Column[];
  /** One more than there are columns. */
  edges: readonly number[];
  content: PageContent;
}

/** Pieces on one line put together: the letters of a word that is spread over its cell. */
function oneLineEach(pieces: readonly Piece[]): Piece[] {
  const lines: Piece[][] = [];
  for (const piece of pieces) {
    const line = lines.find(([first]) => first && sharedHeight(first.box, piece.box) > 0.5 * height(piece.box));
    if (line) line.push(piece);
    else lines.push([piece]);
  }
  return lines.map((line) => makePiece(line.toSorted((a, b) => a.box[0] - b.box[0])));
}

/** The lines of a cell that reaches from one column to another and from `top` to `bottom`. */
export function cellLines(
  pieces: readonly Piece[],
  [from, to]: readonly [number, number],
  [top, bottom]: readonly [number, number],
  { columns, edges, content }: Frame,
): ExtractedCellLine[] {
  const origin = (box: Box) => ({ kind: 'page', page: content.number, box: asDisplayed(box, content) }) as const;
  if (pieces.length === 0) return [{ text: '', origin: origin([edges[from] ?? 0, top, edges[to + 1] ?? 0, bottom]) }];
  const right = columns[to]?.right ?? 0;
  return oneLineEach(pieces).map(({ text, box, confidence }, index) => {
    const before = pieces[index - 1];
    // Cut by the width of the column: another letter would not have fitted on the line before.
    const wraps = before !== undefined && before.box[2] > right - 1.6 * before.size;
    const sure = confidence === undefined ? {} : { confidence };
    return { text, origin: origin(box), ...sure, ...(wraps ? { wraps } : {}) };
  });
}

/** Whether a word is set in the middle of its column and the one before together, not where its column begins. */
function isOverTwo(piece: Piece, index: number, { columns, edges }: Frame): boolean {
  const [before, from, to] = [edges[index - 1], edges[index], edges[index + 1]];
  const column = columns[index];
  if (before === undefined || from === undefined || to === undefined || !column || piece.numeric) return false;
  const off = (left: number, right: number) => Math.abs(piece.box[0] + piece.box[2] - left - right) / 2 / piece.size;
  return piece.box[0] - column.left > 0.8 * piece.size && off(before, to) < 1 && off(from, to) > 1.5;
}

/** A piece, the columns it reaches over, and the one it goes to when others need the rest. */
interface Placed {
  piece: Piece;
  from: number;
  to: number;
  own: number;
}

function placed(piece: Piece, frame: Frame): Placed {
  const { columns, edges } = frame;
  const under = columnsUnder(columns, piece);
  const own = under[0];
  if (own !== undefined) {
    return { piece, own, from: own - (isOverTwo(piece, own, frame) ? 1 : 0), to: under.at(-1) ?? own };
  }
  const last = columns.length - 1;
  const from = Math.min(
    last,
    Math.max(
      0,
      edges.findLastIndex((edge) => edge <= piece.box[0] + 0.01),
    ),
  );
  const to = Math.min(
    last,
    Math.max(
      from,
      edges.findLastIndex((edge) => edge < piece.box[2]),
    ),
  );
  return { piece, own: from, from, to };
}

/** The cells of a row of the body: every piece in its column, blanks in between. */
export function bodyCells(
  pieces: readonly Piece[],
  heights: readonly [top: number, bottom: number],
  frame: Frame,
): ExtractedCell[] {
  const all = pieces.map((piece) => placed(piece, frame));
  const filled: { pieces: Piece[]; from: number; to: number }[] = [];
  for (const { piece, from, to, own } of all) {
    const needed = (left: number, right: number) =>
      all.some((other) => other.piece !== piece && other.own >= left && other.own <= right);
    const first = from < own && needed(from, own - 1) ? own : from;
    const last = to > own && needed(own + 1, to) ? own : to;
    const cell = filled.find((each) => each.from <= own && each.to >= own);
    if (cell) cell.pieces.push(piece);
    else filled.push({ pieces: [piece], from: first, to: last });
  }
  const cells: ExtractedCell[] = [];
  for (let column = 0; column < frame.columns.length; ) {
    const cell = filled.find((each) => each.from === column);
    const to = cell?.to ?? column;
    const lines = cellLines(cell?.pieces ?? [], [column, to], heights, frame);
    cells.push({ column, colSpan: to - column + 1, rowSpan: 1, lines });
    column = to + 1;
  }
  return cells;
}

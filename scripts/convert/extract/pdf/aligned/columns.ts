import { median, sharedHeight } from '../prose/geometry.ts';
import type { Row } from './candidates.ts';
import type { Piece } from './pieces.ts';

/** Where the texts of a column stand. */
export interface Column {
  left: number;
  right: number;
  pieces: Piece[];
}

/** Texts of different columns are parted by at least this, in letters, in every row. */
const river = 0.3;

function overlaps(column: Column, piece: Piece, slack: number): boolean {
  return Math.min(column.right, piece.box[2]) - Math.max(column.left, piece.box[0]) > -slack;
}

/** Puts a piece to the columns it shares widths with; they become one. */
function place(columns: Column[], piece: Piece): void {
  const slack = river * piece.size;
  const touched = columns.filter((column) => overlaps(column, piece, slack));
  const column: Column = {
    left: Math.min(piece.box[0], ...touched.map((each) => each.left)),
    right: Math.max(piece.box[2], ...touched.map((each) => each.right)),
    pieces: [...touched.flatMap((each) => each.pieces), piece],
  };
  for (const each of touched) columns.splice(columns.indexOf(each), 1);
  columns.push(column);
}

/** How many columns a piece lies over. */
export function columnsUnder(columns: readonly Column[], piece: Piece): number[] {
  return [...columns.keys()].filter((index) => {
    const column = columns[index];
    return column !== undefined && overlaps(column, piece, -0.15 * piece.size);
  });
}

/**
 * The columns that the texts of the rows stand in, from left to right. A piece that joins what many rows
 * keep apart is one over several columns, and makes none.
 */
export function findColumns(anchors: readonly Row[]): Column[] {
  const pieces = anchors.flatMap((row) => row.pieces);
  const columns: Column[] = [];
  for (const piece of pieces.filter((each) => each.numeric)) place(columns, piece);
  // Words are put where they stand clear of figures first; what lies over several columns must not join them.
  const words = pieces
    .filter((piece) => !piece.numeric)
    .toSorted((a, b) => a.box[2] - a.box[0] - (b.box[2] - b.box[0]));
  for (const word of words) {
    const touched = columns.filter((column) => overlaps(column, word, river * word.size));
    if (touched.length <= 1 || isTextPair(touched)) place(columns, word);
  }
  return columns.toSorted((a, b) => a.left - b.left);
}

/**
 * Without the columns that are none: one or two words that no head stands above, in rows where nothing stands beside
 * them, are set in the middle of the columns beside (合计 under code and name).
 */
export function withoutStray(columns: readonly Column[], head: readonly Piece[]): Column[] {
  return columns.filter((column, index) => {
    if (column.pieces.length > 2 || column.pieces.some((piece) => piece.numeric)) return true;
    if (head.some((piece) => overlaps(column, piece, 0))) return true;
    const beside = [columns[index - 1], columns[index + 1]].flatMap((each) => each?.pieces ?? []);
    return beside.some((piece) => column.pieces.some((each) => sharedHeight(each.box, piece.box) > 0));
  });
}

/** Columns of words only, which no two rows keep apart: a longer text shows them to be one. */
function isTextPair(columns: readonly Column[]): boolean {
  const [first, ...others] = columns;
  if (!first || columns.some((column) => column.pieces.some((piece) => piece.numeric))) return false;
  const apart = first.pieces.filter((piece) =>
    others.some((other) => other.pieces.some((each) => sharedHeight(each.box, piece.box) > 0)),
  );
  return apart.length < 2;
}

/** Whether figures stand under one another: right, centred or left, to a part of a letter. */
export function isAligned(column: Column): boolean {
  const figures = column.pieces.filter((piece) => piece.numeric);
  const letter = median(figures.map((piece) => piece.size));
  const ways: ((piece: Piece) => number)[] = [
    ({ box }) => box[2],
    ({ box }) => box[0],
    ({ box }) => (box[0] + box[2]) / 2,
  ];
  return ways.some((way) => {
    const places = figures.map(way);
    const middle = median(places);
    return places.filter((each) => Math.abs(each - middle) < 0.7 * letter).length >= 0.8 * places.length;
  });
}

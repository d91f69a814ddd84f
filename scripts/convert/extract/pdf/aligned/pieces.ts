import type { Box } from '../../extraction.ts';
import { type Atom, isNarrow } from '../prose/atoms.ts';
import { around } from '../prose/geometry.ts';
import { gapTexts } from '../prose/spacing.ts';

/** What stands together on one line: the text of a cell, or a line of it. */
export interface Piece {
  text: string;
  box: Box;
  size: number;
  bold: boolean;
  numeric: boolean;
  confidence?: number;
}

/** Columns of words are parted by at least this, in letters. */
const parting = 0.9;
/** Figures are parted from each other, and from words, by less: they stand at the edges of narrow columns. */
const partingFigures = 0.5;

const amount = /^[-−—–]?[（(]?[-−]?\d[\d,，.]*[)）]?%?％?$/u;
const stroke = /^[-−—–]{1,4}$/u;

/** Whether a text is a figure, or a stroke in the place of one. */
export function isFigure(text: string): boolean {
  return amount.test(text) || stroke.test(text);
}

/** One piece of several atoms, or pieces, of a line, from left to right. */
export function makePiece(atoms: readonly Atom[]): Piece {
  const gaps = gapTexts(atoms, () => false);
  const text = atoms.map((atom, index) => (index === 0 ? '' : (gaps[index - 1] ?? '')) + atom.text).join('');
  const sure = atoms.flatMap((atom) => atom.confidence ?? []);
  return {
    text,
    box: around(atoms.map((atom) => atom.box)),
    size: Math.max(...atoms.map((atom) => atom.size)),
    bold: atoms.every((atom) => atom.bold),
    numeric: isFigure(text),
    ...(sure.length > 0 ? { confidence: Math.min(...sure) } : {}),
  };
}

function isParted(before: Atom, after: Atom): boolean {
  const gap = (after.box[0] - before.box[2]) / Math.min(before.size, after.size);
  const figures = isNarrow(before.text.at(-1) ?? '') || isNarrow(after.text.at(0) ?? '');
  return gap > (figures ? partingFigures : parting);
}

/** Cuts a row of atoms where columns may be parted. */
export function toTablePieces(row: readonly Atom[]): Piece[] {
  const pieces: Atom[][] = [];
  for (const atom of row) {
    const open = pieces.at(-1);
    const last = open?.at(-1);
    if (open && last && !isParted(last, atom)) open.push(atom);
    else pieces.push([atom]);
  }
  return pieces.map(makePiece);
}

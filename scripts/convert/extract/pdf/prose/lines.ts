import type { Box } from '../../extraction.ts';
import type { Ruling, Run } from '../page.ts';
import { type Atom, atoms, letterWidth } from './atoms.ts';
import { around, height, sharedHeight, sharedWidth, width } from './geometry.ts';
import { gapTexts, wideGap } from './spacing.ts';

/** A part of a line between wide gaps. */
export interface Piece {
  text: string;
  box: Box;
}

/** A printed line. */
export interface PrintedLine {
  page: number;
  text: string;
  box: Box;
  /** Size of most of its letters. */
  size: number;
  /** Whether its first letter, and whether every letter, is bold. */
  opensBold: boolean;
  bold: boolean;
  /** The widest gap in it, in points. */
  gap: number;
  pieces: Piece[];
  /** Which column of a page set in columns it stands in, from 1; 0 for a page set in one. */
  column: number;
  /** How sure text recognition was of the least sure part; absent for text that did not have to be recognised. */
  confidence?: number;
}

/** Puts what stands on one baseline together, from top to bottom; each row from left to right. */
export function toRows(runs: readonly Run[]): Atom[][] {
  const all = runs.flatMap((run) => atoms(run)).map((atom) => ({ atom, middle: (atom.box[1] + atom.box[3]) / 2 }));
  all.sort((a, b) => a.middle - b.middle || a.atom.box[0] - b.atom.box[0]);
  const rows: { main: Atom; atoms: Atom[] }[] = [];
  for (const { atom } of all) {
    const row = rows.slice(-3).findLast((candidate) => isBeside(candidate.main, atom));
    if (!row) {
      rows.push({ main: atom, atoms: [atom] });
      continue;
    }
    row.atoms.push(atom);
    if (atom.size > row.main.size) row.main = atom;
  }
  return rows.map((row) => row.atoms.toSorted((a, b) => a.box[0] - b.box[0]));
}

function isBeside(main: Atom, atom: Atom): boolean {
  return sharedHeight(main.box, atom.box) >= 0.5 * Math.min(height(main.box), height(atom.box));
}

/** Whether the gap between two atoms is part of the underlined blank into which one of them, a figure, was filled. */
function isFilledIn(before: Atom, after: Atom, underlines: readonly Ruling[]): boolean {
  const room = after.box[0] - before.box[2];
  if (room <= 0 || room > widestBlank * before.size) return false;
  const under = underlines.filter((ruling) => Math.abs(ruling.box[1] - before.box[3]) < 0.4 * before.size);
  const share = (box: Box) => under.reduce((sum, ruling) => sum + Math.max(0, sharedWidth(ruling.box, box)), 0);
  if (share([before.box[2], before.box[1], after.box[0], before.box[3]]) < 0.5 * room) return false;
  const figures = [before, after].filter((atom) => /^[\d.,%％-]+$/u.test(atom.text));
  return figures.some((atom) => share(atom.box) > 0.5 * width(atom.box));
}

/** Room left on one side of what was filled in, at most, in letters. */
const widestBlank = 6;

/** The size in the middle of those of all letters. */
function sizeOf(row: readonly Atom[]): number {
  const sorted = row
    .map((atom) => ({ size: atom.size, width: letterWidth(atom.text) }))
    .toSorted((a, b) => a.size - b.size);
  const half = sorted.reduce((sum, { width }) => sum + width, 0) / 2;
  let passed = 0;
  for (const { size, width } of sorted) {
    passed += width;
    if (passed >= half) return size;
  }
  return 0;
}

function toPieces(row: readonly Atom[], gaps: readonly string[]): Piece[] {
  const pieces: { text: string; boxes: Box[] }[] = [];
  for (const [index, atom] of row.entries()) {
    const gap = index === 0 ? wideGap : (gaps[index - 1] ?? '');
    const last = pieces.at(-1);
    if (last && gap !== wideGap) {
      last.text += gap + atom.text;
      last.boxes.push(atom.box);
    } else {
      pieces.push({ text: atom.text, boxes: [atom.box] });
    }
  }
  return pieces.map((piece) => ({ text: piece.text, box: around(piece.boxes) }));
}

/** The printed line that a row of atoms makes; the row must not be empty. */
export function toLine(row: readonly Atom[], page: number, underlines: readonly Ruling[], column = 0): PrintedLine {
  const gaps = gapTexts(row, (before, after) => isFilledIn(before, after, underlines));
  const pieces = toPieces(row, gaps);
  const sure = row.flatMap((atom) => atom.confidence ?? []);
  return {
    page,
    text: pieces.map((piece) => piece.text).join(wideGap),
    box: around(row.map((atom) => atom.box)),
    size: sizeOf(row),
    opensBold: row[0]?.bold ?? false,
    bold: row.every((atom) => atom.bold),
    gap: Math.max(0, ...pieces.slice(1).map((piece, index) => piece.box[0] - (pieces[index]?.box[2] ?? piece.box[0]))),
    pieces,
    column,
    ...(sure.length > 0 ? { confidence: Math.min(...sure) } : {}),
  };
}

import type { Box } from '../extraction.ts';
import { identity, type Matrix } from './engine-matrix.ts';

/** What pdf.js tells about a font once it has been read. */
export interface FontFacts {
  name: string;
  bold: boolean;
  vertical: boolean;
  fontMatrix: ArrayLike<number> | undefined;
}

/** The part of the graphics state that texts and lines depend on. Copied by `q`, given back by `Q`. */
export interface GraphicsState {
  matrix: Matrix;
  clip: Box;
  lineWidth: number;
  strokeSeen: boolean;
  fillSeen: boolean;
  strokeAlpha: number;
  fillAlpha: number;
  font: FontFacts | null;
  fontSize: number;
  charSpacing: number;
  wordSpacing: number;
  horizontalScale: number;
  leading: number;
  rise: number;
  renderingMode: number;
}

/** State at the start of a page whose coordinates `matrix` takes to the page as displayed. */
export function initialState(matrix: Matrix, page: Box): GraphicsState {
  return {
    matrix,
    clip: page,
    lineWidth: 1,
    strokeSeen: true,
    fillSeen: true,
    strokeAlpha: 1,
    fillAlpha: 1,
    font: null,
    fontSize: 0,
    charSpacing: 0,
    wordSpacing: 0,
    horizontalScale: 1,
    leading: 0,
    rise: 0,
    renderingMode: 0,
  };
}

/** Where the next text goes: the matrix of the text and that of its line, outside the graphics state. */
export interface TextPosition {
  text: Matrix;
  line: Matrix;
}

export function startOfText(): TextPosition {
  return { text: identity, line: identity };
}

/** Moves to the start of another line, as Td does. */
export function moveLine(position: TextPosition, x: number, y: number): void {
  const [a, b, c, d, e, f] = position.line;
  position.line = [a, b, c, d, a * x + c * y + e, b * x + d * y + f];
  position.text = position.line;
}

/** Whether a colour that pdf.js writes as #rrggbb can be told from the white of the paper. */
export function isSeen(colour: unknown): boolean {
  if (typeof colour !== 'string' || !/^#[0-9a-f]{6}$/i.test(colour)) return true;
  const value = Number.parseInt(colour.slice(1), 16);
  return Math.min(value >> 16, (value >> 8) & 0xff, value & 0xff) < 0xfa;
}

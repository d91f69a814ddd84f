import type { Box } from '../extraction.ts';
import { type Matrix, multiply, transformBox } from './engine-matrix.ts';
import { foldRadicals } from './engine-radicals.ts';
import type { GraphicsState, TextPosition } from './engine-state.ts';
import type { Run } from './page.ts';

/** A glyph of pdf.js, or a number: a move between glyphs in thousandths of the size, against the direction of writing. */
export type Shown = number | { unicode: string; width: number; vmetric?: ArrayLike<number> | null; isSpace: boolean };

/** Letters reach from `descent` below the line they stand on to `ascent` above it, in parts of their size. */
const ascent = 0.86;
const descent = 0.14;
/** A move inside a run that is wider than this many letters ends it, and so does a wider row of blanks. */
const widestMove = 1;
const widestBlank = 2.2;

/** A gap inside a run this wide, in letters, shows as a blank. */
const printedBlank = 0.6;

interface Piece {
  text: string;
  /** Along the direction of writing, in units of the text space. */
  start: number;
  end: number;
  /** The blanks since the last letter. */
  blanks: string;
}

/** Texts of one showing operator, one run unless there are wide gaps in it; moves the position past them. */
export function showText(glyphs: readonly Shown[], state: GraphicsState, position: TextPosition): Run[] {
  const { font, fontSize } = state;
  if (!font || fontSize === 0) return [];
  const { vertical } = font;
  const scale = fontSize * (font.fontMatrix?.[0] ?? 0.001);
  const em = Math.abs(fontSize);
  const pieces: Piece[] = [];
  let piece: Piece | null = null;
  let at = 0;
  let moved = 0;
  for (const glyph of glyphs) {
    if (typeof glyph === 'number') {
      at -= (glyph / 1000) * fontSize;
      moved -= (glyph / 1000) * fontSize;
      continue;
    }
    const width = vertical ? -(glyph.vmetric?.[0] ?? -1000) : glyph.width;
    const advance = width * scale;
    if (isBlank(glyph.unicode)) {
      if (piece) piece.blanks += glyph.unicode;
    } else {
      const wide = moved > widestMove * em || (piece !== null && at - piece.end > widestBlank * em);
      if (!piece || wide || at < piece.start - em / 2) {
        piece = { text: '', start: at, end: at, blanks: '' };
        pieces.push(piece);
      }
      // A move of most of a letter, and not part of spreading a line, is a blank that was printed.
      const gap = piece.blanks === '' && piece.text !== '' && at - piece.end > printedBlank * em ? ' ' : '';
      piece.text += piece.blanks + gap + glyph.unicode;
      piece.blanks = '';
      piece.end = Math.max(at + advance, piece.end);
      moved = 0;
    }
    at += advance + state.charSpacing + (glyph.isSpace ? state.wordSpacing : 0);
  }
  const matrix = multiply(multiply(state.matrix, position.text), [1, 0, 0, 1, 0, state.rise]);
  const runs = pieces.map((each) => asRun(each, matrix, state, vertical));
  const [a, b, c, d, e, f] = position.text;
  const [x, y] = vertical ? [0, -at] : [at * state.horizontalScale, 0];
  position.text = [a, b, c, d, a * x + c * y + e, b * x + d * y + f];
  return runs;
}

/** Letters that leave no mark: blanks, and marks that only steer the layout. */
export function isBlank(text: string): boolean {
  return /^[\s\p{Cc}\p{Cf}]*$/u.test(text);
}

function asRun({ text, start, end }: Piece, matrix: Matrix, state: GraphicsState, vertical: boolean): Run {
  const { fontSize: size, horizontalScale } = state;
  const box: Box = vertical
    ? [-size / 2, -end, size / 2, -start]
    : [start * horizontalScale, -descent * size, end * horizontalScale, ascent * size];
  const [a, b, c, d] = matrix;
  const sideways = Math.sign(size * horizontalScale);
  const angle = (Math.round((Math.atan2(b * sideways, a * sideways) * 180) / Math.PI) + 360) % 360;
  const bold = state.renderingMode === 2 || (state.font?.bold ?? false);
  const hidden = state.renderingMode === 3 || state.renderingMode === 7;
  return {
    text: foldRadicals(text.replace(/\s/g, ' ')),
    box: transformBox(matrix, box),
    size: Math.abs(size) * Math.hypot(c, d),
    bold,
    ...(angle === 0 ? {} : { angle }),
    ...(hidden ? { hidden } : {}),
  };
}

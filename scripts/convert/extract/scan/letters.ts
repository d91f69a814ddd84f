import type { Box } from '../extraction.ts';

/** Letters with ink in all of their square. */
const full = /[\p{Script=Han}％（）]/u;
const descending = /[,，;；gjpqy]/u;

/**
 * The size of letters from the ink of their line, and the box as a PDF engine gives it: from 0.14 of the size below the
 * line on which letters stand to 0.86 above it. Shares are those of common Song and Hei typefaces.
 *
 * @param ink box around the ink, in points
 * @param usual size of letters on the page, for dashes and dots, whose ink tells nothing
 */
export function letterBox(text: string, [left, top, right, bottom]: Box, usual: number): { size: number; box: Box } {
  const height = bottom - top;
  if (full.test(text)) {
    const size = height / 0.94;
    const middle = (top + bottom) / 2;
    return { size, box: [left, middle - size / 2, right, middle + size / 2] };
  }
  if (/[\p{L}\p{N}]/u.test(text)) {
    const below = descending.test(text) ? 0.14 : 0;
    const size = height / (0.7 + below);
    const line = bottom - below * size;
    return { size, box: [left, line - 0.86 * size, right, line + 0.14 * size] };
  }
  const middle = (top + bottom) / 2;
  return { size: usual, box: [left, middle - usual / 2, right, middle + usual / 2] };
}

import type { Box } from '../extraction.ts';

/** The matrix [a b c d e f] of PDF: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [number, number, number, number, number, number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** The matrix that applies `inner` first and `outer` to what comes out. */
export function multiply(outer: Matrix, inner: ArrayLike<number>): Matrix {
  const [a, b, c, d, e, f] = outer;
  const at = (index: number) => inner[index] ?? 0;
  return [
    a * at(0) + c * at(1),
    b * at(0) + d * at(1),
    a * at(2) + c * at(3),
    b * at(2) + d * at(3),
    a * at(4) + c * at(5) + e,
    b * at(4) + d * at(5) + f,
  ];
}

/** The upright rectangle around a rectangle that the matrix may have turned. */
export function transformBox(matrix: Matrix, [left, top, right, bottom]: Box): Box {
  const [a, b, c, d, e, f] = matrix;
  const x = [a * left + c * top, a * right + c * top, a * left + c * bottom, a * right + c * bottom];
  const y = [b * left + d * top, b * right + d * top, b * left + d * bottom, b * right + d * bottom];
  return [Math.min(...x) + e, Math.min(...y) + f, Math.max(...x) + e, Math.max(...y) + f];
}

/** What two rectangles share; it has no area when they do not meet. */
export function intersect(one: Box, other: Box): Box {
  return [
    Math.max(one[0], other[0]),
    Math.max(one[1], other[1]),
    Math.min(one[2], other[2]),
    Math.min(one[3], other[3]),
  ];
}

import type { Ink } from './ink.ts';

/** Pages are fed in crooked by a few degrees at most; what is turned further is turned by quarters. */
const widest = (5 * Math.PI) / 180;
const coarse = (0.2 * Math.PI) / 180;
const medium = (0.05 * Math.PI) / 180;
const fine = (0.01 * Math.PI) / 180;
/** Angles whose sharpness differs by less are equal; a page as sharp without turning is left as it is. */
const alike = 0.98;
/** Points looked at; more make it slower and no more exact. */
const enough = 60_000;

/**
 * By how much rulings and lines of text fall to the right, in radians clockwise, between -5° and 5°. It is the angle at
 * which upper edges of ink lie in the fewest rows; 0 for a page without ink.
 */
export function skewOf(ink: Ink): number {
  const points = upperEdges(ink);
  if (points.length === 0) return 0;
  const score = (angle: number): number => sharpness(points, ink, angle);
  const rough = middleOfSharpest(range(-widest, widest, coarse), score);
  const near = middleOfSharpest(range(rough - coarse, rough + coarse, medium), score);
  const best = middleOfSharpest(range(near - medium, near + medium, fine), score);
  return score(0) >= alike * score(best) ? 0 : best;
}

function range(from: number, to: number, step: number): number[] {
  return Array.from({ length: Math.round((to - from) / step) + 1 }, (_, index) => from + index * step);
}

/** The middle of the sharpest angle and those around it that are as sharp but for rounding. */
function middleOfSharpest(angles: readonly number[], score: (angle: number) => number): number {
  const scores = angles.map(score);
  const peak = scores.indexOf(Math.max(...scores));
  const enough = alike * (scores[peak] as number);
  let first = peak;
  let last = peak;
  while ((scores[first - 1] ?? 0) >= enough) first -= 1;
  while ((scores[last + 1] ?? 0) >= enough) last += 1;
  return ((angles[first] as number) + (angles[last] as number)) / 2;
}

/** Where ink begins below paper: twice as many numbers as points, x before y. */
function upperEdges({ width, height, data }: Ink): Int32Array {
  const found: number[] = [];
  for (let y = 1; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = y * width + x;
      if (data[at] === 1 && data[at - width] === 0) found.push(x, y);
    }
  }
  const every = Math.max(1, Math.floor(found.length / 2 / enough));
  return Int32Array.from(found.filter((_, index) => Math.floor(index / 2) % every === 0));
}

/** How unevenly the points are spread over the rows when these fall by an angle: the sum of the squares. */
function sharpness(points: Int32Array, { width, height }: Ink, angle: number): number {
  const slope = Math.tan(angle);
  const shift = Math.ceil(Math.abs(slope) * width) + 1;
  const rows = new Uint32Array(height + 2 * shift + 1);
  for (let index = 0; index < points.length; index += 2) {
    const row = Math.round((points[index + 1] as number) - (points[index] as number) * slope) + shift;
    rows[row] = (rows[row] as number) + 1;
  }
  let sum = 0;
  for (const count of rows) sum += count * count;
  return sum;
}

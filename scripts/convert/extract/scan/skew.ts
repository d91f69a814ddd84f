import type { Ink } from './ink.ts';

/** Pages are fed in crooked by a few degrees at most; what is turned further is turned by quarters. */
const widest = (5 * Math.PI) / 180;
const coarse = (0.2 * Math.PI) / 180;
const fine = (0.01 * Math.PI) / 180;
/** A page of prose alone is nearly as sharp a little off: it is left as it is. */
const nearly = 0.97;
/** Points looked at; more make it slower and no more exact. */
const enough = 60_000;

/**
 * By how much rulings and lines of text fall to the right, in radians clockwise, between -5° and 5°. It is the angle at
 * which upper edges of ink lie in the fewest rows; 0 for a page without ink.
 */
export function skewOf(ink: Ink): number {
  const points = upperEdges(ink);
  if (points.length === 0) return 0;
  let best = strongest(points, ink, -widest, widest, coarse);
  for (let step = coarse / 4; step > fine / 2; step /= 4)
    best = strongest(points, ink, best - 4 * step, best + 4 * step, step);
  return sharpness(points, ink, 0) >= nearly * sharpness(points, ink, best) ? 0 : best;
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

function strongest(points: Int32Array, ink: Ink, from: number, to: number, step: number): number {
  let best = 0;
  let most = -1;
  const count = Math.round((to - from) / step);
  for (let index = 0; index <= count; index += 1) {
    const angle = from + index * step;
    const score = sharpness(points, ink, angle);
    // Of equal angles the one nearer to none.
    if (score > most || (score === most && Math.abs(angle) < Math.abs(best))) {
      best = angle;
      most = score;
    }
  }
  return best;
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

import type { Box } from '../extraction.ts';
import { intersect, type Matrix, transformBox } from './engine-matrix.ts';
import type { Ruling } from './page.ts';

/** How a path is painted. */
export interface Paint {
  stroked: boolean;
  filled: boolean;
  /** Width of the stroke in points. */
  lineWidth: number;
  /** What is outside this box is not seen. */
  clip: Box;
}

/** Painted rectangles and strokes up to this width in points are lines; wider ones are shading. */
const thickest = 3.2;
/** How far in points a line may lean over its whole length and still be upright or level. */
const slant = 0.6;

/** Numbers of the drawing operators inside a path of pdf.js, and how many numbers follow each. */
const moveTo = 0;
const lineTo = 1;
const curveTo = 2;
const quadraticCurveTo = 3;
const closePath = 4;

/** Lines drawn by a path: its straight level and upright strokes, and its filled parts that are thin rectangles. */
export function rulingsOfPath(path: ArrayLike<number>, matrix: Matrix, paint: Paint): Ruling[] {
  const found: Ruling[] = [];
  for (const subpath of subpaths(path, matrix)) {
    if (paint.stroked && paint.lineWidth <= thickest) found.push(...strokes(subpath));
    if (paint.filled && !subpath.curved) found.push(...thinShape(subpath.points));
  }
  return found.flatMap((ruling) => clipped(ruling, paint.clip));
}

interface Subpath {
  points: [number, number][];
  curved: boolean;
  closed: boolean;
  /** Index of every point that a straight line leads to. */
  straight: Set<number>;
}

function* subpaths(path: ArrayLike<number>, matrix: Matrix): Generator<Subpath> {
  const [a, b, c, d, e, f] = matrix;
  let current: Subpath = emptySubpath();
  const add = (at: number) => {
    const x = path[at] ?? 0;
    const y = path[at + 1] ?? 0;
    current.points.push([a * x + c * y + e, b * x + d * y + f]);
  };
  for (let at = 0; at < path.length; ) {
    const operator = path[at++];
    if (operator === moveTo) {
      if (current.points.length > 1) yield current;
      current = emptySubpath();
      add(at);
      at += 2;
    } else if (operator === lineTo) {
      add(at);
      current.straight.add(current.points.length - 1);
      at += 2;
    } else if (operator === curveTo || operator === quadraticCurveTo) {
      at += operator === curveTo ? 6 : 4;
      current.curved = true;
      add(at - 2);
    } else if (operator === closePath) {
      current.closed = true;
    } else {
      return;
    }
  }
  if (current.points.length > 1) yield current;
}

function emptySubpath(): Subpath {
  return { points: [], curved: false, closed: false, straight: new Set() };
}

function* strokes({ points, closed, straight }: Subpath): Generator<Ruling> {
  for (const [index, point] of points.entries()) {
    const before = points[index - 1];
    if (before && straight.has(index)) yield* levelOrUpright(before, point);
  }
  const [first] = points;
  const last = points.at(-1);
  if (closed && first && last && points.length > 2) yield* levelOrUpright(last, first);
}

function* levelOrUpright([x1, y1]: [number, number], [x2, y2]: [number, number]): Generator<Ruling> {
  const width = Math.abs(x2 - x1);
  const height = Math.abs(y2 - y1);
  if (width > height && height <= slant) yield level(Math.min(x1, x2), (y1 + y2) / 2, Math.max(x1, x2));
  else if (height > width && width <= slant) yield upright((x1 + x2) / 2, Math.min(y1, y2), Math.max(y1, y2));
}

function* thinShape(points: [number, number][]): Generator<Ruling> {
  if (points.length > 5) return;
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, top, right, bottom] = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  const width = right - left;
  const height = bottom - top;
  if (height <= thickest && width >= height) yield level(left, (top + bottom) / 2, right);
  else if (width <= thickest && height > width) yield upright((left + right) / 2, top, bottom);
}

/** A picture no thicker than a line is a line: some programs draw borders so. */
export function rulingOfImage(box: Box): Ruling[] {
  const [left, top, right, bottom] = box;
  return [
    ...thinShape([
      [left, top],
      [right, bottom],
    ]),
  ];
}

function level(left: number, y: number, right: number): Ruling {
  return { box: [left, y, right, y], direction: 'horizontal' };
}

function upright(x: number, top: number, bottom: number): Ruling {
  return { box: [x, top, x, bottom], direction: 'vertical' };
}

/** Lines that touch the edge of the clip are seen; what reaches beyond is cut off. */
function clipped(ruling: Ruling, clip: Box): Ruling[] {
  const margin = 1;
  const box = intersect(ruling.box, [clip[0] - margin, clip[1] - margin, clip[2] + margin, clip[3] + margin]);
  const seen = box[0] <= box[2] && box[1] <= box[3] && box[2] - box[0] + box[3] - box[1] > 0;
  return seen ? [{ ...ruling, box }] : [];
}

/** Box around a unit square, which is where pdf.js paints a picture. */
export function imageBox(matrix: Matrix, clip: Box): Box | null {
  const box = intersect(transformBox(matrix, [0, 0, 1, 1]), clip);
  return box[0] < box[2] && box[1] < box[3] ? box : null;
}

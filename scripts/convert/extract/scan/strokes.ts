import type { Ink } from './ink.ts';
import type { PixelBox } from './raster.ts';

/** A straight printed line: where it runs, and every row (or column) of pixels it is made of. */
export interface Stroke {
  direction: 'horizontal' | 'vertical';
  /** Along its direction. */
  from: number;
  to: number;
  /** Middle across its direction. */
  middle: number;
  thickness: number;
  pixels: PixelBox[];
}

/** A row of dark pixels along one direction: `at` across, from `from` up to, not including, `to`. */
interface Piece {
  at: number;
  from: number;
  to: number;
}

/** Sizes in points, which hold at any resolution. */
const shortestPiece = 8;
/** A line this long is one wherever it stands. Strokes of letters in a row, print run together, are shorter. */
const surelyLong = 72;
/** A line this long is one when nothing touches it; a shorter one must also end at two others. */
const fairlyLong = 36;
const thickest = 4;
/** Specks of paper in a line. */
const hole = 0.8;
/** How far from a line another may end and still meet it. */
const meeting = 0.8;
/** Beside a line, ink at this distance from it is no part of it. */
const besides = 0.8;
/** A stroke that branches off is at least this thick. */
const branch = 0.5;

/**
 * The rulings of a page that stands upright: long, thin, straight and dark. Strokes of letters are short, pictures thick.
 *
 * @param scale pixels a point
 */
export function strokesOf(ink: Ink, scale: number): Stroke[] {
  const candidates = [
    ...strokesAlong('horizontal', ink, scale),
    ...strokesAlong('vertical', { width: ink.height, height: ink.width, data: turnedOver(ink) }, scale),
  ];
  const accepted = candidates.filter((stroke) => stroke.to - stroke.from >= surelyLong * scale);
  let open = candidates.filter((stroke) => !accepted.includes(stroke));
  for (let found = true; found; ) {
    const met = open.filter(
      (stroke) =>
        (stroke.to - stroke.from >= fairlyLong * scale ||
          [stroke.from, stroke.to].every((end) => meets(stroke, end, accepted, scale))) &&
        (goesOn(stroke, accepted, scale) || standsAlone(stroke, ink, accepted, scale)),
    );
    accepted.push(...met);
    open = open.filter((stroke) => !met.includes(stroke));
    found = met.length > 0;
  }
  return accepted;
}

/** Whether a ruling elsewhere runs along the same line. */
function goesOn({ direction, middle }: Stroke, accepted: Stroke[], scale: number): boolean {
  return accepted.some((other) => other.direction === direction && Math.abs(other.middle - middle) <= scale);
}

/**
 * Whether nothing touches a stroke but the rulings it meets. In tight rows the long stroke of 上 or 中 may reach from one
 * ruling to the next, but other strokes of the letter branch off.
 */
function standsAlone(stroke: Stroke, ink: Ink, accepted: Stroke[], scale: number): boolean {
  const crossing = accepted.filter(({ direction }) => direction !== stroke.direction);
  const beside = [-1, 1].map((side) => Math.round(stroke.middle + side * (stroke.thickness / 2 + besides * scale)));
  let touching = 0;
  for (let along = stroke.from; along < stroke.to; along += 1) {
    if (crossing.some(({ middle, thickness }) => Math.abs(middle - along) <= thickness / 2 + 2 * besides * scale))
      continue;
    const marked = beside.some((across) => {
      const [x, y] = stroke.direction === 'horizontal' ? [along, across] : [across, along];
      return ink.data[y * ink.width + x] === 1;
    });
    if (marked) touching += 1;
  }
  return touching < branch * scale;
}

function meets(stroke: Stroke, end: number, others: Stroke[], scale: number): boolean {
  return others.some(
    (other) =>
      other.direction !== stroke.direction &&
      Math.abs(other.middle - end) <= meeting * scale + other.thickness / 2 &&
      other.from - meeting * scale <= stroke.middle &&
      stroke.middle <= other.to + meeting * scale,
  );
}

/** Rows become columns. */
function turnedOver({ width, height, data }: Ink): Uint8Array {
  const result = new Uint8Array(data.length);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) result[x * height + y] = data[y * width + x] as number;
  }
  return result;
}

function strokesAlong(direction: Stroke['direction'], ink: Ink, scale: number): Stroke[] {
  return bundles(pieces(ink, shortestPiece * scale, Math.max(1, Math.round(hole * scale))), scale)
    .map((bundle) => strokeOf(direction, bundle))
    .filter(({ thickness }) => thickness <= thickest * scale);
}

function pieces({ width, height, data }: Ink, shortest: number, gap: number): Piece[] {
  const found: Piece[] = [];
  for (let y = 0; y < height; y += 1) {
    let from = -1;
    let last = -1;
    for (let x = 0; x <= width; x += 1) {
      if (x < width && data[y * width + x] === 1) {
        if (from < 0) from = x;
        last = x;
      } else if (from >= 0 && (x === width || x - last > gap)) {
        if (last + 1 - from >= shortest) found.push({ at: y, from, to: last + 1 });
        from = -1;
      }
    }
  }
  return found;
}

/** Pieces that touch, in the same row or in neighbouring ones, belong to one line. Pieces come ordered by row. */
function bundles(all: Piece[], scale: number): Piece[][] {
  const reach = hole * scale;
  const done: Piece[][] = [];
  let active: Piece[][] = [];
  for (const piece of all) {
    const [near, far] = partition(active, (bundle) => (bundle.at(-1) as Piece).at >= piece.at - 1);
    done.push(...far);
    const [touching, apart] = partition(near, (bundle) =>
      bundle.some(
        (other) => other.at >= piece.at - 1 && other.from - reach <= piece.to && piece.from <= other.to + reach,
      ),
    );
    const merged = [...touching.flat(), piece].sort((one, other) => one.at - other.at);
    active = [...apart, merged];
  }
  return [...done, ...active];
}

function partition<Item>(items: Item[], test: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}

function strokeOf(direction: Stroke['direction'], bundle: Piece[]): Stroke {
  const from = Math.min(...bundle.map((piece) => piece.from));
  const to = Math.max(...bundle.map((piece) => piece.to));
  const area = bundle.reduce((sum, piece) => sum + piece.to - piece.from, 0);
  const weight = bundle.reduce((sum, piece) => sum + (piece.at + 0.5) * (piece.to - piece.from), 0);
  return {
    direction,
    from,
    to,
    middle: weight / area,
    thickness: area / (to - from),
    pixels: bundle.map((piece) =>
      direction === 'horizontal'
        ? { left: piece.from, right: piece.to, top: piece.at, bottom: piece.at + 1 }
        : { top: piece.from, bottom: piece.to, left: piece.at, right: piece.at + 1 },
    ),
  };
}

import { dashOf } from './dashes.ts';
import { evenPaper, type Ink, inkOf } from './ink.ts';
import { type LinePiece, partedAtLeaders } from './leaders.ts';
import { letterInk } from './letter-ink.ts';
import { linesOf } from './lines.ts';
import { type PixelBox, type Raster, rotated } from './raster.ts';
import { type Regions, regionsOf } from './regions.ts';
import { skewOf } from './skew.ts';
import { type Stroke, strokesOf } from './strokes.ts';

/** Darker than this is surely ink. */
const dark = 175;
/** Rulings are often paler than letters; their length makes up for it. */
const rulingDark = 210;
/** Strokes paler than this are taken for paper. */
const palest = 232;
/** A smaller skew, in radians, moves the end of a line by less than half a pixel. */
const straight = 0.0003;

/** What is seen of a page before anything is read. */
export interface Sight {
  /** The picture without skew, on even paper, without rulings. */
  image: Raster;
  strokes: Stroke[];
  lines: LinePiece[];
  /** Radians clockwise by which the page was crooked. */
  skew: number;
}

/**
 * Finds the rulings and the lines of text of a page.
 *
 * @param scale pixels a point
 */
export function look(picture: Raster, scale: number): Sight {
  const even = evenPaper(picture);
  const skew = skewOf(inkOf(even, dark));
  const image = Math.abs(skew) < straight ? even : rotated(even, -skew);
  const strokes = strokesOf(inkOf(image, rulingDark), scale);
  erase(image, strokes, Math.max(1, Math.round(0.4 * scale)));
  const ink = letterInk(image, Math.max(3, Math.round(0.8 * scale * scale)));
  const regions = regionsOf(ink, strokes, scale);
  const boxes = linesOf(ink, regions, scale);
  const usual = middleOf(boxes.map((box) => box.bottom - box.top));
  const lines = boxes
    .flatMap((line) => partedAtLeaders(ink, line))
    .map(({ box, known }) => {
      const dash = known ?? dashOf(ink, box, usual);
      return { box: dash ? box : withPaleEnds(box, image, ink, regions), known: dash };
    });
  return { image, strokes, lines, skew };
}

function middleOf(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}

function erase(image: Raster, strokes: Stroke[], margin: number): void {
  for (const { pixels } of strokes) {
    for (const { left, top, right, bottom } of pixels) {
      const from = Math.max(0, left - margin);
      const to = Math.min(image.width, right + margin);
      for (let y = Math.max(0, top - margin); y < Math.min(image.height, bottom + margin); y += 1) {
        image.data.fill(255, y * image.width + from, y * image.width + to);
      }
    }
  }
}

/**
 * Widens a line to both sides, by its height at most, to pale strokes: the 一 of a Song typeface is a hairline, which a
 * scan leaves paler than ink. White paper stays outside, in which the network sees letters that are not there.
 */
function withPaleEnds(box: PixelBox, image: Raster, ink: Ink, { labels }: Regions): PixelBox {
  const { width } = image;
  const height = box.bottom - box.top;
  const middle = Math.floor((box.top + box.bottom) / 2) * width;
  const reach = (from: number, step: 1 | -1): number => {
    let end = from;
    for (let x = from + 2 * step; x > 0 && x < width - 1 && Math.abs(x - from) <= height; x += step) {
      if (labels[middle + x] !== labels[middle + from] || holdsInk(ink, x + step, box)) break;
      if (holdsPaleInk(image, x, box)) end = x;
    }
    return end;
  };
  return { ...box, left: reach(box.left, -1), right: reach(box.right - 1, 1) + 1 };
}

function holdsInk({ width, data }: Ink, x: number, { top, bottom }: PixelBox): boolean {
  for (let y = top; y < bottom; y += 1) if (data[y * width + x] === 1) return true;
  return false;
}

/** Three pixels side by side are averaged, which noise does not survive. */
function holdsPaleInk({ width, data }: Raster, x: number, { top, bottom }: PixelBox): boolean {
  for (let at = top * width + x; at < bottom * width; at += width) {
    if ((data[at - 1] as number) + (data[at] as number) + (data[at + 1] as number) < 3 * palest) return true;
  }
  return false;
}

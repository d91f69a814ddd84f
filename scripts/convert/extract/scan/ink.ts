import type { Raster } from './raster.ts';

/** Which pixels are printed on: 1 ink, 0 paper, row by row. */
export interface Ink {
  width: number;
  height: number;
  data: Uint8Array;
}

/** Side of the squares in which the brightness of the paper is measured, in pixels. */
const square = 32;
/** Paper darker than this is no paper: a black square stays black. */
const darkestPaper = 120;

/**
 * The picture with even paper: brightness is divided by that of the paper around, so that shadows of a book's fold, grey
 * paper and shaded cells turn white and a threshold means the same everywhere.
 */
export function evenPaper(image: Raster): Raster {
  const { width, height, data } = image;
  const columns = Math.ceil(width / square);
  const rows = Math.ceil(height / square);
  const paper = Array.from({ length: columns * rows }, (_, index) =>
    paperBrightness(image, (index % columns) * square, Math.floor(index / columns) * square),
  );
  const result = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    const row = middle(y, rows);
    for (let x = 0; x < width; x += 1) {
      const column = middle(x, columns);
      const upper = mix(paper, row.before * columns, column);
      const lower = mix(paper, row.after * columns, column);
      const white = upper * (1 - row.share) + lower * row.share;
      result[y * width + x] = Math.min(255, ((data[y * width + x] as number) * 255) / white);
    }
  }
  return { width, height, data: result };
}

interface Between {
  before: number;
  after: number;
  share: number;
}

/** Between the middles of which two squares a pixel lies, and how far. */
function middle(at: number, count: number): Between {
  const place = Math.max(0, Math.min(count - 1, at / square - 0.5));
  const before = Math.floor(place);
  return { before, after: Math.min(count - 1, before + 1), share: place - before };
}

function mix(paper: number[], row: number, { before, after, share }: Between): number {
  return (paper[row + before] as number) * (1 - share) + (paper[row + after] as number) * share;
}

/** What nine tenths of a square's pixels are darker than, or equal to. */
function paperBrightness({ width, height, data }: Raster, left: number, top: number): number {
  const counts = new Uint32Array(256);
  let total = 0;
  for (let y = top; y < Math.min(height, top + square); y += 1) {
    for (let x = left; x < Math.min(width, left + square); x += 1) {
      const value = data[y * width + x] as number;
      counts[value] = (counts[value] as number) + 1;
      total += 1;
    }
  }
  let above = 0;
  for (let value = 255; value > darkestPaper; value -= 1) {
    above += counts[value] as number;
    if (above >= total / 4) return value;
  }
  return darkestPaper;
}

/** The pixels darker than a brightness. */
export function inkOf({ width, height, data }: Raster, threshold: number): Ink {
  return { width, height, data: data.map((value) => (value < threshold ? 1 : 0)) };
}

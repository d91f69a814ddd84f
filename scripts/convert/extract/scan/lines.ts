import type { Ink } from './ink.ts';
import type { PixelBox } from './raster.ts';
import type { Region, Regions } from './regions.ts';

/** A stretch of rows or columns that hold ink. */
interface Band {
  from: number;
  to: number;
}

/** Height of letters when a page tells nothing else, in points. */
const usual = 10.5;
/** Lines with more than this many heights between two words are two: columns that no ruling parts. */
const wordGap = 1.5;
/** Strokes of one letter, those of 二, are lower than this share of the height of letters, and at most so far apart. */
const lowStroke = 0.6;
const strokeGap = 0.75;

/**
 * Boxes of the lines of text, each around its ink. Regions are cut into rows at empty rows of pixels, rows at wide gaps,
 * and so on until nothing can be cut.
 *
 * @param ink without rulings and specks
 * @param scale pixels a point
 */
export function linesOf(ink: Ink, regions: Regions, scale: number): PixelBox[] {
  const bands = regions.inked.map((region) => rowBands(ink, regions, region.label, region.box));
  const height = typicalHeight(bands.flat(), scale);
  return regions.inked.flatMap((region) => cut(ink, regions, region, height));
}

/** The height in the middle of all that may be lines of letters. */
function typicalHeight(bands: Band[], scale: number): number {
  const heights = bands
    .map((band) => band.to - band.from)
    .filter((height) => height >= 4 * scale && height <= 40 * scale)
    .sort((one, other) => one - other);
  return heights[Math.floor((heights.length - 1) / 2)] ?? usual * scale;
}

function cut(ink: Ink, regions: Regions, region: Region, height: number): PixelBox[] {
  const rows = rejoined(rowBands(ink, regions, region.label, region.box), height).flatMap((band) =>
    parted(band, ink, regions, region, height),
  );
  return rows.flatMap((row) => {
    const strip = { ...region.box, top: row.from, bottom: row.to };
    const words = rejoinedWords(columnBands(ink, regions, region.label, strip), Math.min(height, row.to - row.from));
    const pieces = words.map(({ from, to }) => ({ ...strip, left: from, right: to }));
    if (pieces.length < 2) return pieces.map((piece) => tight(ink, regions, region.label, piece));
    return pieces.flatMap((box) =>
      cut(ink, regions, { label: region.label, box: tight(ink, regions, region.label, box) }, height),
    );
  });
}

/** Strokes of one letter that empty rows part become one band again. */
function rejoined(bands: Band[], height: number): Band[] {
  const result: Band[] = [];
  for (const band of bands) {
    const above = result.at(-1);
    const small = (one: Band): boolean => one.to - one.from < lowStroke * height;
    if (
      above &&
      (small(above) || small(band)) &&
      band.from - above.to <= strokeGap * height &&
      band.to - above.from <= 1.15 * height
    ) {
      above.to = band.to;
    } else {
      result.push({ ...band });
    }
  }
  return result;
}

function rejoinedWords(bands: Band[], height: number): Band[] {
  const result: Band[] = [];
  for (const band of bands) {
    const before = result.at(-1);
    if (before && band.from - before.to <= wordGap * height) before.to = band.to;
    else result.push({ ...band });
  }
  return result;
}

/** Lines so close that no row between them is empty are parted where the least ink is. */
function parted(band: Band, ink: Ink, regions: Regions, region: Region, height: number): Band[] {
  if (band.to - band.from < 1.7 * height) return [band];
  const counts = rowCounts(ink, regions, region.label, { ...region.box, top: band.from, bottom: band.to });
  const usualCount = [...counts].sort((one, other) => one - other)[Math.floor(counts.length / 2)] as number;
  const margin = Math.round(0.7 * height);
  let least = -1;
  for (let row = margin; row < counts.length - margin; row += 1) {
    if (least < 0 || (counts[row] as number) < (counts[least] as number)) least = row;
  }
  if (least < 0 || (counts[least] as number) > 0.15 * usualCount) return [band];
  const at = band.from + least;
  return [
    ...parted({ from: band.from, to: at }, ink, regions, region, height),
    ...parted({ from: at, to: band.to }, ink, regions, region, height),
  ];
}

function rowBands(ink: Ink, regions: Regions, label: number, box: PixelBox): Band[] {
  return bandsOf(rowCounts(ink, regions, label, box), box.top);
}

function rowCounts({ width, data }: Ink, { labels }: Regions, label: number, box: PixelBox): number[] {
  return Array.from({ length: box.bottom - box.top }, (_, row) => {
    let count = 0;
    const start = (box.top + row) * width;
    for (let at = start + box.left; at < start + box.right; at += 1) {
      if (data[at] === 1 && labels[at] === label) count += 1;
    }
    return count;
  });
}

function columnBands({ width, data }: Ink, { labels }: Regions, label: number, box: PixelBox): Band[] {
  const counts = new Array<number>(box.right - box.left).fill(0);
  for (let y = box.top; y < box.bottom; y += 1) {
    for (let x = box.left; x < box.right; x += 1) {
      const at = y * width + x;
      if (data[at] === 1 && labels[at] === label) counts[x - box.left] = 1;
    }
  }
  return bandsOf(counts, box.left);
}

function bandsOf(counts: number[], offset: number): Band[] {
  const bands: Band[] = [];
  for (const [index, count] of counts.entries()) {
    if (count === 0) continue;
    const last = bands.at(-1);
    if (last && last.to === offset + index) last.to += 1;
    else bands.push({ from: offset + index, to: offset + index + 1 });
  }
  return bands;
}

/** The box drawn close around the ink in it. */
function tight(ink: Ink, regions: Regions, label: number, box: PixelBox): PixelBox {
  const rows = rowBands(ink, regions, label, box);
  const columns = columnBands(ink, regions, label, box);
  return {
    left: columns[0]?.from ?? box.left,
    right: columns.at(-1)?.to ?? box.right,
    top: rows[0]?.from ?? box.top,
    bottom: rows.at(-1)?.to ?? box.bottom,
  };
}

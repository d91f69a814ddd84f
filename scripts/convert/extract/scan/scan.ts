import type { Notice } from '../extraction.ts';
import type { PageContent, Ruling, Run } from '../pdf/page.ts';
import type { Reading } from './ctc.ts';
import { evenPaper, inkOf } from './ink.ts';
import { type LinePiece, partedAtLeaders } from './leaders.ts';
import { linesOf } from './lines.ts';
import { blank, type PixelBox, type Raster, rotated, scaledPart } from './raster.ts';
import { lineHeight, type Recogniser } from './recogniser.ts';
import { regionsOf } from './regions.ts';
import { skewOf } from './skew.ts';
import { letterInk } from './specks.ts';
import { type Stroke, strokesOf } from './strokes.ts';

const inkBelow = 175;
const rulingBelow = 210;

/** What is seen of a page before anything is read: the upright picture, its rulings, its lines of text. */
export interface Sight {
  /** Upright, on even paper, without rulings. */
  image: Raster;
  strokes: Stroke[];
  lines: LinePiece[];
  /** Radians by which the page was crooked. */
  skew: number;
}

/** @param scale pixels a point */
export function look(image: Raster, scale: number): Sight {
  const even = evenPaper(image);
  const skew = skewOf(inkOf(even, inkBelow));
  const upright = Math.abs(skew) < 0.0003 ? even : rotated(even, -skew);
  const strokes = strokesOf(inkOf(upright, rulingBelow), scale);
  erase(upright, strokes, Math.max(1, Math.round(0.4 * scale)));
  const ink = letterInk(upright, Math.max(3, Math.round(0.8 * scale * scale)));
  const regions = regionsOf(ink, strokes, scale);
  return {
    image: upright,
    strokes,
    lines: linesOf(ink, regions, scale).flatMap((line) => partedAtLeaders(ink, line)),
    skew,
  };
}

function erase(image: Raster, strokes: Stroke[], margin: number): void {
  for (const { pixels } of strokes) {
    for (const { left, top, right, bottom } of pixels) {
      for (let y = Math.max(0, top - margin); y < Math.min(image.height, bottom + margin); y += 1) {
        image.data.fill(
          255,
          y * image.width + Math.max(0, left - margin),
          y * image.width + Math.min(image.width, right + margin),
        );
      }
    }
  }
}

/** Reads a scanned page. */
export async function readPage(
  image: Raster,
  number: number,
  scale: number,
  recogniser: Recogniser,
): Promise<PageContent> {
  const sight = look(image, scale);
  const readings = await readLines(sight, recogniser);
  const points = (box: PixelBox) => [box.left / scale, box.top / scale, box.right / scale, box.bottom / scale] as const;
  const runs = sight.lines.flatMap((line, index): Run[] => {
    const reading = readings[index];
    if (!reading || reading.text.trim() === '') return [];
    return [
      {
        text: reading.text.trim(),
        box: points(line.box),
        size: (line.box.bottom - line.box.top) / scale,
        bold: false,
        confidence: reading.confidence,
      },
    ];
  });
  return {
    number,
    width: sight.image.width / scale,
    height: sight.image.height / scale,
    runs,
    rulings: sight.strokes.map((stroke): Ruling => {
      const { direction, from, to, middle } = stroke;
      const box =
        direction === 'horizontal'
          ? { left: from, right: to, top: middle, bottom: middle }
          : { left: middle, right: middle, top: from, bottom: to };
      return { direction, box: points(box) };
    }),
    images: [],
  };
}

/** A line as the network wants it: its letters fill most of the height. */
export function lineImage(image: Raster, line: PixelBox): Raster {
  const high = line.bottom - line.top;
  const margin = Math.max(2, Math.round(high * 0.15));
  const part = {
    left: line.left - margin,
    right: line.right + margin,
    top: line.top - margin,
    bottom: line.bottom + margin,
  };
  const width = Math.max(16, Math.round(((part.right - part.left) * lineHeight) / (part.bottom - part.top)));
  return scaledPart(image, part, width, lineHeight);
}

/** What stands in each piece, in their order. */
export async function readLines({ image, lines }: Sight, recogniser: Recogniser): Promise<Reading[]> {
  const letters = lines.filter(({ dots }) => dots === null);
  const readings = await recogniser.read(letters.map(({ box }) => lineImage(image, box)));
  let next = 0;
  return lines.map(({ dots }) => {
    if (dots !== null) return { text: '.'.repeat(dots), confidence: 1 };
    next += 1;
    return readings[next - 1] as Reading;
  });
}

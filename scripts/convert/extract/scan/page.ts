import type { Box } from '../extraction.ts';
import type { PageContent, Ruling, Run } from '../pdf/page.ts';
import type { Reading } from './ctc.ts';
import type { LinePiece } from './leaders.ts';
import { letterBox } from './letters.ts';
import { type PixelBox, type Raster, turned } from './raster.ts';
import { readLines } from './read-lines.ts';
import type { Recogniser } from './recogniser.ts';
import { look, type Sight } from './sight.ts';

/** A page of which a smaller share is understood than this may lie on its side or stand on its head. */
const understood = 0.75;
/** Lines of fewer letters say nothing about how a page stands. */
const words = 3;
/** A page is turned when so many times as much is understood. */
const clearly = 1.5;
/** Lines read to find out how a page stands. */
const sample = 12;
/** Ink higher than this, in points, is no line of text: a photograph, a seal, a drawing. */
const highest = 60;
/** A page of more lines is no document. */
const mostLines = 5000;

/** A page as read from its picture. */
export interface ReadPage {
  content: PageContent;
  /** Places with ink in which no letter was recognised. */
  unread: Box[];
}

/**
 * Reads the picture of a page: turns it upright, straightens it, finds rulings and lines of text, recognises the lines.
 * The content is that of the upright page; its pictures are what is too high for a line of text.
 *
 * @param size of the page as displayed, in points
 */
export async function readPage(
  picture: Raster,
  number: number,
  size: { width: number; height: number },
  recogniser: Recogniser,
): Promise<ReadPage> {
  const scale = picture.width / size.width;
  const { quarters, sight } = await upright(picture, scale, recogniser);
  const lines = sight.lines.filter(({ box }) => box.bottom - box.top <= highest * scale);
  const readings = await readLines(sight, lines, recogniser);
  const [width, height] = quarters % 2 === 0 ? [size.width, size.height] : [size.height, size.width];
  const points = pointsOf(sight.image, scale, width, height);
  const { runs, unread } = runsOf(lines, readings, points);
  const against = ((4 - quarters) % 4) * 90;
  return {
    content: {
      number,
      width,
      height,
      runs,
      rulings: sight.strokes.map((stroke) => rulingOf(stroke, points)),
      images: sight.lines.filter((line) => !lines.includes(line)).map(({ box }) => points(box)),
      ...(against === 0 ? {} : { turned: against as 90 | 180 | 270 }),
      ...(sight.skew === 0 ? {} : { skew: sight.skew }),
    },
    unread,
  };
}

/** The page turned so that its lines can be read best; most pages stand upright already. */
async function upright(
  picture: Raster,
  scale: number,
  recogniser: Recogniser,
): Promise<{ quarters: 0 | 1 | 2 | 3; sight: Sight }> {
  let best = { quarters: 0 as 0 | 1 | 2 | 3, sight: seen(picture, scale), letters: 0 };
  const first = await understanding(best.sight, recogniser);
  if (first.letters >= understood * first.room && first.length >= words) return best;
  best.letters = clearly * first.letters;
  for (const quarters of [1, 3, 2] as const) {
    const sight = seen(turned(picture, quarters), scale);
    const { letters } = await understanding(sight, recogniser);
    if (letters > best.letters) best = { quarters, sight, letters };
  }
  return best;
}

function seen(picture: Raster, scale: number): Sight {
  const sight = look(picture, scale);
  return sight.lines.length > mostLines ? { ...sight, lines: sight.lines.slice(0, mostLines) } : sight;
}

/**
 * How many letters of the longest lines can be read, each counted by its confidence, and how many Han letters there is
 * room for, and in the longest line alone. On a page that lies on its side lines are short, and the few letters seen in them may be sure: 一, 8, 0.
 */
async function understanding(
  sight: Sight,
  recogniser: Recogniser,
): Promise<{ letters: number; room: number; length: number }> {
  const length = ({ box }: LinePiece): number => (box.right - box.left) / (box.bottom - box.top);
  const longest = sight.lines
    .filter(({ known }) => known === null)
    .toSorted((one, other) => length(other) - length(one))
    .slice(0, sample);
  const readings = await readLines(sight, longest, recogniser);
  return {
    letters: readings.reduce((sum, { text, confidence }) => sum + text.length * confidence, 0),
    room: longest.reduce((sum, line) => sum + length(line), 0),
    length: longest[0] ? length(longest[0]) : 0,
  };
}

/** From pixels of the straightened picture, which is larger all around, to points of the page. */
function pointsOf(image: Raster, scale: number, width: number, height: number): (box: PixelBox) => Box {
  const x = (at: number): number => (at - image.width / 2) / scale + width / 2;
  const y = (at: number): number => (at - image.height / 2) / scale + height / 2;
  return ({ left, top, right, bottom }) => [x(left), y(top), x(right), y(bottom)];
}

function runsOf(
  lines: readonly LinePiece[],
  readings: readonly Reading[],
  points: (box: PixelBox) => Box,
): { runs: Run[]; unread: Box[] } {
  const heights = lines.map(({ box }) => points(box)[3] - points(box)[1]).sort((one, other) => one - other);
  const usual = heights[Math.floor(heights.length / 2)] ?? 0;
  const runs: Run[] = [];
  const unread: Box[] = [];
  for (const [index, { box }] of lines.entries()) {
    const { text, confidence } = readings[index] as Reading;
    if (text === '') unread.push(points(box));
    else runs.push({ text, ...letterBox(text, points(box), usual), bold: false, confidence: round(confidence) });
  }
  return { runs, unread };
}

/** Two digits: more would only be noise between machines. Rounded down, so that 1 means certain. */
function round(confidence: number): number {
  return Math.floor(confidence * 100) / 100;
}

function rulingOf({ direction, from, to, middle }: Sight['strokes'][number], points: (box: PixelBox) => Box): Ruling {
  const box =
    direction === 'horizontal'
      ? { left: from, right: to, top: middle, bottom: middle }
      : { left: middle, right: middle, top: from, bottom: to };
  return { direction, box: points(box) };
}

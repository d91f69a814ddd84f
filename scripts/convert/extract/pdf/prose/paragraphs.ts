import { parseMark } from '../../../text/numbering.ts';
import { isNarrow, letterWidth } from './atoms.ts';
import { height } from './geometry.ts';
import type { PrintedLine } from './lines.ts';
import type { Margins } from './margins.ts';

/** What is known of the whole document when lines are joined. */
export interface Setting {
  margins(line: PrintedLine): Margins;
  /** Usual distance between the baselines of a paragraph set in letters of a size, or NaN. */
  pitch(size: number): number;
  /** Whether paragraphs begin with an indent. */
  indented: boolean;
}

const ends = /[。！？：；!?;:…][”’"）)】」』]*$/u;
/** Nothing can end with these: the text goes on. */
const open = /[，、（(《“‘【「『〈]$/u;
const leaders = /(?:…|\.|·|．|─){4,}\s*\d*$/u;
/** Marks that stand at the head of a part, and hardly inside a sentence. */
const strong = new Set(['part', 'chapter', 'han']);

/** The least that had to stand on one line: a word or a figure, or a letter with the stops that cannot be parted. */
function firstToken(text: string): string {
  return /^(?:[（(《“‘【]*(?:[A-Za-z0-9.,%％]+|.)[，。；：、！？）)》”’】%％]*)/u.exec(text)?.[0] ?? '';
}

/** How far a line is set in from the left margin, in letters. */
function indentOf(line: PrintedLine, setting: Setting): number {
  return (line.box[0] - setting.margins(line).left) / line.size;
}

/** Whether the printer had no room left for the beginning of the next line. */
export function isFull(line: PrintedLine, next: PrintedLine, setting: Setting): boolean {
  const token = firstToken(next.text);
  // Figures are narrower than half a letter in some fonts.
  const room = letterWidth(token) * (isNarrow(token.at(0) ?? '') ? 0.9 : 1) * next.size;
  return line.box[2] + room > setting.margins(line).right - 0.25 * line.size;
}

/** Whether a sentence stands open at the end of a long line, and the next begins where no paragraph does. */
function isBroken(lines: readonly PrintedLine[], next: PrintedLine, setting: Setting): boolean {
  const last = lines.at(-1);
  if (!last || !setting.indented || ends.test(last.text) || parseMark(next.text)) return false;
  const { left, right } = setting.margins(last);
  const flush = indentOf(next, setting) < 0.6 && indentOf(last, setting) < 3.5;
  return flush && last.box[2] - left > 0.85 * (right - left) && isNear(lines, next, true, setting);
}

/** Whether a line leaves as much room on its left as on its right. */
function isEven(line: PrintedLine, setting: Setting): boolean {
  const { left, right } = setting.margins(line);
  return Math.abs(line.box[0] - left - (right - line.box[2])) < 2 * line.size;
}

function isCentred(line: PrintedLine, setting: Setting): boolean {
  return line.box[0] - setting.margins(line).left > 2.6 * line.size && isEven(line, setting);
}

/** Whether the next line is a part of its own by its number, also when the line before is full by chance. */
function isNextItem(lines: readonly PrintedLine[], next: PrintedLine, finished: boolean): boolean {
  const mark = parseMark(next.text);
  if (!mark) return false;
  if (finished && strong.has(mark.style)) return true;
  const [first] = lines;
  const own = first && lines.length === 1 ? parseMark(first.text) : null;
  const level = first !== undefined && Math.abs(first.box[0] - next.box[0]) < 0.8 * next.size;
  return level && own?.style === mark.style && mark.ordinal === own.ordinal + 1;
}

function openBrackets(text: string): boolean {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return count(/[（(《“]/gu) > count(/[）)》”]/gu);
}

/** Whether the distance to the next line is that of one paragraph. */
function isNear(lines: readonly PrintedLine[], next: PrintedLine, unfinished: boolean, setting: Setting): boolean {
  const last = lines.at(-1);
  if (!last || last.page !== next.page || last.column !== next.column) return true;
  const before = lines.at(-2);
  const own = before && before.page === last.page ? last.box[3] - before.box[3] : Number.NaN;
  const usual = own > 0 ? own : setting.pitch(last.size);
  // Larger letters in a line push it down.
  const tall = Math.max(1, height(next.box) / next.size);
  const step = (next.box[3] - last.box[3]) / tall;
  if (step <= 0) return false;
  return Number.isNaN(usual) ? step < 2.6 * last.size : step < (unfinished ? 1.75 : 1.3) * usual;
}

/** Whether the beginning of `next` stands where a line that goes on with the paragraph would. */
function isInPlace(lines: readonly PrintedLine[], next: PrintedLine, finished: boolean, setting: Setting): boolean {
  const [first] = lines;
  const last = lines.at(-1);
  if (!first || !last) return false;
  const step = indentOf(next, setting) - indentOf(last, setting);
  const marked = parseMark(next.text);
  if (isCentred(next, setting) && isEven(last, setting))
    return !finished && !marked && lines.every((line) => line.bold === next.bold);
  if (isCentred(last, setting)) return false;
  if (step > 0.8) {
    // Text hanging from its number.
    return lines.length === 1 && parseMark(first.text) !== null && !marked && !finished && step < 6;
  }
  if (step < -0.8) {
    if (lines.length > 1) return open.test(last.text) && !marked;
    return indentOf(last, setting) < 6 && !(marked && finished);
  }
  if (lines.length > 1) return !(marked && finished);
  if (indentOf(last, setting) > 0.8) return !finished && !marked && !setting.indented;
  if (setting.indented) return !marked || !finished;
  return !finished && !marked;
}

/** Whether a heading in bold letters and other text meet between two lines. */
function isHeadingBetween(lines: readonly PrintedLine[], next: PrintedLine): boolean {
  const last = lines.at(-1);
  if (!last || last.bold === next.bold || (last.bold ? next.opensBold : !next.bold)) return false;
  return lines.every((line) => line.bold) || ends.test(last.text) || (next.bold && parseMark(next.text) !== null);
}

/** How many lines back a paragraph is looked at; without a limit, a page of one endless paragraph takes for ever. */
const memory = 60;

/** Whether a printed line goes on with the paragraph that the lines before it make. */
export function goesOn(paragraph: readonly PrintedLine[], next: PrintedLine, setting: Setting): boolean {
  const lines = paragraph.length > memory ? paragraph.slice(-memory) : paragraph;
  const last = lines.at(-1);
  if (!last || leaders.test(last.text)) return false;
  if (Math.abs(last.size - next.size) > 0.08 * Math.max(last.size, next.size)) return false;
  if (last.gap > 3 * last.size || next.gap > 3 * next.size) return false;
  if (isHeadingBetween(lines, next)) return false;
  const finished = ends.test(last.text);
  const unfinished = open.test(last.text) || openBrackets(lines.map((line) => line.text).join(''));
  if (!unfinished && isNextItem(lines, next, finished)) return false;
  if (!isNear(lines, next, !finished, setting)) return false;
  if (isBroken(lines, next, setting)) return true;
  if (!isFull(last, next, setting)) return false;
  return isInPlace(lines, next, finished, setting);
}

import type { Box } from '../../extraction.ts';
import type { PrintedLine } from '../prose/lines.ts';

/** Room between the text of a cell and its border, in points: 5.4 in Word. */
const padding = 5.4;
/** Programs measure letters differently on screen and on paper: a line may break this share of the cell too early. */
const early = 0.06;

const closing = /^[\p{Pe}\p{Pf}，。、；：！？,.;:!?%％]/u;
const opening = /^[\p{Ps}\p{Pi}]/u;
const word = /^[\p{Script=Latin}\p{N}.,%％+\-/]+/u;
const sentenceEnd = /[。；;：:！？!?]$/u;
const mark =
  /^(?:[（(][\p{N}一二三四五六七八九十]{1,3}[）)]|[\p{Nd}一二三四五六七八九十]{1,3}[、.．](?!\p{Nd})|[①-⑳●■◆★•·])/u;

/** Whether a text opens with the mark of an item or a paragraph: 一、 （一） 1. 1、 (1) ① ● */
export function opensItem(text: string): boolean {
  return mark.test(text);
}

/** Whether a line of a cell was cut by the width of the cell, so that the next one goes on with it. */
export function isCut(line: PrintedLine, next: PrintedLine, cell: Box): boolean {
  if (sentenceEnd.test(line.text) && opensItem(next.text)) return false;
  return roomBeside(line, next, cell) < firstUnit(next) + early * (cell[2] - cell[0]);
}

/** Room that a line of a cell leaves unused: on its right when it is set to the left, on both sides when in the middle. */
function roomBeside({ box }: PrintedLine, next: PrintedLine, cell: Box): number {
  const left = Math.max(0, box[0] - cell[0] - padding);
  const right = Math.max(0, cell[2] - box[2] - padding);
  const atLeft = Math.abs(box[0] - next.box[0]);
  const atRight = Math.abs(box[2] - next.box[2]);
  const inMiddle = Math.abs(box[0] + box[2] - next.box[0] - next.box[2]) / 2;
  if (inMiddle < Math.min(atLeft, atRight)) return left + right;
  return atLeft <= atRight ? right : left;
}

/** Width of what would have had to fit at the end of the line above: a letter with its marks, or a word. */
function firstUnit(line: PrintedLine): number {
  const whole = line.box[2] - line.box[0];
  const found = word.exec(line.text)?.[0] ?? '';
  if (found !== '') return Math.min(whole, found.length * 0.55 * line.size);
  let count = opening.test(line.text) ? 2 : 1;
  const letters = [...line.text];
  while (count < letters.length && closing.test(letters[count] ?? '')) count++;
  return Math.min(whole, count * line.size);
}

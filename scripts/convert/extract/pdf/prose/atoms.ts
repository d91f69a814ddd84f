import type { Box } from '../../extraction.ts';
import type { Run } from '../page.ts';

/** A piece of a run without white space in it. */
export interface Atom {
  text: string;
  box: Box;
  size: number;
  bold: boolean;
  confidence?: number;
}

const narrow = /[\u0020-\u024f\u2010-\u2013\u2018-\u201d]/u;
const spaces = /^\s+$/u;

/** Whether a character takes half the width of a Han character, or less. */
export function isNarrow(character: string): boolean {
  return narrow.test(character);
}

/** Width of a text without white space, in Han characters, as far as it can be known without its font. */
export function letterWidth(text: string): number {
  let sum = 0;
  for (const character of text) sum += isNarrow(character) ? 0.5 : 1;
  return sum;
}

/** Width of one blank of a run, from what its letters leave over. */
function blankWidth(run: Run, letters: number, blanks: number): number {
  const left = run.box[2] - run.box[0] - letters * run.size;
  return Math.max(left / blanks, 0.2 * run.size);
}

/** The pieces of a run between its blanks; where they stand is estimated when the run holds blanks. */
export function atoms(run: Run): Atom[] {
  const { box, size, bold, confidence } = run;
  const face = { size, bold, ...(confidence === undefined ? {} : { confidence }) };
  if (!/\s/u.test(run.text)) return run.text === '' ? [] : [{ text: run.text, box, ...face }];
  const parts = run.text.split(/(\s+)/u).filter((part) => part !== '');
  const words = parts.filter((part) => !spaces.test(part));
  if (words.length === 0) return [];
  const letters = words.reduce((sum, word) => sum + letterWidth(word), 0);
  const blanks = parts.reduce((sum, part) => sum + (spaces.test(part) ? part.length : 0), 0);
  const blank = blankWidth(run, letters, blanks);
  const scale = (box[2] - box[0]) / (letters * size + blanks * blank);
  const found: Atom[] = [];
  let left = box[0];
  for (const part of parts) {
    const right = left + scale * (spaces.test(part) ? part.length * blank : letterWidth(part) * size);
    if (!spaces.test(part)) found.push({ text: part, box: [left, box[1], right, box[3]], ...face });
    left = right;
  }
  return found;
}

import { hanNumber, listMark } from './list-marks.ts';
import type { NumberedLine } from './numbered-lines.ts';
import type { DocumentText } from './texts.ts';

/** Lines of a cell that begin with a number: 1、住宿费…, each on a line of its own. */
export function cellNumbers({ text, at }: DocumentText): NumberedLine[] {
  const lines: NumberedLine[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    const mark = listMark(line);
    if (mark) lines.push({ ...mark, words: line.slice(mark.text.length).trim().slice(0, 40), place: at(offset) });
    offset += line.length + 1;
  }
  return lines;
}

const clause = /([一二三四五六七八九十]{1,2})是/gu;

/** Clauses that are counted in a sentence: 一是…；二是…. Only those after a mark or at the beginning: 唯一是 is none. */
export function clauseNumbers({ text, at, kind }: DocumentText): NumberedLine[] {
  if (kind !== 'paragraph' && kind !== 'item') return [];
  return [...text.matchAll(clause)].flatMap(({ 0: printed, 1: digits = '', index }): NumberedLine[] => {
    const ordinal = hanNumber(digits);
    if (ordinal === null || (index > 0 && !/[，。；：、,;:\s]/u.test(text[index - 1] ?? ''))) return [];
    return [{ style: 'ordinal', ordinal, text: printed, words: text.slice(index, index + 24), place: at(index) }];
  });
}

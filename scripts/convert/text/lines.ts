import type { Place } from '../../../src/model/index.ts';
import type { SourceCell, SourceLine, SourceParagraph } from '../tree.ts';

/** One line of a source file, as published. */
export interface RawLine {
  text: string;
  number: number;
  file: number;
}

/** Cuts a text into lines; the end of the last line is not a line of its own. */
export function splitLines(text: string, file: number): RawLine[] {
  const lines = text.split(/\r\n|\n|\r/u);
  if (lines.at(-1) === '') lines.pop();
  return lines.map((line, index) => ({ text: line.replace(/^\uFEFF/u, ''), number: index + 1, file }));
}

/** Whether a line shows nothing: white space of any kind. */
export function isBlankLine(line: RawLine): boolean {
  return line.text.trim() === '';
}

/** A piece of a line without the white space around it; its place is where the text itself begins. */
export function piece(line: RawLine, start: number, end: number): SourceLine {
  const raw = line.text.slice(start, end);
  const text = raw.trim();
  const lead = text === '' ? 0 : raw.length - raw.trimStart().length;
  const place: Place = { file: line.file, line: line.number, column: start + lead + 1 };
  return { text, place };
}

/** The cells of a line whose columns are separated by tabs. */
export function tabCells(line: RawLine): SourceCell[] {
  const cells: SourceCell[] = [];
  let start = 0;
  for (const part of line.text.split('\t')) {
    cells.push({ lines: [piece(line, start, start + part.length)], colSpan: 1, rowSpan: 1 });
    start += part.length + 1;
  }
  return cells;
}

/** A paragraph of one line. */
export function lineParagraph(line: RawLine, gap: number): SourceParagraph {
  const whole = piece(line, 0, line.text.length);
  return { type: 'paragraph', lines: [whole], gap, depth: null };
}

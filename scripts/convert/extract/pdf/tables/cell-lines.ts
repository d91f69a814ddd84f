import type { Box, ExtractedCellLine } from '../../extraction.ts';
import { asDisplayed } from '../engine-page.ts';
import type { PageContent, Run } from '../page.ts';
import { type PrintedLine, toLine, toRows } from '../prose/lines.ts';
import { isCut } from './cut.ts';

/** The lines of a cell: its texts put together, with those marked that go on with the line above. */
export function cellLines(runs: readonly Run[], cell: Box, page: PageContent): ExtractedCellLine[] {
  const lines = printedLines(runs, page.number);
  if (lines.length === 0)
    return [{ text: '', origin: { kind: 'page', page: page.number, box: asDisplayed(cell, page) } }];
  return lines.map((line, index) => {
    const before = lines[index - 1];
    return {
      text: line.text,
      origin: { kind: 'page', page: page.number, box: asDisplayed(line.box, page) },
      ...(line.confidence === undefined ? {} : { confidence: line.confidence }),
      ...(before && isCut(before, line, cell) ? { wraps: true } : {}),
    };
  });
}

/** The printed lines of a cell, from top to bottom. Text set upwards or downwards makes one line for each column of it. */
export function printedLines(runs: readonly Run[], page: number): PrintedLine[] {
  const upright = runs.filter((run) => !run.angle);
  const turned = runs.filter((run) => run.angle);
  const lines = toRows(upright).map((row) => toLine(row, page, []));
  return [...lines, ...sideways(turned).map((column) => toLine(column.map(asAtom), page, []))];
}

/** Runs set sideways, those of one line together, in reading order. */
function sideways(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [];
  const up = runs.some((run) => run.angle === 270);
  for (const run of runs.toSorted((a, b) => (up ? a.box[0] - b.box[0] : b.box[0] - a.box[0]))) {
    const line = lines.at(-1);
    if (line?.[0] && Math.abs(line[0].box[0] - run.box[0]) < 0.5 * run.size) line.push(run);
    else lines.push([run]);
  }
  return lines.map((line) => line.toSorted((a, b) => (up ? b.box[3] - a.box[3] : a.box[1] - b.box[1])));
}

function asAtom({ text, box, size, bold, confidence }: Run) {
  return { text, box, size, bold, ...(confidence === undefined ? {} : { confidence }) };
}

import { isBlankLine, lineParagraph, type RawLine, tabCells } from '../text/lines.ts';
import type { SourceGrid, SourceNode } from '../tree.ts';
import { percentOf, type Reader } from './reader.ts';

/** A line of prose into which a tab strayed, rather than a row: long, and punctuated as a sentence. */
export function isTabbedProse(line: RawLine): boolean {
  return line.text.length > 60 && /[。；]/u.test(line.text) && line.text.split('\t').length === 2;
}

/**
 * Splits lines into grids (runs of lines with tabs) and paragraphs (all others). Blank lines inside a run do
 * not end it: they are where a page ended.
 */
export function readTabbedLines(lines: readonly RawLine[]): SourceNode[] {
  const nodes: SourceNode[] = [];
  let grid: SourceGrid | null = null;
  let gap = 0;
  for (const [index, line] of lines.entries()) {
    if (isBlankLine(line)) {
      gap += 1;
      continue;
    }
    const neighbours = [lines[index - 1], lines[index + 1]];
    const alone = !neighbours.some((other) => other?.text.includes('\t'));
    if (line.text.includes('\t') && !(alone && isTabbedProse(line))) {
      if (!grid) {
        grid = { type: 'grid', rows: [], gap };
        nodes.push(grid);
        gap = 0;
      }
      grid.rows.push({ cells: tabCells(line), gap });
    } else {
      grid = null;
      nodes.push(lineParagraph(line, gap));
    }
    gap = 0;
  }
  return nodes;
}

/** Text whose tables are rows of cells separated by tabs. */
export const tabbed: Reader = {
  layout: 'tabbed',
  detect(lines) {
    const filled = lines.filter((line) => !isBlankLine(line));
    const rows = filled.filter((line) => /\S\t/u.test(line.text) || /\t.*\t/u.test(line.text)).length;
    const share = filled.length === 0 ? 0 : rows / filled.length;
    return {
      score: 0.1 + Math.min(share, 0.5),
      evidence: [`${percentOf(rows, filled.length)} of the lines are rows of several cells separated by tabs`],
    };
  },
  read: (lines) => ({ type: 'root', layout: 'tabbed', lineWidth: null, children: readTabbedLines(lines) }),
};

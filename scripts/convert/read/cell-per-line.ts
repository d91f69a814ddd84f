import { isBlankLine, lineParagraph, piece, type RawLine } from '../text/lines.ts';
import type { SourceCell, SourceGrid, SourceNode } from '../tree.ts';
import { percentOf, type Reader } from './reader.ts';

/** A cell of this layout: a tab, then the text of the cell. */
function isCell(line: RawLine): boolean {
  return line.text.startsWith('\t');
}

function readCells(lines: readonly RawLine[]): SourceNode[] {
  const nodes: SourceNode[] = [];
  let grid: SourceGrid | null = null;
  let cell: SourceCell | null = null;
  let rowOpen = false;
  let gap = 0;
  for (const line of lines) {
    if (isBlankLine(line) && !isCell(line)) {
      // A blank line ends the row and the cell; the grid goes on until a line that is no cell.
      gap += 1;
      rowOpen = false;
      cell = null;
      continue;
    }
    if (isCell(line)) {
      cell = { lines: [piece(line, 1, line.text.length)], colSpan: 1, rowSpan: 1 };
      if (!grid) {
        grid = { type: 'grid', rows: [], gap };
        nodes.push(grid);
        rowOpen = false;
      }
      if (rowOpen) grid.rows.at(-1)?.cells.push(cell);
      else grid.rows.push({ cells: [cell], gap: grid.rows.length === 0 ? 0 : gap });
      rowOpen = true;
    } else if (cell) {
      cell.lines.push(piece(line, 0, line.text.length));
    } else {
      grid = null;
      nodes.push(lineParagraph(line, gap));
    }
    gap = 0;
  }
  return nodes;
}

/** Text with one cell a line: each begins with a tab, a blank line ends the row. */
export const cellPerLine: Reader = {
  layout: 'cellPerLine',
  detect(lines) {
    const filled = lines.filter((line) => line.text !== '');
    const cells = filled.filter((line) => isCell(line) && !line.text.slice(1).includes('\t')).length;
    const share = filled.length === 0 ? 0 : cells / filled.length;
    return {
      score: share > 0.25 ? 0.9 : 0,
      evidence: [`${percentOf(cells, filled.length)} of the lines are a tab and one cell`],
    };
  },
  read: (lines) => ({ type: 'root', layout: 'cellPerLine', lineWidth: null, children: readCells(lines) }),
};

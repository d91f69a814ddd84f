import type { ExtractedRow } from '../../extraction.ts';
import { boxOfCell } from '../lattice/index.ts';
import { cellLines } from './cell-lines.ts';
import type { PlacedGrid } from './place.ts';

/** The rows of a grid; `columnOf` gives the column of the whole table at which an edge of the grid stands. */
export function rowsOf({ page, grid, runs }: PlacedGrid, columnOf: (edge: number) => number): ExtractedRow[] {
  const rows: ExtractedRow[] = grid.ys.slice(1).map(() => ({ cells: [], page: page.number }));
  for (const [index, cell] of grid.cells.entries()) {
    const column = columnOf(cell.column);
    rows[cell.row]?.cells.push({
      column,
      colSpan: columnOf(cell.column + cell.colSpan) - column,
      rowSpan: cell.rowSpan,
      lines: cellLines(runs[index] ?? [], boxOfCell(grid, cell), page),
    });
  }
  return rows;
}

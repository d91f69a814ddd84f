import { boxOfGrid, type Grid } from '../lattice/index.ts';
import type { PlacedGrid } from './place.ts';

/** A strip this low, in points, holds no text. */
const strip = 9;

/**
 * The table without the strip that some programs draw where a row ends at the end of a page: a first or last row with
 * nothing in it and too low for text.
 */
export function trimmed(table: PlacedGrid): PlacedGrid {
  let { grid, runs } = table;
  for (const row of [0, grid.ys.length - 2]) {
    const height = (grid.ys[row + 1] ?? 0) - (grid.ys[row] ?? 0);
    const inRow = (index: number) => grid.cells[index]?.row === row && grid.cells[index]?.rowSpan === 1;
    const blank = grid.cells.every((cell, index) =>
      cell.row + cell.rowSpan <= row || cell.row > row ? true : inRow(index) && runs[index]?.length === 0,
    );
    if (grid.ys.length < 3 || height >= strip || !blank) continue;
    runs = runs.filter((_, index) => !inRow(index));
    grid = withoutRow(grid, row);
  }
  return { ...table, grid, runs, box: boxOfGrid(grid) };
}

/** The grid without one of its outer rows, whose cells all begin and end in it. */
function withoutRow({ xs, ys, cells }: Grid, row: number): Grid {
  const kept = cells.filter((cell) => cell.row !== row);
  return {
    xs,
    ys: row === 0 ? ys.slice(1) : ys.slice(0, -1),
    cells: row === 0 ? kept.map((cell) => ({ ...cell, row: cell.row - 1 })) : kept,
  };
}

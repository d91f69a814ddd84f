import { boxOfGrid, type Grid } from '../lattice/index.ts';
import type { PlacedGrid } from './place.ts';

/** A row this low, in points, holds no text. */
const strip = 9;
/** So much lower than all other rows is a part of a row. */
const lower = 0.75;

/** The table without first and last rows too low for text, with nothing in them: borders with a gap between them. */
export function withoutStrips(table: PlacedGrid): PlacedGrid {
  return [0, table.grid.ys.length - 2].reduceRight(
    (kept, row) => (heightOf(kept.grid, row) < strip ? withoutBlankRow(kept, row) : kept),
    table,
  );
}

/**
 * The part of a table on a later page without the blank strip that some programs draw on top of it: what is left of a
 * row whose text stands on the page before. Either it is lower than a row, or what stands on the page before is.
 */
export function withoutLeftover(part: PlacedGrid, before: PlacedGrid): PlacedGrid {
  const cut = isLow(part.grid, 0) || isLow(before.grid, before.grid.ys.length - 2);
  return cut ? withoutBlankRow(part, 0) : part;
}

/** Whether a row is clearly lower than every other. */
function isLow(grid: Grid, row: number): boolean {
  const others = grid.ys.slice(1).flatMap((_, index) => (index === row ? [] : [heightOf(grid, index)]));
  return others.length > 0 && heightOf(grid, row) < lower * Math.min(...others);
}

function heightOf({ ys }: Grid, row: number): number {
  return (ys[row + 1] ?? 0) - (ys[row] ?? 0);
}

/** Leaves out an outer row when all cells in it are blank and reach into no other. */
function withoutBlankRow(table: PlacedGrid, row: number): PlacedGrid {
  const { grid } = table;
  const inRow = (index: number) => {
    const cell = grid.cells[index];
    return cell !== undefined && cell.row <= row && row < cell.row + cell.rowSpan;
  };
  const blank = grid.cells.every(
    (cell, index) => !inRow(index) || (cell.rowSpan === 1 && table.runs[index]?.length === 0),
  );
  if (grid.ys.length < 3 || !blank) return table;
  const left = withoutRow(grid, row);
  return { ...table, grid: left, runs: table.runs.filter((_, index) => !inRow(index)), box: boxOfGrid(left) };
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

import type { Box } from '../../extraction.ts';
import type { Ruling } from '../page.ts';
import { connected } from './components.ts';
import { boxOfGrid, type Grid, toGrid } from './grid.ts';
import { mergeLines } from './lines.ts';

export { boxOfCell, boxOfGrid, type Grid, type GridCell } from './grid.ts';

/** A page with more lines than this, once put together, is a drawing. */
const mostLines = 6000;

/** The grids that the lines of a page draw, from top to bottom; also frames, which are grids of one cell. */
export function findGrids(rulings: readonly Ruling[]): Grid[] {
  const lines = mergeLines(rulings);
  if (lines.horizontal.length + lines.vertical.length > mostLines) return [];
  const grids = connected(lines).flatMap((group) => toGrid(group) ?? []);
  return grids.toSorted((a, b) => (a.ys[0] ?? 0) - (b.ys[0] ?? 0) || (a.xs[0] ?? 0) - (b.xs[0] ?? 0));
}

/** Whether a grid lies wholly inside a box. */
export function isInside(grid: Grid, box: Box, margin = 1): boolean {
  const [left, top, right, bottom] = boxOfGrid(grid);
  return left >= box[0] - margin && top >= box[1] - margin && right <= box[2] + margin && bottom <= box[3] + margin;
}

/** Tells the cell of a grid in which a point lies; null outside of it. */
export function cellFinder({ xs, ys, cells }: Grid): (x: number, y: number) => number | null {
  const columns = xs.length - 1;
  const owner = new Int32Array(columns * (ys.length - 1));
  for (const [index, { row, column, rowSpan, colSpan }] of cells.entries()) {
    for (let at = row; at < row + rowSpan; at++)
      owner.fill(index, at * columns + column, at * columns + column + colSpan);
  }
  return (x, y) => {
    const column = xs.findLastIndex((edge) => edge <= x);
    const row = ys.findLastIndex((edge) => edge <= y);
    if (column < 0 || row < 0 || column >= columns || row >= ys.length - 1) return null;
    return owner[row * columns + column] ?? null;
  };
}

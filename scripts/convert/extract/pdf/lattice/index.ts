import type { Box } from '../../extraction.ts';
import type { Ruling } from '../page.ts';
import { connected } from './components.ts';
import { boxOfCell, boxOfGrid, type Grid, toGrid } from './grid.ts';
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

/** The cell of a grid in which a point lies; null outside of it. */
export function cellAt(grid: Grid, x: number, y: number): number | null {
  const index = grid.cells.findIndex((cell) => {
    const [left, top, right, bottom] = boxOfCell(grid, cell);
    return x >= left && x < right && y >= top && y < bottom;
  });
  return index < 0 ? null : index;
}

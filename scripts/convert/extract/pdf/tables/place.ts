import type { Box } from '../../extraction.ts';
import { mergeDots } from '../aligned/dots.ts';
import { boxOfGrid, cellFinder, findGrids, type Grid, isInside } from '../lattice/index.ts';
import type { PageContent, Run } from '../page.ts';

/** A grid of a page with the texts that stand in it. */
export interface PlacedGrid {
  page: PageContent;
  grid: Grid;
  box: Box;
  /** Runs of each cell, in the order of `grid.cells`. */
  runs: Run[][];
}

export interface PlacedPage {
  content: PageContent;
  /** From top to bottom. */
  tables: PlacedGrid[];
  /** Runs in no grid. */
  runs: Run[];
}

/** Finds the grids of a page and puts every run into the cell in which it begins, or leaves it over. */
export function placeRuns(content: PageContent): PlacedPage {
  const grids = withoutFrames(findGrids(mergeDots(content.rulings)));
  const placed = grids.map((grid) => ({
    page: content,
    grid,
    box: boxOfGrid(grid),
    runs: grid.cells.map((): Run[] => []),
  }));
  const inner = placed
    .toSorted((a, b) => area(a.box) - area(b.box))
    .map((table) => ({ ...table, cellAt: cellFinder(table.grid) }));
  const runs = content.runs.filter((run) => !isPlaced(run, inner));
  return { content, tables: placed.filter((table) => table.runs.some((cell) => cell.length > 0)), runs };
}

function isPlaced(run: Run, tables: readonly (PlacedGrid & { cellAt: ReturnType<typeof cellFinder> })[]): boolean {
  // A text that leans is printed over the table.
  if ((run.angle ?? 0) % 90 !== 0) return false;
  const [x, y] = anchor(run);
  for (const { cellAt, runs } of tables) {
    const cell = cellAt(x, y);
    if (cell === null) continue;
    runs[cell]?.push(run);
    return true;
  }
  return false;
}

/** A point of the run at the start of its first letter: a text too long for its cell reaches into the next. */
function anchor({ box, size, angle }: Run): [number, number] {
  const middle = (box[1] + box[3]) / 2;
  const upright = angle === undefined && box[3] - box[1] < 2 * size;
  return [upright ? Math.min(box[0] + 0.3 * size, (box[0] + box[2]) / 2) : (box[0] + box[2]) / 2, middle];
}

/** Frames around other grids, and boxes inside the cells of others, are no tables. */
function withoutFrames(grids: readonly Grid[]): Grid[] {
  return grids.filter((grid) => {
    if (grid.cells.length > 1) return true;
    const box = boxOfGrid(grid);
    return !grids.some(
      (other) =>
        other !== grid && (isInside(other, box) || (other.cells.length > 1 && isInside(grid, boxOfGrid(other)))),
    );
  });
}

function area([left, top, right, bottom]: Box): number {
  return (right - left) * (bottom - top);
}

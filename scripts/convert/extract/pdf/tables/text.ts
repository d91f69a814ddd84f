import type { PlacedGrid } from './place.ts';

/** Texts of the cells that begin in a row, without blanks, from left to right. */
export function rowTexts({ grid, runs }: PlacedGrid, row: number): string[] {
  return grid.cells.flatMap((cell, index) =>
    cell.row === row ? [(runs[index] ?? []).map((run) => run.text.replace(/\s/g, '')).join('')] : [],
  );
}

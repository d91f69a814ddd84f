import type { Box } from '../convert/extract/extraction.ts';
import type { SeenCell, SeenGrid } from '../convert/extract/pdf/seen.ts';
import { printed } from './printed.ts';
import type { InspectedFile } from './read.ts';
import type { Use } from './uses.ts';

/** A line of a page, and what became of it. */
export interface PageLine {
  /** From 1. */
  line: number;
  text: string;
  box: Box;
  use: Use | null;
}

/** Lines of one page that are one piece of the record: a paragraph, a title. */
export interface Region {
  use: Use;
  text: string;
  box: Box;
}

/** The lines of a file by the pages on which they stand; blank cells are among them. */
export function linesByPage({
  lines,
  origins,
  uses,
}: Pick<InspectedFile, 'lines' | 'origins' | 'uses'>): Map<number, PageLine[]> {
  const pages = new Map<number, PageLine[]>();
  for (const [index, origin] of origins.entries()) {
    if (origin?.kind !== 'page') continue;
    const page = pages.get(origin.page) ?? [];
    pages.set(origin.page, page);
    const use = uses.get(index + 1) ?? null;
    page.push({ line: index + 1, text: printed(lines[index] ?? ''), box: origin.box, use });
  }
  return pages;
}

function around(one: Box, other: Box): Box {
  return [
    Math.min(one[0], other[0]),
    Math.min(one[1], other[1]),
    Math.max(one[2], other[2]),
    Math.max(one[3], other[3]),
  ];
}

/** The pieces of a page that are no cells; following lines of one piece are put together. */
export function regionsOf(lines: readonly PageLine[]): Region[] {
  const regions: Region[] = [];
  let last: Region | null = null;
  for (const { use, text, box } of lines) {
    if (!use || use.kind === 'cell' || use.kind === 'head' || text === '') {
      last = null;
    } else if (last && last.use.kind === use.kind && last.use.of === use.of && use.kind !== 'leftOut') {
      last.text += text;
      last.box = around(last.box, box);
    } else {
      last = { use, text, box };
      regions.push(last);
    }
  }
  return regions;
}

export function isIn([left, top, right, bottom]: Box, box: Box): boolean {
  const x = (left + right) / 2;
  const y = (top + bottom) / 2;
  return x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3];
}

/** A grid of a page with the lines in its cells and the tables of the record that they went to. */
export interface FilledGrid {
  grid: SeenGrid;
  cells: { cell: SeenCell; lines: PageLine[] }[];
  tables: string[];
}

export function fillGrid(grid: SeenGrid, lines: readonly PageLine[]): FilledGrid {
  const inside = lines.filter((line) => isIn(line.box, grid.box));
  const cells = grid.cells.map((cell) => ({ cell, lines: inside.filter((line) => isIn(line.box, cell.box)) }));
  const tables = inside.flatMap(({ use }) => (use?.kind === 'cell' || use?.kind === 'head' ? [use.of] : []));
  return { grid, cells, tables: [...new Set(tables)] };
}

import type { Box, GridEvidence } from '../extraction.ts';
import type { Composed } from './document.ts';
import { asDisplayed } from './engine-page.ts';
import { boxOfCell } from './lattice/index.ts';
import type { PageContent, Ruling, Run } from './page.ts';
import type { AlignedTable } from './prose/layout.ts';
import type { PlacedGrid } from './tables/place.ts';

/** A cell of a grid on one page. */
export interface SeenCell {
  row: number;
  column: number;
  rowSpan: number;
  colSpan: number;
  box: Box;
}

/** A grid on one page: a table, or the part of one that stands on this page. */
export interface SeenGrid {
  found: GridEvidence;
  box: Box;
  cells: SeenCell[];
}

/** What was seen on a page, for showing it to a person; all boxes on the page as displayed. */
export interface SeenPage {
  number: number;
  width: number;
  height: number;
  runs: Run[];
  rulings: Ruling[];
  images: Box[];
  grids: SeenGrid[];
  /** The page is an image; its texts and lines were recognised. */
  recognised: boolean;
}

function ruledGrid({ grid, box, page }: PlacedGrid, recognised: boolean): SeenGrid {
  const cells = grid.cells.map((cell) => ({ ...cell, box: asDisplayed(boxOfCell(grid, cell), page) }));
  return { found: recognised ? 'recognised' : 'ruled', box: asDisplayed(box, page), cells };
}

/** An aligned table has no lines between its rows: a cell is as high as its row of texts. */
function alignedGrid({ table, box, edges }: AlignedTable, page: PageContent): SeenGrid {
  const cells = table.rows.flatMap((row, index): SeenCell[] => {
    const boxes = row.cells.flatMap(({ lines }) =>
      lines.flatMap(({ text, origin }) => (text !== '' && origin?.kind === 'page' ? [origin.box] : [])),
    );
    if (boxes.length === 0) return [];
    const around = (side: 0 | 1 | 2 | 3) => Math[side < 2 ? 'min' : 'max'](...boxes.map((each) => each[side]));
    return row.cells.map(({ column, colSpan, rowSpan }) => {
      const strip: Box = [edges[column] ?? box[0], box[1], edges[column + colSpan] ?? box[2], box[3]];
      const [left, top, right, bottom] = asDisplayed(strip, page);
      const cell: Box = isSideways(page) ? [around(0), top, around(2), bottom] : [left, around(1), right, around(3)];
      return { row: index, column, rowSpan, colSpan, box: cell };
    });
  });
  return { found: 'aligned', box: asDisplayed(box, page), cells };
}

function isSideways({ turned }: PageContent): boolean {
  return turned === 90 || turned === 270;
}

const across = { horizontal: 'vertical', vertical: 'horizontal' } as const;

/** The pages as seen, once they are laid out. `recognised` holds the numbers of the recognised ones. */
export function seenPages({ pages, layout }: Composed, recognised: ReadonlySet<number>): SeenPage[] {
  return pages.map(({ content, tables }, index): SeenPage => {
    const { number, width, height, turned } = content;
    const items = layout.pages[index]?.items ?? [];
    const swapped = isSideways(content);
    return {
      number,
      width: swapped ? height : width,
      height: swapped ? width : height,
      runs: content.runs.map((run) => ({
        ...run,
        box: asDisplayed(run.box, content),
        ...(turned ? { angle: ((run.angle ?? 0) + turned) % 360 } : {}),
      })),
      rulings: content.rulings.map((ruling) => ({
        box: asDisplayed(ruling.box, content),
        direction: swapped ? across[ruling.direction] : ruling.direction,
      })),
      images: content.images.map((box) => asDisplayed(box, content)),
      grids: [
        ...tables.map((table) => ruledGrid(table, recognised.has(number))),
        ...items.flatMap((item) => (item.kind === 'aligned' ? [alignedGrid(item.aligned, content)] : [])),
      ],
      recognised: recognised.has(number),
    };
  });
}

import type { ExtractedTable } from '../extraction.ts';
import { continues, tableOf } from './join.ts';
import { layOut } from './prose/index.ts';
import type { Layout } from './prose/layout.ts';
import type { PlacedGrid, PlacedPage } from './tables/place.ts';
import { withoutLeftover } from './tables/trim.ts';

/** The pages in reading order, and the ruled tables, each at the page and index of its first part. */
export interface Composed {
  layout: Layout;
  tables: Map<PlacedGrid, ExtractedTable>;
  pages: readonly PlacedPage[];
}

/** Lays the pages out and joins the tables that the end of a page has split. */
export function compose(pages: readonly PlacedPage[]): Composed {
  const layout = lay(pages);
  const tables = chains(pages, layout);
  const frames = new Set([...tables].flatMap((parts) => (isFrame(parts) ? parts : [])));
  if (frames.size > 0) return compose(pages.map((page) => released(page, frames)));
  return { layout, pages, tables: new Map(tables.flatMap((parts) => (parts[0] ? [[parts[0], tableOf(parts)]] : []))) };
}

function lay(pages: readonly PlacedPage[]): Layout {
  return layOut(
    pages.map(({ content, tables, runs }) => ({ content, runs, tables: tables.map((table) => table.box) })),
  );
}

/** The parts of each table, in the order of the pages. */
function chains(pages: readonly PlacedPage[], layout: Layout): PlacedGrid[][] {
  const found: PlacedGrid[][] = [];
  let open: PlacedGrid[] | null = null;
  for (const [index, { tables }] of pages.entries()) {
    const items = (layout.pages[index]?.items ?? []).filter((item) => item.kind !== 'aside');
    const ruled = (at: number) => {
      const item = items.at(at);
      return item?.kind === 'ruled' ? tables[item.index] : undefined;
    };
    const first = ruled(0);
    const last = ruled(-1);
    let tail: PlacedGrid[] | null = null;
    for (const table of tables) {
      const before: PlacedGrid | undefined = open?.at(-1);
      let parts: PlacedGrid[] = [table];
      if (open && before && table === first && continues(before, table)) {
        open.push(withoutLeftover(table, before));
        parts = open;
      } else {
        found.push(parts);
      }
      if (table === last) tail = parts;
    }
    open = tail;
  }
  return found;
}

/** A column of boxes, or a single one, is a frame around text and no table. */
function isFrame(parts: readonly PlacedGrid[]): boolean {
  return parts.every(({ grid }) => grid.xs.length === 2);
}

function released(page: PlacedPage, frames: Set<PlacedGrid>): PlacedPage {
  const gone = page.tables.filter((table) => frames.has(table));
  if (gone.length === 0) return page;
  const freed = new Set(gone.flatMap((table) => table.runs.flat()));
  const kept = new Set(page.runs);
  return {
    content: page.content,
    tables: page.tables.filter((table) => !frames.has(table)),
    runs: page.content.runs.filter((run) => kept.has(run) || freed.has(run)),
  };
}

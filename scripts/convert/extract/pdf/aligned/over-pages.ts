import type { AlignedTable, PageItem, PageLayout } from '../prose/layout.ts';

/** Columns told from texts begin a little differently on every page, in points. */
const tolerance = 8;

function alignedAt(items: readonly PageItem[], at: number): AlignedTable | null {
  const item = items.filter(({ kind }) => kind !== 'aside').at(at);
  return item?.kind === 'aligned' ? item.aligned : null;
}

/** Columns are told from the texts in them, so the right edge of the last one says nothing. */
function sameColumns(one: AlignedTable, other: AlignedTable): boolean {
  return (
    one.edges.length === other.edges.length &&
    one.edges.slice(0, -1).every((edge, index) => Math.abs(edge - (other.edges[index] ?? 0)) <= tolerance)
  );
}

/**
 * Puts the parts of aligned tables together that the end of a page has split: the last thing on one page and the
 * first on the next, in the same columns, with nothing but page furniture between. The page of each row stays known.
 */
export function joinOverPages(pages: readonly PageLayout[]): PageLayout[] {
  let open: AlignedTable | null = null;
  return pages.map(({ number, items }) => {
    const first = alignedAt(items, 0);
    const joined: boolean = open !== null && first !== null && sameColumns(open, first);
    if (joined && open && first) open.table.rows.push(...first.table.rows);
    const rest = joined ? items.filter((item) => item.kind !== 'aligned' || item.aligned !== first) : items;
    const goesOn = joined && rest.every(({ kind }) => kind === 'aside');
    if (!goesOn) open = alignedAt(rest, -1);
    return { number, items: rest };
  });
}

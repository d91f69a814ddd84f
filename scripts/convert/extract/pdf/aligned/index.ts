import type { Atom } from '../prose/atoms.ts';
import type { AlignedTable, PageParts } from '../prose/layout.ts';

/** Tables without vertical rules, and the rows of the page that stand in none of them. */
export function findAlignedTables(rows: Atom[][], _page: PageParts): { tables: AlignedTable[]; rest: Atom[][] } {
  return { tables: [], rest: rows };
}

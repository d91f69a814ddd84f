import type { ExtractedTable } from '../extraction.ts';
import { joinCutRow } from './tables/cut-row.ts';
import type { PlacedGrid } from './tables/place.ts';
import { rowsOf } from './tables/rows.ts';
import { rowTexts } from './tables/text.ts';

/** Edges of the parts of a table may differ by so many points from page to page. */
const tolerance = 4;

/**
 * Whether the table at the top of a page goes on with the one at the end of the page before, when nothing but page
 * furniture stands between them: both have the same outer edges, and the inner edges of one are among those of the other.
 */
export function continues(before: PlacedGrid, after: PlacedGrid): boolean {
  const one = before.grid.xs;
  const other = after.grid.xs;
  const near = (a = 0, b = 0) => Math.abs(a - b) <= tolerance;
  if (!near(one[0], other[0]) || !near(one.at(-1), other.at(-1))) return false;
  const among = (few: number[], many: number[]) => few.every((edge) => many.some((each) => near(edge, each)));
  return (among(one, other) || among(other, one)) && !beginsAnew(before, after);
}

/** A form printed once for each item begins with the same word each time, and goes on differently: it is no repeated head. */
function beginsAnew(before: PlacedGrid, after: PlacedGrid): boolean {
  const first = rowTexts(before, 0);
  const again = rowTexts(after, 0);
  return first[0] !== '' && first[0] === again[0] && first.join('\t') !== again.join('\t');
}

/** One table of the parts of it that stand on consecutive pages. */
export function tableOf(parts: readonly PlacedGrid[]): ExtractedTable {
  const edges = allEdges(parts);
  const table: ExtractedTable = { type: 'table', found: 'ruled', width: edges.length - 1, rows: [] };
  for (const [index, part] of parts.entries()) {
    const rows = rowsOf(part, (edge) => nearest(edges, part.grid.xs[edge] ?? 0));
    const before = parts[index - 1];
    if (before && joinCutRow(table.rows, before, rows, part)) rows.shift();
    table.rows.push(...rows);
  }
  return table;
}

/** The edges of all parts, those of different pages that are the same as one. */
function allEdges(parts: readonly PlacedGrid[]): number[] {
  const edges: number[] = [];
  // The part with most columns speaks first: no two of its edges may fall together.
  for (const { grid } of parts.toSorted((a, b) => b.grid.xs.length - a.grid.xs.length)) {
    for (const edge of grid.xs) if (!edges.some((each) => Math.abs(each - edge) <= tolerance)) edges.push(edge);
  }
  return edges.sort((a, b) => a - b);
}

function nearest(edges: readonly number[], at: number): number {
  let best = 0;
  for (const [index, edge] of edges.entries()) {
    if (Math.abs(edge - at) < Math.abs((edges[best] ?? 0) - at)) best = index;
  }
  return best;
}

import { median } from '../prose/geometry.ts';
import { type Column, columnsUnder } from './columns.ts';
import type { Piece } from './pieces.ts';

/** A cell of the head: where it begins, what it covers, and the lines of its text. */
export interface HeadCell {
  row: number;
  column: number;
  rowSpan: number;
  colSpan: number;
  pieces: Piece[];
}

export interface Head {
  rows: number;
  cells: HeadCell[];
}

/** Lines of one cell follow one another this closely at most, in letters, from bottom to bottom. */
const lineStep = 1.5;

const middle = (piece: Piece) => (piece.box[0] + piece.box[2]) / 2;

/** Whether two lines begin at one place or have one middle, as the lines of a cell do. */
function isOverEachOther(upper: Piece, lower: Piece): boolean {
  const near = 0.7 * lower.size;
  return Math.abs(upper.box[0] - lower.box[0]) < near || Math.abs(middle(upper) - middle(lower)) < near;
}

/** The lines of the lowest cell of a column's head, and what stands above it. */
function splitStack(stack: readonly Piece[]): { leaf: Piece[]; above: Piece[] } {
  const sorted = stack.toSorted((a, b) => a.box[1] - b.box[1]);
  let from = sorted.length - 1;
  while (from > 0) {
    const [upper, lower] = [sorted[from - 1], sorted[from]];
    if (!upper || !lower || lower.box[3] - upper.box[3] > lineStep * lower.size) break;
    if (!isOverEachOther(upper, lower)) break;
    from -= 1;
  }
  return { leaf: sorted.slice(Math.max(from, 0)), above: sorted.slice(0, Math.max(from, 0)) };
}

/**
 * Deals columns that stand side by side out to the heads above them, at least one to each, so that each head stands in
 * the middle of its own as nearly as can be. `edges` are those of all columns.
 */
function deal(heads: readonly Piece[], run: readonly number[], edges: readonly number[]): number[][] {
  type Way = { cost: number; shares: number[][] };
  const impossible: Way = { cost: Infinity, shares: [] };
  let ways: Way[] = [{ cost: 0, shares: [] }, ...run.map(() => impossible)];
  for (const head of heads) {
    ways = ways.map((_, end) => {
      let best = impossible;
      for (let start = 0; start < end; start += 1) {
        const way = ways[start] ?? impossible;
        const share = run.slice(start, end);
        const cost = way.cost + offCentre(head, share, edges);
        if (cost < best.cost) best = { cost, shares: [...way.shares, share] };
      }
      return best;
    });
  }
  return ways.at(-1)?.shares ?? [];
}

function offCentre(head: Piece, share: readonly number[], edges: readonly number[]): number {
  const left = edges[share[0] ?? 0] ?? 0;
  const right = edges[(share.at(-1) ?? 0) + 1] ?? 0;
  return Math.abs((left + right) / 2 - middle(head));
}

/** The heads above others, level by level from the top. */
function levels(spans: readonly Piece[]): Piece[][] {
  const found: Piece[][] = [];
  for (const span of spans.toSorted((a, b) => a.box[1] - b.box[1])) {
    const level = found.at(-1);
    const last = level?.[0];
    if (level && last && span.box[1] < last.box[3] - 0.3 * last.size) level.push(span);
    else found.push([span]);
  }
  return found.map((level) => level.toSorted((a, b) => middle(a) - middle(b)));
}

/** Groups of numbers that follow one another. */
function runs(numbers: readonly number[]): number[][] {
  const found: number[][] = [];
  for (const number of numbers) {
    const run = found.at(-1);
    if (run?.at(-1) === number - 1) run.push(number);
    else found.push([number]);
  }
  return found;
}

/** The pieces that stand above one column each, the lowest cell of it apart, and those above several. */
function sort(pieces: readonly Piece[], columns: readonly Column[]): { leaves: Piece[][]; spans: Piece[] } {
  const stacks: Piece[][] = columns.map(() => []);
  const spans: Piece[] = [];
  for (const piece of pieces) {
    const [only, ...others] = columnsUnder(columns, piece);
    if (only === undefined || others.length > 0) spans.push(piece);
    else stacks[only]?.push(piece);
  }
  const leaves = stacks.map((stack) => {
    const { leaf, above } = splitStack(stack);
    spans.push(...above);
    return leaf;
  });
  return { leaves, spans };
}

/** Puts the pieces of a head together to cells that cover one column or several. `edges` are those of the columns. */
export function buildHead(pieces: readonly Piece[], columns: readonly Column[], edges: readonly number[]): Head {
  const { leaves, spans } = sort(pieces, columns);
  const depth = columns.map(() => 0);
  const cells: HeadCell[] = [];
  const left = new Set(spans);
  for (const level of levels(spans)) {
    const floor = median(level.map((span) => span.box[3]));
    const under = [...columns.keys()].filter((index) => {
      const top = leaves[index]?.[0];
      return top !== undefined && top.box[1] > floor - 0.3 * top.size;
    });
    for (const run of runs(under)) {
      const [start, end] = [edges[run[0] ?? 0] ?? 0, edges[(run.at(-1) ?? 0) + 1] ?? 0];
      const heads = level.filter((span) => middle(span) > start && middle(span) < end);
      for (const [index, share] of deal(heads, run, edges).entries()) {
        const head = heads[index];
        const [column] = share;
        if (!head || column === undefined) continue;
        left.delete(head);
        cells.push({ row: depth[column] ?? 0, column, rowSpan: 1, colSpan: share.length, pieces: [head] });
        for (const each of share) depth[each] = (depth[each] ?? 0) + 1;
      }
    }
  }
  // What heads nothing below it belongs to the cell it stands in.
  for (const piece of left) {
    const at = Math.max(
      0,
      Math.min(
        columns.length - 1,
        edges.findLastIndex((edge) => edge <= middle(piece)),
      ),
    );
    leaves[at] = [...(leaves[at] ?? []), piece].toSorted((a, b) => a.box[1] - b.box[1] || a.box[0] - b.box[0]);
  }
  const rows = Math.max(...depth) + 1;
  for (const [column, leaf] of leaves.entries()) {
    const row = depth[column] ?? 0;
    cells.push({ row, column, rowSpan: rows - row, colSpan: 1, pieces: leaf });
  }
  return { rows, cells: cells.toSorted((a, b) => a.row - b.row || a.column - b.column) };
}

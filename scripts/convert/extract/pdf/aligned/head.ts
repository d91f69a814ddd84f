import type { Box } from '../../extraction.ts';
import { around, median } from '../prose/geometry.ts';
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

/** A column's head stands beside its figures by this much at most, in letters, when it is not above them. */
const besides = 4;

/** What of the head stands above no column, put together where it stands above one another. */
function clearOf(pieces: readonly Piece[], columns: readonly Column[]): Piece[][] {
  const groups: Piece[][] = [];
  for (const piece of pieces.filter((each) => columnsUnder(columns, each).length === 0)) {
    const touching = groups.filter((group) =>
      group.some((each) => Math.min(each.box[2], piece.box[2]) > Math.max(each.box[0], piece.box[0])),
    );
    for (const group of touching) groups.splice(groups.indexOf(group), 1);
    groups.push([...touching.flat(), piece]);
  }
  return groups;
}

/**
 * The columns with what the head shows of them: a head beside the figures of a column without one is theirs; another
 * is that of a column in which nothing is printed.
 */
export function withHead(pieces: readonly Piece[], columns: readonly Column[]): Column[] {
  const all = columns.map((column) => ({ ...column }));
  const groups = clearOf(pieces, columns).filter((group) => group.length > 1 || !isOverPair(group[0], pieces, columns));
  const headed = new Set(pieces.flatMap((piece) => columnsUnder(columns, piece)).map((index) => all[index]));
  for (const group of groups) {
    const box = around(group.map((piece) => piece.box));
    const size = group[0]?.size ?? 0;
    const distance = (column: Column) => Math.max(column.left - box[2], box[0] - column.right);
    const [nearest] = all
      .filter((column) => !headed.has(column) && distance(column) < besides * size)
      .toSorted((a, b) => distance(a) - distance(b));
    if (nearest && !all.some((other) => other !== nearest && isBetween(other, box, nearest))) {
      nearest.left = Math.min(nearest.left, box[0]);
      nearest.right = Math.max(nearest.right, box[2]);
      headed.add(nearest);
    } else {
      all.push({ left: box[0], right: box[2], pieces: [] });
      headed.add(all.at(-1));
    }
  }
  return all.toSorted((a, b) => a.left - b.left);
}

function isBetween(other: Column, box: Box, column: Column): boolean {
  return other.left > Math.min(box[0], column.left) && other.right < Math.max(box[2], column.right);
}

/** Whether a piece stands above the heads of the columns to its left and right, and so is the head of both. */
function isOverPair(piece: Piece | undefined, pieces: readonly Piece[], columns: readonly Column[]): boolean {
  if (!piece) return false;
  const before = columns.findLastIndex((column) => column.right <= piece.box[0]);
  const beneath = pieces.filter((other) => other.box[1] > piece.box[3] - 0.2 * piece.size);
  return [before, before + 1].every((index) => beneath.some((other) => columnsUnder(columns, other).includes(index)));
}

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

/** Deals columns out to the heads above them so that each stands in the middle of its own. */
function deal(heads: readonly Piece[], run: readonly number[], edges: readonly number[]): number[][] {
  const [head, ...rest] = heads;
  if (!head) return [];
  if (rest.length === 0) return [[...run]];
  let best: { cost: number; shares: number[][] } = { cost: Infinity, shares: heads.map(() => []) };
  for (let size = 1; size <= run.length - rest.length; size += 1) {
    const shares = [run.slice(0, size), ...deal(rest, run.slice(size), edges)];
    const cost = shares.reduce((sum, share, index) => sum + offCentre(heads[index], share, edges), 0);
    if (cost < best.cost) best = { cost, shares };
  }
  return best.shares;
}

function offCentre(head: Piece | undefined, share: readonly number[], edges: readonly number[]): number {
  const left = edges[share[0] ?? 0] ?? 0;
  const right = edges[(share.at(-1) ?? 0) + 1] ?? 0;
  return head ? Math.abs((left + right) / 2 - middle(head)) : 0;
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

/** Puts the pieces of a head together to cells that cover one column or several. `edges` are those of the columns. */
export function buildHead(pieces: readonly Piece[], columns: readonly Column[], edges: readonly number[]): Head {
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
  const depth = columns.map(() => 0);
  const cells: HeadCell[] = [];
  for (const level of levels(spans)) {
    const floor = median(level.map((span) => span.box[3]));
    const under = [...columns.keys()].filter((index) => {
      const top = leaves[index]?.[0];
      return top !== undefined && top.box[1] > floor - 0.3 * top.size;
    });
    for (const run of runs(under)) {
      const [left, right] = [edges[run[0] ?? 0] ?? 0, edges[(run.at(-1) ?? 0) + 1] ?? 0];
      const heads = level.filter((span) => middle(span) > left && middle(span) < right);
      if (heads.length > run.length) continue;
      for (const [index, share] of deal(heads, run, edges).entries()) {
        const head = heads[index];
        const [column] = share;
        if (!head || column === undefined) continue;
        cells.push({ row: depth[column] ?? 0, column, rowSpan: 1, colSpan: share.length, pieces: [head] });
        for (const each of share) depth[each] = (depth[each] ?? 0) + 1;
      }
    }
  }
  const rows = pieces.length === 0 ? 0 : Math.max(...depth) + 1;
  if (rows > 0) {
    for (const [column, leaf] of leaves.entries()) {
      const row = depth[column] ?? 0;
      cells.push({ row, column, rowSpan: rows - row, colSpan: 1, pieces: leaf });
    }
  }
  return { rows, cells: cells.toSorted((a, b) => a.row - b.row || a.column - b.column) };
}

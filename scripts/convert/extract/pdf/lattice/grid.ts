import type { Box } from '../../extraction.ts';
import { reach } from './components.ts';
import type { Line, Lines } from './lines.ts';

/** A cell of a grid: where it begins, and how many columns and rows it covers. */
export interface GridCell {
  row: number;
  column: number;
  rowSpan: number;
  colSpan: number;
}

/** A drawn table: its edges from left to right and from top to bottom, and cells that cover it without gap or overlap. */
export interface Grid {
  xs: number[];
  ys: number[];
  cells: GridCell[];
}

/** Edges closer than this in points are one: no text fits between them. */
const narrowest = 3.5;
/** Two elementary cells are one when less than this share of the edge between them is drawn. */
const covered = 0.6;
/** Larger grids are drawings. */
const mostCells = 60_000;

export function boxOfGrid({ xs, ys }: Grid): Box {
  return [xs.at(0) ?? 0, ys.at(0) ?? 0, xs.at(-1) ?? 0, ys.at(-1) ?? 0];
}

export function boxOfCell({ xs, ys }: Grid, { row, column, rowSpan, colSpan }: GridCell): Box {
  return [xs[column] ?? 0, ys[row] ?? 0, xs[column + colSpan] ?? 0, ys[row + rowSpan] ?? 0];
}

/** The grid that connected lines make; null when they enclose nothing. */
export function toGrid({ horizontal, vertical }: Lines): Grid | null {
  const xs = withOuterEdges(places(vertical), horizontal);
  const ys = withOuterEdges(places(horizontal), vertical);
  const rows = ys.length - 1;
  const columns = xs.length - 1;
  if (rows < 1 || columns < 1 || rows * columns > mostCells) return null;
  const right = walls(xs, ys, vertical);
  const below = walls(ys, xs, horizontal);
  const kept = {
    xs: keptEdges(xs, (column) => ys.slice(1).some((_, row) => right(column, row))),
    ys: keptEdges(ys, (row) => xs.slice(1).some((_, column) => below(row, column))),
  };
  if (kept.xs.length < xs.length || kept.ys.length < ys.length) {
    return fill(kept.xs, kept.ys, walls(kept.xs, kept.ys, vertical), walls(kept.ys, kept.xs, horizontal));
  }
  return fill(xs, ys, right, below);
}

/** Places of lines, those within `narrowest` of one another as one, which the longest of them gives. */
function places(lines: readonly Line[]): number[] {
  const found: { at: number; first: number; longest: number }[] = [];
  for (const { at, from, to } of lines.toSorted((a, b) => a.at - b.at)) {
    const last = found.at(-1);
    const length = to - from;
    if (!last || at - last.first > narrowest) found.push({ at, first: at, longest: length });
    else if (length > last.longest) Object.assign(last, { at, longest: length });
  }
  return found.map((place) => place.at);
}

/**
 * Adds the edge that a table without an outer border lacks: where most of the lines across it end, or the outermost
 * two, beyond the last line along it.
 */
function withOuterEdges(edges: number[], across: readonly Line[]): number[] {
  const first = edges[0] ?? 0;
  const last = edges.at(-1) ?? 0;
  const before = agreed(across, ({ from }) => (from < first - 2 * reach ? from : null));
  const after = agreed(across, ({ to }) => (to > last + 2 * reach ? to : null));
  return [...(before === null ? [] : [before]), ...edges, ...(after === null ? [] : [after])];
}

/**
 * The end on which at least two lines agree: half of those across the table, or the first and the last of them, between
 * which a cell at the side may go over many rows. Lines that end elsewhere have none.
 */
function agreed(across: readonly Line[], endOf: (line: Line) => number | null): number | null {
  const ends = across.flatMap((line) => endOf(line) ?? []).sort((a, b) => a - b);
  const middle = ends[ends.length >> 1];
  if (middle === undefined) return null;
  const agrees = (line: Line | undefined): boolean => Math.abs(((line && endOf(line)) ?? Infinity) - middle) <= reach;
  const agreeing = across.filter(agrees).length;
  const sorted = across.toSorted((a, b) => a.at - b.at);
  const outermost = agrees(sorted[0]) && agrees(sorted.at(-1));
  return agreeing >= 2 && (agreeing >= across.length / 2 || outermost) ? middle : null;
}

type Wall = (edge: number, stretch: number) => boolean;

/** Tells whether edge number `edge` is drawn along the stretch between two edges across it. Outer edges always are. */
function walls(edges: number[], across: number[], lines: readonly Line[]): Wall {
  const along = edges.map((edge) => lines.filter((line) => Math.abs(line.at - edge) <= narrowest));
  return (edge, stretch) => {
    if (edge === 0 || edge === edges.length - 1) return true;
    const from = across[stretch] ?? 0;
    const to = across[stretch + 1] ?? 0;
    let drawn = 0;
    let until = from;
    for (const line of (along[edge] ?? []).toSorted((a, b) => a.from - b.from)) {
      drawn += Math.max(0, Math.min(to, line.to) - Math.max(until, line.from));
      until = Math.max(until, line.to);
    }
    return drawn >= covered * (to - from);
  };
}

function keptEdges(edges: number[], drawn: (edge: number) => boolean): number[] {
  return edges.filter((_, edge) => edge === 0 || edge === edges.length - 1 || drawn(edge));
}

/** Grows each cell to the right and down until it meets a wall. */
function fill(xs: number[], ys: number[], right: Wall, below: Wall): Grid {
  const rows = ys.length - 1;
  const columns = xs.length - 1;
  const taken = new Uint8Array(rows * columns);
  const free = (row: number, column: number) => row < rows && column < columns && taken[row * columns + column] === 0;
  const cells: GridCell[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (!free(row, column)) continue;
      let colSpan = 1;
      while (free(row, column + colSpan) && !right(column + colSpan, row)) colSpan++;
      const open = (under: number) => {
        for (let at = column; at < column + colSpan; at++) {
          if (!free(under, at) || below(under, at)) return false;
          if (at > column && right(at, under)) return false;
        }
        return true;
      };
      let rowSpan = 1;
      while (open(row + rowSpan)) rowSpan++;
      for (let at = row; at < row + rowSpan; at++) {
        taken.fill(1, at * columns + column, at * columns + column + colSpan);
      }
      cells.push({ row, column, rowSpan, colSpan });
    }
  }
  return { xs, ys, cells };
}

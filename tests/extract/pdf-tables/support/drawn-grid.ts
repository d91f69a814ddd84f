import { showText } from './pdf-file.ts';

/** How programs draw the borders of tables. */
export const styles = ['strokes', 'rectangles', 'edges', 'dashed', 'dashes'] as const;
export type Style = (typeof styles)[number];

export interface DrawnCell {
  row: number;
  column: number;
  rowSpan: number;
  colSpan: number;
  /** Lines of its text; none for a blank cell. */
  lines: string[];
}

/** A table to be drawn; `xs` from left to right, `ys` from top to bottom, measured from the top of the page. */
export interface DrawnGrid {
  xs: number[];
  ys: number[];
  cells: DrawnCell[];
}

type Segment = [x1: number, y1: number, x2: number, y2: number];

const size = 8;

/** Operators that draw a table on a page of the given height. */
export function drawGrid(grid: DrawnGrid, height: number, style: Style, openSides = false): string {
  const borders = bordersOf(grid, openSides);
  const segments = style === 'edges' ? borders : joined(borders);
  return [
    '0.5 w 0 0 0 RG 0 0 0 rg',
    ...(style === 'dashed' ? ['[3 2] 0 d'] : []),
    ...segments.map(([x1, y1, x2, y2]) => draw([x1, height - y1, x2, height - y2], style)),
    '[] 0 d',
    ...textsOf(grid, height),
  ].join('\n');
}

function draw([x1, y1, x2, y2]: Segment, style: Style): string {
  if (style === 'rectangles')
    return `${Math.min(x1, x2)} ${Math.min(y1, y2)} ${x2 - x1 || 0.5} ${Math.abs(y2 - y1) || 0.5} re f`;
  if (style !== 'dashes') return `${x1} ${y1} m ${x2} ${y2} l S`;
  const length = Math.hypot(x2 - x1, y2 - y1);
  const steps = Math.ceil(length / 5);
  const along = (share: number) => `${x1 + (x2 - x1) * share} ${y1 + (y2 - y1) * share}`;
  return Array.from({ length: steps }, (_, step) => {
    const end = Math.min(1, (step + 0.6) / steps);
    return `${along(step / steps)} m ${along(step === steps - 1 ? 1 : end)} l S`;
  }).join('\n');
}

/** The edges of every cell, each once. */
function bordersOf({ xs, ys, cells }: DrawnGrid, openSides: boolean): Segment[] {
  const found = new Map<string, Segment>();
  const last = xs.length - 1;
  for (const { row, column, rowSpan, colSpan } of cells) {
    for (let at = column; at < column + colSpan; at++) {
      for (const edge of [row, row + rowSpan]) {
        const y = ys[edge] ?? 0;
        found.set(`h${edge},${at}`, [xs[at] ?? 0, y, xs[at + 1] ?? 0, y]);
      }
    }
    for (let at = row; at < row + rowSpan; at++) {
      for (const edge of [column, column + colSpan]) {
        if (openSides && (edge === 0 || edge === last)) continue;
        const x = xs[edge] ?? 0;
        found.set(`v${edge},${at}`, [x, ys[at] ?? 0, x, ys[at + 1] ?? 0]);
      }
    }
  }
  return [...found.values()];
}

/** Edges that go on with one another as one. */
function joined(segments: Segment[]): Segment[] {
  const found: Segment[] = [];
  const order = segments.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  for (const [x1, y1, x2, y2] of order) {
    const before = found.find(
      (other) =>
        other[2] === x1 && other[3] === y1 && (y1 === y2 ? other[1] === y1 : other[0] === x1 && other[1] !== other[3]),
    );
    if (before) [before[2], before[3]] = [x2, y2];
    else found.push([x1, y1, x2, y2]);
  }
  return found;
}

function textsOf({ xs, ys, cells }: DrawnGrid, height: number): string[] {
  return cells.flatMap(({ row, column, lines }) =>
    lines.map((text, index) =>
      showText(text, (xs[column] ?? 0) + 3, height - (ys[row] ?? 0) - size - 2 - index * (size + 3), size),
    ),
  );
}

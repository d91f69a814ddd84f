import fc from 'fast-check';
import type { DrawnCell, DrawnGrid } from './drawn-grid.ts';

const texts = fc.oneof(
  fc.constantFrom('合计', '项目', '类', '款', '0', '—', '1,234.56', '-8.00', '2080505', '100%'),
  fc.stringMatching(/^[0-9]{1,6}$/),
);

/** A table of at least two columns with cells merged at random, some of them blank; every edge is the edge of a cell. */
export const randomGrid: fc.Arbitrary<DrawnGrid> = fc
  .record({
    widths: fc.array(fc.integer({ min: 38, max: 90 }), { minLength: 2, maxLength: 6 }),
    heights: fc.array(fc.integer({ min: 14, max: 30 }), { minLength: 1, maxLength: 8 }),
    merges: fc.array(fc.tuple(fc.nat(7), fc.nat(5), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })), {
      maxLength: 6,
    }),
    texts: fc.array(fc.option(texts, { nil: null }), { minLength: 48, maxLength: 48 }),
  })
  .map(({ widths, heights, merges, texts }) => {
    const cells = withMerges(heights.length, widths.length, merges);
    const found = withoutUnusedEdges({ xs: edges(40, widths), ys: edges(50, heights), cells });
    for (const [index, cell] of found.cells.entries())
      cell.lines = [texts[index] ?? null].filter((text) => text !== null);
    // A table without any text is none.
    const [first] = found.cells;
    if (first && found.cells.every((cell) => cell.lines.length === 0)) first.lines = ['合计'];
    return found;
  })
  .filter(({ xs }) => xs.length > 2);

function edges(from: number, sizes: number[]): number[] {
  const found = [from];
  for (const size of sizes) found.push((found.at(-1) ?? 0) + size);
  return found;
}

type Merge = [row: number, column: number, rowSpan: number, colSpan: number];

function withMerges(rows: number, columns: number, merges: Merge[]): DrawnCell[] {
  const taken = new Set<string>();
  const cells: DrawnCell[] = [];
  const place = ([row, column, rowSpan, colSpan]: Merge) => {
    if (row + rowSpan > rows || column + colSpan > columns) return;
    const keys: string[] = [];
    for (let down = row; down < row + rowSpan; down++) {
      for (let across = column; across < column + colSpan; across++) keys.push(`${down},${across}`);
    }
    if (keys.some((key) => taken.has(key))) return;
    for (const key of keys) taken.add(key);
    cells.push({ row, column, rowSpan, colSpan, lines: [] });
  };
  for (const merge of merges) place(merge);
  for (let row = 0; row < rows; row++) for (let column = 0; column < columns; column++) place([row, column, 1, 1]);
  return cells.sort((a, b) => a.row - b.row || a.column - b.column);
}

/** An edge at which no cell begins is not drawn, so it cannot be found. */
function withoutUnusedEdges({ xs, ys, cells }: DrawnGrid): DrawnGrid {
  const columns = [...new Set(cells.map((cell) => cell.column))].sort((a, b) => a - b);
  const rows = [...new Set(cells.map((cell) => cell.row))].sort((a, b) => a - b);
  const span = (kept: number[], from: number, length: number) =>
    kept.filter((edge) => edge >= from && edge < from + length);
  return {
    xs: [...columns.map((column) => xs[column] ?? 0), xs.at(-1) ?? 0],
    ys: [...rows.map((row) => ys[row] ?? 0), ys.at(-1) ?? 0],
    cells: cells.map((cell) => ({
      ...cell,
      row: rows.indexOf(cell.row),
      column: columns.indexOf(cell.column),
      rowSpan: span(rows, cell.row, cell.rowSpan).length,
      colSpan: span(columns, cell.column, cell.colSpan).length,
    })),
  };
}

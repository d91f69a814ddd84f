import type { Box, ExtractedRow } from '../../extraction.ts';
import type { Line } from '../lattice/lines.ts';
import type { PageContent } from '../page.ts';
import { around } from '../prose/geometry.ts';
import type { AlignedTable } from '../prose/layout.ts';
import { rowBox, toBodyRows } from './body.ts';
import type { Row } from './candidates.ts';
import { bodyCells, cellLines, type Frame } from './cells.ts';
import type { Column } from './columns.ts';
import { buildHead } from './head.ts';

/** A table reaches beyond its texts by so many points when no rule says how far. */
const margin = 4;

/** What was found to be a table. */
export interface Found {
  head: readonly Row[];
  body: readonly Row[];
  columns: readonly Column[];
  /** The rules drawn from one side to the other. */
  rules: readonly Line[];
}

/** Where columns begin and end: in the middle between their texts. */
function edgesOf(columns: readonly Column[], rules: readonly Line[]): number[] {
  const first = Math.min((columns[0]?.left ?? 0) - margin, ...rules.map((rule) => rule.from));
  const last = Math.max((columns.at(-1)?.right ?? 0) + margin, ...rules.map((rule) => rule.to));
  const between = columns.slice(1).map((column, index) => ((columns[index]?.right ?? column.left) + column.left) / 2);
  return [first, ...between, last];
}

function headRows(rows: readonly Row[], frame: Frame): ExtractedRow[] {
  if (rows.length === 0) return [];
  const [, top, , bottom] = around(rows.map((row) => row.box));
  const pieces = rows.flatMap((row) => row.pieces);
  const head = buildHead(pieces, frame.columns, frame.edges);
  return Array.from({ length: head.rows }, (_, row) => ({
    cells: head.cells
      .filter((cell) => cell.row === row)
      .map((cell) => {
        const { column, colSpan, rowSpan } = cell;
        const lines = cellLines(cell.pieces, [column, column + colSpan - 1], [top, bottom], frame);
        return { column, colSpan, rowSpan, lines };
      }),
    page: frame.content.number,
  }));
}

/** The table that rows of text make in columns. */
export function buildTable({ head, body, columns, rules }: Found, content: PageContent): AlignedTable {
  const edges = edgesOf(columns, rules);
  const frame: Frame = { columns, edges, content };
  const rows = [
    ...headRows(head, frame),
    ...toBodyRows(body, columns, rules).map((lines) => {
      const [, top, , bottom] = rowBox(lines);
      const pieces = lines.flatMap((line) => line.pieces);
      return { cells: bodyCells(pieces, [top, bottom], frame), page: content.number };
    }),
  ];
  const [left, top, right, bottom] = around([...head, ...body].map((row) => row.box));
  const box: Box = [edges[0] ?? left, top, edges.at(-1) ?? right, bottom];
  return { table: { type: 'table', found: 'aligned', width: columns.length, rows }, box, edges };
}

import type { Box, ExtractedCell, ExtractedCellLine, ExtractedRow } from '../../extraction.ts';
import { asDisplayed } from '../engine-page.ts';
import type { Line } from '../lattice/lines.ts';
import type { PageContent } from '../page.ts';
import { around } from '../prose/geometry.ts';
import type { AlignedTable } from '../prose/layout.ts';
import { type RowLines, rowBox, toBodyRows } from './body.ts';
import type { Row } from './candidates.ts';
import { type Column, columnsUnder } from './columns.ts';
import { buildHead, type Head } from './head.ts';
import type { Piece } from './pieces.ts';

/** Where columns begin and end: in the middle between their texts. */
export function edgesOf(columns: readonly Column[], rules: readonly Line[]): number[] {
  const outer = 4;
  const first = Math.min((columns[0]?.left ?? 0) - outer, ...rules.map((rule) => rule.from));
  const last = Math.max((columns.at(-1)?.right ?? 0) + outer, ...rules.map((rule) => rule.to));
  const between = columns.slice(1).map((column, index) => ((columns[index]?.right ?? column.left) + column.left) / 2);
  return [first, ...between, last];
}

function cellLines(pieces: readonly Piece[], blank: Box, content: PageContent, right: number): ExtractedCellLine[] {
  const origin = (box: Box) => ({ kind: 'page', page: content.number, box: asDisplayed(box, content) }) as const;
  if (pieces.length === 0) return [{ text: '', origin: origin(blank) }];
  return pieces.map((piece, index) => {
    const before = pieces[index - 1];
    // Cut by the width of the column: another letter would not have fitted on the line before.
    const wraps = before !== undefined && before.box[2] > right - 1.6 * before.size;
    const { text, box, confidence } = piece;
    return {
      text,
      origin: origin(box),
      ...(confidence === undefined ? {} : { confidence }),
      ...(wraps ? { wraps } : {}),
    };
  });
}

/** The column a piece stands in, and the one up to which it reaches. */
function reachOf(piece: Piece, columns: readonly Column[], edges: readonly number[]): [from: number, to: number] {
  const under = columnsUnder(columns, piece);
  if (under.length > 0) return [under[0] ?? 0, under.at(-1) ?? 0];
  const at = edges.findLastIndex((edge) => edge <= piece.box[0] + 0.01);
  const end = edges.findLastIndex((edge) => edge < piece.box[2]);
  return [Math.max(0, at), Math.min(columns.length - 1, Math.max(at, end))];
}

interface Layout {
  columns: readonly Column[];
  edges: readonly number[];
  content: PageContent;
}

function bodyRow(lines: RowLines, { columns, edges, content }: Layout): ExtractedRow {
  const box = rowBox(lines);
  const pieces = lines.flatMap((line) => line.pieces);
  const filled: { pieces: Piece[]; to: number }[] = columns.map((_, index) => ({ pieces: [], to: index }));
  for (const piece of pieces) {
    const [from, to] = reachOf(piece, columns, edges);
    const cell = filled[from];
    if (!cell) continue;
    cell.pieces.push(piece);
    const taken = pieces.some(
      (other) => other !== piece && reachOf(other, columns, edges)[0] > from && reachOf(other, columns, edges)[0] <= to,
    );
    if (!taken) cell.to = Math.max(cell.to, to);
  }
  const cells: ExtractedCell[] = [];
  for (let column = 0; column < columns.length; ) {
    const cell = filled[column];
    const to = cell?.to ?? column;
    const right = edges[to + 1] ?? 0;
    const blank: Box = [edges[column] ?? 0, box[1], right, box[3]];
    const limit = columns[to]?.right ?? right;
    cells.push({
      column,
      colSpan: to - column + 1,
      rowSpan: 1,
      lines: cellLines(cell?.pieces ?? [], blank, content, limit),
    });
    column = to + 1;
  }
  return { cells, page: content.number };
}

function headRows(head: Head, box: Box, { columns, edges, content }: Layout): ExtractedRow[] {
  return Array.from({ length: head.rows }, (_, row) => ({
    cells: head.cells
      .filter((cell) => cell.row === row)
      .map(({ column, colSpan, rowSpan, pieces }) => {
        const blank: Box = [edges[column] ?? 0, box[1], edges[column + colSpan] ?? 0, box[3]];
        const limit = columns[column + colSpan - 1]?.right ?? 0;
        return { column, colSpan, rowSpan, lines: cellLines(pieces, blank, content, limit) };
      }),
    page: content.number,
  }));
}

/** The table that rows of text make in columns. */
export function buildTable(
  head: readonly Row[],
  body: readonly Row[],
  columns: readonly Column[],
  rules: readonly Line[],
  content: PageContent,
): AlignedTable {
  const edges = edgesOf(columns, rules);
  const layout: Layout = { columns, edges, content };
  const all = around([...head, ...body].map((row) => row.box));
  const headBox = head.length > 0 ? around(head.map((row) => row.box)) : all;
  const built = buildHead(
    head.flatMap((row) => row.pieces),
    columns,
    edges,
  );
  const rows = [
    ...headRows(built, headBox, layout),
    ...toBodyRows(body, columns, rules).map((lines) => bodyRow(lines, layout)),
  ];
  const box: Box = [edges[0] ?? all[0], all[1], edges.at(-1) ?? all[2], all[3]];
  return { table: { type: 'table', found: 'aligned', width: columns.length, rows }, box, edges };
}

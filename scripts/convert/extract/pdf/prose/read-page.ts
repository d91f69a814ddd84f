import { findAlignedTables } from '../aligned/index.ts';
import { cutColumns } from './columns.ts';
import type { AlignedTable, PageParts } from './layout.ts';
import { type PrintedLine, toLine, toRows } from './lines.ts';
import { takeTurned } from './turned.ts';

/** A page cut into its lines and the tables that the alignment of its texts shows. */
export interface ReadPage {
  page: PageParts;
  /** In reading order. */
  lines: PrintedLine[];
  /** Lines set at a right angle to the others, and lines that lean. */
  sideways: PrintedLine[];
  leaning: PrintedLine[];
  aligned: AlignedTable[];
}

export function readPage(page: PageParts): ReadPage {
  const { number, rulings } = page.content;
  const { upright, sideways, leaning } = takeTurned(page.runs, number);
  const { tables: aligned, rest } = findAlignedTables(toRows(upright), page);
  const underlines = rulings.filter((ruling) => ruling.direction === 'horizontal');
  const lines = cutColumns(rest).flatMap(({ column, rows }) =>
    rows.map((row) => toLine(row, number, underlines, column)),
  );
  return { page, lines, sideways, leaning, aligned };
}

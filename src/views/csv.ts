import type { Disclosure, Table } from '../model/index.ts';
import { conceptName } from '../model/index.ts';
import { whereIs } from './where.ts';

/**
 * A table as CSV: UTF-8 with a byte order mark (spreadsheets guess wrong without it), CRLF line ends, one
 * header row with the levels joined by ` / `, the text of every cell as printed. A cell that covers several
 * columns or rows stands in the first.
 */
export function tableCsv(table: Table): string {
  const width = Math.max(
    table.columns.length,
    ...table.rows.flatMap((row) => row.cells.map((cell) => cell.column + (cell.colSpan ?? 1))),
  );
  const heads = Array.from({ length: width }, (_, column) => table.columns[column]?.path.join(' / ') ?? '');
  const rows = table.rows.map((row) => {
    const line = new Array<string>(width).fill('');
    for (const cell of row.cells) line[cell.column] = cell.text;
    return line;
  });
  return csvText(heads.some((text) => text !== '') ? [heads, ...rows] : rows);
}

/** The figures of the sentences as CSV, one a row, with the line and sentence they stand in and where that is in the original. */
export function factsCsv(record: Pick<Disclosure, 'id' | 'sources' | 'facts'>): string {
  const header = [
    '编号',
    '项目',
    '概念',
    '年份',
    '数字',
    '占比',
    '比较',
    '增减额',
    '增减幅度',
    '原文行',
    '原文',
    '出处',
  ];
  const directions = { increase: '增加', decrease: '减少', none: '持平' } as const;
  const rows = record.facts.map((fact) => [
    fact.id,
    fact.subject,
    fact.concept ? conceptName(fact.concept) : '',
    String(fact.year),
    fact.quantity?.text ?? '',
    fact.share?.text ?? '',
    fact.change ? directions[fact.change.direction] : '',
    fact.change?.amount?.text ?? '',
    fact.change?.rate?.text ?? '',
    String(fact.place.line),
    fact.sentence,
    whereIs(record, fact.place).text,
  ]);
  return csvText([header, ...rows]);
}

/** What a file of CSV begins with: without it spreadsheets guess the wrong encoding. */
const csvStart = '\uFEFF';

/** Rows of CSV with CRLF line ends, and no field that a spreadsheet would run. */
export function csvRows(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

/** A file of CSV. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return csvStart + csvRows(rows);
}

/** A printed number, negative or not, and runs of dashes are what they seem. */
const harmless = /^-(?:[\d.,]+%?|-*)$/u;

/**
 * One field. A text that a spreadsheet would take for a formula gets an apostrophe in front, which makes it
 * text again; a printed negative number stays a number.
 */
function field(text: string): string {
  const safe = /^[=+@\t\r-]/u.test(text) && !harmless.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

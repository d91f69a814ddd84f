import type { Disclosure, Table } from '../model/index.ts';
import { conceptName } from '../model/index.ts';
import { csvText } from './csv-text.ts';
import { columnCount } from './table-head.ts';
import { whereIs } from './where.ts';

/**
 * A table as CSV: UTF-8 with a byte order mark (spreadsheets guess wrong without it), CRLF line ends, one
 * header row with the levels joined by ` / `, the text of every cell as printed. A cell that covers several
 * columns or rows stands in the first.
 */
export function tableCsv(table: Table): string {
  const { heads, rows } = tableTexts(table);
  return csvText(heads.some((text) => text !== '') ? [heads, ...rows] : rows);
}

/** The texts of a table as printed: one head a column, its levels joined, and as many fields in every row. */
export function tableTexts(table: Table): { heads: string[]; rows: string[][] } {
  const width = columnCount(table);
  const heads = Array.from({ length: width }, (_, column) => table.columns[column]?.path.join(' / ') ?? '');
  const rows = table.rows.map((row) => {
    const line = new Array<string>(width).fill('');
    for (const cell of row.cells) line[cell.column] = cell.text;
    return line;
  });
  return { heads, rows };
}

/** The head of the table of figures of the sentences. */
export const factColumns = [
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
] as const;

/** The figures of the sentences, one a row, with the line and sentence they stand in and where that is in the original. */
export function factRows(record: Pick<Disclosure, 'id' | 'sources' | 'facts'>): string[][] {
  const directions = { increase: '增加', decrease: '减少', none: '持平' } as const;
  return record.facts.map((fact) => [
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
}

/** The figures of the sentences as CSV. */
export function factsCsv(record: Pick<Disclosure, 'id' | 'sources' | 'facts'>): string {
  return csvText([factColumns, ...factRows(record)]);
}

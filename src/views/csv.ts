import type { Disclosure, Table } from '../model/index.ts';
import { conceptName } from '../model/index.ts';
import { csvText } from './csv-text.ts';
import { type DataField, headOf } from './data/data-table.ts';
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

/** The columns of the figures of the sentences. */
export const factFields = [
  { name: 'fact', type: 'string', title: '编号', description: '在文件里的编号：f001' },
  { name: 'subject', type: 'string', title: '项目', description: '句子说的项目，照原文' },
  { name: 'concept', type: 'string', title: '概念', description: '项目的通用名称，没有认出的没有' },
  { name: 'year', type: 'string', title: '年份', description: '数字是哪一年的' },
  { name: 'figure', type: 'string', title: '数字', description: '印出的数和单位' },
  { name: 'share', type: 'string', title: '占比', description: '印出的占比' },
  { name: 'direction', type: 'string', title: '比较', description: '增加、减少或持平' },
  { name: 'change', type: 'string', title: '增减额', description: '印出的增减额' },
  { name: 'rate', type: 'string', title: '增减幅度', description: '印出的增减幅度' },
  { name: 'line', type: 'string', title: '原文行', description: '原文或转写稿的行号，从 1 起' },
  { name: 'sentence', type: 'string', title: '原文', description: '数字所在的句子' },
  { name: 'place', type: 'string', title: '出处', description: '原文的行，或原件的页、工作表' },
] as const satisfies readonly DataField[];

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
  return csvText([headOf({ fields: factFields }), ...factRows(record)]);
}

import type { Disclosure } from '../../../model/index.ts';
import { documentLanguage, wordsOf } from '../../../words/index.ts';
import { factFields, factRows } from '../../csv.ts';
import { headerView } from '../../header.ts';
import { distinctTitle } from '../../labels.ts';
import { disclosurePath } from '../../paths.ts';
import type { Division } from '../../region.ts';
import { whereIs } from '../../where.ts';
import { licence } from '../licence.ts';
import { type Sheet, type SheetRow, textCell } from './cell.ts';
import { columnWidths, type OtherwisePrinted, tableSheet } from './table-sheet.ts';

const words = {
  first: '说明',
  facts: '正文里的数字',
  otherwise: '写法不同的数',
  tables: '各张表',
  tableHeads: ['工作表', '表名', '单位', '行数', '出处'],
  otherwiseHeads: ['工作表', '格子', '原件印的是'],
  numbers:
    '金额、数量和百分比是数，显示的位数照原件；空白、0、“——”和文字照原件。写法不能照原件显示的，列在最后一张工作表。',
} as const;

/** What a workbook says about its document besides the record. */
export interface WorkbookContext {
  bureau: string;
  region: readonly Division[];
  /** Name of the site. */
  site: string;
  /** SHA-256 of the published JSON. */
  recordSha256: string;
  address: (path: string) => string;
}

/** Spreadsheets allow 31 letters in the name of a sheet, and not all of them. */
const longestName = 31;

/** A document as a workbook: what it is, then a sheet a table, then the figures of its sentences. */
export function workbook(record: Disclosure, context: WorkbookContext): Sheet[] {
  const sheets = record.tables.map((table) => ({
    table,
    name: sheetName(`${table.id.slice(1)} ${distinctTitle(table, record.tables)}`),
  }));
  const made = sheets.map(({ table, name }) => tableSheet(table, record, name));
  const otherwise = made.flatMap((each) => each.otherwise);
  return [
    firstSheet(record, context, sheets),
    ...made.map(({ sheet }) => sheet),
    ...(record.facts.length > 0
      ? [
          listSheet(
            words.facts,
            factFields.map(({ title }) => title),
            factRows(record),
          ),
        ]
      : []),
    ...(otherwise.length > 0 ? [otherwiseSheet(otherwise)] : []),
  ];
}

/** The name begins with the number of the table, so that two are never the same. */
function sheetName(text: string): string {
  return text
    .replaceAll(/[[\]:*?/\\'\s]+/gu, ' ')
    .slice(0, longestName)
    .trim();
}

function firstSheet(
  record: Disclosure,
  { bureau, region, site, recordSha256, address }: WorkbookContext,
  sheets: readonly { table: Disclosure['tables'][number]; name: string }[],
): Sheet {
  const header = headerView(record, bureau, region, wordsOf(documentLanguage));
  const facts: [string, string][] = [
    ['标题', record.title],
    ['机构', bureau],
    ['地区', header.region.join(' ')],
    ['年度', String(record.fiscalYear)],
    ['种类', header.kind],
    ['范围', header.scope],
    ['原件地址', record.publishedAt ?? '没有登记'],
    ...record.sources.map(({ path, sha256 }): [string, string] => ['原件', `${path}，SHA-256 ${sha256}`]),
    ['本站的页面', address(disclosurePath(record.id))],
    ['记录（JSON）', `SHA-256 ${recordSha256}`],
    ['整理', `${site}（照录原件，不改数字）`],
    ['许可', licence.note],
    ['数', words.numbers],
  ];
  const tables = sheets.map(({ table, name }) => [
    name,
    distinctTitle(table, record.tables),
    table.unit?.text ?? '没有印出',
    String(table.rows.length),
    whereIs(record, table.place).name,
  ]);
  return {
    sheet: words.first,
    data: [
      [textCell(header.heading, { fontWeight: 'bold' })],
      ...facts.map(([name, text]): SheetRow => [textCell(name, { fontWeight: 'bold' }), textCell(text)]),
      [],
      ...(tables.length > 0 ? [[textCell(words.tables, { fontWeight: 'bold' })], heads(words.tableHeads)] : []),
      ...tables.map((row) => row.map((text) => textCell(text))),
    ],
    columns: [{ width: 34 }, { width: 48 }, { width: 14 }, { width: 8 }, { width: 28 }],
  };
}

function otherwiseSheet(otherwise: readonly OtherwisePrinted[]): Sheet {
  const rows = otherwise.map(({ sheet, at, printed }) => [sheet, at, printed]);
  return listSheet(words.otherwise, words.otherwiseHeads, rows);
}

function listSheet(sheet: string, names: readonly string[], rows: readonly (readonly string[])[]): Sheet {
  const data = [heads(names), ...rows.map((row) => row.map((text) => textCell(text)))];
  return { sheet, data, columns: columnWidths(data, names.length), stickyRowsCount: 1 };
}

function heads(names: readonly string[]): SheetRow {
  return names.map((name) => textCell(name, { fontWeight: 'bold' }));
}

import { amountFields } from './amounts.ts';
import { type SchemaName, schemaNames, schemaPath } from './json-schema.ts';

/** The words of the data page. */
export const words = {
  title: '数据下载',
  description: '全部金额、各份文件、各张表的数据：CSV、Excel、JSON、Parquet、数据包，怎样下载、使用、核对和引用。',
  lead: '这里的每个数字都可以带走：印出的写法、换算成元的数、在原件的出处，都在文件里。不用注册，不限次数。',
  all: '全站的数据',
  each: '每份文件的数据',
  documents: '到各份文件的页面末尾“下载”，或按下面的地址取。',
  columns: '“全部金额”的各列',
  careful: '用之前请知道',
  examples: '怎样用',
  schemas: 'JSON 的结构',
  checksums: '核对下载的文件',
  cite: '怎样引用',
  licence: '许可',
  follow: '跟进新文件',
  fileCaption: '全站的数据文件，地址和格式',
  columnCaption: '列、类型和意思',
  fileHeads: ['内容', '文件', '格式'],
  columnHeads: ['列', '类型', '意思'],
} as const;

/** A file to download: what is in it, its address from the site's root, and its format. */
export interface ListedFile {
  text: string;
  path: string;
  format: string;
}

/** The files of the whole site. */
export const siteFiles: readonly ListedFile[] = [
  { text: '全部金额，一个金额一行', path: '/data/amounts.parquet', format: 'Parquet' },
  { text: '全部金额，给 Excel', path: '/data/amounts.csv', format: 'CSV，UTF-8 带 BOM' },
  { text: '全部金额，给程序', path: '/data/plain/amounts.csv', format: 'CSV，UTF-8' },
  { text: '文件清单，给 Excel', path: '/data/documents.csv', format: 'CSV，UTF-8 带 BOM' },
  { text: '文件清单，给程序', path: '/data/plain/documents.csv', format: 'CSV，UTF-8' },
  { text: '全部核对发现', path: '/data/checks.csv', format: 'CSV，UTF-8 带 BOM' },
  { text: '全部核对发现', path: '/data/checks.json', format: 'JSON' },
  { text: '全站的数据包', path: '/data/datapackage.json', format: 'Frictionless / Fiscal Data Package' },
  { text: '校验值', path: '/data/SHA256SUMS', format: 'SHA-256' },
];

/** The files of a document, as patterns. */
export const documentFiles: readonly { text: string; pattern: string }[] = [
  { text: '工作簿：一张表一页，第一页说明来源、单位、许可和校验值', pattern: 'document.xlsx' },
  { text: '记录：文件里的一切，每处都有出处', pattern: 'record.json' },
  { text: '这份文件的全部金额', pattern: 'amounts.csv' },
  { text: '一张表（表号 t01 起）', pattern: 't01.csv' },
  { text: '同一张表，带出处', pattern: 't01.json' },
  { text: '正文里的数字', pattern: 'facts.csv' },
  { text: '核对结果', pattern: 'checks.csv、checks.json' },
  { text: '上面各个 CSV 给程序的版本', pattern: 'plain/t01.csv' },
  { text: '数据包', pattern: 'datapackage.json' },
  { text: '校验值', pattern: 'SHA256SUMS' },
];

const schemaTexts = { record: '记录', table: '一张表', checks: '核对结果' } as const satisfies Record<
  SchemaName,
  string
>;

/** The published schemas. */
export const schemas = schemaNames.map((name) => ({ text: schemaTexts[name], path: schemaPath(name) }));

const typeNames = { string: '文字', integer: '整数', number: '数', boolean: '是否' } as const;

/** The columns of the amounts, explained. */
export const columns = amountFields.map((field) => ({
  name: field.name,
  type: typeNames[field.type],
  text: 'description' in field ? `${field.title}：${field.description}` : field.title,
}));

/** What a reader of the data would otherwise find out too late. */
export const cautions: readonly string[] = [
  '一份文件里同一个钱会印好几遍（总表、明细表、正文），合计行也是一行。不能把全部行加起来；先选定一张表（table_standard）和一列（measure），去掉 row_role 为 total 的行和上级科目。',
  '金额（amount）照原件的单位（unit），元和万元会在同一份文件里混用。比较时用换算成元的 yuan 或 yuan_number；原件以万元印出时，换算成元也只有印出的那么准。',
  'yuan 是精确的十进制文字，yuan_number 是同一个数的浮点数，便于计算。',
  '没有印单位的表，数字不能换算，不在“全部金额”里，在各张表的文件里。空白、“——”和“无数据”不是 0，也不在里面。',
  '科目编码的含义随年度变化，跨年比较要对照名称。部门（department）包括下属单位，单位（unit）不包括。',
  'recognised 为 true 的数由图像识别得来，flagged 为 true 的数与别处不符，用之前请点 address 看原文。',
  '给 Excel 的 CSV 带 BOM，会被当成公式的文字前面加了撇号；plain 目录里的给程序用，没有 BOM，一字不差。',
];

/** Examples by tool; `address` writes an address in full. */
export function examples(document: string, address: (path: string) => string): { tool: string; code: string }[] {
  const parquet = address('/data/amounts.parquet');
  const csv = address('/data/plain/amounts.csv');
  return [
    {
      tool: 'curl',
      code: [
        `curl -O ${csv}`,
        `curl -O ${address(`/data/${document}/document.xlsx`)}`,
        `curl ${address(`/data/${document}/record.json`)} | jq '.tables[0].title.text'`,
      ].join('\n'),
    },
    {
      tool: 'Python',
      code: [
        'import pandas as pd',
        '',
        `amounts = pd.read_parquet("${parquet}")`,
        `# 或者 pd.read_csv("${csv}", dtype={"code": str, "region": str, "amount": str, "yuan": str})`,
        'totals = amounts[',
        '    (amounts.origin == "table")',
        '    & amounts.table_standard.isin(["budget.expenditure-detail", "final.expenditure-detail"])',
        '    & (amounts.row_role == "total")',
        '    & (amounts.measure == "total")',
        ']',
        'print(totals[["bureau_name", "fiscal_year", "kind", "printed", "yuan_number", "address"]])',
      ].join('\n'),
    },
    {
      tool: 'R',
      code: [
        'library(readr)',
        'library(dplyr)',
        '',
        `amounts <- read_csv("${csv}",`,
        '                    col_types = cols(.default = "c", fiscal_year = "i", yuan_number = "d", flagged = "l"))',
        'amounts |>',
        '  filter(origin == "table", table_standard == "budget.three-public") |>',
        '  select(bureau_name, fiscal_year, row_label, column_label, printed, unit, yuan_number, address)',
      ].join('\n'),
    },
    {
      tool: 'DuckDB',
      code: `SELECT bureau_name, fiscal_year, count(*) FROM '${parquet}' GROUP BY ALL;`,
    },
    {
      tool: 'Frictionless',
      code: ['pip install frictionless', `frictionless validate ${address(`/data/${document}/datapackage.json`)}`].join(
        '\n',
      ),
    },
  ];
}

/** Excel needs words, not code. */
export const excelSteps: readonly string[] = [
  '只看一份文件：下载它的工作簿（document.xlsx），双击打开；金额是数，可以直接求和、筛选。',
  '看全部文件：下载“全部金额，给 Excel”的 CSV，双击打开；列多时用“数据”里的“筛选”。',
  '想要每次打开都是最新的：在“数据”里选“自网站”，填 CSV 的地址。',
];

/** How to compare what was downloaded with the list of checksums. */
export function checksumCommands(document: string, address: (path: string) => string): string {
  return [
    `curl -O ${address(`/data/${document}/document.xlsx`)}`,
    `curl -O ${address(`/data/${document}/SHA256SUMS`)}`,
    'sha256sum --check --ignore-missing SHA256SUMS',
  ].join('\n');
}

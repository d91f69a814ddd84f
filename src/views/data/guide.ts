import type { Words } from '../../words/index.ts';
import { answerIds, answerName } from '../answers/measures.ts';
import { findingFields } from '../checks/all-findings.ts';
import { answersPath } from '../paths.ts';
import { projectsCsvPath } from '../projects/csv.ts';
import { amountFields } from './amounts.ts';
import { codeBook } from './code-book.ts';
import type { DataField } from './data-table.ts';
import { documentFields } from './document-list.ts';
import { schemaNames, schemaPath } from './json-schema.ts';

/** A file to download: what is in it, its address from the site's root, and its format. */
export interface ListedFile {
  text: string;
  path: string;
  format: string;
  /** How many rows it has; null where it has none. */
  rows: number | null;
}

/** How many rows the large files of the whole site have. */
export type SiteRows = Record<'amounts' | 'documents' | 'findings' | 'projects', number>;

/** The files of the whole site, those to be opened and those to be read by programs. */
export function siteFiles(words: Words, counted: SiteRows): Record<'spreadsheets' | 'programs', ListedFile[]> {
  const { files, formats } = words.data;
  const tables = [
    { text: files.amounts, name: 'amounts', rows: counted.amounts },
    { text: files.documents, name: 'documents', rows: counted.documents },
    { text: files.findings, name: 'checks', rows: counted.findings },
    { text: files.codes, name: 'codes', rows: codeBook(words, words).rows.length },
  ];
  const csv = (folder: string, format: string) =>
    tables.map(({ text, name, rows }) => ({ text, path: `${folder}${name}.csv`, format, rows }));
  const other = (text: string, path: string, format: string, rows: number | null = null) => ({
    text,
    path,
    format,
    rows,
  });
  return {
    spreadsheets: [
      ...csv('/data/', formats.csvWithMark),
      other(files.projects, projectsCsvPath, formats.csvWithMark, counted.projects),
    ],
    programs: [
      other(files.amounts, '/data/amounts.parquet', 'Parquet', counted.amounts),
      ...csv('/data/plain/', formats.csv),
      other(files.findings, '/data/checks.json', 'JSON', counted.findings),
      ...answerIds.map((id) => other(files.figure(answerName(id, words)), answersPath(id), 'JSON')),
      other(files.package, '/data/datapackage.json', 'Frictionless / Fiscal Data Package'),
    ],
  };
}

/** The files of a document, as patterns. */
export function documentFiles({ data, punctuation }: Words): { text: string; pattern: string }[] {
  const texts = data.documentFiles;
  return [
    { text: texts.workbook, pattern: 'document.xlsx' },
    { text: texts.record, pattern: 'record.json' },
    { text: texts.amounts, pattern: 'amounts.csv' },
    { text: texts.table, pattern: 't01.csv' },
    { text: texts.tableWithPlaces, pattern: 't01.json' },
    { text: texts.facts, pattern: 'facts.csv' },
    { text: texts.checks, pattern: ['checks.csv', 'checks.json'].join(punctuation.listed) },
    { text: texts.plain, pattern: 'plain/t01.csv' },
    { text: texts.package, pattern: 'datapackage.json' },
    { text: texts.checksums, pattern: 'SHA256SUMS' },
  ];
}

/** The published schemas. */
export function schemas({ data }: Words): { text: string; path: string }[] {
  return schemaNames.map((name) => ({ text: data.schemaNames[name], path: schemaPath(name) }));
}

/** A column of a file, explained. */
export interface ExplainedColumn {
  name: string;
  type: string;
  text: string;
}

/** The columns of the amounts, explained. */
export function columns({ data }: Words): ExplainedColumn[] {
  return explained(amountFields, data, data.columnMeanings);
}

/** The columns of the list of documents, explained. */
export function documentColumns({ data }: Words): ExplainedColumn[] {
  return explained(documentFields, data, { ...data.columnMeanings, ...data.documentColumnMeanings });
}

/** The columns of the findings, explained. */
export function findingColumns({ data }: Words): ExplainedColumn[] {
  return explained(findingFields, data, { ...data.columnMeanings, ...data.findingColumnMeanings });
}

function explained(
  fields: readonly DataField[],
  { types }: Words['data'],
  meanings: Readonly<Record<string, string>>,
): ExplainedColumn[] {
  return fields.map(({ name, type, title = name, description }) => ({
    name,
    type: types[type],
    text: meanings[name] ?? (description ? `${title}：${description}` : title),
  }));
}

/** Examples by tool; `address` writes an address in full. */
export function examples(
  document: string,
  address: (path: string) => string,
  { data }: Words,
): { tool: string; code: string }[] {
  const parquet = address('/data/amounts.parquet');
  const csv = address('/data/plain/amounts.csv');
  return [
    {
      tool: 'curl',
      code: [
        fetching('plain/amounts.csv', address),
        fetching(`${document}/document.xlsx`, address),
        `curl ${address(`/data/${document}/record.json`)} | jq '.tables[0].title.text'`,
      ].join('\n'),
    },
    {
      tool: 'Python',
      code: [
        'import pandas as pd',
        '',
        `amounts = pd.read_parquet("${parquet}")`,
        `# ${data.orElse} pd.read_csv("${csv}", dtype={"code": str, "region": str, "amount": str, "yuan": str})`,
        `# ${data.bothOrigins}`,
        'three_public = amounts[',
        '    (amounts.item == "threePublicExpenses") & amounts.measure.isin(["total", "threePublicExpenses"])',
        '    & ((amounts.origin == "text")',
        '       | amounts.table_standard.isin(["budget.three-public", "final.three-public"]))',
        '    & (amounts.stage == amounts.kind) & (amounts.stated_year == amounts.fiscal_year)',
        ']',
        `# ${data.oneEach}`,
        'one = three_public.sort_values(["document", "origin"], kind="stable").drop_duplicates("document")',
        'print(one[["bureau_name", "fiscal_year", "kind", "origin", "printed", "yuan_number", "address"]].to_string())',
        `# ${data.sumOf}`,
        'print(one.groupby(["fiscal_year", "kind", "scope"]).yuan_number.agg(["count", "sum"]))',
      ].join('\n'),
    },
    {
      tool: 'R',
      code: [
        'library(readr)',
        'library(dplyr)',
        '',
        `amounts <- read_csv("${csv}",`,
        '                    col_types = cols(.default = "c", fiscal_year = "i", stated_year = "i", yuan_number = "d"))',
        `# ${data.bothOrigins}`,
        `# ${data.oneEach}`,
        'one <- amounts |>',
        '  filter(item == "threePublicExpenses", measure %in% c("total", "threePublicExpenses"),',
        '         origin == "text" | table_standard %in% c("budget.three-public", "final.three-public"),',
        '         stage == kind, stated_year == fiscal_year) |>',
        '  arrange(document, origin) |>',
        '  distinct(document, .keep_all = TRUE)',
        'one |> select(bureau_name, fiscal_year, kind, origin, printed, yuan_number, address)',
        `# ${data.sumOf}`,
        'one |> group_by(fiscal_year, kind, scope) |>',
        '  summarise(documents = n(), yuan = sum(yuan_number), .groups = "drop")',
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

/** How to compare what was downloaded with the lists of checksums, which name files by their folders. */
export function checksumCommands(document: string, address: (path: string) => string): string {
  return [
    fetching('plain/amounts.csv', address),
    fetching('SHA256SUMS', address),
    fetching(`${document}/document.xlsx`, address),
    fetching(`${document}/SHA256SUMS`, address),
    'sha256sum --check --ignore-missing SHA256SUMS',
    `(cd ${document} && sha256sum --check --ignore-missing SHA256SUMS)`,
  ].join('\n');
}

/** Fetches a data file into the folder it has on the site: there are several files of one name. */
function fetching(file: string, address: (path: string) => string): string {
  return `curl --create-dirs -o ${file} ${address(`/data/${file}`)}`;
}

import type { Words } from '../../words/index.ts';
import { answerIds, answerName } from '../answers/measures.ts';
import { findingFields } from '../checks/all-findings.ts';
import { answersPath } from '../paths.ts';
import { amountFields } from './amounts.ts';
import type { DataField } from './data-table.ts';
import { documentFields } from './document-list.ts';
import { schemaNames, schemaPath } from './json-schema.ts';

/** A file to download: what is in it, its address from the site's root, and its format. */
export interface ListedFile {
  text: string;
  path: string;
  format: string;
  /** The file of CSV whose rows are its rows, where it has any. */
  rowsOf: string | null;
}

/** The files of the whole site, those to be opened and those to be read by programs. */
export function siteFiles(words: Words): Record<'spreadsheets' | 'programs', ListedFile[]> {
  const { files, formats } = words.data;
  const csv = (text: string, path: string, format: string): ListedFile => ({ text, path, format, rowsOf: path });
  return {
    spreadsheets: [
      csv(files.amounts, '/data/amounts.csv', formats.csvWithMark),
      csv(files.documents, '/data/documents.csv', formats.csvWithMark),
      csv(files.findings, '/data/checks.csv', formats.csvWithMark),
      csv(files.codes, '/data/codes.csv', formats.csvWithMark),
    ],
    programs: [
      { text: files.amounts, path: '/data/amounts.parquet', format: 'Parquet', rowsOf: '/data/plain/amounts.csv' },
      csv(files.amounts, '/data/plain/amounts.csv', formats.csv),
      csv(files.documents, '/data/plain/documents.csv', formats.csv),
      csv(files.findings, '/data/plain/checks.csv', formats.csv),
      { text: files.findings, path: '/data/checks.json', format: 'JSON', rowsOf: '/data/checks.csv' },
      csv(files.codes, '/data/plain/codes.csv', formats.csv),
      ...answerIds.map((id) => ({
        text: files.figure(answerName(id, words)),
        path: answersPath(id),
        format: 'JSON',
        rowsOf: null,
      })),
      {
        text: files.package,
        path: '/data/datapackage.json',
        format: 'Frictionless / Fiscal Data Package',
        rowsOf: null,
      },
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
        'one |> group_by(fiscal_year, kind, scope) |> summarise(documents = n(), yuan = sum(yuan_number))',
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

import type { Words } from '../../words/index.ts';
import { amountFields } from './amounts.ts';
import { schemaNames, schemaPath } from './json-schema.ts';

/** A file to download: what is in it, its address from the site's root, and its format. */
export interface ListedFile {
  text: string;
  path: string;
  format: string;
}

/** The files of the whole site. */
export function siteFiles({ data: { files, formats } }: Words): ListedFile[] {
  return [
    { text: files.amounts, path: '/data/amounts.parquet', format: 'Parquet' },
    { text: files.amountsForSpreadsheets, path: '/data/amounts.csv', format: formats.csvWithMark },
    { text: files.amountsForPrograms, path: '/data/plain/amounts.csv', format: formats.csv },
    { text: files.documentsForSpreadsheets, path: '/data/documents.csv', format: formats.csvWithMark },
    { text: files.documentsForPrograms, path: '/data/plain/documents.csv', format: formats.csv },
    { text: files.findings, path: '/data/checks.csv', format: formats.csvWithMark },
    { text: files.findings, path: '/data/checks.json', format: 'JSON' },
    { text: files.package, path: '/data/datapackage.json', format: 'Frictionless / Fiscal Data Package' },
    { text: files.checksums, path: '/data/SHA256SUMS', format: 'SHA-256' },
  ];
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

/** The columns of the amounts, explained. */
export function columns({ data }: Words): { name: string; type: string; text: string }[] {
  return amountFields.map((field) => ({
    name: field.name,
    type: data.types[field.type],
    text:
      data.columnMeanings[field.name] ??
      ('description' in field ? `${field.title}：${field.description}` : field.title),
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
        `# ${data.orElse} pd.read_csv("${csv}", dtype={"code": str, "region": str, "amount": str, "yuan": str})`,
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

/** How to compare what was downloaded with the list of checksums. */
export function checksumCommands(document: string, address: (path: string) => string): string {
  return [
    `curl -O ${address(`/data/${document}/document.xlsx`)}`,
    `curl -O ${address(`/data/${document}/SHA256SUMS`)}`,
    'sha256sum --check --ignore-missing SHA256SUMS',
  ].join('\n');
}

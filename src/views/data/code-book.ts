import type { Words } from '../../words/index.ts';
import type { codesOf } from './codes.ts';
import type { DataTable } from './data-table.ts';

const fields = [
  { name: 'column', type: 'string', title: '列', description: '“全部金额”里的列' },
  { name: 'origin', type: 'string', title: '来自', description: '只用于表格（table）或正文（text）；空的不分' },
  { name: 'code', type: 'string', title: '代码' },
  { name: 'name', type: 'string', title: '中文名' },
  { name: 'name_en', type: 'string', title: '英文名' },
] as const satisfies DataTable['fields'];

/** Codes with their names in a language. */
type Names = Readonly<Record<string, string>>;

/** A column of codes, with what they are called; `origin` where it has others in tables than in texts. */
type NamesOf = (words: Words) => Names;

const columns: readonly { column: keyof typeof codesOf; origin?: 'table' | 'text'; names: NamesOf }[] = [
  { column: 'kind', names: ({ terms }) => terms.kinds },
  { column: 'scope', names: ({ terms }) => terms.scopes },
  { column: 'origin', names: ({ data }) => data.codes.origins },
  { column: 'table_standard', names: ({ standardTables }) => standardTables },
  { column: 'row_role', names: ({ data }) => data.codes.rowRoles },
  { column: 'item', names: ({ terms }) => terms.concepts },
  { column: 'code_scheme', names: ({ data }) => data.codes.codeSchemes },
  { column: 'measure', origin: 'table', names: ({ terms }) => terms.measures },
  { column: 'measure', origin: 'text', names: ({ terms }) => terms.concepts },
  { column: 'stage', names: ({ data }) => data.codes.stages },
  { column: 'unit', names: ({ terms }) => terms.moneyUnits },
];

/** What the codes in the amounts mean, one a row. */
export function codeBook(chinese: Words, english: Words): DataTable {
  const rows = columns.flatMap(({ column, origin = '', names }) => {
    const translated = names(english);
    return Object.entries(names(chinese)).map(([code, name]) => [column, origin, code, name, translated[code] ?? '']);
  });
  return { name: 'codes', title: '代码表', fields, rows };
}

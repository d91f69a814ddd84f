import { type Disclosure, type DisclosureKind, type MoneyUnit, standardTables, type Table } from '../model/index.ts';
import type { Words } from '../words/index.ts';

/** What the performance forms of a document are: 绩效目标 of a budget, 绩效自评 of final accounts. */
export function performanceName(kind: DisclosureKind, { labels }: Pick<Words, 'labels'>): string {
  return labels.performance[kind];
}

/** What kind of document it is: 2024 年部门预算. */
export function documentName(
  { fiscalYear, kind, scope }: Pick<Disclosure, 'fiscalYear' | 'kind' | 'scope'>,
  { labels }: Pick<Words, 'labels'>,
): string {
  return labels.document(fiscalYear, scope, kind);
}

/** The title a table goes by, in Chinese: its own, else the usual one, else its place in the document. */
export function tableTitle(table: Pick<Table, 'id' | 'title' | 'standard' | 'form'>): string {
  if (table.title?.text) return table.title.text;
  const form = table.form?.name;
  const standard = table.standard ? standardTables[table.standard] : null;
  if (standard && form) return `${standard}：${form}`;
  return standard ?? form ?? `表 ${Number(table.id.slice(1))}`;
}

/** The title of a table on its page: a second one of the same title is told apart from the first (之 2). */
export function distinctTitle(table: Table, tables: readonly Table[]): string {
  const title = tableTitle(table);
  const before = tables.slice(0, tables.indexOf(table)).filter((other) => tableTitle(other) === title).length;
  return before > 0 ? `${title}（之 ${before + 1}）` : title;
}

/** `1112.08 万元`: the printed number and the unit of its table; one that a sentence prints has its own. */
export function withUnit(text: string, unit: MoneyUnit | null, { labels }: Pick<Words, 'labels'>): string {
  return unit ? labels.amount(text, unit) : labels.printed(text);
}

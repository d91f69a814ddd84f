import type { Disclosure } from './disclosure.ts';
import type { StandardTableId } from './standard-tables.ts';
import { type Cell, cellAt, type Row, type Table } from './table.ts';
import { type ConceptId, conceptIds, concepts, type MeasureId, measures } from './terms.ts';
import type { AmountValue } from './value.ts';

/** An amount in a table, and the row and column it stands in. */
export interface FoundAmount {
  table: Table;
  rowIndex: number;
  row: Row;
  cell: Cell & { value: AmountValue };
}

/** A standard table whatever the kind of document: the id without `budget.`, `final.` or `shared.`. */
export type TableStem = StandardTableId extends `${string}.${infer Stem}` ? Stem : never;

/** The standard tables of that name. */
export function tablesOf(record: Pick<Disclosure, 'tables'>, stem: TableStem): Table[] {
  return record.tables.filter((table) => table.standard?.slice(table.standard.indexOf('.') + 1) === stem);
}

/** The amount of a row in a column, or undefined where it is blank, a dash or words. */
export function amountAt(table: Table, rowIndex: number, column: number): FoundAmount | undefined {
  const row = table.rows[rowIndex];
  const cell = row && cellAt(row, column);
  if (!row || cell?.value?.kind !== 'amount') return undefined;
  return { table, rowIndex, row, cell: { ...cell, value: cell.value } };
}

/** Columns of amounts of a measure, in order; of every measure when none is named. */
export function amountColumns(table: Table, measure: MeasureId | null, lane?: number): number[] {
  return table.columns.flatMap((column, at) =>
    column.role === 'amount' &&
    (measure === null || column.measure === measure) &&
    (lane === undefined || column.lane === lane)
      ? [at]
      : [],
  );
}

/** The column of the whole: 合计, 小计, 决算数; without one, the first column of amounts. */
export function totalColumn(table: Table, lane?: number): number | undefined {
  return amountColumns(table, 'total', lane)[0] ?? amountColumns(table, null, lane)[0];
}

/** What a row is called in a lane: its label, or the words under the codes (合计). */
export function rowLabel(table: Table, row: Row, lane = 0): string {
  const words = row.cells.filter(
    (cell) =>
      cell.text !== '' &&
      (table.columns[cell.column]?.lane ?? 0) === lane &&
      table.columns[cell.column]?.role !== 'rowNumber' &&
      (cell.value === undefined || cell.value.kind === 'code'),
  );
  const label = words.find((cell) => table.columns[cell.column]?.role === 'label') ?? words[0];
  return label?.text ?? '';
}

/** A row of 合计, 总计 or 小计, whether the record marks it so or only its words do. */
export function isTotalRow(table: Table, row: Row, lane = 0): boolean {
  return row.role === 'total' || (row.role === 'data' && isTotalWord(rowLabel(table, row, lane)));
}

/**
 * The row of the whole: the first total row; in a table whose rows have no names, its only row with amounts.
 * -1 where there is none.
 */
export function wholeRow(table: Table): number {
  const total = table.rows.findIndex((row) => isTotalRow(table, row));
  if (total >= 0 || table.columns.some(({ role }) => role === 'label' || role === 'code')) return total;
  const filled = table.rows.flatMap((row, index) =>
    row.cells.some((cell) => cell.value?.kind === 'amount') ? [index] : [],
  );
  return filled.length === 1 ? (filled[0] ?? -1) : -1;
}

/** The amount that follows the name of a row in a lane, where the name itself reaches into the column of amounts. */
export function amountBeside(table: Table, rowIndex: number, lane: number): FoundAmount | undefined {
  const row = table.rows[rowIndex];
  const label = row?.cells.find((cell) => cell.text !== '' && table.columns[cell.column]?.lane === lane);
  return label ? amountAt(table, rowIndex, label.column + (label.colSpan ?? 1)) : undefined;
}

/** Whether a label is one of the words for a measure. */
export function isMeasure(label: string, measure: MeasureId): boolean {
  return (measures[measure] as readonly string[]).includes(plainLabel(label));
}

/** Whether a label is one of the words for a whole. */
export function isTotalWord(label: string): boolean {
  return isMeasure(label, 'total');
}

const leadingMark = /^(?:其中[:：]|[（(]?[一二三四五六七八九十百]+[）)、.．]|[（(]?\d+[）)、.．]|[①-⑳]|[“”"])\s*/u;

/** A label without white space, its number and quotation marks, in one form of brackets. */
export function plainLabel(text: string): string {
  let rest = text.replaceAll(/\s/gu, '');
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(leadingMark, '');
  }
  return rest.replaceAll(/[“”"]/gu, '').replaceAll('(', '（').replaceAll(')', '）');
}

/** A label for a sentence or a chart: without the spaces that a narrow column left between Chinese characters. */
export function shownLabel(text: string): string {
  return text.replaceAll(/(?<=[\p{Script=Han}（）])\s+(?=[\p{Script=Han}（）])/gu, '');
}

/** Whether a label is one of the names of a concept. */
export function isNamed(label: string, concept: ConceptId): boolean {
  const plain = plainLabel(label);
  return concepts[concept].some((name) => plainLabel(name) === plain);
}

/** Concepts by the plain form of their names. */
const conceptsByName = new Map(
  conceptIds.flatMap((id) => concepts[id].map((name) => [plainLabel(name), id] as const)).toReversed(),
);

/**
 * The concept that a label names: ②公务用车运行维护费 and 公务用车运行费 are one, “三公”经费小计 is the whole of its
 * name; null for a label that names none.
 */
export function conceptNamed(label: string): ConceptId | null {
  const plain = plainLabel(label);
  return conceptsByName.get(plain) ?? conceptsByName.get(plain.replace(/[合小总]计$/u, '')) ?? null;
}

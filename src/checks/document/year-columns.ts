import type { MeasureId } from '../../model/index.ts';
import type { Sheet } from './sheet.ts';

/** Heads that compare years: 比上年增减, 增长率. */
const comparing = /增减|增长|增加|减少|比上年|较上年|[%％]/u;
const before = /上年|去年|上一年/u;

/** The years that the heads of a column print. */
function printedYears(path: readonly string[]): number[] {
  return path.flatMap((head) => [...head.matchAll(/(?<!\d)(20\d{2})(?!\d)/gu)].map((match) => Number(match[1])));
}

/** Which year the amounts of a column belong to, as its heads say: that of the document, the one before, or neither. */
export function columnYear(sheet: Sheet, column: number, year: number): 'own' | 'before' | 'other' {
  const path = sheet.table.columns[column]?.path ?? [];
  if (path.some((head) => comparing.test(head))) return 'other';
  const years = printedYears(path);
  if (years.length > 0) return years.includes(year) ? 'own' : years.includes(year - 1) ? 'before' : 'other';
  // What was carried over from last year is money of this one.
  return path.some((head) => before.test(head) && !/结转|结余/u.test(head)) ? 'before' : 'own';
}

/**
 * Columns of amounts of the document's own year, in order; of one measure or lane where one is named. Where every head
 * names another year, the year in the heads was left as it was, and the columns are meant all the same.
 */
export function ownYearColumns(sheet: Sheet, year: number, measure: MeasureId | null = null, lane?: number): number[] {
  const all = sheet.amountColumns(measure, lane);
  const own = all.filter((column) => columnYear(sheet, column, year) === 'own');
  const any = sheet.amountColumns().some((column) => columnYear(sheet, column, year) === 'own');
  return any ? own : all;
}

import { type MeasureId, wholeRow } from '../../../model/index.ts';
import type { Figure } from '../../arithmetic/figure.ts';
import { addUp, plus, tolerance } from '../../arithmetic/sums.ts';
import type { CheckedDocument } from '../../document/checked-document.ts';
import { type CodedRow, codedRows } from '../../document/coded-rows.ts';
import type { Sheet } from '../../document/sheet.ts';
import { ownYearColumns } from '../../document/year-columns.ts';

/** A table by classification codes: the row of the whole, and the row of every code. */
export interface Detail {
  sheet: Sheet;
  lane: number;
  year: number;
  /** -1 where there is no row of the whole. */
  total: number;
  /** The rows of 类, or the highest there are. */
  roots: CodedRow[];
  all: CodedRow[];
  /** Rows by code; a code that stands there twice is left out. */
  byCode: ReadonlyMap<string, CodedRow>;
}

function uniqueCodes(rows: readonly CodedRow[]): Map<string, CodedRow> {
  const found = new Map<string, CodedRow>();
  const twice = new Set<string>();
  for (const row of rows) {
    if (row.code === null) continue;
    if (found.has(row.code)) twice.add(row.code);
    found.set(row.code, row);
  }
  for (const code of twice) found.delete(code);
  return found;
}

/** A table as rows by code; null for one that has no codes. */
export function detailOf(sheet: Sheet, { record }: CheckedDocument): Detail | null {
  for (const lane of sheet.lanes) {
    const { total, roots, all } = codedRows(sheet, lane);
    if (!all.some(({ code }) => code !== null)) continue;
    const whole = total ?? wholeRow(sheet.table);
    return { sheet, lane, year: record.fiscalYear, total: whole, roots, all, byCode: uniqueCodes(all) };
  }
  return null;
}

/** The first column of a measure in the document's own year. */
export function columnOf({ sheet, lane, year }: Detail, measure: MeasureId): number | undefined {
  return ownYearColumns(sheet, year, measure, lane)[0];
}

/** Measures of parts: a column of one is never that of the whole. */
const parts: ReadonlySet<MeasureId | null | undefined> = new Set<MeasureId>([
  'basicExpenditure',
  'projectExpenditure',
  'carryover',
  'closingBalance',
  'personnelCosts',
  'operatingCosts',
]);

/** The column of the whole among some: 合计, 小计 or 本年支出, else the first that is not one of a part. */
export function wholeAmong(sheet: Sheet, columns: readonly number[]): number | undefined {
  const measureOf = (column: number) => sheet.table.columns[column]?.measure;
  return (
    columns.find((column) => measureOf(column) === 'total') ??
    columns.find((column) => measureOf(column) === 'currentYear') ??
    columns.slice(0, 1).find((column) => !parts.has(measureOf(column)))
  );
}

/** The column of the whole of a table. */
export function wholeColumn({ sheet, lane, year }: Detail): number | undefined {
  return wholeAmong(sheet, ownYearColumns(sheet, year, null, lane));
}

/** The figure in the row of the whole. */
export function totalIn({ sheet, total }: Detail, column: number | undefined): Figure | null {
  return total < 0 || column === undefined ? null : sheet.figure(total, column);
}

/** Whether a figure is the sum of some others, as far as their printed precision tells. */
export function isSum(whole: Figure, parts: readonly Figure[]): boolean {
  if (parts.length === 0) return false;
  return whole.value
    .minus(addUp(plus(parts)))
    .abs()
    .lte(tolerance([whole, ...parts]));
}

function figuresOf({ sheet }: Detail, rows: readonly CodedRow[], column: number): Figure[] {
  return rows.flatMap(({ row }) => sheet.figure(row, column) ?? []);
}

/** Whether the whole of a column is the sum of its 类: no 类 is missing. */
export function closes(detail: Detail, column: number): boolean {
  const whole = totalIn(detail, column);
  return whole !== null && isSum(whole, figuresOf(detail, detail.roots, column));
}

/**
 * Whether a code that a table does not list has nothing there: the table lists others of its level, and neither the
 * whole nor the row above lacks anything. Otherwise rows may be missing, or the table is less fine.
 */
export function hasNothingFor(detail: Detail, code: string, column: number): boolean {
  const { all, byCode, sheet } = detail;
  if (!all.some((row) => row.code?.length === code.length) || !closes(detail, column)) return false;
  const above = all.findLast((row) => row.code !== null && row.code !== code && code.startsWith(row.code));
  if (!above) return code.length <= 3;
  if (above.code !== null && !byCode.has(above.code)) return false;
  const whole = sheet.figure(above.row, column);
  return above.children.length > 0 && whole !== null && isSum(whole, figuresOf(detail, above.children, column));
}

/** Whether a blank cell stands for nothing: the other amounts of its row add up to the whole of the row without it. */
export function blankIsNothing(detail: Detail, row: number, column: number): boolean {
  const { sheet, lane, year } = detail;
  const whole = wholeColumn(detail);
  if (whole === undefined || whole === column) return false;
  const figure = sheet.figure(row, whole);
  const others = ownYearColumns(sheet, year, null, lane).filter((each) => each !== whole && each !== column);
  return (
    figure !== null &&
    isSum(
      figure,
      others.flatMap((each) => sheet.figure(row, each) ?? []),
    )
  );
}

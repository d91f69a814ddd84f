import { cellAt } from '../../../model/index.ts';
import { type Figure, isMoneyUnit } from '../../arithmetic/figure.ts';
import type { Sheet } from '../../document/sheet.ts';

/** A cell by its row and column. */
export interface At {
  row: number;
  column: number;
}

/** The figures of some cells, those that are printed; null where one of them is there but cannot be read for sure. */
export function figuresAt(sheet: Sheet, cells: readonly At[]): Figure[] | null {
  if (cells.some(({ row, column }) => isUnsure(sheet, row, column))) return null;
  return cells.flatMap(({ row, column }) => sheet.figure(row, column) ?? []);
}

/** Whether a cell holds something that is no sure figure: a doubtful one, or words among figures. */
export function isUnsure(sheet: Sheet, row: number, column: number): boolean {
  const found = sheet.rows[row];
  const cell = found && cellAt(found, column);
  if (!cell || cell.text === '' || cell.column !== column) return false;
  return cell.doubtful === true || cell.value === undefined;
}

/** Parts that can be added to a whole: all are money, or none is. */
export function sameKind(whole: Figure, parts: readonly Figure[]): boolean {
  return parts.every(({ unit }) => isMoneyUnit(unit) === isMoneyUnit(whole.unit));
}

/** Columns that hold shares or rates: nothing is added up in them. */
const shares = /[%％]|占比|比例|比重|率$|幅度?$/u;
/** Columns that compare years: what they hold may be less than nothing. */
const comparisons = /增减|增长|增幅|增加|减少|变动|比上年|较上年|比\d{4}年|±/u;

export function holdsShares(sheet: Sheet, column: number): boolean {
  return shares.test(sheet.table.columns[column]?.path.at(-1) ?? '');
}

export function comparesYears(sheet: Sheet, column: number): boolean {
  return sheet.table.columns[column]?.path.some((head) => comparisons.test(head)) ?? false;
}

/** Columns of amounts of a lane that can be added up: not unit prices, not shares. */
export function addedColumns(sheet: Sheet, lane?: number): number[] {
  return sheet
    .amountColumns(null, lane)
    .filter((column) => sheet.table.columns[column]?.measure !== 'unitPrice' && !holdsShares(sheet, column));
}

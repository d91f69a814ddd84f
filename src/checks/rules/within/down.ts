import Big from 'big.js';
import { addUp, plus } from '../../arithmetic/sums.ts';
import type { Sheet } from '../../document/sheet.ts';
import { notEnoughData, type Outcome } from '../../outcome.ts';
import { addedColumns } from './cells.ts';
import { type Breakdown, sumsDown } from './levels.ts';

/** Amounts that are the sum of those right behind them, as subtotals are. */
function subtotals(values: readonly Big[]): Big[] {
  return values.filter((value, at) => {
    let sum = new Big(0);
    for (const next of values.slice(at + 1)) {
      sum = sum.plus(next);
      if (sum.gte(value)) break;
    }
    return value.gt(0) && sum.eq(value);
  });
}

/** Whether the parts come to more than the whole by so much that one of them may be the sum of others. */
function mayCountTwice(sheet: Sheet, { row, parts }: Breakdown, columns: readonly number[]): boolean {
  return columns.some((column) => {
    const whole = sheet.figure(row, column);
    const figures = parts.flatMap((part) => sheet.figure(part.row, column) ?? []);
    if (!whole) return false;
    const excess = addUp(plus(figures)).minus(whole.value);
    return subtotals(figures.map(({ value }) => value)).some((value) => value.lte(excess));
  });
}

/** Sums of a table that marks no depths: where some of the parts may be the sum of others, nothing is said. */
export function* sumsOfUnmarked(
  sheet: Sheet,
  breakdown: Breakdown,
  columns = addedColumns(sheet, breakdown.lane),
): Generator<Outcome> {
  if (mayCountTwice(sheet, breakdown, columns)) {
    const why = '各行相加多于合计，有的行可能包含在别的行里，表里没有印出是哪些';
    yield notEnoughData(why, `${sheet.name}：${breakdown.name}`);
  } else yield* sumsDown(sheet, breakdown, columns);
}

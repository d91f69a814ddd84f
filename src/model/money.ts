import Big from 'big.js';
import type { MoneyUnit } from './money-unit.ts';

// Apart from the arithmetic, so that what only names a unit brings none.
export * from './money-unit.ts';

/** How many yuan one of the unit is, as a power of ten. */
const exponents: Record<MoneyUnit, number> = {
  yuan: 0,
  thousandYuan: 3,
  tenThousandYuan: 4,
  hundredMillionYuan: 8,
};

const decimalPattern = /^[-−－]?(?:\d{1,3}(?:[,，]\d{3})+|\d+)(?:[.．]\d+)?$/u;

/**
 * Reads a printed decimal (`1,112.08`, `－0.5`) into its canonical form without separators.
 * Trailing zeros stay, because they carry the printed precision. Returns null for anything else.
 */
export function parseDecimal(printed: string): string | null {
  const text = printed.trim();
  if (!decimalPattern.test(text)) return null;
  return text
    .replaceAll(/[,，]/gu, '')
    .replace(/^[−－]/u, '-')
    .replace('．', '.');
}

/** The number of digits after the point: the printed precision. */
export function decimalPlaces(decimal: string): number {
  return decimal.split('.')[1]?.length ?? 0;
}

/** An exact amount of money: a canonical decimal and the unit it counts. */
export interface Money {
  amount: string;
  unit: MoneyUnit;
}

/** The amount in yuan, exact. */
export function toYuan(money: Money): Big {
  const scaled = new Big(money.amount);
  return scaled.times(new Big(10).pow(exponents[money.unit]));
}

/** The same money counted in another unit, as a canonical decimal; no rounding takes place. */
export function convert(money: Money, unit: MoneyUnit): string {
  return toYuan(money).times(new Big(10).pow(-exponents[unit])).toFixed();
}

/** The exact sum in the given unit. */
export function sum(values: readonly Money[], unit: MoneyUnit): string {
  const total = values.reduce((all, value) => all.plus(toYuan(value)), new Big(0));
  return total.times(new Big(10).pow(-exponents[unit])).toFixed();
}

/** Orders money by size, whatever the units. */
export function compareMoney(a: Money, b: Money): number {
  return toYuan(a).cmp(toYuan(b));
}

/** Whether the amount is exactly nothing (printed `0`, `0.00`). */
export function isZero(money: Money): boolean {
  return new Big(money.amount).eq(0);
}

/** `part / whole` as a number between 0 and 1, for drawing only; null when the whole is zero. */
export function ratio(part: Money, whole: Money): number | null {
  const divisor = toYuan(whole);
  return divisor.eq(0) ? null : toYuan(part).div(divisor).toNumber();
}

import Big from 'big.js';
import type { Outcome } from '../outcome.ts';
import { type Figure, inUnit, operandOf, showFigure, showNumber } from './figure.ts';
import type { SumOptions } from './sums.ts';

/** The smallest and largest product that the printed precision of the factors allows. A count is exact. */
function range(factors: readonly Figure[]): { value: Big; low: Big; high: Big } {
  const start = { value: new Big(1), low: new Big(1), high: new Big(1) };
  return factors.reduce((all, { value, half, unit }) => {
    const open = unit === null || /^(?:人|名|个|台|套|辆|月|天|次|间|件|批|户)/u.test(unit) ? new Big(0) : half;
    return {
      value: all.value.times(value),
      low: all.low.times(value.minus(open)),
      high: all.high.times(value.plus(open)),
    };
  }, start);
}

/** Checks `whole = a × b × …`, with what the printed precision of the factors leaves open. */
export function checkProduct(whole: Figure, factors: readonly Figure[], { subject, severity }: SumOptions): Outcome {
  const { value, low, high } = range(factors);
  const gap = whole.value.minus(value);
  const fits = whole.value.plus(whole.half).gte(low) && whole.value.minus(whole.half).lte(high);
  const written = factors.map(showFigure).join(' × ');
  const common = {
    subject,
    formula: `${written} = ${showNumber(value, whole.unit)}`,
    operands: [whole, ...factors].map(operandOf),
    expected: inUnit(value, whole.unit),
    difference: inUnit(gap, whole.unit),
    tolerance: inUnit(high.minus(low).div(2).plus(whole.half), whole.unit),
  };
  const stated = `${whole.label}为 ${showFigure(whole)}，${written} 得 ${showNumber(value, whole.unit)}`;
  if (gap.eq(0)) return { ...common, status: 'pass', judgement: 'exact', message: `${stated}，相符。` };
  if (fits) return { ...common, status: 'rounding', judgement: 'rounding', message: `${stated}，在四舍五入的差以内。` };
  const message = `${stated}，相差 ${showNumber(gap.abs(), whole.unit)}。`;
  return { ...common, status: 'finding', judgement: 'mismatch', message, ...(severity ? { severity } : {}) };
}

import type { Outcome } from '../outcome.ts';
import { type Figure, inUnit, operandOf, showFigure, showNumber } from './figure.ts';
import { addUp, boundSign, checkAtMost, type SumOptions, type Term, tolerance, writtenOut } from './sums.ts';

/** Checks that some figures together do not exceed a whole by more than their printed precision allows. */
export function checkSumAtMost(
  parts: readonly Term[],
  whole: Figure,
  { subject, severity }: SumOptions,
): Outcome | null {
  const [first, second] = parts;
  if (!first) return null;
  if (!second && first.sign > 0)
    return checkAtMost(first.figure, whole, { subject, ...(severity ? { severity } : {}) });
  const figures = parts.map(({ figure }) => figure);
  const sum = addUp(parts);
  const gap = sum.minus(whole.value);
  const allowed = tolerance([...figures, whole]);
  const common = {
    subject,
    formula: `${writtenOut(parts)} ${boundSign(gap, allowed)} ${showFigure(whole)}`,
    operands: [...figures, whole].map(operandOf),
    expected: inUnit(whole.value, whole.unit),
    difference: inUnit(gap, whole.unit),
    tolerance: inUnit(allowed, whole.unit),
  };
  const stated = `${writtenOut(parts)} = ${showNumber(sum, whole.unit)}，${whole.label}为 ${showFigure(whole)}`;
  if (gap.lte(0)) return { ...common, status: 'pass', judgement: 'exact', message: `${stated}，前者不超过后者。` };
  if (gap.lte(allowed)) {
    return { ...common, status: 'rounding', judgement: 'rounding', message: `${stated}，超出部分在四舍五入的差以内。` };
  }
  const message = `${stated}，前者多出 ${showNumber(gap, whole.unit)}。`;
  return { ...common, status: 'finding', judgement: 'mismatch', message, ...(severity ? { severity } : {}) };
}

import Big from 'big.js';
import type { CheckSeverity, Judgement } from '../../model/index.ts';
import type { Outcome } from '../outcome.ts';
import { type Figure, halfStep, inUnit, operandOf, showFigure, showNumber } from './figure.ts';

/** A figure that is added, or taken away. */
export interface Term {
  figure: Figure;
  sign: 1 | -1;
}

/** Figures that are all added. */
export function plus(figures: readonly Figure[]): Term[] {
  return figures.map((figure) => ({ figure, sign: 1 }));
}

/** A figure that is taken away. */
export function minus(figure: Figure): Term {
  return { figure, sign: -1 };
}

/** What some terms give, exactly. */
export function addUp(terms: readonly Term[]): Big {
  return terms.reduce((all, { figure, sign }) => all.plus(figure.value.times(sign)), new Big(0));
}

/** How much the printed precision of some figures leaves open, together. */
export function tolerance(figures: readonly Figure[], key: 'half' | 'fine' = 'half'): Big {
  return figures.reduce((all, figure) => all.plus(figure[key]), new Big(0));
}

/** `188.00 + 28.00 − 1.00`. */
export function writtenOut(terms: readonly Term[]): string {
  return terms
    .map(
      ({ figure, sign }, index) =>
        `${index === 0 ? (sign < 0 ? '−' : '') : sign < 0 ? ' − ' : ' + '}${showFigure(figure)}`,
    )
    .join('');
}

/** Whether it is printed to the whole unit. One that several figures give is not: its half step is that of all. */
function isWhole({ half, unit }: Figure): boolean {
  return half.eq(halfStep(0, unit));
}

/** Whether two numbers of the same length differ in one digit, as when it was misread or mistyped. */
export function oneDigitApart(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false;
  return [...a].filter((digit, index) => digit !== b[index]).length === 1;
}

/**
 * How a printed number compares with what others give. Exact; within the printed precision; or not: then a number of
 * one other digit is named as such.
 */
function judge(whole: Figure, terms: readonly Term[]): { judgement: Judgement; sure: boolean; gap: Big; allowed: Big } {
  const sum = addUp(terms);
  const gap = whole.value.minus(sum);
  const figures = [whole, ...terms.map(({ figure }) => figure)];
  const allowed = tolerance(figures);
  if (gap.eq(0)) return { judgement: 'exact', sure: true, gap, allowed };
  // A whole number of ten thousands may be rounded; three or more of them that miss by one are still a sign. So are two
  // of the same number in two places: both would be rounded alike.
  const [only, second] = terms;
  const telling = second !== undefined || (only !== undefined && isWhole(whole) && isWhole(only.figure));
  const loose = telling && gap.abs().gt(tolerance(figures, 'fine'));
  if (gap.abs().lte(allowed)) return { judgement: loose ? 'mismatch' : 'rounding', sure: !loose, gap, allowed };
  const places = whole.printed.split('.')[1]?.length ?? 0;
  const other = new Big(inUnit(sum, whole.unit)).toFixed(places);
  return { judgement: oneDigitApart(whole.printed, other) ? 'digitSlip' : 'mismatch', sure: true, gap, allowed };
}

/** `188.00 + 28.00 = 216.00`; of two places, whether they are the same: `36万元 ≠ 50万元`. */
function formulaOf(whole: Figure, terms: readonly Term[], judgement: Judgement): string {
  const [only, second] = terms;
  if (!only || second || only.sign < 0) return `${writtenOut(terms)} = ${showNumber(addUp(terms), whole.unit)}`;
  const sign = judgement === 'exact' ? '=' : judgement === 'rounding' ? '≈' : '≠';
  return `${showFigure(whole)} ${sign} ${showFigure(only.figure)}`;
}

export interface SumOptions {
  /** What is checked, in Chinese. */
  subject: string;
  severity?: CheckSeverity;
}

/**
 * Checks `whole = Σ terms` with the tolerance that the printed precision of all of them gives (E(n) of the catalogue).
 * One term is an equality of two places.
 */
export function checkSum(whole: Figure, terms: readonly Term[], { subject, severity }: SumOptions): Outcome {
  const { judgement, sure, gap, allowed } = judge(whole, terms);
  const { unit } = whole;
  const sum = addUp(terms);
  const common = {
    judgement,
    subject,
    formula: formulaOf(whole, terms, judgement),
    operands: [operandOf(whole), ...terms.map(({ figure }) => operandOf(figure))],
    expected: inUnit(sum, unit),
    difference: inUnit(gap, unit),
    tolerance: inUnit(allowed, unit),
  };
  const [first] = terms;
  const other =
    terms.length === 1 && first
      ? `${first.figure.label}为 ${showFigure(first.figure)}`
      : `${terms.some(({ sign }) => sign < 0) ? '算得' : '各项合计'} ${showNumber(sum, unit)}`;
  const stated = `${whole.label}为 ${showFigure(whole)}，${other}`;
  const apart = `相差 ${showNumber(gap.abs(), unit)}`;
  if (judgement === 'exact') return { ...common, status: 'pass', message: `${stated}，相符。` };
  if (judgement === 'rounding') {
    return { ...common, status: 'rounding', message: `${stated}，${apart}，在四舍五入的差以内。` };
  }
  const aside = sure ? '' : '。这些数印得较粗，不能完全排除四舍五入';
  const milder = sure || severity === 'info' || severity === 'note' ? severity : 'warn';
  return {
    ...common,
    status: 'finding',
    message: `${stated}，${apart}${aside}。`,
    ...(milder ? { severity: milder } : {}),
  };
}

/** Checks that a quantity printed in two places is the same. */
export function checkEqual(a: Figure, b: Figure, options: SumOptions): Outcome {
  return checkSum(a, plus([b]), options);
}

/** How a part that should not exceed its whole stands to it: the relation that holds, as it is written in a formula. */
export function boundSign(gap: Big, allowed: Big): '≤' | '≈' | '>' {
  if (gap.lte(0)) return '≤';
  return gap.lte(allowed) ? '≈' : '>';
}

/** Checks that a part does not exceed its whole by more than the printed precision allows. */
export function checkAtMost(part: Figure, whole: Figure, { subject, severity }: SumOptions): Outcome {
  const gap = part.value.minus(whole.value);
  const allowed = tolerance([part, whole]);
  const common = {
    subject,
    formula: `${showFigure(part)} ${boundSign(gap, allowed)} ${showFigure(whole)}`,
    operands: [operandOf(part), operandOf(whole)],
    expected: inUnit(whole.value, part.unit),
    difference: inUnit(gap, part.unit),
    tolerance: inUnit(allowed, part.unit),
  };
  const stated = `${part.label}为 ${showFigure(part)}，${whole.label}为 ${showFigure(whole)}`;
  if (gap.lte(0)) return { ...common, status: 'pass', judgement: 'exact', message: `${stated}，前者不超过后者。` };
  if (gap.lte(allowed)) {
    return { ...common, status: 'rounding', judgement: 'rounding', message: `${stated}，超出部分在四舍五入的差以内。` };
  }
  const message = `${stated}，前者多出 ${showNumber(gap, part.unit)}。`;
  return { ...common, status: 'finding', judgement: 'mismatch', message, ...(severity ? { severity } : {}) };
}

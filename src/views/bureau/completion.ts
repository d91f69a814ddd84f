import Big from 'big.js';
import { type ConceptId, type Disclosure, type Fact, type Money, toYuan } from '../../model/index.ts';
import type { Words } from '../../words/index.ts';
import { isCurrent } from '../facts.ts';
import { disclosurePath } from '../paths.ts';
import type { YearFigure } from './figures.ts';

/** How far a budget was carried out: as the final accounts print it, else computed and marked so, else why not. */
export type Completion =
  | { kind: 'printed'; text: string; note: string; href: string }
  | { kind: 'computed'; text: string; note: string }
  | { kind: 'none'; text: string };

const none: Completion = { kind: 'none', text: '' };

/** The rate that final accounts print for a concept as a whole: 完成年初预算的 95.24%. */
export function printedCompletion(
  record: Disclosure,
  concept: ConceptId,
  { bureau, punctuation }: Words,
): Completion | null {
  const said = record.facts.filter(
    (fact): fact is Fact & { completion: NonNullable<Fact['completion']> } =>
      fact.concept === concept && isCurrent(fact, record) && fact.completion?.rate != null,
  );
  const fact = said.find(({ parent }) => parent === null) ?? said[0];
  if (!fact?.completion.rate) return null;
  const { rate, base, baseName } = fact.completion;
  // 0% of nothing is no sign that nothing was done.
  const ofNothing = base !== null && base.amount !== null && new Big(base.amount).eq(0);
  return {
    kind: 'printed',
    text: rate.text,
    note: `${bureau.years.printed(baseName)}${ofNothing ? punctuation.aside(bureau.years.ofNothing) : ''}`,
    href: disclosurePath(record.id, fact.id),
  };
}

/** The outturn in per cent of the budget, to two decimals; exact until it is rounded. */
export function percentOf(final: Money, budget: Money): string | null {
  const whole = toYuan(budget);
  return whole.eq(0) ? null : `${toYuan(final).times(100).div(whole).round(2, Big.roundHalfUp).toFixed(2)}%`;
}

/** The rate that follows from the figures of two documents. */
export function computedCompletion(
  final: YearFigure | undefined,
  budget: YearFigure | undefined,
  { bureau }: Words,
): Completion {
  if (!final?.printed || !budget?.printed) return none;
  const text = percentOf(final.printed.money, budget.printed.money);
  if (text === null) return { kind: 'none', text: bureau.years.ofNothing };
  return { kind: 'computed', text, note: bureau.years.computed };
}

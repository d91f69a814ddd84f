import type { Fact } from '../../../model/index.ts';
import { type Figure, inUnit, operandOf, showFigure, showNumber } from '../../arithmetic/figure.ts';
import { addUp, checkEqual, checkSum, type Term, tolerance, writtenOut } from '../../arithmetic/sums.ts';
import type { CheckedDocument } from '../../document/checked-document.ts';
import { findInText } from '../../document/passage-of.ts';
import { currentOf, type Prior, priorOf } from '../../document/priors.ts';
import { scopeOf } from '../../document/scope.ts';
import type { Outcome } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';
import { isComplete } from './completeness.ts';
import { isSureList } from './list-readings.ts';
import { listsOf } from './lists.ts';
import { settle } from './settle.ts';

/** What the change is measured against in words: 上年预算, 上年决算, 上年执行数. They are different figures. */
function basis(document: CheckedDocument, { change, place }: Fact): string {
  const found = findInText(document, change?.place ?? place);
  if (!found) return '';
  const before = found.passage.text.slice(Math.max(0, found.offset - 40), found.offset + 4);
  const words = /(?:比|较|与)[^，。；]{0,24}$/u.exec(before)?.[0] ?? '';
  return /(?:预算执行|执行)/u.test(words) ? '执行' : /决算/u.test(words) ? '决算' : /预算/u.test(words) ? '预算' : '';
}

/**
 * A prior as one figure to compute with: the printed one, or what the terms give. The latter is printed nowhere, so it
 * is as open as its terms together, and never an operand.
 */
function asFigure({ printed, quantity }: Prior): Figure | null {
  const [first] = quantity.terms;
  if (printed || !first) return printed;
  const value = addUp(quantity.terms);
  const half = tolerance(quantity.terms.map(({ figure }) => figure));
  const amount = inUnit(value, first.figure.unit);
  return { ...first.figure, value, half, fine: half, label: quantity.label, printed: amount, text: amount };
}

/** 100.00万元 − 10.00万元 = 90万元; a printed prior as it is. */
function derivation({ printed, quantity: { terms } }: Prior): string {
  if (printed) return showFigure(printed);
  return `${writtenOut(terms)} = ${showNumber(addUp(terms), terms[0]?.figure.unit ?? null)}`;
}

/** Compares the priors that two sentences give. What is shown as found in the text are the figures printed there. */
function comparePriors(one: Prior, other: Prior, subject: string): Outcome | null {
  const [a, b] = [asFigure(one), asFigure(other)];
  if (!a || !b) return null;
  const outcome = checkEqual(a, b, { subject });
  if (one.printed && other.printed) return outcome;
  return {
    ...outcome,
    formula: `${derivation(one)}；${derivation(other)}`,
    operands: [one, other].flatMap(({ quantity }) => quantity.terms.map(({ figure }) => operandOf(figure))),
  };
}

/** 基本支出 and 项目支出 are told of several kinds of money. */
function isSpendingPart({ concept }: Fact): boolean {
  return concept === 'basicExpenditure' || concept === 'projectExpenditure';
}

const text = (second: string) => `
一、收支情况

2024年某县档案局收入预算总额100.00万元，比上年增加10.00万元，原因是人员增加。

二、收入情况

2024年某县档案局收入预算总额100.00万元，比上年增加${second}万元，原因是人员增加。
`;

export const rule: Rule = {
  id: 'P-PRIOR',
  title: '推算的上年数一致',
  statement: '同一项由不同句子的本年数和增减额推算（或印出）的上年数相同；总数的上年数等于各项上年数之和。',
  formula: '本年 ∓ 增减额 = 上年，处处相同；上年总数 = Σ 各项上年数',
  needs: '两处以上说到同一项增减的文字，或各项都印出上年数的列举',
  tolerance: '各数印出精度的半步之和',
  severity: 'warn',
  kinds: ['budget', 'final'],
  notAnError: '与上年预算比、与上年决算比、与上年执行数比，是不同的上年数，不互相比较。',
  examples: [
    { says: '两处推算的上年数相同', kind: 'budget', text: text('10.00'), expect: ['pass'] },
    { says: '两处推算的上年数不同', kind: 'budget', text: text('12.00'), expect: ['finding'] },
  ],
  *check(document) {
    const known = document.record.facts.flatMap((fact) => {
      const prior = fact.concept && fact.measure ? priorOf(document, fact) : null;
      const scope = isSpendingPart(fact) ? scopeOf(document, fact) : 'all';
      if (!prior || !scope) return [];
      const key = [fact.concept, fact.measure, fact.year, fact.change?.year, basis(document, fact)].join(' ');
      return [{ fact, key, scope, prior, current: currentOf(document, fact) }];
    });
    for (const [, alike] of Map.groupBy(known, ({ key }) => key)) {
      const [first, ...others] = alike;
      for (const other of first ? others : []) {
        if (!first || (other.fact.section === first.fact.section && other.fact.sentence === first.fact.sentence))
          continue;
        // Of all money and of one fund: the same only where this year's figure is.
        const sameMoney =
          first.scope === other.scope || (first.current && other.current?.value.eq(first.current.value));
        if (!sameMoney) continue;
        const outcome = comparePriors(first.prior, other.prior, `“${first.fact.subject}”的上年数，两处`);
        if (outcome) yield outcome;
      }
    }
    for (const list of listsOf(document)) {
      const { whole, added, implied } = list;
      if (!(implied || isComplete(list, added)) || whole.measure !== added[0]?.measure) continue;
      const own = priorOf(document, whole);
      const parts = added.map((fact) => priorOf(document, fact));
      if (!own?.printed || parts.some((part) => !part?.printed)) continue;
      const terms: Term[] = parts.flatMap((part) =>
        part?.printed ? [{ figure: part.printed, sign: 1 as const }] : [],
      );
      yield settle(checkSum(own.printed, terms, { subject: `“${whole.subject}”的上年数与各项的上年数` }), {
        sure: () => isSureList(document, list),
      });
    }
  },
};

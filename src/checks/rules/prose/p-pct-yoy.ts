import type { Fact } from '../../../model/index.ts';
import { checkRatio, isPercentOf, type Quantity, quantityOf } from '../../arithmetic/ratios.ts';
import type { CheckedDocument } from '../../document/checked-document.ts';
import { changeFigure, currentOf, priorOf } from '../../document/priors.ts';
import { notEnoughData } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';
import { changeReadings, isSureChange } from './rate-readings.ts';
import { settle } from './settle.ts';

const text = (rate: string, amount = '0.30') => `
一、“三公”经费

2024年“三公”经费预算2.00万元，比上年2.30万元减少${amount}万元，下降${rate}，原因是接待减少。
`;

/** The amount of a change: the printed one, or the difference of the two figures. */
function movedBy(document: CheckedDocument, fact: Fact): Quantity | null {
  const moved = changeFigure(document, fact);
  if (moved) return quantityOf(moved);
  const [current, prior] = [document.factFigure(fact), priorOf(document, fact)?.printed];
  if (!current || !prior) return null;
  return {
    label: '两年之差',
    terms: [
      { figure: current, sign: 1 },
      { figure: prior, sign: -1 },
    ],
  };
}

export const rule: Rule = {
  id: 'P-PCT-YOY',
  title: '增减幅度算得对',
  statement: '文字里的增长、下降幅度等于增减额除以上年数。',
  formula: '幅度 = 增减额 ÷ 上年数',
  needs: '印有本年数、增减额（或上年数）和幅度的句子',
  tolerance: '按各数印出的精度取区间；区间宽过一个百分点的，不符只算“很可能不符”',
  severity: 'error',
  kinds: ['budget', 'final'],
  notAnError:
    '截尾的幅度记为截尾。差在印出的精度以内的，不算不符。只有一种例外：以本年数作分母正好相符的，多半是分母用错了；数额小的时候精度很宽，光看精度会漏掉它，所以列为“很可能不符”，两种解释都写出来（只在末位差一的，只作提示）。',
  examples: [
    { says: '0.30 ÷ 2.30 = 13.04%', kind: 'budget', text: text('13.04%'), expect: ['pass'] },
    { says: '13% 也对', kind: 'budget', text: text('13%'), expect: ['pass'] },
    { says: '印作 15%，超出精度，用的是本年数', kind: 'budget', text: text('15%'), expect: ['finding'] },
    {
      says: '数额很小，以上年数算 13.04%，印作 15%，差在精度以内，以本年数作分母正好',
      kind: 'budget',
      text: '\n一、“三公”经费\n\n2024年“三公”经费预算0.20万元，比上年0.23万元减少0.03万元，下降15%，原因是接待减少。\n',
      expect: ['finding:warn'],
    },
    { says: '印作 13.05%，末位差一，是四舍五入的差', kind: 'budget', text: text('13.05%'), expect: ['rounding'] },
    { says: '印作 31.04%', kind: 'budget', text: text('31.04%'), expect: ['finding'] },
  ],
  *check(document) {
    for (const fact of document.record.facts) {
      const { change } = fact;
      const rate = change?.rate;
      if (!rate) continue;
      const subject = `“${fact.subject}”的增减幅度`;
      const part = movedBy(document, fact);
      const prior = priorOf(document, fact);
      const current = currentOf(document, fact);
      if (!part || !prior) {
        yield notEnoughData('句子里没有增减额，或推不出上年数', subject);
        continue;
      }
      const figure = document.rateFigure(rate, `正文“${fact.subject}”的增减幅度`, fact.id);
      const otherBases = current ? [{ ...quantityOf(current), label: '本年数' }] : [];
      const told = checkRatio({ subject, rate: figure, part, base: prior.quantity, otherBases });
      const outcome =
        told &&
        settle(told, {
          sure: () => isSureChange(document, fact),
          others: () =>
            changeReadings(document, fact, rate, current).map((each) =>
              isPercentOf(figure, each.moved, each.prior)
                ? checkRatio({ subject, rate: figure, part: each.moved, base: each.prior })
                : null,
            ),
        });
      // A prior of nothing is the matter of P-ZERO-BASE.
      if (outcome) yield outcome;
    }
  },
};

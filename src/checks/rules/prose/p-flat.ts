import type { Figure } from '../../arithmetic/figure.ts';
import { checkEqual } from '../../arithmetic/sums.ts';
import { priorOf } from '../../document/priors.ts';
import type { Rule } from '../../rule.ts';

const text = (from: string, now = '2.00') => `
一、“三公”经费

2024年“三公”经费预算120.50万元，其中：公务接待费${now}万元，比上年${from}万元，与上年持平。
`;

/** Two years are not one number in two places: within what their print leaves open nothing speaks against 持平. */
function asOpen(figure: Figure): Figure {
  return { ...figure, fine: figure.half };
}

export const rule: Rule = {
  id: 'P-FLAT',
  title: '“持平”就是没有差额',
  statement: '写“持平”“无变化”“与上年相同”的，两年的数相同。',
  formula: '本年 − 上年 = 0',
  needs: '写持平并印出上年数的句子',
  tolerance: '两个数印出精度的半步之和',
  severity: 'warn',
  kinds: ['budget', 'final'],
  notAnError: '“基本持平”“基本无变化”不要求完全相同。',
  examples: [
    { says: '两年都是 2.00', kind: 'budget', text: text('2.00'), expect: ['pass'] },
    { says: '印成整数，相差 1，是四舍五入的差', kind: 'budget', text: text('95', '96'), expect: ['rounding'] },
    { says: '上年是 3.00', kind: 'budget', text: text('3.00'), expect: ['finding'] },
  ],
  *check(document) {
    for (const fact of document.record.facts) {
      const { change } = fact;
      const current = document.factFigure(fact);
      const prior =
        change?.direction === 'none' && !change.amount && !change.rate ? priorOf(document, fact)?.printed : null;
      const flat =
        /持平|(?<!基本)(?:无变化|没有变化)|相同|一致/u.test(fact.sentence) &&
        !/基本(?:持平|无变化|一致|相同|没有变化)/u.test(fact.sentence);
      if (current && prior && flat) {
        yield checkEqual(asOpen(current), asOpen(prior), { subject: `“${fact.subject}”写与上年持平` });
      }
    }
  },
};

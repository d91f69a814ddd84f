import { operandOf, showFigure } from '../../arithmetic/figure.ts';
import { checkAtMost } from '../../arithmetic/sums.ts';
import { findInText } from '../../document/passage-of.ts';
import { passed } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';
import { claimsOf, ownClaims } from './claims.ts';

/** A class that is said to be basic spending, and nothing else. */
const basicOnly = /^[^。；]{0,6}[:：，,]?(?:主要)?用于[^。；]{0,40}的?基本支出[。；]?/u;

const text = (amount: string) => `
# 情况说明

## 一、支出

2024年支出预算100.00万元，其中：基本支出60.00万元，项目支出40.00万元。

1.一般公共服务（类）${amount}万元：主要用于行政单位的基本支出。
`;

export const rule: Rule = {
  id: 'N-DESCR',
  title: '用途与数额相称',
  statement: '说某一类“主要用于基本支出”的，这一类不大于全部基本支出。',
  formula: '说成基本支出的类 ≤ 基本支出总数',
  needs: '说明用途的各类支出、基本支出总数',
  tolerance: '两个数印出精度的半步之和',
  severity: 'warn',
  kinds: ['budget', 'final'],
  examples: [
    { says: '50.00 不大于 60.00', kind: 'budget', text: text('50.00'), expect: ['pass'] },
    { says: '80.00 大于全部基本支出', kind: 'budget', text: text('80.00'), expect: ['finding'] },
  ],
  *check(document) {
    const basics = claimsOf(document, 'basicExpenditure').flatMap((fact) => document.factFigure(fact) ?? []);
    const largest = basics.toSorted((a, b) => b.value.cmp(a.value))[0];
    if (!largest) return;
    for (const fact of ownClaims(document)) {
      const figure = fact.breakdown === 'functionalClass' ? document.factFigure(fact) : null;
      const place = figure && findInText(document, figure.place);
      if (!figure || !place) continue;
      const rest = place.passage.text.slice(place.offset).replace(/^[\d.,，\s]+(?:亿元|万元|元|万)?/u, '');
      if (!basicOnly.test(rest) || /项目支出/u.test(rest.slice(0, 120))) continue;
      const outcome = checkAtMost(figure, largest, { subject: `“${fact.subject}”的用途` });
      if (outcome.status !== 'finding') yield passed(outcome.subject, outcome.message, outcome.operands);
      else {
        const message = `${figure.label}为 ${showFigure(figure)}，说明只写用于基本支出，而全部基本支出为 ${showFigure(largest)}。`;
        yield { ...outcome, message, operands: [figure, largest].map(operandOf) };
      }
    }
  },
};

import { type Figure, operandOf, showFigure } from '../../arithmetic/figure.ts';
import { found, passed } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';
import { planForm } from './examples.ts';
import { formsOf, fundFigure, type PerformanceForm } from './forms.ts';

/** The percentages of the plan of payments, in the order of the year. */
function payments(form: PerformanceForm): Figure[] {
  return form.form.funds.flatMap((fund) => {
    const figure = /支出计划|用款计划|支付计划/u.test(fund.source) ? fundFigure(form, fund) : null;
    return figure?.unit === '%' ? [figure] : [];
  });
}

export const rule: Rule = {
  id: 'K-PLAN',
  title: '资金支出计划逐期上升到 100%',
  statement: '按时间累计的资金支出计划逐期不减，到年底为 100%。',
  formula: '3 月底 ≤ 6 月底 ≤ 10 月底 ≤ 12 月底 = 100%',
  needs: '印有资金支出计划（%）的绩效表',
  severity: 'warn',
  kinds: ['budget', 'final'],
  notAnError: '前面的月份空白，表示那时还没有支出。',
  examples: [
    { says: '逐期上升到 100%', kind: 'budget', text: planForm(['10%', '40%', '70%', '100%']), expect: ['pass'] },
    { says: '前面空白', kind: 'budget', text: planForm(['', '', '60%', '100%']), expect: ['pass'] },
    { says: '中间下降', kind: 'budget', text: planForm(['10%', '70%', '40%', '100%']), expect: ['finding'] },
    { says: '年底不到 100%', kind: 'budget', text: planForm(['10%', '40%', '70%', '90%']), expect: ['finding'] },
  ],
  *check(document) {
    for (const form of formsOf(document)) {
      const planned = payments(form);
      const last = planned.at(-1);
      if (!last) continue;
      const subject = `${form.name}的资金支出计划`;
      const operands = planned.map(operandOf);
      const stated = `资金支出计划为 ${planned.map(showFigure).join('、')}`;
      const falls = planned.some(({ value }, at) => value.lt(planned[at - 1]?.value ?? 0));
      if (falls) yield found(subject, `${stated}，后一期小于前一期。`, operands);
      else if (!last.value.eq(100)) yield found(subject, `${stated}，最后一期不是 100%。`, operands);
      else yield passed(subject, `${stated}，逐期上升到 100%。`, operands);
    }
  },
};

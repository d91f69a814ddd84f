import { operandOf, showFigure } from '../../arithmetic/figure.ts';
import { checkRatio, quantityOf } from '../../arithmetic/ratios.ts';
import { found, notEnoughData } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';
import { completionsOf } from './completions.ts';

const text = (rate: string) => `
一、支出决算情况

2024年度一般公共预算财政拨款支出年初预算200.00万元，支出决算190.00万元，完成年初预算的${rate}。
`;

export const rule: Rule = {
  id: 'P-PCT-COMPL',
  title: '完成预算的比率算得对',
  statement: '“完成预算的百分之几”等于决算数除以它所说的预算数（年初预算、全年预算或调整预算）。',
  formula: '完成率 = 决算数 ÷ 所说的预算数',
  needs: '印有预算数、决算数和完成率的句子',
  tolerance: '按各数印出的精度取区间',
  severity: 'error',
  kinds: ['budget', 'final'],
  examples: [
    { says: '190.00 ÷ 200.00 = 95.00%', kind: 'final', text: text('95.00%'), expect: ['pass'] },
    { says: '印作 96.00%', kind: 'final', text: text('96.00%'), expect: ['finding'] },
    {
      says: '支出为零，却写完成 30%',
      kind: 'final',
      text: '\n一、“三公”经费\n\n公务接待费支出0万元，完成全年预算的30%。\n',
      expect: ['finding'],
    },
  ],
  *check(document) {
    for (const { fact, spent, rate, base, baseName } of completionsOf(document)) {
      const subject = `“${fact.subject}”的完成率`;
      if (!base && spent.value.eq(0) && !rate.value.eq(0)) {
        const message = `${spent.label}为 ${showFigure(spent)}，完成率却写 ${showFigure(rate)}。`;
        yield found(subject, message, [rate, spent].map(operandOf));
      } else if (!base) yield notEnoughData(`句子里没有找到${baseName}的数`, subject);
      else {
        const outcome = checkRatio({ subject, rate, part: quantityOf(spent), base: quantityOf(base) });
        if (outcome) yield outcome;
      }
    }
  },
};

import { operandOf, showFigure } from '../../arithmetic/figure.ts';
import { checkRatio, quantityOf } from '../../arithmetic/ratios.ts';
import { found, passed } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';
import { completionsOf } from './completions.ts';

const text = (rate: string) => `
一、支出决算情况

2024年度“三公”经费支出年初预算20.00万元，全年预算25.00万元，支出决算19.00万元，完成全年预算的${rate}。
`;

export const rule: Rule = {
  id: 'P-COMPL-DENOM',
  title: '完成率用的是所说的预算',
  statement: '完成率用它所说的那个预算数作分母，而不是同一段里的另一个预算数。',
  formula: '所说的分母 = 所用的分母',
  needs: '印有完成率和几个预算数的段落',
  severity: 'error',
  kinds: ['final'],
  examples: [
    { says: '19.00 ÷ 25.00 = 76.00%', kind: 'final', text: text('76.00%'), expect: ['pass'] },
    { says: '95.00% 用的是年初预算', kind: 'final', text: text('95.00%'), expect: ['finding'] },
  ],
  *check(document) {
    for (const { fact, spent, rate, base, baseName } of completionsOf(document)) {
      if (!base || spent.value.eq(0)) continue;
      const subject = `“${fact.subject}”完成率的分母`;
      const fits = (figure: typeof base): boolean => {
        const status = checkRatio({ subject, rate, part: quantityOf(spent), base: quantityOf(figure) })?.status;
        return status === 'pass' || status === 'rounding' || status === 'truncated';
      };
      if (fits(base)) {
        yield passed(
          subject,
          `${rate.label}写 ${showFigure(rate)}，用的是所说的${baseName} ${showFigure(base)}。`,
          [rate, base].map(operandOf),
        );
        continue;
      }
      const others = document.record.facts.flatMap((other) => {
        const figure = other.sentence === fact.sentence && other.id !== fact.id ? document.factFigure(other) : null;
        return figure && /预算/u.test(other.subject) && !figure.value.eq(base.value) ? [figure] : [];
      });
      const used = others.find(fits);
      if (used) {
        yield found(
          subject,
          `${rate.label}写的是${baseName} ${showFigure(base)} 的 ${showFigure(rate)}，而 ${showFigure(rate)} 正好是 ${showFigure(spent)} 除以${used.label} ${showFigure(used)}。`,
          [rate, spent, base, used].map(operandOf),
        );
      }
    }
  },
};

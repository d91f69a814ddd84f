import { type Figure, operandOf, showFigure } from '../../arithmetic/figure.ts';
import { addUp } from '../../arithmetic/sums.ts';
import { priorOf } from '../../document/priors.ts';
import { found, type Outcome, passed } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';
import { completionsOf } from './completions.ts';

const text = (from: string, rate: string) => `
一、“三公”经费

2024年“三公”经费预算2.00万元，比上年${from}万元增加2.00万元，增长${rate}，原因是接待增加。
`;

function judge(subject: string, rate: Figure, bases: readonly Figure[], isZero: boolean, what: string): Outcome | null {
  const operands = [rate, ...bases].map(operandOf);
  if (!isZero) return passed(subject, `${what}不是零，可以算百分比。`, operands);
  const message = `${rate.label}写 ${showFigure(rate)}，而${what}是零，零不能作分母。`;
  return found(subject, message, operands, rate.value.eq(0) ? 'info' : 'error');
}

export const rule: Rule = {
  id: 'P-ZERO-BASE',
  title: '零不作百分比的分母',
  statement: '上年数或预算数是零时，不写增减百分比或完成率。',
  formula: '分母 ≠ 0',
  needs: '印有百分比及其分母的句子',
  severity: 'error',
  kinds: ['budget', 'final'],
  notAnError: '预算和决算都是零而写“完成 0%”，只是写法问题：记为提示。',
  examples: [
    { says: '上年 1.00', kind: 'budget', text: text('1.00', '200%'), expect: ['pass'] },
    { says: '上年 0，却写增长 100%', kind: 'budget', text: text('0', '100%'), expect: ['finding'] },
    {
      says: '预算 0、决算 0，写完成 0%',
      kind: 'final',
      text: '\n一、“三公”经费\n\n2024年度“三公”经费财政拨款支出全年预算0万元，支出决算0万元，完成全年预算的0%。\n',
      expect: ['finding:info'],
    },
  ],
  *check(document) {
    for (const fact of document.record.facts) {
      const rate = fact.change?.rate;
      const prior = rate ? priorOf(document, fact) : null;
      if (!rate || !prior) continue;
      const figure = document.rateFigure(rate, `正文“${fact.subject}”的增减幅度`, fact.id);
      const bases = prior.quantity.terms.map((term) => term.figure);
      // 比上年增加2万元，增长100%: all of it is new, and the prior is nothing.
      const outcome = judge(
        `“${fact.subject}”增减幅度的分母`,
        figure,
        bases,
        addUp(prior.quantity.terms).eq(0),
        '上年数',
      );
      if (outcome) yield outcome;
    }
    for (const { fact, rate, base, baseName } of completionsOf(document)) {
      const outcome = base && judge(`“${fact.subject}”完成率的分母`, rate, [base], base.value.eq(0), baseName);
      if (outcome) yield outcome;
    }
  },
};

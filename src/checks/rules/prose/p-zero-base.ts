import { type Figure, operandOf, showFigure } from '../../arithmetic/figure.ts';
import { addUp } from '../../arithmetic/sums.ts';
import { priorOf } from '../../document/priors.ts';
import { found, type Outcome, passed } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';
import { completionsOf } from './completions.ts';

const completed = (spent: string, rate: string) => `
一、“三公”经费

2024年度“三公”经费财政拨款支出全年预算0万元，支出决算${spent}万元，完成全年预算的${rate}。
`;

const text = (from: string, rate: string) => `
一、“三公”经费

2024年“三公”经费预算2.00万元，比上年${from}万元增加2.00万元，增长${rate}，原因是接待增加。
`;

/** A percentage with the number it is of. */
interface Based {
  subject: string;
  rate: Figure;
  /** What the base is called: 上年数, 年初预算. */
  what: string;
  /** The printed figures that give the base. */
  bases: readonly Figure[];
  isZero: boolean;
  /** Whether the words are the usual ones for nothing that stayed nothing: 0万元，完成预算的100%. */
  usual?: boolean;
}

function judge({ subject, rate, what, bases, isZero, usual = false }: Based): Outcome {
  const operands = [rate, ...bases].map(operandOf);
  if (!isZero) return passed(subject, `${what}不是零，可以算百分比。`, operands);
  const message = `${rate.label}写 ${showFigure(rate)}，而${what}是零，零不能作分母。`;
  return found(subject, message, operands, usual || rate.value.eq(0) ? 'info' : 'error');
}

export const rule: Rule = {
  id: 'P-ZERO-BASE',
  title: '零不作百分比的分母',
  statement: '上年数或预算数是零时，不写增减百分比或完成率。',
  formula: '分母 ≠ 0',
  needs: '印有百分比及其分母的句子',
  severity: 'error',
  kinds: ['budget', 'final'],
  notAnError: '预算和决算都是零而写“完成 0%”或“完成 100%”，两年都是零而写“持平”，只是写法问题：记为提示。',
  examples: [
    { says: '上年 1.00', kind: 'budget', text: text('1.00', '200%'), expect: ['pass'] },
    {
      says: '两年都是 0，写持平、增长 0%',
      kind: 'budget',
      text: '\n一、“三公”经费\n\n2024年“三公”经费预算0万元，与上年0万元持平，增长0%，原因是没有安排。\n',
      expect: ['finding:info'],
    },
    { says: '上年 0，却写增长 100%', kind: 'budget', text: text('0', '100%'), expect: ['finding'] },
    { says: '预算 0、决算 0，写完成 0%', kind: 'final', text: completed('0', '0%'), expect: ['finding:info'] },
    { says: '预算 0、决算 0，写完成 100%', kind: 'final', text: completed('0', '100%'), expect: ['finding:info'] },
    { says: '预算 0、决算 2.00，写完成 100%', kind: 'final', text: completed('2.00', '100%'), expect: ['finding'] },
    { says: '预算 0、决算 0，写完成 50%', kind: 'final', text: completed('0', '50%'), expect: ['finding'] },
  ],
  *check(document) {
    for (const fact of document.record.facts) {
      const rate = fact.change?.rate;
      const prior = rate ? priorOf(document, fact) : null;
      if (!rate || !prior) continue;
      yield judge({
        subject: `“${fact.subject}”增减幅度的分母`,
        rate: document.rateFigure(rate, `正文“${fact.subject}”的增减幅度`, fact.id),
        what: '上年数',
        bases: prior.quantity.terms.map((term) => term.figure),
        // 比上年增加2万元，增长100%: all of it is new, and the prior is nothing.
        isZero: addUp(prior.quantity.terms).eq(0),
      });
    }
    for (const { fact, spent, rate, base, baseName } of completionsOf(document)) {
      if (!base) continue;
      yield judge({
        subject: `“${fact.subject}”完成率的分母`,
        rate,
        what: baseName,
        bases: [base],
        isZero: base.value.eq(0),
        usual: spent.value.eq(0) && rate.value.eq(100),
      });
    }
  },
};

import { checkAtMost } from '../../arithmetic/sums.ts';
import { readThreePublic } from '../../document/three-public.ts';
import { passed } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';

const items = [
  ['total', '“三公”经费合计'],
  ['overseas', '因公出国（境）费'],
  ['vehicles', '公务用车购置及运行费'],
  ['receptions', '公务接待费'],
] as const;

/** Words by which the text explains that more was spent than planned. */
const explained =
  /(?:超过|高于|大于|超出)[^。；]{0,20}预算|预算[^。；]{0,30}(?:追加|调增|调整)|决算数?(?:大于|高于|超过)/u;

const text = (spent: string, note = '') => `
财政拨款“三公”经费支出决算表

单位：万元

| 项目 | 预算数 | 决算数 |
| --- | --- | --- |
| 因公出国（境）费 | 1.00 | 1.00 |
| 公务接待费 | 2.00 | ${spent} |
| 合计 | 3.00 | 3.00 |

一、“三公”经费情况说明

${note}公务接待费按规定使用。
`;

export const rule: Rule = {
  id: 'W-22',
  title: '三公决算不超过预算，或有说明',
  statement: '“三公”经费各项的决算数不超过预算数；超过的，文字里说明原因。',
  formula: '决算数 ≤ 预算数，或有说明',
  needs: '并列预算数与决算数的“三公”经费表',
  tolerance: '两个数印出精度的半步之和',
  severity: 'warn',
  kinds: ['final'],
  examples: [
    { says: '没有超过', kind: 'final', text: text('1.80'), expect: ['pass', 'pass', 'pass'] },
    { says: '公务接待费超过，没有说明', kind: 'final', text: text('2.50'), expect: ['pass', 'pass', 'finding'] },
    {
      says: '超过，文字里有说明',
      kind: 'final',
      text: text('2.50', '公务接待费决算数大于预算数，原因是上级检查增加。'),
      expect: ['pass', 'pass', 'pass'],
    },
  ],
  *check(document) {
    const why =
      document.record.facts.some(({ sentence }) => explained.test(sentence)) || explained.test(document.prose());
    for (const { sheet, budget, final } of readThreePublic(document)) {
      for (const [item, name] of items) {
        const [planned, spent] = [budget?.[item], final?.[item]];
        if (!planned || !spent) continue;
        const subject = `${sheet.name}：${name}的决算数与预算数`;
        const outcome = checkAtMost(spent, planned, { subject });
        yield outcome.status === 'finding' && why
          ? passed(subject, `${outcome.message}文字里有说明。`, outcome.operands)
          : outcome;
      }
    }
  },
};

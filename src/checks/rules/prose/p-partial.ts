import { showNumber } from '../../arithmetic/figure.ts';
import { addUp, checkSum, plus } from '../../arithmetic/sums.ts';
import type { Rule } from '../../rule.ts';
import { isComplete } from './completeness.ts';
import { listsOf } from './lists.ts';

const text = (office: string) => `
一、机关运行经费

2024年机关运行经费10.00万元，其中：办公费${office}万元、印刷费1.00万元等。
`;

export const rule: Rule = {
  id: 'P-PARTIAL',
  title: '没有列全的项目不超过总数',
  statement: '以“等”结尾、写“主要包括”或只举一部分的列举，各项之和可以小于总数，不能大于总数。',
  formula: 'Σ 各项 ≤ 总数',
  needs: '文字里没有列全各项的总数',
  tolerance: '各数印出精度的半步之和',
  severity: 'error',
  kinds: ['budget', 'final'],
  notAnError: '小于总数不是问题，只说明还有多少没有列出。',
  examples: [
    { says: '还有 5.00 没有列出', kind: 'budget', text: text('4.00'), expect: ['pass'] },
    { says: '各项之和大于总数', kind: 'budget', text: text('12.00'), expect: ['finding'] },
  ],
  *check(document) {
    for (const list of listsOf(document)) {
      const { whole, added, figure, figures, implied, open } = list;
      if (implied || isComplete(list, added)) continue;
      // Parts that are said to be parts, and of one kind: else nobody says that they are of this whole.
      const kinds = new Set(added.map(({ breakdown }) => breakdown));
      if (!open && (kinds.size > 1 || kinds.has(null)) && added.length > 1) continue;
      const terms = plus(figures);
      const rest = figure.value.minus(addUp(terms));
      const outcome = checkSum(figure, terms, { subject: `“${whole.subject}”与列出的 ${figures.length} 项` });
      if (outcome.status !== 'finding' || rest.lt(0)) yield outcome;
      else {
        const message = `${figure.label}为 ${figure.text}，列出的 ${figures.length} 项合计 ${showNumber(addUp(terms), figure.unit)}，还有 ${showNumber(rest, figure.unit)} 没有列出。`;
        const { severity: _, ...kept } = outcome;
        yield { ...kept, status: 'pass', judgement: null, message };
      }
    }
  },
};

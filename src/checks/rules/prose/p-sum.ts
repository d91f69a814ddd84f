import type { Figure } from '../../arithmetic/figure.ts';
import { checkSum, plus } from '../../arithmetic/sums.ts';
import type { Outcome } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';
import { isComplete } from './completeness.ts';
import { detailLists } from './details.ts';
import { amountsAround, isSureList, listReadings } from './list-readings.ts';
import { listsOf } from './lists.ts';
import { settle } from './settle.ts';

const text = (project: string) => `
一、支出预算情况

2024年某县档案局支出预算100.00万元，其中：基本支出60.00万元；项目支出${project}万元。
`;

export const rule: Rule = {
  id: 'P-SUM',
  title: '其中各项之和等于总数',
  statement:
    '文字里“其中”列出的各项（各类支出、各种收入、基本与项目支出、三公各项、采购各类、经济科目、明细），相加等于前面的总数。',
  formula: '总数 = Σ 各项',
  needs: '文字里列全各项的总数',
  tolerance: '各数印出精度的半步之和',
  severity: 'error',
  kinds: ['budget', 'final'],
  notAnError: '以“等”结尾或写“主要包括”的，不必列全，由 P-PARTIAL 看；并列的款不与它所属的类重复相加。',
  examples: [
    { says: '两项之和等于总数', kind: 'budget', text: text('40.00'), expect: ['pass'] },
    { says: '两项之和少 5.00', kind: 'budget', text: text('35.00'), expect: ['finding'] },
    {
      says: '收、支两边各自加起来等于收支总预算；收入一边少 5.00',
      kind: 'budget',
      text: '\n一、收支预算情况\n\n2024年收支总预算100.00万元，其中本年收入80.00万元，上年结转15.00万元；本年支出90.00万元，结转下年10.00万元。\n',
      expect: ['finding', 'pass'],
    },
    {
      says: '人员经费的各项到分号为止，公用经费不是其中一项',
      kind: 'budget',
      text: '\n一、基本支出\n\n2024年基本支出60.00万元，其中：人员经费50.00万元，包括基本工资30.00万元、津贴补贴20.00万元；公用经费10.00万元。\n',
      expect: ['pass', 'pass'],
    },
    {
      says: '列到“等”为止，不要求列全',
      kind: 'budget',
      text: '\n一、机关运行经费\n\n2024年机关运行经费10.00万元，其中：办公费4.00万元、印刷费1.00万元等。\n',
      expect: ['notApplicable'],
    },
  ],
  *check(document) {
    for (const list of listsOf(document)) {
      const { whole, added, figure, figures, implied } = list;
      if (!(implied ? added.length > 1 : isComplete(list, added))) continue;
      const asset = whole.concept === 'stateAssets';
      const compare = (sum: Figure, parts: readonly Figure[]): Outcome =>
        checkSum(sum, plus(parts), {
          subject: `“${whole.subject}”与所列 ${parts.length} 项`,
          ...(asset ? { severity: 'warn' as const } : {}),
        });
      yield settle(compare(figure, figures), {
        sure: () => isSureList(document, list),
        others: () =>
          listReadings(document, list).map((reading) =>
            reading.parts.length > 1 ? compare(reading.whole, document.factFigures(reading.parts)) : null,
          ),
        leftOut: () => amountsAround(document, list),
      });
    }
    for (const { subject, whole, parts } of detailLists(document)) yield checkSum(whole, plus(parts), { subject });
  },
};

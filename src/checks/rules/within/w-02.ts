import { checkSum, plus } from '../../arithmetic/sums.ts';
import { summarySides } from '../../document/summary.ts';
import { notEnoughData } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';
import { summaryTable } from './examples.ts';
import { summaries } from './summaries.ts';

export const rule: Rule = {
  id: 'W-02',
  title: '本年收入等于各项来源之和',
  statement: '收支总表里，本年收入合计等于上面列出的各项来源之和；没有本年收入合计的表，总计等于各项之和。',
  formula: '本年收入合计 = Σ 各项来源',
  needs: '收支总表',
  tolerance: '各数印出精度的半步之和',
  severity: 'error',
  kinds: ['budget', 'final'],
  notAnError: '“其中”各项和“1.”“2.”等细项已经包含在上一项里，不重复相加。',
  examples: [
    { says: '各项相加等于合计', kind: 'budget', text: summaryTable(), expect: ['pass'] },
    { says: '一项来源与合计对不上', kind: 'budget', text: summaryTable({ source: '91.00' }), expect: ['finding'] },
    { says: '差 0.01，在尾差以内', kind: 'budget', text: summaryTable({ source: '90.01' }), expect: ['rounding'] },
  ],
  *check(document) {
    for (const sheet of summaries(document)) {
      const { income } = summarySides(sheet);
      const whole = (income?.current ?? income?.total)?.figure;
      const parts = income?.items.flatMap(({ figure }) => figure ?? []) ?? [];
      const subject = `${sheet.name}：收入合计等于各项来源之和`;
      if (!income || !whole || parts.length === 0) yield notEnoughData('没有找到收入合计或各项来源的数字', subject);
      else yield checkSum(whole, plus(parts), { subject });
    }
  },
};

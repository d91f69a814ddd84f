import type { Rule } from '../../rule.ts';
import { classBreakdowns, economicSheets } from './economic-levels.ts';
import { economicTable } from './examples.ts';
import { unlessMisread } from './guard.ts';
import { sumsDown } from './levels.ts';

export const rule: Rule = {
  id: 'W-15',
  title: '经济分类的类等于款之和',
  statement: '按经济分类列的表里，每一类（301、302、303……）等于其下各款之和。',
  formula: '类 = Σ 款：301 = Σ 301xx，302 = Σ 302xx，……',
  needs: '按经济分类列的基本支出表',
  tolerance: '0.005 ×（项数 + 1）万元，即各数印出精度的半步之和',
  severity: 'error',
  kinds: ['budget', 'final'],
  examples: [
    {
      says: '各类加得起来',
      kind: 'budget',
      text: economicTable(),
      expect: Array.from({ length: 6 }, () => 'pass' as const),
    },
    {
      says: '工资福利支出与其下各款差 5.00',
      kind: 'budget',
      text: economicTable({ basicPay: '45.00' }),
      expect: ['finding', 'finding', 'pass', 'pass', 'pass', 'pass'],
    },
  ],
  *check(document) {
    for (const sheet of economicSheets(document)) {
      const outcomes = classBreakdowns(sheet).flatMap((breakdown) => [...sumsDown(sheet, breakdown)]);
      yield* unlessMisread(outcomes, `${sheet.name}：各类的加总`);
    }
  },
};

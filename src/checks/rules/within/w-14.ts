import type { Rule } from '../../rule.ts';
import { checkAcross } from './across-rule.ts';
import { economicTable } from './examples.ts';

export const rule: Rule = {
  id: 'W-14',
  title: '合计等于人员加公用',
  statement: '基本支出表里，每一行的合计等于人员经费与公用经费之和。',
  formula: '合计 = 人员经费 + 公用经费',
  needs: '有人员经费、公用经费两栏的基本支出表',
  tolerance: '各数印出精度的半步之和',
  severity: 'error',
  kinds: ['budget'],
  examples: [
    {
      says: '每一行都加得起来',
      kind: 'budget',
      text: economicTable(),
      expect: Array.from({ length: 9 }, () => 'pass' as const),
    },
    {
      says: '一行加不起来',
      kind: 'budget',
      text: economicTable({ total: '101.00' }),
      expect: ['finding', 'pass', 'pass', 'pass', 'pass', 'pass', 'pass', 'pass', 'pass'],
    },
  ],
  check: (document) => checkAcross(document, ['costs']),
};

import type { Rule } from '../../rule.ts';
import { checkAcross } from './across-rule.ts';
import { functionTable } from './examples.ts';

export const rule: Rule = {
  id: 'W-10',
  title: '合计等于基本加项目',
  statement:
    '按功能分类列的支出表里，每一行的合计等于基本支出、项目支出（以及经营支出、上缴上级支出、对附属单位补助支出）之和。',
  formula: '合计 = 基本支出 + 项目支出（+ 经营支出 + 上缴上级支出 + 对附属单位补助支出）',
  needs: '有基本支出、项目支出两栏的表',
  tolerance: '各数印出精度的半步之和',
  severity: 'error',
  kinds: ['budget', 'final'],
  examples: [
    {
      says: '每一行都加得起来',
      kind: 'budget',
      text: functionTable(),
      expect: Array.from({ length: 8 }, () => 'pass' as const),
    },
    {
      says: '一行加不起来',
      kind: 'budget',
      text: functionTable({ itemBasic: '55.00' }),
      expect: ['pass', 'pass', 'pass', 'finding', 'pass', 'pass', 'pass', 'pass'],
    },
  ],
  check: (document) => checkAcross(document, ['spending', 'other']),
};

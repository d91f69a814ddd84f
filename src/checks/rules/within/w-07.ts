import type { Rule } from '../../rule.ts';
import { functionTable } from './examples.ts';
import { checkLevel } from './level-rule.ts';

export const rule: Rule = {
  id: 'W-07',
  title: '类等于款之和',
  statement: '按功能分类列的表里，每一类（三位代码）等于其下各款（五位代码）之和，每一栏都是。',
  formula: '类 = Σ 款',
  needs: '有类、款代码的收入表、支出表',
  tolerance: '0.005 ×（项数 + 1）万元，即各数印出精度的半步之和',
  severity: 'error',
  kinds: ['budget', 'final'],
  notAnError: '各数四舍五入后相加，会与合计差一两个末位：记为四舍五入的差。',
  examples: [
    {
      says: '逐级加得起来',
      kind: 'budget',
      text: functionTable(),
      expect: Array.from({ length: 5 }, () => 'pass' as const),
    },
    {
      says: '一类与其下的款差 1.00',
      kind: 'budget',
      text: functionTable({ class: '81.00' }),
      expect: ['finding', 'pass', 'pass', 'pass', 'pass'],
    },
    {
      says: '差 0.01，是四舍五入的差',
      kind: 'budget',
      text: functionTable({ class: '80.01' }),
      expect: ['rounding', 'pass', 'pass', 'pass', 'pass'],
    },
  ],
  check: (document) => checkLevel(document, 1, '款'),
};

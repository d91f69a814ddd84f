import type { Rule } from '../../rule.ts';
import { functionTable } from './examples.ts';
import { checkLevel } from './level-rule.ts';

export const rule: Rule = {
  id: 'W-08',
  title: '款等于项之和',
  statement: '按功能分类列的表里，每一款（五位代码）等于其下各项（七位代码）之和，每一栏都是。',
  formula: '款 = Σ 项',
  needs: '有款、项代码的收入表、支出表',
  tolerance: '0.005 ×（项数 + 1）万元，即各数印出精度的半步之和',
  severity: 'error',
  kinds: ['budget', 'final'],
  examples: [
    {
      says: '逐级加得起来',
      kind: 'budget',
      text: functionTable(),
      expect: Array.from({ length: 5 }, () => 'pass' as const),
    },
    {
      says: '一项与款差 5.00',
      kind: 'budget',
      text: functionTable({ item: '65.00' }),
      expect: ['finding', 'pass', 'pass', 'pass', 'pass'],
    },
  ],
  check: (document) => checkLevel(document, 2, '项'),
};

import type { Rule } from '../../rule.ts';
import { threePublicTable } from './examples.ts';
import { checkThreePublic } from './three-public-rule.ts';

export const rule: Rule = {
  id: 'W-20',
  title: '公车等于购置加运行',
  statement: '公务用车购置及运行费等于购置费与运行维护费之和。预算数和决算数分别如此。',
  formula: '公车小计 = 购置 + 运行',
  needs: '“三公”经费表',
  tolerance: '各数印出精度的半步之和',
  severity: 'error',
  kinds: ['budget', 'final'],
  examples: [
    {
      says: '加得起来',
      kind: 'budget',
      text: threePublicTable({ purchase: '1.00', operation: '3.00' }),
      expect: ['pass'],
    },
    { says: '差 1.00', kind: 'budget', text: threePublicTable({ purchase: '1.00' }), expect: ['finding'] },
  ],
  check: (document) => checkThreePublic(document, 'vehicles', ['purchase', 'operation']),
};

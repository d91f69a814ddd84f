import type { Rule } from '../../rule.ts';
import { checkClosing } from './closing.ts';
import { fiscalTable, summaryTable } from './examples.ts';

export const rule: Rule = {
  id: 'W-05',
  title: '支出总计加得起来',
  statement: '支出总计等于本年支出合计加上年终结转、年末结转和结余、结余分配。',
  formula: '支出总计 = 本年支出合计 + 年终结转（年末结转和结余 + 结余分配）',
  needs: '收支总表、财政拨款收支总表',
  tolerance: '各数印出精度的半步之和',
  severity: 'error',
  kinds: ['budget', 'final'],
  examples: [
    { says: '加得起来', kind: 'budget', text: summaryTable(), expect: ['pass'] },
    { says: '结转与总计对不上', kind: 'budget', text: summaryTable({ closing: '3.00' }), expect: ['finding'] },
    { says: '各类列在“一、本年支出”之下', kind: 'budget', text: fiscalTable(), expect: ['pass', 'pass', 'pass'] },
  ],
  check: (document) => checkClosing(document, 'spending'),
};

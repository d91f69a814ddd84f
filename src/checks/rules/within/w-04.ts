import type { Rule } from '../../rule.ts';
import { checkClosing } from './closing.ts';
import { fiscalTable, summaryTable } from './examples.ts';

export const rule: Rule = {
  id: 'W-04',
  title: '收入总计加得起来',
  statement: '收入总计等于本年收入合计加上上年结转、年初结转和结余、使用非财政拨款结余。',
  formula: '收入总计 = 本年收入合计 + 上年结转（年初结转和结余 + 使用非财政拨款结余和专用结余）',
  needs: '收支总表、财政拨款收支总表',
  tolerance: '各数印出精度的半步之和',
  severity: 'error',
  kinds: ['budget', 'final'],
  examples: [
    { says: '加得起来', kind: 'budget', text: summaryTable(), expect: ['pass'] },
    { says: '结转与总计对不上', kind: 'budget', text: summaryTable({ carryover: '6.00' }), expect: ['finding'] },
    {
      says: '“二、上年结转”及其下各项资金',
      kind: 'budget',
      text: fiscalTable(),
      expect: ['pass', 'pass'],
    },
  ],
  check: (document) => checkClosing(document, 'income'),
};

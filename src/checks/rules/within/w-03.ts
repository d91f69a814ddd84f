import type { Rule } from '../../rule.ts';
import { fiscalTable, summaryTable } from './examples.ts';
import { checkInner, checkItems } from './listed-items.ts';
import { spendingSides, summaries } from './summaries.ts';

export const rule: Rule = {
  id: 'W-03',
  title: '本年支出等于各类之和',
  statement: '收支总表里，本年支出合计等于上面列出的各类支出之和，每一栏都是。',
  formula: '本年支出合计 = Σ 各类支出',
  needs: '收支总表、财政拨款收支总表',
  tolerance: '各数印出精度的半步之和',
  severity: 'error',
  kinds: ['budget', 'final'],
  examples: [
    { says: '各类相加等于合计', kind: 'budget', text: summaryTable(), expect: ['pass'] },
    { says: '一类支出与合计对不上', kind: 'budget', text: summaryTable({ class: '81.00' }), expect: ['finding'] },
    { says: '各类列在“一、本年支出”之下', kind: 'budget', text: fiscalTable(), expect: ['pass', 'pass', 'pass'] },
    {
      says: '列在“一、本年支出”之下的一类对不上',
      kind: 'budget',
      text: fiscalTable({ class: '82.00' }),
      expect: ['finding', 'pass', 'pass'],
    },
  ],
  *check(document) {
    for (const sheet of summaries(document)) {
      for (const side of spendingSides(sheet)) {
        yield* checkItems(side, '支出合计等于各项之和');
        yield* checkInner(side);
      }
    }
  },
};

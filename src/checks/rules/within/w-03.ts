import { checkSum, plus } from '../../arithmetic/sums.ts';
import { notEnoughData } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';
import { summaryTable } from './examples.ts';
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
  ],
  *check(document) {
    for (const sheet of summaries(document)) {
      for (const side of spendingSides(sheet)) {
        const end = side.current ?? side.total;
        const columns = sheet.amountColumns(null, side.lane);
        let checked = 0;
        for (const column of columns) {
          const whole = column === side.column ? end?.figure : end && sheet.figure(end.row, column);
          const parts = side.items.flatMap(({ row }) => sheet.figure(row, column) ?? []);
          if (!whole || parts.length === 0) continue;
          checked += 1;
          yield checkSum(whole, plus(parts), {
            subject: `${sheet.name}：支出合计等于各项之和，${sheet.columnName(column)}`,
          });
        }
        if (checked === 0)
          yield notEnoughData('没有找到支出合计或各类支出的数字', `${sheet.name}：支出合计等于各项之和`);
      }
    }
  },
};

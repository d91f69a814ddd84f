import { checkSum, plus } from '../../arithmetic/sums.ts';
import { basicTables } from '../../document/economic.ts';
import { notEnoughData } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';
import { economicTable } from './examples.ts';

export const rule: Rule = {
  id: 'W-17',
  title: '基本支出等于人员加公用',
  statement: '基本支出表里，基本支出合计等于人员经费合计与公用经费合计之和。',
  formula: '基本支出 = 人员经费 + 公用经费',
  needs: '印有人员经费、公用经费和总计的基本支出表',
  tolerance: '各数印出精度的半步之和',
  severity: 'error',
  kinds: ['budget', 'final'],
  examples: [
    { says: '加得起来', kind: 'budget', text: economicTable(), expect: ['pass'] },
    { says: '合计差 1.00', kind: 'budget', text: economicTable({ total: '101.00' }), expect: ['finding'] },
  ],
  *check(document) {
    for (const { sheet, total, personnel, operating } of basicTables(document)) {
      const subject = `${sheet.name}：基本支出等于人员经费与公用经费之和`;
      const parts = [personnel, operating].flatMap((figure) => figure ?? []);
      // A table of lanes ends in the totals of its blocks, and prints no total of both.
      if (parts.length === 0 || (!total && sheet.lanes.length > 1)) continue;
      if (total) yield checkSum(total, plus(parts), { subject });
      else yield notEnoughData('表里没有印出基本支出的总计', subject);
    }
  },
};

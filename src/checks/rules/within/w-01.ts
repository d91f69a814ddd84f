import { checkEqual } from '../../arithmetic/sums.ts';
import { summarySides } from '../../document/summary.ts';
import { notEnoughData } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';

const table = (income: string, spending: string) => `
收支总表

单位：万元

| 收入 | | 支出 | |
| --- | --- | --- | --- |
| 项目 | 预算数 | 项目 | 预算数 |
| 一、一般公共预算拨款收入 | ${income} | 一、一般公共服务支出 | 80.00 |
| | | 二、住房保障支出 | 20.00 |
| 本年收入合计 | ${income} | 本年支出合计 | ${spending} |
| 收入总计 | ${income} | 支出总计 | ${spending} |
`;

export const rule: Rule = {
  id: 'W-01',
  title: '收入总计等于支出总计',
  statement: '收支总表两边的总计相同。',
  formula: '收入总计 = 支出总计',
  needs: '收支总表、财政拨款收支总表',
  tolerance: '同样精度的两个数应完全相同；相差不超过印出精度的，记为四舍五入的差',
  severity: 'error',
  kinds: ['budget', 'final'],
  examples: [
    { says: '两边相同', kind: 'budget', text: table('100.00', '100.00'), expect: ['pass'] },
    { says: '两边差 1.00 万元', kind: 'budget', text: table('101.00', '100.00'), expect: ['finding'] },
  ],
  *check(document) {
    const sheets = [
      ...document.filled('revenue-expenditure-summary'),
      ...document.filled('fiscal-appropriation-summary'),
    ];
    for (const sheet of sheets) {
      const { income, spending } = summarySides(sheet);
      const subject = `${sheet.name}：收入总计与支出总计`;
      if (!income?.total?.figure || !spending?.total?.figure) {
        yield notEnoughData('表里没有找到两边的总计，或总计没有印出数字', subject);
        continue;
      }
      yield checkEqual(income.total.figure, spending.total.figure, { subject });
    }
  },
};

import { summarySides } from '../../document/summary.ts';
import { notEnoughData } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';
import { fiscalTable, summaryTable } from './examples.ts';
import { checkInner, checkItems } from './listed-items.ts';
import { summaries } from './summaries.ts';

const unmarked = (fund: string) => `
部门收支总表

单位：万元

| 收入 | | 支出 | |
| --- | --- | --- | --- |
| 项目 | 预算数 | 项目 | 预算数 |
| 一、财政拨款收入 | 100.00 | 一、一般公共服务支出 | 100.00 |
| 一般公共预算拨款收入 | 90.00 | 二、城乡社区支出 | 20.00 |
| 政府性基金预算拨款收入 | ${fund} | | |
| 二、事业收入 | 20.00 | | |
| 本年收入合计 | 120.00 | 本年支出合计 | 120.00 |
| 收入总计 | 120.00 | 支出总计 | 120.00 |
`;

export const rule: Rule = {
  id: 'W-02',
  title: '本年收入等于各项来源之和',
  statement:
    '收支总表里，本年收入合计等于列出的各项来源之和；没有本年收入合计的表，总计等于各项之和；分列“1.”“2.”的来源等于这些细项之和。',
  formula: '本年收入合计 = Σ 各项来源',
  needs: '收支总表',
  tolerance: '各数印出精度的半步之和',
  severity: 'error',
  kinds: ['budget', 'final'],
  notAnError: '“其中”各项和“1.”“2.”等细项已经包含在上一项里，不重复相加。',
  examples: [
    { says: '各项相加等于合计', kind: 'budget', text: summaryTable(), expect: ['pass'] },
    { says: '一项来源与合计对不上', kind: 'budget', text: summaryTable({ source: '91.00' }), expect: ['finding'] },
    { says: '差 0.01，是四舍五入的差', kind: 'budget', text: summaryTable({ source: '90.01' }), expect: ['rounding'] },
    { says: '各项列在“一、本年收入”之下', kind: 'budget', text: fiscalTable(), expect: ['pass'] },
    {
      says: '列在“一、本年收入”之下的一项对不上',
      kind: 'budget',
      text: fiscalTable({ source: '91.00' }),
      expect: ['finding'],
    },
    {
      says: '没有编号的细项已经包含在“一、财政拨款收入”里',
      kind: 'budget',
      text: unmarked('10.00'),
      expect: ['pass', 'pass'],
    },
    {
      says: '细项与“一、财政拨款收入”对不上',
      kind: 'budget',
      text: unmarked('12.00'),
      expect: ['pass', 'finding'],
    },
  ],
  *check(document) {
    for (const sheet of summaries(document)) {
      const { income } = summarySides(sheet);
      const what = '收入合计等于各项来源之和';
      if (!income) {
        yield notEnoughData('没有找到收入一边', `${sheet.name}：${what}`);
        continue;
      }
      yield* checkItems(income, what);
      yield* checkInner(income);
    }
  },
};

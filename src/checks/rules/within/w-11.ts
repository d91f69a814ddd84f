import type { Rule } from '../../rule.ts';
import { checkAcross } from './across-rule.ts';
import { checkUncoded } from './uncoded.ts';

const table = (other: string) => `
2024年部门收入总表

单位：万元

| 科目编码 | 科目名称 | 合计 | 财政拨款收入 | 事业收入 | 其他收入 |
| --- | --- | --- | --- | --- | --- |
| | 合计 | 100.00 | 90.00 | | ${other} |
| 201 | 一般公共服务支出 | 100.00 | 90.00 | | 10.00 |
`;

const withTuition = `
2024年部门收入总表

单位：万元

| 科目编码 | 科目名称 | 合计 | 上年结转 | 一般公共预算拨款收入 | 事业收入 | | 其他收入 |
| --- | --- | --- | --- | --- | --- | --- | --- |
| | | | | | 金额 | 其中：教育收费 | |
| | 合计 | 100.00 | 5.00 | 70.00 | 15.00 | 12.00 | 10.00 |
| 205 | 教育支出 | 100.00 | 5.00 | 70.00 | 15.00 | 12.00 | 10.00 |
`;

export const rule: Rule = {
  id: 'W-11',
  title: '收入合计等于各来源之和',
  statement:
    '收入表里，每一行的合计等于各种来源（以及作为一栏的上年结转）之和；来源按行列的表，总计等于各来源之和，小计等于其下各项之和。',
  formula: '合计 = Σ 各种来源（+ 上年结转）',
  needs: '分列各种来源的收入表',
  tolerance: '各数印出精度的半步之和',
  severity: 'error',
  kinds: ['budget', 'final'],
  examples: [
    { says: '每一行都加得起来', kind: 'budget', text: table('10.00'), expect: ['pass', 'pass'] },
    { says: '一行加不起来', kind: 'budget', text: table('12.00'), expect: ['finding', 'pass'] },
    {
      says: '“其中”一栏已经包含在前一栏里，不重复相加',
      kind: 'budget',
      text: withTuition,
      expect: ['pass', 'pass'],
    },
  ],
  *check(document) {
    yield* checkAcross(document, ['income']);
    yield* checkUncoded(document, ['revenue-detail']);
  },
};

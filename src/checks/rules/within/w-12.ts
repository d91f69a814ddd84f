import type { Rule } from '../../rule.ts';
import { checkAcross } from './across-rule.ts';

const table = (fund: string) => `
2024年财政拨款收支总表

单位：万元

| 收入 | | 支出 | | | | |
| --- | --- | --- | --- | --- | --- | --- |
| 项目 | 金额 | 项目 | 合计 | 一般公共预算 | 政府性基金预算 | 国有资本经营预算 |
| 一、一般公共预算 | 90.00 | 一、一般公共服务支出 | 90.00 | 90.00 | | |
| 二、政府性基金预算 | 10.00 | 二、城乡社区支出 | 10.00 | | ${fund} | |
| 收入总计 | 100.00 | 支出总计 | 100.00 | 90.00 | 10.00 | |
`;

export const rule: Rule = {
  id: 'W-12',
  title: '合计等于三种预算之和',
  statement: '财政拨款的表里，每一行的合计（小计）等于一般公共预算、政府性基金预算、国有资本经营预算之和。',
  formula: '合计 = 一般公共预算 + 政府性基金预算 + 国有资本经营预算',
  needs: '有三种预算各栏的表',
  tolerance: '各数印出精度的半步之和',
  severity: 'error',
  kinds: ['budget', 'final'],
  examples: [
    { says: '每一行都加得起来', kind: 'budget', text: table('10.00'), expect: ['pass', 'pass', 'pass'] },
    { says: '一行加不起来', kind: 'budget', text: table('11.00'), expect: ['pass', 'finding', 'pass'] },
  ],
  check: (document) => checkAcross(document, ['funds']),
};

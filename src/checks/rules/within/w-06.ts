import type { Rule } from '../../rule.ts';
import { checkAcross } from './across-rule.ts';

const table = (total: string) => `
2024年部门收支总表

单位：万元

| 收入 | | 支出 | | | |
| --- | --- | --- | --- | --- | --- |
| 项目 | 预算数 | 项目 | 合计 | 当年预算安排 | 上年结转安排 |
| 一、一般公共预算 | 95.00 | 一、一般公共服务支出 | ${total} | 75.00 | 5.00 |
| 收入总计 | 100.00 | 支出总计 | 100.00 | 95.00 | 5.00 |
`;

export const rule: Rule = {
  id: 'W-06',
  title: '合计等于当年与结转',
  statement: '收支总表把支出分成当年预算安排和上年结转安排时，合计等于两栏之和。',
  formula: '合计 = 当年预算安排 + 上年结转安排',
  needs: '有当年、结转两栏的收支总表',
  tolerance: '各数印出精度的半步之和',
  severity: 'error',
  kinds: ['budget'],
  examples: [
    { says: '每一行都加得起来', kind: 'budget', text: table('80.00'), expect: ['pass', 'pass'] },
    { says: '一行加不起来', kind: 'budget', text: table('81.00'), expect: ['finding', 'pass'] },
  ],
  check: (document) => checkAcross(document, ['years']),
};

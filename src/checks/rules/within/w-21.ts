import { checkSum, plus } from '../../arithmetic/sums.ts';
import type { Rule } from '../../rule.ts';

const part = /教学科研|学术交流|^其他(?:因公)?出国|其他因公/u;

const table = (teaching: string) => `
2024年一般公共预算“三公”经费支出表

单位：万元

| 项目 | 合计 | 一般公共预算 |
| --- | --- | --- |
| “三公”经费小计 | 6.00 | 6.00 |
| 一、因公出国（境）费 | 3.00 | 3.00 |
| 其中：教学科研人员学术交流因公出国（境） | ${teaching} | ${teaching} |
| 其他因公出国（境）费 | 2.00 | 2.00 |
| 二、公务接待费 | 3.00 | 3.00 |
`;

export const rule: Rule = {
  id: 'W-21',
  title: '出国等于教学科研加其他',
  statement: '因公出国（境）费分成教学科研人员和其他两项时，等于两项之和。',
  formula: '出国 = 教学科研 + 其他',
  needs: '分列教学科研和其他的“三公”经费表',
  tolerance: '各数印出精度的半步之和',
  severity: 'error',
  kinds: ['budget'],
  examples: [
    { says: '加得起来', kind: 'budget', text: table('1.00'), expect: ['pass', 'pass'] },
    { says: '差 0.50', kind: 'budget', text: table('1.50'), expect: ['finding', 'finding'] },
  ],
  *check(document) {
    for (const sheet of document.filled('three-public')) {
      const rows = sheet.rows.map((_, row) => ({ row, name: sheet.bareLabel(row) }));
      const whole = rows.find(({ name }) => /^因公出国/u.test(name) && !part.test(name));
      const parts = rows.filter(({ row, name }) => whole && row > whole.row && part.test(name));
      if (!whole || parts.length < 2) continue;
      for (const column of sheet.amountColumns()) {
        const total = sheet.figure(whole.row, column);
        const figures = parts.flatMap(({ row }) => sheet.figure(row, column) ?? []);
        if (!total || figures.length === 0) continue;
        yield checkSum(total, plus(figures), {
          subject: `${sheet.name}：出国等于两项之和，${sheet.columnName(column)}`,
        });
      }
    }
  },
};

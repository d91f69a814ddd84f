import { checkSum, plus } from '../../arithmetic/sums.ts';
import { codedRows } from '../../document/coded-rows.ts';
import type { Rule } from '../../rule.ts';
import { addedColumns } from './cells.ts';

const table = (unit: string) => `
2024年财政拨款安排机关运行经费预算表

单位：万元

| 单位名称 | 合计 | 一般公共预算 | 政府性基金预算 |
| --- | --- | --- | --- |
| 部门合计 | 30.00 | 30.00 | |
| 某县档案局 | ${unit} | ${unit} | |
| 某县档案馆 | 10.00 | 10.00 | |
`;

export const rule: Rule = {
  id: 'W-25',
  title: '机关运行经费等于各单位之和',
  statement: '机关运行经费表里，部门合计等于各单位之和。',
  formula: '部门合计 = Σ 单位',
  needs: '按单位列的机关运行经费表',
  tolerance: '各数印出精度的半步之和',
  severity: 'error',
  kinds: ['budget'],
  notAnError: '按经济科目列的机关运行经费表由 W-15、W-16 核对。',
  examples: [
    { says: '加得起来', kind: 'budget', text: table('20.00'), expect: ['pass', 'pass'] },
    { says: '差 1.00', kind: 'budget', text: table('21.00'), expect: ['finding', 'finding'] },
  ],
  *check(document) {
    for (const sheet of document.filled('operating-funds')) {
      if (codedRows(sheet).all.some(({ code }) => code !== null)) continue;
      const rows = sheet.rows.flatMap(({ role }, row) => (role === 'data' || role === 'total' ? [row] : []));
      const total = rows.find((row) => sheet.isTotal(row) || /合计$/u.test(sheet.bareLabel(row)));
      const units = rows.filter((row) => row !== total && sheet.bareLabel(row) !== '');
      if (total === undefined || units.length === 0) continue;
      for (const column of addedColumns(sheet, 0)) {
        const whole = sheet.figure(total, column);
        const parts = units.flatMap((row) => sheet.figure(row, column) ?? []);
        if (!whole || parts.length === 0) continue;
        yield checkSum(whole, plus(parts), {
          subject: `${sheet.name}：合计等于各单位之和，${sheet.columnName(column)}`,
        });
      }
    }
  },
};

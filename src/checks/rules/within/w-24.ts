import { checkSum, plus } from '../../arithmetic/sums.ts';
import type { CheckedDocument } from '../../document/checked-document.ts';
import { type ProjectRow, projectTree } from '../../document/projects.ts';
import type { Sheet } from '../../document/sheet.ts';
import { notEnoughData, type Outcome } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';
import { addedColumns } from './levels.ts';

const table = (project: string) => `
2024年项目支出预算表

单位：万元

| 项目名称 | 合计 | 一般公共预算 | 政府性基金预算 |
| --- | --- | --- | --- |
| 某县档案局[部门] | 60.00 | 60.00 | |
| 某县档案局 | 40.00 | 40.00 | |
| 档案修复经费 | ${project} | ${project} | |
| 信息化运行费 | 15.00 | 15.00 | |
| 某县档案馆 | 20.00 | 20.00 | |
| 馆藏保护费 | 20.00 | 20.00 | |
`;

function* sums(sheet: Sheet, { row, name, children }: ProjectRow): Generator<Outcome> {
  if (children.length === 0) return;
  for (const column of addedColumns(sheet, 0)) {
    const whole = sheet.figure(row, column);
    const parts = children.flatMap((child) => sheet.figure(child.row, column) ?? []);
    if (!whole || parts.length === 0) continue;
    yield checkSum(whole, plus(parts), {
      subject: `${sheet.name}：${name}等于其下各行之和，${sheet.columnName(column)}`,
    });
  }
  for (const child of children) yield* sums(sheet, child);
}

function sheetsOf(document: CheckedDocument): Sheet[] {
  return [...document.filled('project-expenditure'), ...document.filled('project-expenditure-carryover')];
}

export const rule: Rule = {
  id: 'W-24',
  title: '项目表逐级加得起来',
  statement: '项目支出表里，部门等于各单位之和，单位等于各项目之和，每一栏都是。',
  formula: '部门 = Σ 单位；单位 = Σ 项目',
  needs: '项目支出预算表',
  tolerance: '各数印出精度的半步之和',
  severity: 'error',
  kinds: ['budget'],
  notAnError: '这种表不印层级：先看哪些行是机构，再核对加总；看不出层级的不判断。',
  examples: [
    {
      says: '逐级加得起来',
      kind: 'budget',
      text: table('25.00'),
      expect: Array.from({ length: 6 }, () => 'pass' as const),
    },
    {
      says: '一个项目差 5.00',
      kind: 'budget',
      text: table('30.00'),
      expect: ['pass', 'pass', 'finding', 'finding', 'pass', 'pass'],
    },
  ],
  *check(document) {
    for (const sheet of sheetsOf(document)) {
      const tree = projectTree(sheet, document.publisher);
      if (tree) yield* sums(sheet, tree);
      else yield notEnoughData('表里没有印出层级，也看不出哪些行是单位、哪些行是项目', sheet.name);
    }
  },
};

import { type ProjectRow, projectTree } from '../../document/projects.ts';
import type { Sheet } from '../../document/sheet.ts';
import { notEnoughData, type Outcome } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';
import { checkColumns } from './across-rule.ts';
import { sumsOfUnmarked } from './down.ts';
import { unlessMisread } from './guard.ts';
import type { Breakdown } from './levels.ts';
import { stepBreakdowns, wholeBreakdown } from './steps.ts';

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

/** Every row of a tree that has rows below it. */
function breakdownsOf({ row, label, children }: ProjectRow): Breakdown[] {
  if (children.length === 0) return [];
  const parts = children.map((child) => ({ row: child.row, lane: 0 }));
  return [{ row, lane: 0, parts, name: `${label}等于其下各行之和` }, ...children.flatMap(breakdownsOf)];
}

/** What the rows of a table break down: by the depths of the record, which come from the sums, else by names of bodies. */
function readingsOf(sheet: Sheet, publisher: string): Breakdown[][] {
  const tree = projectTree(sheet, publisher);
  const whole = wholeBreakdown(sheet);
  const steps = [...(whole ? [whole] : []), ...stepBreakdowns(sheet)];
  return [...(tree ? [breakdownsOf(tree)] : []), ...(steps.length > 0 ? [steps] : [])];
}

function* sums(sheet: Sheet, publisher: string): Generator<Outcome> {
  const readings = readingsOf(sheet, publisher).map((breakdowns) =>
    breakdowns.flatMap((each) => [...sumsOfUnmarked(sheet, each)]),
  );
  const openOf = (outcomes: readonly Outcome[]) =>
    outcomes.filter(({ status }) => status === 'finding' || status === 'notEnoughData').length;
  const [best] = readings.toSorted((a, b) => openOf(a) - openOf(b));
  if (best) yield* unlessMisread(best, `${sheet.name}：逐级加总`);
  else yield notEnoughData('表里没有印出层级，也看不出哪些行是单位、哪些行是项目', sheet.name);
}

export const rule: Rule = {
  id: 'W-24',
  title: '项目表逐级加得起来',
  statement: '项目支出表里，部门等于各单位之和，单位等于各项目之和，每一栏都是；每一行的合计等于各种资金来源之和。',
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
      expect: Array.from({ length: 12 }, () => 'pass' as const),
    },
    {
      says: '一个项目差 5.00',
      kind: 'budget',
      text: table('30.00'),
      expect: ['pass', 'pass', 'finding', 'finding', ...Array.from({ length: 8 }, () => 'pass' as const)],
    },
  ],
  *check(document) {
    for (const sheet of [
      ...document.filled('project-expenditure'),
      ...document.filled('project-expenditure-carryover'),
    ]) {
      yield* sums(sheet, document.publisher);
      yield* checkColumns(sheet, ['years', 'spending', 'income', 'funds', 'costs', 'other']);
    }
  },
};

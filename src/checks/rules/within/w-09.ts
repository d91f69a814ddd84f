import type { Rule } from '../../rule.ts';
import { functionLanes } from './coded-sheets.ts';
import { functionTable } from './examples.ts';
import { unlessMisread } from './guard.ts';
import { sumsDown, unitBreakdowns } from './levels.ts';
import { checkUncoded } from './uncoded.ts';

export const rule: Rule = {
  id: 'W-09',
  title: '合计等于各类之和',
  statement: '按功能分类列的表里，合计等于各类之和，每一栏都是。',
  formula: '合计 = Σ 类',
  needs: '有合计行的收入表、支出表',
  tolerance: '0.005 ×（项数 + 1）万元，即各数印出精度的半步之和',
  severity: 'error',
  kinds: ['budget', 'final'],
  examples: [
    { says: '加得起来', kind: 'budget', text: functionTable(), expect: ['pass', 'pass', 'pass'] },
    {
      says: '合计差 10.00',
      kind: 'budget',
      text: functionTable({ total: '110.00' }),
      expect: ['finding', 'pass', 'pass'],
    },
  ],
  *check(document) {
    for (const { sheet, lane, rows } of functionLanes(document)) {
      const units = unitBreakdowns(sheet, rows, lane).flatMap((each) => [...sumsDown(sheet, each)]);
      yield* unlessMisread(units, `${sheet.name}：各单位的加总`);
      if (rows.total === null) continue;
      yield* sumsDown(sheet, { row: rows.total, lane, parts: rows.roots, name: '合计等于各类之和' });
    }
    yield* checkUncoded(document, ['expenditure-detail', 'gpb-expenditure-by-function', 'fiscal-by-function']);
  },
};

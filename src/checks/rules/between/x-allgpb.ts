import { operandOf } from '../../arithmetic/figure.ts';
import { checkEqual } from '../../arithmetic/sums.ts';
import { found, notApplicable } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';
import { spendingTable, summaries } from './examples.ts';
import { isAllGeneralBudget } from './sources.ts';
import { detailOf, only, summaryOf } from './summary-figures.ts';

const measures = ['total', 'basicExpenditure', 'projectExpenditure'] as const;

export const rule: Rule = {
  id: 'X-ALLGPB',
  title: '只有一般公共预算时两张支出表相同',
  statement: '收入全部是当年一般公共预算时，支出表与一般公共预算支出表的每个科目、每一栏都相同。',
  formula: '支出表[科目, 栏] = 一般公共预算支出表[科目, 栏]',
  needs: '收支总表表明只有一般公共预算；支出表、一般公共预算支出表',
  tolerance: '两个数印出精度的半步之和',
  severity: 'error',
  kinds: ['budget', 'final'],
  notAnError: '有其他收入、政府性基金或结转时不适用。',
  examples: [
    {
      says: '两张表相同',
      kind: 'budget',
      text: `${summaries()}${spendingTable('部门支出总表')}${spendingTable('一般公共预算支出表')}`,
      expect: ['pass', 'pass', 'pass', 'pass', 'pass', 'pass', 'pass', 'pass'],
    },
    {
      says: '基本支出的合计不同',
      kind: 'budget',
      text: `${summaries()}${spendingTable('部门支出总表', { basic: '71.00' })}${spendingTable('一般公共预算支出表')}`,
      expect: ['pass', 'finding', 'pass', 'pass', 'pass', 'pass', 'pass', 'pass'],
    },
    {
      says: '另有其他收入，不适用',
      kind: 'budget',
      text: `${summaries({ other: '10.00' })}${spendingTable('部门支出总表')}${spendingTable('一般公共预算支出表')}`,
      expect: ['notApplicable'],
    },
  ],
  *check(document) {
    const { income } = summaryOf(document);
    const all = detailOf(only(document, 'expenditure-detail'));
    const own = detailOf(only(document, 'gpb-expenditure-by-function'));
    if (!income || !all || !own) return;
    if (!isAllGeneralBudget(income)) {
      yield notApplicable('收入不全是当年一般公共预算');
      return;
    }
    const rows = all.all.map(({ code, name, row }) => ({
      code,
      name,
      row,
      twin: own.all.find((each) => each.code === code)?.row,
    }));
    if (all.total !== null && own.total !== null)
      rows.unshift({ code: null, name: '合计', row: all.total, twin: own.total });
    for (const { code, name, row, twin } of rows) {
      for (const measure of measures) {
        const [left, right] = [
          all.sheet.amountColumns(measure, all.lane)[0],
          own.sheet.amountColumns(measure, own.lane)[0],
        ];
        const a = left === undefined ? null : all.sheet.figure(row, left);
        const b = right === undefined || twin === undefined ? null : own.sheet.figure(twin, right);
        const subject = `${[code, name].filter(Boolean).join(' ')}，${left === undefined ? '' : all.sheet.columnName(left)}：${all.sheet.name}与${own.sheet.name}`;
        if (a && b) yield checkEqual(a, b, { subject });
        else if (a && !a.value.eq(0) && right !== undefined) {
          yield found(subject, `${a.label}为 ${a.text}，${own.sheet.name}里没有印出这个数。`, [operandOf(a)]);
        } else if (b && !b.value.eq(0) && left !== undefined) {
          yield found(subject, `${b.label}为 ${b.text}，${all.sheet.name}里没有印出这个数。`, [operandOf(b)]);
        }
      }
    }
  },
};

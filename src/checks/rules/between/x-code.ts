import { operandOf } from '../../arithmetic/figure.ts';
import { checkEqual } from '../../arithmetic/sums.ts';
import { found, notApplicable } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';
import { incomeTable, spendingTable } from './examples.ts';
import { detailOf, detailTotal, only, wholeColumn } from './summary-figures.ts';

export const rule: Rule = {
  id: 'X-CODE',
  title: '收入表与支出表科目相同',
  statement: '没有结转时，收入表与支出表有同样的科目，每个科目的合计相同。',
  formula: '收入表[代码] = 支出表[代码]',
  needs: '按科目列的收入表和支出表，两表合计相同',
  tolerance: '两个数印出精度的半步之和',
  severity: 'warn',
  kinds: ['budget', 'final'],
  notAnError: '有结转、结余或收支总数不同时，两张表本来就可以不同：不适用。',
  examples: [
    {
      says: '科目和数都相同',
      kind: 'budget',
      text: `${incomeTable()}${spendingTable('部门支出总表')}`,
      expect: ['pass', 'pass'],
    },
    {
      says: '同一科目两个数',
      kind: 'budget',
      text: `${incomeTable('100.00', '81.00')}${spendingTable('部门支出总表')}`,
      expect: ['finding', 'pass'],
    },
    {
      says: '总数不同，不适用',
      kind: 'budget',
      text: `${incomeTable('110.00')}${spendingTable('部门支出总表')}`,
      expect: ['notApplicable'],
    },
  ],
  *check(document) {
    const income = detailOf(only(document, 'revenue-detail'));
    const spending = detailOf(only(document, 'expenditure-detail'));
    if (!income || !spending) return;
    const [a, b] = [detailTotal(income), detailTotal(spending)];
    if (!a || !b || !a.value.eq(b.value)) {
      yield notApplicable('收入表与支出表的总数不同，科目可以不同');
      return;
    }
    const [left, right] = [wholeColumn(income), wholeColumn(spending)];
    if (left === undefined || right === undefined) return;
    for (const { code, name, row } of income.all) {
      const figure = income.sheet.figure(row, left);
      const other = spending.all.filter((each) => each.code === code);
      const [twin, second] = other;
      if (!figure || second) continue;
      const subject = `${code} ${name}：${income.sheet.name}与${spending.sheet.name}`;
      const spent = twin ? spending.sheet.figure(twin.row, right) : null;
      if (spent) yield checkEqual(figure, spent, { subject });
      else
        yield found(subject, `${figure.label}为 ${figure.text}，${spending.sheet.name}里没有这个科目的数字。`, [
          operandOf(figure),
        ]);
    }
    for (const { code, name, row } of spending.all) {
      const figure = spending.sheet.figure(row, right);
      if (!figure || income.all.some((each) => each.code === code)) continue;
      const subject = `${code} ${name}：${income.sheet.name}与${spending.sheet.name}`;
      yield found(subject, `${figure.label}为 ${figure.text}，${income.sheet.name}里没有这个科目。`, [
        operandOf(figure),
      ]);
    }
  },
};

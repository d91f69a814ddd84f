import { fiscalSummaryOf } from '../../document/summary.ts';
import { notApplicable, type Outcome } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';
import { className, compareClasses } from './compare-classes.ts';
import { detailOf, isSum, totalIn, wholeColumn } from './details.ts';
import { spendingTable, summaries } from './examples.ts';
import { lacking } from './missing.ts';
import { otherFundReason } from './sources.ts';
import { hasBalance, linesOfYear } from './summary-figures.ts';

export const rule: Rule = {
  id: 'X-GPB',
  title: '一般公共预算各类相同',
  statement: '财政拨款收支总表的一般公共预算一栏，每一类等于一般公共预算支出表的同一类。',
  formula: '财政拨款收支总表·一般公共预算·类 = 一般公共预算支出表·类',
  needs: '按类列的财政拨款收支总表、一般公共预算支出表',
  tolerance: '两个数印出精度的半步之和',
  severity: 'error',
  kinds: ['budget', 'final'],
  notAnError: '有上年结转、两张表的合计又不同时，一张含结转而另一张不含：不适用。',
  examples: [
    {
      says: '各类相同',
      kind: 'budget',
      text: `${summaries()}${spendingTable('一般公共预算支出表')}`,
      expect: ['pass', 'pass'],
    },
    {
      says: '一类差 1.00',
      kind: 'budget',
      text: `${summaries({ fiscalClass: '81.00' })}${spendingTable('一般公共预算支出表')}`,
      expect: ['finding', 'pass'],
    },
    {
      says: '含结转 5.00 的一类，另一张表不含：不适用',
      kind: 'budget',
      text: `${summaries({ fiscalCarried: '5.00', fiscalClass: '85.00', fiscalSpending: '105.00' })}${spendingTable('一般公共预算支出表（不含上年结转）')}`,
      expect: ['notApplicable'],
    },
  ],
  *check(document): Generator<Outcome> {
    const why = lacking(document, ['fiscal-appropriation-summary', 'gpb-expenditure-by-function']);
    const { income, spending } = fiscalSummaryOf(document);
    const sheet = document.only('gpb-expenditure-by-function');
    const detail = sheet && detailOf(sheet, document);
    const whole = detail && wholeColumn(detail);
    if (why || !spending || !detail || whole === undefined || whole === null) {
      yield* why ?? [];
      return;
    }
    const [own] = spending.sheet.amountColumns('generalPublicBudget', spending.lane);
    const column = own ?? (otherFundReason(document) ? undefined : spending.column);
    const classes = new Set(detail.roots.map(({ name }) => className(name)));
    if (column === undefined || !linesOfYear(spending).some(({ name }) => classes.has(className(name)))) {
      yield notApplicable('财政拨款收支总表不分列一般公共预算的各类支出');
      return;
    }
    const line = spending.current ?? spending.total;
    const [a, b] = [line && spending.sheet.figure(line.row, column), totalIn(detail, whole)];
    if (hasBalance(income) && a && b && !isSum(a, [b])) {
      yield notApplicable('有上年结转，两张表一张含结转，另一张不含');
      return;
    }
    yield* compareClasses({ side: spending, column }, detail, whole, document.references);
  },
};

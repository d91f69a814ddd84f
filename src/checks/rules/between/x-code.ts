import { notApplicable, type Outcome } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';
import { areAlike, compareCodes } from './compare-codes.ts';
import { detailOf } from './details.ts';
import { incomeTable, spendingTable, summaries } from './examples.ts';
import { readIncome } from './income-table.ts';
import { lacking } from './missing.ts';
import { carryoverReason, ownIncomeReason } from './sources.ts';

const text = (income: string, changed: Parameters<typeof summaries>[0] = {}) =>
  `${summaries(changed)}${income}${spendingTable('部门支出总表')}`;

export const rule: Rule = {
  id: 'X-CODE',
  title: '收入表与支出表科目相同',
  statement: '全是当年财政拨款、没有结转时，收入表与支出表有同样的科目，每个科目的合计相同。',
  formula: '收入表[代码] = 支出表[代码]',
  needs: '按科目列的收入表和支出表；收支总表表明没有结转、没有其他收入',
  tolerance: '两个数印出精度的半步之和',
  severity: 'warn',
  kinds: ['budget', 'final'],
  notAnError: '有结转、结余或其他收入时，两张表本来就可以不同：不适用。',
  examples: [
    { says: '科目和数都相同', kind: 'budget', text: text(incomeTable()), expect: ['pass', 'pass', 'pass'] },
    {
      says: '同一科目两个数',
      kind: 'budget',
      text: text(incomeTable('100.00', '81.00')),
      expect: ['pass', 'finding', 'pass'],
    },
    {
      says: '有上年结转，不适用',
      kind: 'budget',
      text: text(incomeTable('90.00', '70.00'), { general: '90.00', carried: '10.00' }),
      expect: ['notApplicable'],
    },
    {
      says: '有其他收入，不适用',
      kind: 'budget',
      text: text(incomeTable('100.00', '81.00'), { general: '90.00', other: '10.00' }),
      expect: ['notApplicable'],
    },
  ],
  *check(document): Generator<Outcome> {
    const why = lacking(document, ['revenue-detail', 'expenditure-detail']);
    const [income, spending] = [document.only('revenue-detail'), document.only('expenditure-detail')];
    if (why || !income || !spending) {
      yield* why ?? [];
      return;
    }
    const [left, right] = [detailOf(income, document), detailOf(spending, document)];
    const reason =
      !left || !right
        ? '有一张表不按科目列'
        : !areAlike({ left, right })
          ? '两张表不按同样的科目列'
          : (carryoverReason(document) ??
            ownIncomeReason(document) ??
            (readIncome(income, document).carried ? '收入表里有上年结转' : null));
    if (reason || !left || !right) yield notApplicable(`${reason}，两张表的科目可以不同`);
    else yield* compareCodes({ left, right });
  },
};

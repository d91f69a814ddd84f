import { notApplicable, type Outcome } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';
import { areAlike, compareCodes } from './compare-codes.ts';
import { detailOf } from './details.ts';
import { spendingTable, summaries } from './examples.ts';
import { lacking } from './missing.ts';
import { carryoverReason, otherFundReason, ownIncomeReason } from './sources.ts';

const text = (
  all: Parameters<typeof spendingTable>[1],
  changed: Parameters<typeof summaries>[0] = {},
  own: Parameters<typeof spendingTable>[1] = {},
) => `${summaries(changed)}${spendingTable('部门支出总表', all)}${spendingTable('一般公共预算支出表', own)}`;

const passes = Array.from({ length: 8 }, () => 'pass' as const);

export const rule: Rule = {
  id: 'X-ALLGPB',
  title: '只有一般公共预算时两张支出表相同',
  statement: '收入全部是当年一般公共预算时，支出表与一般公共预算支出表的每个科目、每一栏都相同。',
  formula: '支出表[科目, 栏] = 一般公共预算支出表[科目, 栏]',
  needs: '收支总表表明只有一般公共预算；支出表、一般公共预算支出表',
  tolerance: '两个数印出精度的半步之和',
  severity: 'error',
  kinds: ['budget', 'final'],
  notAnError: '有其他收入、政府性基金或结转时不适用；表里的行没有读全时不下结论。',
  examples: [
    { says: '两张表相同', kind: 'budget', text: text({}), expect: passes },
    {
      says: '基本支出的合计不同',
      kind: 'budget',
      text: text({ basic: '71.00' }),
      expect: ['pass', 'pass', 'pass', 'finding', 'pass', 'pass', 'pass', 'pass'],
    },
    {
      says: '另有其他收入，不适用',
      kind: 'budget',
      text: text({}, { general: '90.00', other: '10.00' }),
      expect: ['notApplicable'],
    },
    {
      says: '有上年结转，不适用',
      kind: 'budget',
      text: text({}, { general: '90.00', carried: '10.00' }),
      expect: ['notApplicable'],
    },
    {
      says: '一张表少一行，合计里却有它：不下结论',
      kind: 'budget',
      text: text({}, {}, { housing: '' }),
      expect: ['pass', 'pass', 'pass', 'pass', 'pass', 'pass', 'notEnoughData'],
    },
  ],
  *check(document): Generator<Outcome> {
    const why = lacking(document, ['expenditure-detail', 'gpb-expenditure-by-function']);
    const [all, own] = [document.only('expenditure-detail'), document.only('gpb-expenditure-by-function')];
    if (why || !all || !own) {
      yield* why ?? [];
      return;
    }
    const [left, right] = [detailOf(all, document), detailOf(own, document)];
    const reason =
      !left || !right || !areAlike({ left, right })
        ? '两张表不按同样的科目列'
        : (carryoverReason(document) ?? ownIncomeReason(document) ?? otherFundReason(document));
    if (reason || !left || !right) yield notApplicable(`${reason}，支出表与一般公共预算支出表可以不同`);
    else yield* compareCodes({ left, right }, ['basicExpenditure', 'projectExpenditure']);
  },
};

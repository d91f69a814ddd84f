import { checkAtMost, checkEqual } from '../../arithmetic/sums.ts';
import type { Rule } from '../../rule.ts';
import { sourceOf } from './sources.ts';
import { fiscalSummaryOf, summaryOf } from './summary-figures.ts';

const text = (fiscal: string, other: string) => `
收入支出决算总表

单位：万元

| 收入 | | 支出 | |
| --- | --- | --- | --- |
| 项目 | 决算数 | 项目 | 决算数 |
| 一、一般公共预算财政拨款收入 | 100.00 | 一、一般公共服务支出 | 100.00 |
| 二、其他收入 | ${other} | | |
| 总计 | 100.00 | 总计 | 100.00 |

财政拨款收入支出决算总表

单位：万元

| 收入 | | 支出 | |
| --- | --- | --- | --- |
| 项目 | 决算数 | 项目 | 合计 |
| 一、一般公共预算财政拨款 | 100.00 | 一、一般公共服务支出 | ${fiscal} |
| 总计 | 100.00 | 总计 | ${fiscal} |
`;

export const rule: Rule = {
  id: 'X-OTHER',
  title: '总支出减财政拨款支出是其他资金',
  statement:
    '总支出与财政拨款支出之差是其他资金安排的支出：没有其他资金时两者相同，有其他资金时财政拨款支出不大于总支出。',
  formula: '总支出 − 财政拨款支出 = 其他资金支出',
  needs: '收入支出决算总表、财政拨款收入支出决算总表',
  tolerance: '两个数印出精度的半步之和',
  severity: 'warn',
  kinds: ['final'],
  examples: [
    { says: '没有其他资金，两者相同', kind: 'final', text: text('100.00', ''), expect: ['pass'] },
    { says: '没有其他资金，却差 5.00', kind: 'final', text: text('95.00', ''), expect: ['finding'] },
    { says: '有其他资金，财政拨款较小', kind: 'final', text: text('95.00', '5.00'), expect: ['pass'] },
  ],
  *check(document) {
    const { income, spending } = summaryOf(document);
    const { spending: fiscal } = fiscalSummaryOf(document);
    const [all, own] = [(spending?.current ?? spending?.total)?.figure, (fiscal?.current ?? fiscal?.total)?.figure];
    if (!income || !all || !own) return;
    const fiscalWords = new Set([
      'generalPublicBudget',
      'governmentFundsBudget',
      'stateCapitalOperationsBudget',
      'fiscalAppropriation',
    ]);
    const others = [...income.items, ...income.balances].some(
      ({ name, figure }) => figure && !figure.value.eq(0) && !fiscalWords.has(sourceOf(name) ?? ''),
    );
    const subject = '总支出与财政拨款支出';
    yield others ? checkAtMost(own, all, { subject }) : checkEqual(all, own, { subject });
  },
};

import { type Family, matching } from './family.ts';

/** 政府性基金预算: budgets print income and spending apart, final accounts in one table. */
export const governmentFunds: Family = {
  ids: { budget: 'budget.gov-fund-expenditure', final: 'final.gov-fund' },
  id: ({ kind, title }) => {
    if (kind === 'final') return 'final.gov-fund';
    return /收入/u.test(title) && !/支/u.test(title) ? 'budget.gov-fund-revenue' : 'budget.gov-fund-expenditure';
  },
  title: /政府性基金|基金预算/u,
  confirm: ({ allHeads }) => matching(allHeads, /科目|基金|基本支出|项目支出|结转/u),
};

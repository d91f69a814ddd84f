import { type Family, matching } from './family.ts';

/** 收支总表: all income against all spending by 类. */
export const revenueExpenditureSummary: Family = {
  ids: { budget: 'budget.revenue-expenditure-summary', final: 'final.revenue-expenditure-summary' },
  title: /收(?:入)?支(?:出)?.*总表/u,
  confirm: ({ allHeads }) => matching(allHeads, /^(?:收入|支出)$|项目/u),
};

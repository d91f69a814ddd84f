import { type Family, matching } from './family.ts';

/** 专项资金预算汇总: earmarked funds that a department hands on. */
export const specialFunds: Family = {
  ids: { budget: 'budget.special-funds' },
  title: /专项资金/u,
  confirm: ({ allHeads }) => matching(allHeads, /专项|项目|合计|金额|科目/u),
};

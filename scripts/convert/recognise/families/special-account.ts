import { type Family, matching } from './family.ts';

/** 财政专户管理资金: spending of what schools and hospitals collect through the special account. */
export const specialAccount: Family = {
  ids: { budget: 'budget.special-account' },
  title: /财政专户/u,
  confirm: ({ allHeads }) => matching(allHeads, /科目|基本支出|项目支出|合计|金额/u),
};

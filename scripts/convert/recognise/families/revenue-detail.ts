import { type Family, matching } from './family.ts';

/** 收入总表: income by function and source. */
export const revenueDetail: Family = {
  ids: { budget: 'budget.revenue-detail', final: 'final.revenue-detail' },
  title: /^(?!.*支)(?:预算|决算)?收入|^(?!.*支).*收入(?:预算|决算)?(?:总|明细)?表/u,
  confirm: ({ allHeads }) => matching(allHeads, /科目|本年收入|财政拨款|事业收入|一般公共预算/u),
};

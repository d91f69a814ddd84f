import { type Family, matching } from './family.ts';

/** 收入总表: income by function and source. */
export const revenueDetail: Family = {
  ids: { budget: 'budget.revenue-detail', final: 'final.revenue-detail' },
  title: /^(?!.*支)(?:预算|决算)?收入|^(?!.*支).*收入(?:预算|决算)?(?:总|明细)?表/u,
  confirm: ({ allHeads, labels }) => {
    const heads = matching(allHeads, /科目|本年收入|财政拨款|事业收入|一般公共预算/u);
    // Where sources of income are rows, not columns.
    return heads.length > 0 ? heads : matching(labels, /一般公共预算|财政专户|事业收入|财政拨款/u);
  },
};

import { type Family, matching } from './family.ts';

/** 财政拨款收支总表: fiscal income against spending by 类 and by fund. */
export const fiscalAppropriationSummary: Family = {
  ids: { budget: 'budget.fiscal-appropriation-summary', final: 'final.fiscal-appropriation-summary' },
  title: /财政拨款收(?:入)?支(?:出)?.*总表/u,
  confirm: ({ allHeads }) => matching(allHeads, /^(?:收入|支出)$|一般公共预算|政府性基金/u),
};

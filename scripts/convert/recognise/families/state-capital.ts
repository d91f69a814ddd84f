import { type Family, matching } from './family.ts';

/** 国有资本经营预算: income and spending, often published empty. */
export const stateCapital: Family = {
  ids: { budget: 'budget.state-capital', final: 'final.state-capital' },
  title: /国有资本经营/u,
  confirm: ({ heads }) => matching(heads, /科目|合计|基本支出|项目支出|国有资本/u),
};

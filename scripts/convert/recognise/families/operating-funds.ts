import { type Family, matching } from './family.ts';

/** 机关运行经费: one row a unit. */
export const operatingFunds: Family = {
  ids: { budget: 'budget.operating-funds' },
  title: /机关运行/u,
  confirm: ({ heads }) => matching(heads, /^(?:合计|一般公共预算|单位名称|预算数|金额)|机关运行/u),
};

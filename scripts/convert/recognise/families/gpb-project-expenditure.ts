import { type Family, matching } from './family.ts';

/** 一般公共预算项目支出: one row a project or an item of function. */
export const gpbProjectExpenditure: Family = {
  ids: { budget: 'budget.gpb-project', final: 'final.gpb-project' },
  title: /一般公共预算.*项目支出/u,
  confirm: ({ heads }) => matching(heads, /项目|科目|合计|金额/u),
};

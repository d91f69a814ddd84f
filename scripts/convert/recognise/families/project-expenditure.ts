import { type Family, matching } from './family.ts';

/** 项目支出: one row a project, of this year or carried over from the last. */
export const projectExpenditure: Family = {
  ids: { budget: 'budget.project-expenditure' },
  id: ({ kind, fullTitle }) => {
    if (kind === 'final') return null;
    const carried = /\((?:[^)]*)结转\)/u.test(fullTitle) && !/不含/u.test(fullTitle);
    return carried ? 'budget.project-expenditure-carryover' : 'budget.project-expenditure';
  },
  title: /项目支出/u,
  confirm: ({ heads }) => matching(heads, /项目名称|合计|财政拨款|一般公共预算/u),
};

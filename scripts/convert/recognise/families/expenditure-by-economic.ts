import { type Family, matching } from './family.ts';

/** All spending by economic class: 部门预算支出经济分类 or 政府预算支出经济分类. */
export const expenditureByEconomic: Family = {
  ids: { budget: 'budget.by-dept-economic', final: 'final.by-dept-economic' },
  id: ({ kind, fullTitle }) =>
    /政府(?:预算)?(?:支出)?经济/u.test(fullTitle) ? `${kind}.by-gov-economic` : `${kind}.by-dept-economic`,
  title: /支出.*(?:经济(?:分类|科目)|分类汇总)|经济分类.*支出/u,
  confirm: ({ allHeads }) => matching(allHeads, /经济|科目/u),
};

import { type Family, matching } from './family.ts';

/** 支出总表: spending by function, basic and project. */
export const expenditureDetail: Family = {
  ids: { budget: 'budget.expenditure-detail', final: 'final.expenditure-detail' },
  title: /^(?!.*收)(?:预算|决算)?支出|^(?!.*收).*支出(?:预算|决算)?(?:总|明细)?表/u,
  confirm: ({ allHeads }) => matching(allHeads, /科目|基本支出|项目支出/u),
};

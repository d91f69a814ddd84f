import { type Family, matching } from './family.ts';

/** 一般公共预算支出 by functional class. */
export const gpbExpenditureByFunction: Family = {
  ids: { budget: 'budget.gpb-expenditure-by-function', final: 'final.gpb-expenditure-by-function' },
  title: /一般公共预算(?!.*(?:基本支出|机关运行|三公)).*支出/u,
  confirm: ({ allHeads }) => matching(allHeads, /科目|基本支出|项目支出/u),
};

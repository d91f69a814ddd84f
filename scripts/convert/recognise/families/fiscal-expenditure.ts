import { type Family, matching } from './family.ts';

/** 财政拨款支出 as a whole, of all funds: by functional class, by economic class, or the basic part of it. */
export const fiscalExpenditure: Family = {
  ids: { budget: 'budget.fiscal-by-function', final: 'final.fiscal-by-function' },
  id: ({ kind, title, allHeads }) => {
    if (/基本支出/u.test(title)) return `${kind}.fiscal-basic-by-economic`;
    const economic = /经济/u.test(title) || matching(allHeads, /经济/u).length > 0;
    return economic ? `${kind}.fiscal-by-economic` : `${kind}.fiscal-by-function`;
  },
  title: /财政拨款(?!收)[^收]*支出/u,
  confirm: ({ allHeads }) => matching(allHeads, /科目|基本支出|项目支出|经济/u),
};

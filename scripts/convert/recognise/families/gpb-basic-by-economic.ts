import { type Family, matching } from './family.ts';

/** 一般公共预算基本支出 by economic class, one or several lanes. */
export const gpbBasicByEconomic: Family = {
  ids: { budget: 'budget.gpb-basic-by-economic', final: 'final.gpb-basic-by-economic' },
  title: /一般公共预算.*基本支出/u,
  confirm: ({ allHeads, labels }) => {
    const heads = matching(allHeads, /经济|人员经费|公用经费|决算数/u);
    // Heads may say 科目 alone; the classes below them are economic ones.
    return heads.length > 0 ? heads : matching(labels, /^工资福利支出$|^商品和服务支出$/u);
  },
};

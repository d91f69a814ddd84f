import { type Family, matching } from './family.ts';

/** 政府采购预算: what is bought, for how much, from which funds. */
export const procurement: Family = {
  ids: { budget: 'budget.procurement' },
  title: /政府采购/u,
  confirm: ({ allHeads }) => matching(allHeads, /采购|数量|单价|品目/u),
};

import { type Family, matching } from './family.ts';

/** “三公”经费: its items stand as rows in budgets, as columns in final accounts. */
export const threePublic: Family = {
  ids: { budget: 'budget.three-public', final: 'final.three-public' },
  id: ({ kind, title }) =>
    kind === 'budget' && /政府性基金/u.test(title) ? 'budget.gov-fund-three-public' : `${kind}.three-public`,
  title: /"?三公"?经费/u,
  confirm: ({ labels, allHeads }) => matching([...labels, ...allHeads], /出国|公务用车|公务接待/u),
};

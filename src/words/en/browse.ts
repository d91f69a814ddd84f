import type * as zh from '../zh/browse.ts';

export const browse: typeof zh.browse = {
  title: 'Browse',
  description: 'Budgets and final accounts by project, by classification, by region and in rankings.',
  lead: 'If you have no bureau in mind, start here.',
  entrances: {
    projects: {
      title: 'Projects',
      says: 'Every project in the project tables and performance forms, by amount, with filters.',
    },
    classifications: {
      title: 'Classifications',
      says: 'Every functional and economic class: what it is, who spends how much on it, how its code changed.',
    },
    regions: {
      title: 'Regions',
      says: 'The bureaus and documents of a province, city or county, and the totals they print.',
    },
    rankings: {
      title: 'Rankings',
      says: 'Whose figures are largest among documents of one year and kind, and what that does not mean.',
    },
    bureaus: { title: 'Bureaus', says: 'All departments and units, by region.' },
  },
};

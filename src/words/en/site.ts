import type * as zh from '../zh/site.ts';

export const site: typeof zh.site = {
  name: 'Open Budget China',
  description:
    'Budgets and final accounts of Chinese government bureaus as pages one can read, search and check. Every figure is shown as it was printed, with the way back to its source.',
  skip: 'Skip to the content',
  navigation: {
    label: 'Main navigation',
    home: 'Home',
    bureaus: 'Bureaus',
    rankings: 'Rankings',
    projects: 'Projects',
    classifications: 'Classes',
    compare: 'Compare',
    checks: 'Checks',
    glossary: 'Glossary',
    data: 'Data',
  },
  download: {
    text: 'Download this table (CSV, in Chinese)',
    means: ': amounts as printed, each with the way to its place.',
  },
  pages: { label: (list) => `Pages of ${list}`, before: 'Page ', after: '' },
  searchSite: 'Search the site',
  filters: 'Filters',
  filtersChosen: ' (some chosen)',
  search: 'Search',
  position: 'You are here',
  language: 'Other languages',
  about: 'About this site',
  accessibility: 'Accessibility',
  contact: 'Report an error',
  data: 'Download data',
  glossary: 'Glossary',
  source:
    'Figures and texts are reproduced as the bureaus published them; copyright and interpretation remain with the publishers. The code and pages of this site are open under the MIT licence.',
  /** The feeds, by their format. */
  feed: (format) => `New and changed documents (${format}, in Chinese)`,
  openGraphLocale: 'en_GB',
};

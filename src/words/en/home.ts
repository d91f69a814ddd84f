import type * as zh from '../zh/home.ts';

export const home: typeof zh.home = {
  title: ['Where the money', 'of government bureaus', 'comes from and goes'],
  lead: 'The published budgets and final accounts of Chinese government bureaus, as pages one can read and search. The documents are in Chinese; every figure is shown as it was printed, with the way back to its source.',
  searchLabel: 'Find a bureau, a project or a term',
  searchHint: 'In Chinese, in pinyin for bureaus, or an English term of the glossary. For example: datong, 2014004.',
  examples: 'Try',
  queries: [
    { query: '“三公”经费', meaning: 'three public expenses' },
    { query: '机关运行经费', meaning: 'agency operating expenses' },
    { query: '公务用车', meaning: 'official vehicles' },
    { query: '公务接待费', meaning: 'official receptions' },
    { query: '政府采购', meaning: 'government procurement' },
    { query: '住房公积金', meaning: 'housing provident fund' },
    { query: '信访维稳', meaning: 'petitions and stability' },
  ],
  latest: 'Latest documents',
  checked: 'Checks',
  byRegion: 'Bureaus by region',
  allBureaus: 'All bureaus',
  otherWays: 'Other ways in',
  doesItAddUp: 'Do the figures add up?',
  checksBefore: 'Is the total the sum of its parts? Do the text and the tables agree? Each document is checked by ',
  rules: 'published rules',
  checksBetween: '; the results are on the page ',
  checksPage: 'Checks',
  checksAfter: '.',
  hardWords: 'Hard words',
  wordsBefore: 'What are “agency operating expenses”, what is a “carryover”? The ',
  wordsAfter: ' explains the terms in plain words and lists how each document defines them.',
  bureaus: {
    title: 'Bureaus',
    description: 'Departments and units that published budgets and final accounts, by region.',
    lead: (bureaus, documents) =>
      `${documents === 1 ? '1 document' : `${documents} documents`} of ${bureaus === 1 ? '1 publisher' : `${bureaus} departments and units`}, by region.`,
  },
};

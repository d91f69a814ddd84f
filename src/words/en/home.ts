import type * as zh from '../zh/home.ts';
import { counted } from './grammar.ts';

export const home: typeof zh.home = {
  title: ['Where the money of government bureaus comes from and goes'],
  lead: 'The published budgets and final accounts of Chinese government bureaus, as pages one can read and search. The documents are in Chinese; every figure is shown as it was printed, with the way back to its source.',
  collected: (bureaus, documents) =>
    `${counted(documents, 'document')} of ${counted(bureaus, 'bureau')}. The figures of a bureau are not those of its whole city or county.`,
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
  questionsTitle: 'Start from a question',
  questions: {
    regions: {
      asks: 'Which bureaus are there in a place, and what do they spend?',
      says: 'Bureaus, documents and printed totals by province, city and county.',
    },
    rankings: {
      asks: 'How much are the “three public” expenses?',
      says: 'Documents of one year and kind, the largest first; the page of a bureau has all its years.',
    },
    projects: {
      asks: 'What is the money spent on?',
      says: 'The projects in the project tables and performance forms of all documents, by amount, with filters.',
    },
    compare: {
      asks: 'How does it compare with another bureau?',
      says: 'Several documents side by side, with what makes the comparison unfair.',
    },
    checks: {
      asks: 'Do the figures add up?',
      says: 'Is the total the sum of its parts, do text and tables agree: checked by published rules.',
    },
    glossary: {
      asks: 'What does this term mean?',
      says: '“Agency operating expenses”, “carryover” and others in plain words.',
    },
    classifications: {
      asks: 'Who spends how much on the same kind of thing?',
      says: 'Every code of expenditure: what it is, who spends how much.',
    },
    data: {
      asks: 'I want the data',
      says: 'Excel, CSV, JSON and Parquet, every figure with its source.',
    },
  },
  bureaus: {
    title: 'Bureaus',
    description: 'Departments and units that published budgets and final accounts, by region.',
    lead: (bureaus, documents) =>
      `${documents === 1 ? '1 document' : `${documents} documents`} of ${bureaus === 1 ? '1 publisher' : `${bureaus} departments and units`}, by region.`,
  },
};

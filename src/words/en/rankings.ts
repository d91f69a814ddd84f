import type * as zh from '../zh/rankings.ts';
import { counted } from './grammar.ts';

export const rankings: typeof zh.rankings = {
  title: 'Rankings',
  description:
    'Documents ordered by expenditure, “three public” expenses, agency operating expenses, share of project expenditure and findings of the checks, with what each ranking cannot tell you.',
  lead: 'Each ranking orders documents of the same year and kind by one figure. It says whose figure is larger, not who does better.',
  apart:
    'Budgets are never ranked with final accounts, one year with another, or departments with units. Figures are as printed; where units differ, amounts are converted before they are ordered.',
  tooFew: 'There are not yet two documents that can be ranked together.',
  of: (measure, edition) => `${measure}: ${edition}`,
  first: (ranking, count) => `${ranking}: the first ${count}`,
  whole: (count) => `See all ${counted(count, 'document')}`,
  wholeOf: (ranking) => `: ${ranking}`,
  left: 'Not in the order: ',
  leftMore: (count) => `${counted(count, 'document')} not in the order, and why`,
  alone: 'Not ranked',
  aloneWhy: 'There is only one document of this year and kind, so there is nothing to compare it with:',
  measures: {
    expenditure: {
      title: 'By total expenditure',
      column: 'Total expenditure',
      by: 'Ordered by total expenditure as printed in the summary table of revenue and expenditure (or in the text, where no table was read), the largest first. Money carried over is included.',
      not: 'High expenditure is not waste, and low expenditure is not thrift: bureaus differ in their duties, in the population they serve, in whether they have subordinate units and in the earmarked funds that pass through their books.',
    },
    'three-public': {
      title: 'By “three public” expenses',
      column: '“Three public” expenses',
      by: 'Ordered by total “three public” expenses (overseas travel, official vehicles, official receptions), the largest first.',
      not: 'A large amount does not mean a breach of rules, nor a small one good practice: whether a bureau has vehicles, bought one that year, or receives and sends many visitors all matters. Some documents count only fiscal appropriations, others the unit’s own funds as well.',
    },
    operating: {
      title: 'By agency operating expenses',
      column: 'Agency operating expenses',
      by: 'Ordered by agency operating expenses, the largest first.',
      not: 'They follow the number of staff: an agency with more people spends more. Only administrative units and public institutions run under the civil service law have this item; others lack it, which does not mean that they spend nothing. What is counted also varies from place to place.',
    },
    'project-share': {
      title: 'By share of project expenditure',
      column: 'Share of project expenditure',
      by: 'Ordered by project expenditure ÷ total in the total row of the summary table of expenditure, the largest first: both figures stand in the same row, so they cover the same money. Figures in the text may cover different money and are not used. The share is computed by this site and rounded to one decimal place; the order uses the unrounded result.',
      not: 'A high share does not mean that money is spent well or badly. Whether the same cost counts as basic or as project expenditure differs from place to place, and departments with many special tasks naturally have a high share.',
    },
    findings: {
      title: 'By findings of the checks',
      column: 'Findings',
      by: 'Ordered by the number of places where our checks found that figures “cannot both hold” or are “probably a mismatch”, the most first.',
      not: 'Many findings do not mean that a department’s accounts are wrong, still less that anyone broke a rule: the more a document prints, the more can be checked; one slip can cause several findings; and a rule may misread. Few findings do not mean that there are no mistakes.',
    },
  },
  page: {
    name: (edition, measure, page) => `${edition}: ${measure.toLowerCase()}${page > 1 ? ` (page ${page})` : ''}`,
    title: (name) => `Ranking of ${name}`,
    description: (edition, by) => `${edition}. ${by}`,
    heading: (edition, measure, page) => [
      `${edition}:`,
      measure.toLowerCase(),
      ...(page > 1 ? [`(page ${page})`] : []),
    ],
    between: ' ',
    doesNotSay: 'What this ranking does not tell you: ',
    documents: (edition, all, ranked) =>
      `${edition}: this site has ${counted(all, 'document')}${ranked < all ? ` (${ranked} of them ranked)` : ''}, not all bureaus.`,
    levels:
      'Agencies of a province, a city and a county look after areas of different sizes and cannot be compared directly; the level stands below each bureau.',
    others: 'The same documents in other orders: ',
    scopes: {
      department:
        'A title that says “department” usually means that subordinate units are included; which ones, the text of each document says.',
      unit: 'A title that says “unit” usually means that one unit alone; the text of each document says what it is.',
    },
    caption: 'Equal figures share a rank. Follow a figure to see where it stands.',
    downloadMeans: ': each document with the address of its checks.',
    rank: 'Rank',
    document: 'Bureau and document',
    computed: 'computed: ',
    missing: (count) => `Not in the ranking (${counted(count, 'document')})`,
    colon: ': ',
  },
  project: 'project expenditure',
  total: 'total',
  findings: (count) => counted(count, 'place'),
  checked: (count) => `${counted(count, 'place')} checked`,
  textDiffers: (amount) => `the text says ${amount}`,
  remarks: (said) => said.join('; '),
  missing: {
    noTable:
      'the summary table of expenditure was not found (the document does not have it, or this site did not recognise it); the share is computed from it alone',
    noTotals: 'the total row of the summary table of expenditure does not print both a total and project expenditure',
    ofNothing: 'the total in the summary table of expenditure is 0',
  },
};

import type * as zh from '../zh/summary.ts';
import { counted } from './grammar.ts';

export const summary: typeof zh.summary = {
  income: {
    title: 'Where the money comes from',
    total: 'Total revenue',
    nothing: 'No figures of revenue were found.',
  },
  spending: {
    title: 'Where it goes',
    total: 'Total expenditure',
    nothing: 'No figures of expenditure were found.',
  },
  changes: { title: 'Against the year before', nothing: 'The text was not found to compare with the year before.' },
  notable: {
    title: 'Worth noting',
    emptyTables: (count) => `${counted(count, 'table')} published empty`,
    lacking: (required, lacking) =>
      `Of ${counted(required, 'item')} that have to be published, ${lacking} missing or incomplete`,
    more: (count) => `${count} more ${count === 1 ? 'place' : 'places'} where figures do not agree: see Checks`,
    agrees: 'All figures that can be checked against each other agree.',
    unchecked: 'This document has not been checked yet.',
    language: 'What the checks found is told in Chinese, with the rule and the numbers in English.',
  },
  rest: (count, chart) => `${count} more: see the chart “${chart}”`,
  reason: 'Reason: ',
  note: 'Figures are as printed; shares are computed by this site. Follow a figure to its place in a table or in the text.',
};

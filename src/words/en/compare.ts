import type * as zh from '../zh/compare.ts';
import { counted } from './grammar.ts';

export const compare: typeof zh.compare = {
  title: 'Compare',
  description:
    'The budgets and final accounts of any bureaus and years side by side: totals, structure of expenditure, “three public” expenses and expenditure per head.',
  lead: 'Budgets and final accounts side by side. Figures are as printed, each with the way to its place; what this site works out is marked “computed” or “converted”.',
  noScript:
    'Without scripts you cannot choose documents: the latest ones are shown below. The page of each bureau has its figures by year: ',
  bureaus: 'Bureaus',
  example: (count, edition) =>
    `You have not chosen yet. Below is an example: ${counted(count, 'document')} (${edition ?? 'the latest'}). They are ticked above: untick what you do not want, and tick what you want to compare.`,
  tools: { link: 'Copy the link to this comparison', table: 'Copy the table', csv: 'Download CSV' },
  nothing: 'No documents have been added yet.',
  from: { bureau: 'Compare the documents of this bureau with others', document: 'Compare this document with others' },
};

import type * as zh from '../zh/charts.ts';
import { counted, listed } from './grammar.ts';

export const charts: typeof zh.charts = {
  income: {
    title: 'Where the money comes from',
    sentence: (count, largest) => `Revenue has ${counted(count, 'source')}. ${largest}.`,
  },
  function: {
    title: 'What the money is for',
    sentence: (count, largest) =>
      `Expenditure is divided into ${counted(count, 'class', 'classes')} by function. ${largest}.`,
  },
  basicProject: {
    title: 'Basic and project expenditure',
    sentence: (parts) =>
      `Basic expenditure keeps the institution running; project expenditure is for particular tasks. ${parts.join(', ')}.`,
  },
  economic: {
    title: (whole) => `${whole ?? 'Expenditure'} by type of spending`,
    sentence: (count, largest) => `${counted(count, 'type')} of spending. ${largest}.`,
  },
  mixed: {
    title: (whole) => `${whole ?? 'Expenditure'} by its parts`,
    sentence: (count, beside, largest) =>
      `The text lists ${counted(count, 'part')}: classes, and ${listed(beside)} beside them. ${largest}.`,
  },
  projects: {
    title: 'Amounts of the projects',
    sentence: (from, count, largest) => {
      const projects = counted(count, 'project');
      const listed = {
        text: `The text lists ${projects} with an amount`,
        table: `${projects} with an amount`,
        forms: `${projects} with a published performance form and an amount`,
      };
      return `${listed[from]}. ${largest}.`;
    },
    fromForms: 'the performance forms of the projects',
    fromFormsAs: (figure) => `${figure} in the performance forms of the projects`,
  },
  threePublic: {
    title: 'What the “three public” expenses are for',
    sentence: (kind, whole, largest) =>
      `“Three public” expenses (${kind === 'budget' ? 'budget' : 'final accounts'})${whole === null ? '' : `: ${whole}`}. ${largest}.`,
  },
  largest: (label, amount) => `The largest is ${label}, ${amount}`,
  omitted: ({ blank, zeros, negative }) => {
    const said = [
      blank > 0 ? `${counted(blank, 'item')} without an amount` : '',
      zeros > 0 ? `${counted(zeros, 'item')} of 0` : '',
      negative.length > 0 ? `negative amounts (${negative.join(', ')})` : '',
    ].filter((part) => part !== '');
    return `Not drawn: ${said.join(', ')}.`;
  },
  fromText: 'the text',
  // The bars are named in Chinese, and a description speaks one language: what it is, is said by the name.
  name: (title) => `${title}. Bar chart, largest first`,
  description: (bars) => bars.join('; '),
  drawn: 'The length of each bar is in proportion to its amount, largest first.',
  from: { text: 'Figures from ', table: 'Figures from ' },
  recognised: 'They were recognised in a scan: please compare with the original.',
  figures: 'Figures in this chart',
  figuresOf: (title) => `${title}: figures in this chart`,
  item: 'Item',
  amount: 'Amount',
  share: (share) => `${share} of the sum of this chart (computed by this site)`,
};

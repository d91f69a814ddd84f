import type * as zh from '../zh/answers.ts';
import { counted } from './grammar.ts';

export const answers: typeof zh.answers = {
  title: (measure) => `${measure}: as each document prints it`,
  note: 'Figures are as printed; follow one to see where. A budget is the plan of the start of a year, final accounts are what came of it. Bureaus differ in staff and tasks: a large figure does not mean that money was misspent.',
  division: (name, bureaus) =>
    `This site has ${counted(bureaus, 'bureau')} of ${name}. The figures below are those of ${bureaus === 1 ? 'that bureau' : 'those bureaus'}, not all the money of ${name}.`,
  caption: (measure) => `${measure}, a row for each document`,
  heads: { bureau: 'Bureau', document: 'Year and kind', amount: 'Amount', change: 'Against the year before' },
  notSaid: 'No comparison with the year before was found',
  parts: (notPrinted) => `${notPrinted ? 'No total is printed' : 'No total was read'}. Its parts:`,
  part: (name) => `${name}: `,
  partChange: (name, change) => `${name}: ${change}`,
  elsewhere: 'Elsewhere the text says: ',
  textDiffers: (amount) => `The text says ${amount}`,
  flag: '⚑',
  flagOf: (document) => ` Check: this figure of ${document} does not agree with another, see the details`,
  more: (count) => `${counted(count, 'more document')} not listed here.`,
  unread: (count) =>
    `In ${counted(count, 'more document')} this figure was not found, which does not mean that there was no such money.`,
  region: (name) => `Bureaus and documents of ${name}`,
  ranking: (edition) => `See the ranking: ${edition}`,
  compare: 'Compare these documents',
  status: (count) =>
    count === 1 ? ' The figure comes first.' : ` The figures of ${counted(count, 'document')} come first.`,
};

import type * as zh from '../zh/regions.ts';
import { counted, listed } from './grammar.ts';

export const regions: typeof zh.regions = {
  title: 'Regions',
  description: 'Which budgets and final accounts have been published, by province, city and county.',
  lead: (provinces) =>
    `The site has bureaus in ${counted(provinces, 'province-level region')}. Choose a region to see its bureaus, their documents and the totals they print.`,
  counts: (bureaus, documents) => `${counted(bureaus, 'bureau')} and ${counted(documents, 'document')}`,
  page: {
    description: (region, editions) =>
      `${editions.length > 0 ? listed(editions) : 'Budgets and final accounts'} published by bureaus in ${region}: revenue, expenditure and “three public” expenses.`,
    lead: (code, counts, withBelow) =>
      `Administrative division code ${code}. The site has ${counts}${withBelow ? ' here and in the regions below' : ''}.`,
    below: 'Regions below',
    bureaus: (name) => `Bureaus of ${name}`,
    noBureaus: (name, below) =>
      `The site has no bureaus of ${name} itself${below ? ', only of the regions below' : ''}.`,
    noDocuments: 'no documents yet',
    totals: 'Totals as printed in each document',
    fairness: (name) =>
      `These totals cannot be added up, and they are not all the money of ${name}: only bureaus on this site are listed; a title that says “department” usually means that its units are included, as the text of the document says; bureaus differ in duties and in staff; and one document may print yuan where another prints 10,000 yuan. Before comparing, see whether year, kind and scope are the same.`,
    more: (count) =>
      `${counted(count, 'more document is', 'more documents are')} not listed here but on the pages of the regions below.`,
  },
  table: {
    of: (region, edition) => `${region}, ${edition}. `,
    caption: 'Figures and units are as printed and have not been converted. Follow a figure to see where it stands.',
    document: 'Bureau and document',
  },
};

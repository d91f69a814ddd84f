import type * as zh from '../zh/chooser.ts';
import { counted } from './grammar.ts';

export const chooser: typeof zh.chooser = {
  title: 'Choose documents to compare',
  field: 'Find by name, region or year in Chinese, or by pinyin',
  find: 'Find',
  hint: 'For example: 大同 2024, xinfangju. Tick a document to add it, untick it to take it out.',
  choices: (most) => `Documents (up to ${most})`,
  compared: (count) => `Comparing ${counted(count, 'document')}. `,
  fewer: 'Choose one more to compare.',
  none: 'No document is chosen.',
  full: (most) => `Up to ${most} documents can be compared. Take one out first.`,
  notFound: (ids) => `Not found: ${ids.join(', ')}. `,
  failed: 'The data could not be loaded. Reload the page to try again.',
  columns: ['Section', 'Item', 'Document', 'Figure', 'Remarks', 'Source'],
  file: 'comparison',
  offered: (shown, all) =>
    shown < all ? `${all} found, the first ${shown} listed. Type more to narrow them.` : `${all} found.`,
};

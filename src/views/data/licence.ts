import { documentLanguage, wordsOf } from '../../words/index.ts';

/** What may be done with the data, as every file says that can. Pages take the note from their own words. */
export const licence = {
  name: 'MIT',
  title: 'MIT License',
  path: 'https://opensource.org/license/mit',
  /** What the licence covers, and what it does not. */
  note: wordsOf(documentLanguage).data.licenceNote,
} as const;

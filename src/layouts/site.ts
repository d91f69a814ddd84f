import { documentLanguage, wordsOf } from '../words/index.ts';

/** The name of the site in files, which are there once for all languages. Pages take it from their own words. */
export const { name: siteName, description: siteDescription } = wordsOf(documentLanguage).site;

// Apart from the words, so that a script that needs an address brings none.
export * from './address.ts';

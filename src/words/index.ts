import * as en from './en/index.ts';
import type { Language } from './language.ts';
import * as zh from './zh/index.ts';

export * from './language.ts';

/** The dictionary of a language: an object an area of the site. Chinese sets the shape, others have to fill it. */
export type Words = typeof zh;

const dictionaries: Record<Language, Words> = { zh, en };

/** The words of a language. What is not a page (data files, feeds, the search index) is in that of the documents. */
export function wordsOf(language: Language): Words {
  return dictionaries[language];
}

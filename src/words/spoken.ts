import type { Language } from './language.ts';

/** In the browser: the words in the language of the page, of an area that the script brings in both. */
export function spoken<Area>(words: Record<Language, Area>): Area {
  return document.documentElement.lang.startsWith('en') ? words.en : words.zh;
}

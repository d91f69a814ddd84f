import { rules as en } from './en/rules.ts';
import type { Language } from './language.ts';
import { rules as zh } from './zh/rules.ts';

const dictionaries: Record<Language, typeof zh> = { zh, en };

/** What the rules say in a language. Apart from `wordsOf`, as the Chinese brings the rules themselves. */
export function rulesOf(language: Language): typeof zh {
  return dictionaries[language];
}

import { documentLanguage, type Language } from '../words/language.ts';

/** A term and its plain explanation. */
export interface Explanation {
  term: string;
  plain: string;
}

/** An entry of the glossary as a page in a language shows it; in English the Chinese term stands beside it. */
export function shownTerm(entry: Explanation & { english: Explanation }, language: Language): Explanation {
  return language === documentLanguage ? { term: entry.term, plain: entry.plain } : entry.english;
}

import { documentLanguage, type Language } from '../words/language.ts';

/** A term and its plain explanation, as a page shows them. */
export interface ShownTerm {
  term: string;
  plain: string;
  /** They are in the language of the page; else they are there in Chinese only and have to be marked so. */
  translated: boolean;
}

/** What is to be shown of an entry of the glossary. */
interface Explained {
  term: string;
  plain: string;
  english?: { term: string; plain: string } | undefined;
}

/** The term in the language of a page, and in Chinese where the entry has no other. */
export function shownTerm({ term, plain, english }: Explained, language: Language): ShownTerm {
  if (language === documentLanguage) return { term, plain, translated: true };
  return english ? { ...english, translated: true } : { term, plain, translated: false };
}

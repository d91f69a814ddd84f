import { matchPinyin, readSyllables } from '../../search/pinyin.ts';
import type { ListedDocument } from '../../views/compare/list.ts';

/** Whether a document of some name is one of those a reader types for: each word a part of it, or pinyin. */
export function fits(document: ListedDocument, name: string, query: string): boolean {
  const words = query.toLowerCase().split(/\s+/u).filter(Boolean);
  return words.every((word) => named(document, name.toLowerCase(), word));
}

function named({ bureau, place, pinyin }: ListedDocument, name: string, word: string): boolean {
  if (`${place}${bureau} ${name}`.includes(word)) return true;
  return /^[a-z]{2,}$/u.test(word) && matchPinyin(word, readSyllables(pinyin)) >= 0;
}

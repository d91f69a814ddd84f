import { matchPinyin, readSyllables } from '../../search/pinyin.ts';
import type { ListedDocument } from '../../views/compare/list.ts';

/** Whether a document is one of those a reader types for: each word a part of its name, or its pinyin. */
export function fits(document: ListedDocument, query: string): boolean {
  const words = query.toLowerCase().split(/\s+/u).filter(Boolean);
  return words.every((word) => named(document, word));
}

function named({ bureau, place, name, pinyin }: ListedDocument, word: string): boolean {
  if (`${place}${bureau} ${name}`.includes(word)) return true;
  return /^[a-z]{2,}$/u.test(word) && matchPinyin(word, readSyllables(pinyin)) >= 0;
}

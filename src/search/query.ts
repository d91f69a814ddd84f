import { type Fold, noFold } from './fold.ts';
import { foldWord, tokenise } from './words.ts';

export interface Query {
  /** All words in a row; quotation marks and spaces do not part them. Empty when nothing can be searched for. */
  words: string[];
  /** The words between spaces and other marks: 大同市 三公经费 has two parts. */
  parts: string[][];
}

/** Reads what a reader typed. */
export function parseQuery(typed: string, fold: Fold = noFold): Query {
  const parts: string[][] = [[]];
  for (const token of tokenise(fold(typed.normalize('NFKC')))) {
    if (token.kind === 'word') parts.at(-1)?.push(token.text);
    else if (token.kind === 'break' || token.text.trim() === '') parts.push([]);
  }
  const filled = parts.filter((part) => part.length > 0);
  return { words: filled.flat(), parts: filled };
}

/** The words as one phrase in the language of the index. */
export function asPhrase(words: readonly string[]): string {
  return `"${words.join(' ')}"`;
}

/** The words as the index finds them anywhere on a page. */
export function asLoose(words: readonly string[]): string {
  return words.join(' ');
}

/** The words as a plain string, for comparing with names. */
export function asText(words: readonly string[]): string {
  return words.map(foldWord).join('');
}

/**
 * Search for Chinese stands on single characters: every Han character is a word of the index, and a query is a
 * phrase of such words. What a phrase may run over and what parts it is decided here, for texts and queries alike.
 */

const han = String.raw`\p{Script=Han}`;
/** A Han character, or a run of letters and digits with the marks inside a number: `2014004`, `1,112.08`. */
const word = String.raw`${han}|(?:(?!${han})[\p{L}\p{N}])(?:(?!${han})[\p{L}\p{M}\p{N}]|[.,，．](?=\p{N}))*`;
const tokenPattern = new RegExp(String.raw`(?<word>${word})|(?<space>\s+)|(?<mark>.)`, 'gsu');
const hanPattern = new RegExp(`^${han}$`, 'u');
const quotes = new Set('“”„‟"＂‘’\'＇「」『』«»');
/**
 * Brackets round one or two characters in the middle of a word, as in 因公出国（境）费 and 维修（护）费: they do
 * not part it. Longer ones do.
 */
const shortBrackets = new RegExp(
  `(?<=${han})[（(](?=${han}{1,2}[）)]${han})|(?<=${han}[（(]${han}{1,2})[）)](?=${han})`,
  'gu',
);

export interface Token {
  /**
   * `word` is searched for; `silent` (quotation marks, short brackets, spaces) is as if it were not there;
   * `break` (every other mark) parts phrases.
   */
  kind: 'word' | 'silent' | 'break';
  text: string;
  /** Offset in the text, in UTF-16 units. */
  at: number;
}

/** Cuts a text into words and what stands between them; put together again the tokens are the text. */
export function tokenise(text: string): Token[] {
  const brackets = new Set([...text.matchAll(shortBrackets)].map((match) => match.index));
  return [...text.matchAll(tokenPattern)].map((match) => {
    const { word: isWord, space } = match.groups ?? {};
    const silent = space !== undefined || quotes.has(match[0]) || brackets.has(match.index);
    return { kind: isWord !== undefined ? 'word' : silent ? 'silent' : 'break', text: match[0], at: match.index };
  });
}

/** Stands between two texts of a page in the index, where no phrase may run on; documents do not print it. */
export const textBreak = '¦';

/** Whether a word is a single Han character. */
export function isHan(text: string): boolean {
  return hanPattern.test(text);
}

/** The form in which words are compared: lower case, without the marks inside a number. */
export function foldWord(text: string): string {
  return text.toLowerCase().replaceAll(/[.,，．]/gu, '');
}

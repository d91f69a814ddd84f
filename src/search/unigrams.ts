import { isHan, tokenise } from './words.ts';

/**
 * A text as the index takes it: words apart, every Han character a word of its own.
 *
 * The index counts a mark that stands alone as a place, so it parts phrases; a mark that clings to a word is
 * ignored. Quotation marks and short brackets therefore cling to the word before them (at the beginning to the
 * one after), and every other mark stands alone. `fromUnigrams` takes the result back.
 */
export function toUnigrams(text: string): string {
  let result = '';
  let glued = true;
  for (const token of tokenise(text)) {
    if (token.text.trim() === '') continue;
    const clings = token.kind === 'silent';
    result += glued || clings ? token.text : ` ${token.text}`;
    glued = clings && (glued || result === '');
  }
  return result;
}

/** The readable text of `toUnigrams`: spaces stay only between two words of letters or digits. */
export function fromUnigrams(spaced: string): string {
  const tokens = tokenise(spaced);
  return tokens
    .filter((token, index) => {
      if (token.text.trim() !== '') return true;
      const before = tokens[index - 1];
      const after = tokens[index + 1];
      return before?.kind === 'word' && after?.kind === 'word' && !isHan(before.text) && !isHan(after.text);
    })
    .map((token) => (token.text.trim() === '' ? ' ' : token.text))
    .join('');
}

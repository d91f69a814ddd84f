/** A stretch of a sentence; `quoted` where it is in the language of the documents. */
export interface Stretch {
  text: string;
  quoted: boolean;
}

/**
 * A word with a Chinese character in it, without what punctuates the sentence round it: `305.63万元` of
 * `Up 305.63万元, of which`.
 */
const word = String.raw`[^\s()[\]]*\p{Script=Han}(?:[^\s]*[^\s()[\].,;:])?`;
const words = new RegExp(`${word}(?:\\s+${word})*`, 'gu');

/**
 * A sentence of a language without Chinese characters, cut where it quotes a document: whatever has some is quoted.
 * Names of bureaus, labels and printed amounts go into sentences as they are; here they are found again.
 */
export function stretches(sentence: string): Stretch[] {
  const found: Stretch[] = [];
  let at = 0;
  for (const { 0: text, index } of sentence.matchAll(words)) {
    if (index > at) found.push({ text: sentence.slice(at, index), quoted: false });
    found.push({ text, quoted: true });
    at = index + text.length;
  }
  if (at < sentence.length) found.push({ text: sentence.slice(at), quoted: false });
  return found;
}

/** Whether a text has Chinese characters. */
export function isChinese(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

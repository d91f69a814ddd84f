/** A part of a sentence: words of the interface, or what it quotes from a document. */
export interface Run {
  text: string;
  quoted: boolean;
}

/** A title in its brackets, whatever stands in it; else Chinese words with the digits and marks between them. */
const chinese = /《[^》]*》|[（【「]?(?:\d[\d.,]*)?\p{Script=Han}(?:\S*[\p{Script=Han}）】」])?/gu;

/**
 * The parts of a sentence in another language than that of the documents: its words in Chinese are those of a
 * document, and have to be marked as such.
 */
export function quotingRuns(sentence: string): Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (const { 0: text, index } of sentence.matchAll(chinese)) {
    if (index > from) runs.push({ text: sentence.slice(from, index), quoted: false });
    runs.push({ text, quoted: true });
    from = index + text.length;
  }
  if (from < sentence.length) runs.push({ text: sentence.slice(from), quoted: false });
  return runs;
}

/** Whether a text has words in Chinese. */
export function isChinese(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

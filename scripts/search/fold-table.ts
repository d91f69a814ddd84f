import simplifiedToTraditional from 'opencc-js/dict/STCharacters';
import traditionalToSimplified from 'opencc-js/dict/TSCharacters';
import traditionalPhrases from 'opencc-js/dict/TSPhrases';

/** A dictionary of opencc-js: `機 机|隻 只`, the likely choice first. */
function readDictionary(text: string): [string, string][] {
  return text.split('|').flatMap((entry): [string, string][] => {
    const [from, to] = entry.split(' ');
    return from && to ? [[from, to]] : [];
  });
}

/**
 * Traditional and simplified characters in turn, for `readFold`. Left out are characters that simplified texts
 * use too (乾, 著), whose folding would spoil a simplified query, and the rare ones outside the basic plane.
 */
export function makeFoldTable(): string {
  const simplified = new Set([
    ...readDictionary(simplifiedToTraditional).map(([from]) => from),
    ...readDictionary(traditionalPhrases).flatMap(([, to]) => [...to]),
  ]);
  return readDictionary(traditionalToSimplified)
    .filter(([from, to]) => from.length === 1 && to.length === 1 && !simplified.has(from))
    .flat()
    .join('');
}

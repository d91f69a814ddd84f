/** What may have a name in English. */
interface Named {
  english: { term: string };
}

/** English words as they are compared: without marks, capitals and the s of a plural. */
function comparable(text: string): string[] {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((word) => word.replace(/(?<=[^s])s$/u, ''));
}

const isEnglish = /^[\p{Script=Latin}\p{P}\p{Zs}]+$/u;
/** A shorter text is more likely to be initials of pinyin. */
const shortest = 4;

/** How well an English name fits what was typed: 0 the same, 1 begins with it, 2 has it; null when it does not. */
export function rankEnglish(term: Named, typed: string): number | null {
  if (typed.trim().length < shortest || !isEnglish.test(typed)) return null;
  const wanted = comparable(typed).join(' ');
  const name = comparable(term.english.term).join(' ');
  if (wanted === '') return null;
  if (name === wanted) return 0;
  // Whole words only, but the last may still be being typed.
  if (name.startsWith(wanted)) return 1;
  return ` ${name}`.includes(` ${wanted}`) ? 2 : null;
}

/**
 * The term whose English name was typed: documents do not print it, so its Chinese name has to be searched for.
 * Null where the text is no such name, or only a part of several.
 */
function termInEnglish<Term extends Named>(terms: readonly Term[], typed: string): Term | null {
  const ranked = terms.map((term) => ({ term, rank: rankEnglish(term, typed) }));
  const same = ranked.find(({ rank }) => rank === 0);
  if (same) return same.term;
  const [first, second] = ranked.filter(({ rank }) => rank !== null);
  return first && !second ? first.term : null;
}

/** A query in English as it is searched for. */
export interface Translated {
  /** What was typed of the name, and the name that documents print for it. */
  typed: string;
  term: string;
  /** The whole query with it: datong 三公经费 2024. */
  query: string;
}

/** Words between a name and a place that nothing is searched by. */
const joining = new Set(['of', 'in', 'for', 'the', 'and']);
const kindNames: readonly (readonly [RegExp, string])[] = [
  [/\bfinal accounts?\b/giu, '决算'],
  [/\bbudgets?\b/giu, '预算'],
];

/**
 * A query that is the English name of a term, or has one beside what else is understood: `three public expenses
 * Datong 2024`. Null where nothing is such a name, or something is left that nothing is known of.
 *
 * @param isPlace whether a word in pinyin names a place or a bureau
 */
export function translate(
  terms: readonly (Named & { term: string })[],
  typed: string,
  isPlace: (word: string) => boolean,
): Translated | null {
  const whole = termInEnglish(terms, typed);
  if (whole) return translated(whole.term, typed, [], []);
  if (!isEnglish.test(typed.replaceAll(/\d/gu, ''))) return null;
  const words = typed.trim().split(/\s+/u);
  for (let length = words.length - 1; length > 0; length -= 1) {
    for (let at = 0; at + length <= words.length; at += 1) {
      const name = words.slice(at, at + length).join(' ');
      const term = terms.find((each) => rankEnglish(each, name) === 0);
      if (!term) continue;
      const before = readRest(words.slice(0, at));
      const after = readRest(words.slice(at + length));
      const understood = [...before, ...after].every((word) => !/^\p{Script=Latin}/u.test(word) || isPlace(word));
      if (understood) return translated(term.term, name, before, after);
    }
  }
  return null;
}

function readRest(words: readonly string[]): string[] {
  const text = kindNames.reduce((rest, [name, chinese]) => rest.replaceAll(name, chinese), words.join(' '));
  return text.split(' ').filter((word) => word !== '' && !joining.has(word.toLowerCase()));
}

function translated(name: string, typed: string, before: readonly string[], after: readonly string[]): Translated {
  const term = name.replaceAll(/[“”]/gu, '');
  return { typed: typed.trim(), term, query: [...before, term, ...after].join(' ') };
}

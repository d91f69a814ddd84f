/** What may have a name in English. */
interface Named {
  english: { term: string };
  everyday?: readonly string[];
}

/** The terms that an everyday name of a term begins the everyday names of: 公车 those of 公车购置 and 公车运行. */
export function narrowerThan<Term extends Named>(term: Term, terms: readonly Term[]): Term[] {
  const names = term.everyday ?? [];
  return terms.filter(
    (other) => other !== term && (other.everyday ?? []).some((each) => names.some((name) => each.startsWith(name))),
  );
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
 * Null where the text is no such name, or only a part of several that are not one with what it is made up of.
 */
function termInEnglish<Term extends Named>(terms: readonly Term[], typed: string): Term | null {
  const ranked = terms.map((term) => ({ term, rank: rankEnglish(term, typed) }));
  const same = ranked.find(({ rank }) => rank === 0);
  if (same) return same.term;
  const fitting = ranked.filter(({ rank }) => rank !== null).map(({ term }) => term);
  const whole = fitting.find((term) => {
    const narrower = narrowerThan(term, fitting);
    return fitting.every((other) => other === term || narrower.includes(other));
  });
  return whole ?? null;
}

/** A query in English as it is searched for. */
export interface Translated {
  /** What was typed of the name, and the name that documents print for it; empty where nothing stands for it. */
  typed: string;
  term: string;
  /** The whole query with it: datong 三公经费 2024. */
  query: string;
}

/** Words between a name and a place that nothing is searched by. */
const joining = new Set(['of', 'in', 'for', 'the', 'and']);
/** What documents and those who publish them are called; 局 and 部门 alone say nothing that a search could use. */
const kindNames: readonly (readonly [RegExp, string])[] = [
  [/\bfinal accounts?\b/giu, '决算'],
  [/\bbudgets?\b/giu, '预算'],
  [/\b(?:petitions?(?: and letters?)?|letters? and (?:calls?|petitions?|visits?)) (?:bureau|office)\b/giu, '信访局'],
  [/\bpetitions?\b/giu, '信访'],
  [/\b(?:departments?|bureaus?|offices?|documents?)\b/giu, ''],
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
      // One word of a longer name may be any other word.
      const term = length > 1 ? termInEnglish(terms, name) : terms.find((each) => rankEnglish(each, name) === 0);
      if (!term) continue;
      const before = readRest(words.slice(0, at));
      const after = readRest(words.slice(at + length));
      if (understood([...before, ...after], isPlace)) return translated(term.term, name, before, after);
    }
  }
  return null;
}

/**
 * A query of nothing but places and the words for kinds of documents and bureaus: `Datong budget 2024`. Null where it
 * has no place or no such word, or something is left that nothing is known of.
 */
export function translateKinds(typed: string, isPlace: (word: string) => boolean): Translated | null {
  if (!isEnglish.test(typed.replaceAll(/\d/gu, ''))) return null;
  const words = readRest(typed.trim().split(/\s+/u));
  const kinds = words.filter((word) => !/^[\p{Script=Latin}\d]/u.test(word));
  const places = words.filter((word) => /^\p{Script=Latin}/u.test(word));
  if (places.length === 0 || !understood(words, isPlace) || words.join(' ') === typed.trim()) return null;
  const named = typed
    .trim()
    .split(/\s+/u)
    .filter((word) => !words.includes(word) && !joining.has(word.toLowerCase()));
  return { typed: named.join(' '), term: kinds.join(' '), query: words.join(' ') };
}

function understood(words: readonly string[], isPlace: (word: string) => boolean): boolean {
  return words.every((word) => !/^\p{Script=Latin}/u.test(word) || isPlace(word));
}

function readRest(words: readonly string[]): string[] {
  const text = kindNames.reduce((rest, [name, chinese]) => rest.replaceAll(name, chinese), words.join(' '));
  return text.split(' ').filter((word) => word !== '' && !joining.has(word.toLowerCase()));
}

function translated(name: string, typed: string, before: readonly string[], after: readonly string[]): Translated {
  const term = name.replaceAll(/[“”]/gu, '');
  return { typed: typed.trim(), term, query: [...before, term, ...after].join(' ') };
}

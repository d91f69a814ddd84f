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
export function termInEnglish<Term extends Named>(terms: readonly Term[], typed: string): Term | null {
  const ranked = terms.map((term) => ({ term, rank: rankEnglish(term, typed) }));
  const same = ranked.find(({ rank }) => rank === 0);
  if (same) return same.term;
  const [first, second] = ranked.filter(({ rank }) => rank !== null);
  return first && !second ? first.term : null;
}

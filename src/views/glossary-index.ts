/** The entries that begin with the same letter. */
export interface LetterGroup<T> {
  letter: string;
  entries: T[];
}

/** Puts entries into groups by the first letter of how they are spelt (in pinyin or English), in the order of the alphabet. */
export function byLetter<T extends { spelling: string }>(entries: readonly T[]): LetterGroup<T>[] {
  const sorted = [...entries].sort((a, b) => (a.spelling < b.spelling ? -1 : 1));
  const groups = Map.groupBy(sorted, (entry) => entry.spelling.slice(0, 1).toUpperCase());
  return [...groups].map(([letter, group]) => ({ letter, entries: group }));
}

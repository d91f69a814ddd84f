/** The entries that begin with the same letter of pinyin. */
export interface LetterGroup<T> {
  letter: string;
  entries: T[];
}

/** Puts entries into groups by the first letter of their pinyin, in the order of the alphabet. */
export function byLetter<T extends { pinyin: string }>(entries: readonly T[]): LetterGroup<T>[] {
  const sorted = [...entries].sort((a, b) => (a.pinyin < b.pinyin ? -1 : 1));
  const groups = Map.groupBy(sorted, (entry) => entry.pinyin.slice(0, 1).toUpperCase());
  return [...groups].map(([letter, group]) => ({ letter, entries: group }));
}

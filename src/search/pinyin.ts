/**
 * Whether letters are an abbreviation of a name in pinyin: `datong`, `dtsxfj`, `dtxinfang`.
 *
 * `syllables` has one entry a character of the name, each with its readings (`['ceng', 'zeng']`); a character
 * that has no reading stands for itself. Every character from the start of the match must give at least its
 * first letter.
 *
 * @returns the index of the character at which the match begins, or -1
 */
export function matchPinyin(letters: string, syllables: readonly (readonly string[])[]): number {
  if (letters === '') return -1;
  return syllables.findIndex((_, start) => continues(letters, syllables, start));
}

function continues(letters: string, syllables: readonly (readonly string[])[], from: number): boolean {
  if (letters === '') return true;
  return (syllables[from] ?? []).some((reading) => {
    for (let length = reading.length; length > 0; length -= 1) {
      if (!letters.startsWith(reading.slice(0, length))) continue;
      if (continues(letters.slice(length), syllables, from + 1)) return true;
    }
    return false;
  });
}

/** Reads `da tong ceng/zeng` as the index file keeps it. */
export function readSyllables(text: string): string[][] {
  return text.split(' ').map((syllable) => syllable.split('/'));
}

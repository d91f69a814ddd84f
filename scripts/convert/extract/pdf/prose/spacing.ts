import { type Atom, isNarrow } from './atoms.ts';

/** A gap at least this wide, in letters, parts a line into pieces. */
const wide = 1.8;
/** A gap between a Han character and a figure was put there on purpose when it is as wide as this. */
const meant = 0.75;
/** Between two Han characters a printer puts nothing of his own. */
const between = 0.4;
/** Latin words and figures are parted by less. */
const word = 0.15;
/** What stands for a wide gap: the later stages cut captions there. */
export const wideGap = '\u3000';

const han = /^\p{Script=Han}$/u;

/** Whether the letters of a line are spread over it: 目 录, 名 词 解 释. */
function isSpread(line: readonly Atom[]): boolean {
  return line.length > 1 && line.every((atom) => han.test(atom.text));
}

/** How far the letters of a justified line are pulled apart; 0 when they are not. */
function pull(line: readonly Atom[]): number {
  const singles = line.filter((atom) => atom.text.length === 1 && !isNarrow(atom.text));
  if (line.length < 6 || singles.length < line.length * 0.6) return 0;
  const gaps = line.slice(1).map((atom, index) => atom.box[0] - (line[index]?.box[2] ?? 0));
  return Math.max(0, gaps.toSorted((a, b) => a - b)[gaps.length >> 1] ?? 0);
}

/** What the gap between two neighbours means: nothing, a blank, or a wide gap. */
function gapText(before: Atom, after: Atom, pulled: number): string {
  const gap = (after.box[0] - before.box[2] - pulled) / Math.min(before.size, after.size);
  // What stands after a colon belongs to it, unless it has a colon of its own.
  const filled = /[：:]$/u.test(before.text) && !/[：:]/u.test(after.text);
  if (gap >= wide) return filled ? ' ' : wideGap;
  const narrow = [before.text.at(-1), after.text.at(0)].filter((letter) => isNarrow(letter ?? '')).length;
  return gap >= ([between, meant, word][narrow] ?? meant) ? ' ' : '';
}

/**
 * The blanks between the atoms of a line, one fewer than there are atoms. `filledIn` tells whether the gap between
 * two of them is part of an underlined blank that was filled in.
 */
export function gapTexts(line: readonly Atom[], filledIn: (before: Atom, after: Atom) => boolean): string[] {
  const spread = isSpread(line);
  const pulled = pull(line);
  return line.slice(1).map((after, index) => {
    const before = line[index];
    if (!before || spread || filledIn(before, after)) return '';
    return gapText(before, after, pulled);
  });
}

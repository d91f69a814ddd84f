import type { Ruling } from '../page.ts';

/** A drawn line of its full length: at one height from left to right, or at one place across from top to bottom. */
export interface Line {
  at: number;
  from: number;
  to: number;
}

export interface Lines {
  horizontal: Line[];
  vertical: Line[];
}

/** Pieces whose places differ by no more lie on one line: a border of two edges, or drawn once for each neighbour. */
const beside = 1.6;
/** Pieces parted by no more are one line: dashes, and borders drawn cell by cell. */
const behind = 4;
/** What is shorter is a speck, or a box to be ticked: no cell that holds text is so small. */
const shortest = 6.5;

/** Puts the pieces together that lie on one line. */
export function mergeLines(rulings: readonly Ruling[]): Lines {
  const horizontal: Line[] = [];
  const vertical: Line[] = [];
  for (const { box, direction } of rulings) {
    if (direction === 'horizontal') horizontal.push({ at: box[1], from: box[0], to: box[2] });
    else vertical.push({ at: box[0], from: box[1], to: box[3] });
  }
  return { horizontal: merge(horizontal), vertical: merge(vertical) };
}

function merge(pieces: Line[]): Line[] {
  const merged: Line[] = [];
  let bundle: Line[] = [];
  for (const piece of pieces.toSorted((a, b) => a.at - b.at)) {
    const [first] = bundle;
    if (first && piece.at - first.at > beside) {
      merged.push(...mergeBundle(bundle));
      bundle = [];
    }
    bundle.push(piece);
  }
  merged.push(...mergeBundle(bundle));
  return merged.filter((line) => line.to - line.from >= shortest);
}

function mergeBundle(bundle: Line[]): Line[] {
  const merged: (Line & { longest: number })[] = [];
  for (const piece of bundle.toSorted((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    const length = piece.to - piece.from;
    if (!last || piece.from - last.to > behind) {
      merged.push({ ...piece, longest: length });
      continue;
    }
    last.to = Math.max(last.to, piece.to);
    if (length > last.longest) Object.assign(last, { at: piece.at, longest: length });
  }
  return merged.map(({ at, from, to }) => ({ at, from, to }));
}

import { findBureaus, type Lookup, type LookupBureau, type LookupMeasure, type LookupTerm, levels } from './lookup.ts';
import { asText, parseQuery, type Query } from './query.ts';

/** A piece of a query: the words as typed, and what is known by them. */
export interface Piece {
  words: string[];
  bureaus?: readonly LookupBureau[];
  /** The code of the division in which those bureaus lie, where one is named. */
  division?: string;
  term?: LookupTerm;
  measure?: LookupMeasure;
  /** What documents print where those typed are an everyday name: one text or several. */
  printed?: string[][];
}

/** More bureaus than this fit a part of a query: it names a sort of bureau (信访局), not one. */
const fewBureaus = 3;

/** Known names by their text, each with the number of its words. */
export type Names = Map<string, Omit<Piece, 'words'> & { length: number; onlyFirst: boolean }>;

/** Names of a lookup, listed once: a reader who types asks for them at every key. */
export function namesOnce(list: (lookup: Lookup) => Names): (lookup: Lookup) => Names {
  let read: { lookup: Lookup; names: Names } | undefined;
  return (lookup) => {
    if (read?.lookup !== lookup) read = { lookup, names: list(lookup) };
    return read.names;
  };
}

/** Adds a name of two words or more; the first to have it keeps it. `onlyFirst` takes it at the beginning only. */
export function addName(names: Names, name: string, piece: Omit<Piece, 'words'>, onlyFirst = false): void {
  const { words } = parseQuery(name);
  const text = asText(words);
  if (words.length < 2) return;
  const known = names.get(text);
  // Places of one name: there is a 鼓楼区 in several cities.
  if (known?.bureaus && piece.bureaus) known.bureaus = [...new Set([...known.bureaus, ...piece.bureaus])];
  else if (!known) names.set(text, { ...piece, length: words.length, onlyFirst });
}

/** The names of bureaus and of the places in which they lie. */
export function placeNames(lookup: Lookup): Names {
  const names: Names = new Map();
  for (const bureau of lookup.bureaus) {
    for (const name of bureau.names) {
      addName(names, name, { bureaus: [bureau] });
      // 大同信访局.
      addName(names, name.replace(levels, ''), { bureaus: [bureau] }, true);
    }
  }
  for (const { code, name } of lookup.divisions) {
    const bureaus = lookup.bureaus.filter(({ regions }) => regions.includes(code));
    addName(names, name, { bureaus, division: code });
    // 襄垣三公经费. In the middle of a text the short name may be a part of another word.
    addName(names, name.replace(levels, ''), { bureaus, division: code }, true);
  }
  return names;
}

/** Cuts words at the longest names in them; what is between two names is a piece of its own. */
function cutNames(names: Names, words: readonly string[]): Piece[] {
  const longest = Math.max(0, ...[...names.values()].map(({ length }) => length));
  const pieces: Piece[] = [];
  let rest: string[] = [];
  const endRest = (): void => {
    if (rest.length > 0) pieces.push({ words: rest });
    rest = [];
  };
  for (let at = 0; at < words.length; ) {
    const found = nameAt(names, words, at, longest);
    if (found) {
      endRest();
      pieces.push(found);
      at += found.words.length;
    } else {
      rest.push(words[at] ?? '');
      at += 1;
    }
  }
  endRest();
  return pieces;
}

function nameAt(names: Names, words: readonly string[], at: number, longest: number): Piece | null {
  for (let end = Math.min(words.length, at + longest); end > at + 1; end -= 1) {
    const part = words.slice(at, end);
    const known = names.get(asText(part));
    if (known?.length === part.length && !(known.onlyFirst && at > 0)) {
      const { length: _, onlyFirst: __, ...piece } = known;
      return { words: part, ...piece };
    }
  }
  return null;
}

/** A query cut at known names; a part without any may still name a bureau. */
export function piecesOf(lookup: Lookup, names: Names, query: Query): Piece[] {
  return query.parts.flatMap((part) => {
    const cut = cutNames(names, part);
    if (cut.some(({ bureaus }) => bureaus)) return cut;
    // A name that is not written in full: 大同信访局, datong.
    const bureaus = findBureaus(lookup, asText(part));
    return bureaus.length > 0 && bureaus.length <= fewBureaus ? [{ words: part, bureaus }] : cut;
  });
}

/** The bureaus that every list has: 山西省 and 信访局 of a county in it name one. */
export function inAll(lists: readonly (readonly LookupBureau[])[]): LookupBureau[] {
  const [first = [], ...others] = lists;
  return first.filter((bureau) => others.every((list) => list.includes(bureau)));
}

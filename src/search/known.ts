import type { Attempt } from './engine.ts';
import { findBureaus, type Lookup, type LookupBureau, type LookupTerm, levels } from './lookup.ts';
import { asText, parseQuery, type Query } from './query.ts';

/** What the site knows by name in a query: 襄垣县公车超标 has a place, a term by its everyday name, and more. */
export interface Known {
  bureaus: LookupBureau[];
  terms: LookupTerm[];
  /** Searches to try when the query does not stand anywhere as it is, the closest first. */
  attempts: Attempt[];
}

/** More bureaus than this fit a part of a query: it names a sort of bureau (信访局), not one. */
const fewBureaus = 3;

/** A piece of a query: the words as typed, and what is known by them. */
interface Piece {
  words: string[];
  bureaus?: readonly LookupBureau[];
  term?: LookupTerm;
  /** The words under which documents print the term, where those typed are an everyday name. */
  printed?: string[];
}

/**
 * Cuts the names of places, bureaus and terms off a query. Nobody puts a space between Chinese words: 襄垣县三公经费
 * looks for 三公经费 in the documents of the bureaus of 襄垣县, as 襄垣县 三公经费 does.
 */
export function readKnown(lookup: Lookup, query: Query): Known {
  const names = knownNames(lookup);
  const pieces = query.parts.flatMap((part) => {
    const cut = cutNames(names, part);
    if (cut.some(({ bureaus }) => bureaus)) return cut;
    // A name that is not written in full: 大同信访局, datong.
    const bureaus = findBureaus(lookup, asText(part));
    return bureaus.length > 0 && bureaus.length <= fewBureaus ? [{ words: part, bureaus }] : cut;
  });
  const places = pieces.filter(({ bureaus }) => bureaus !== undefined);
  const bureaus = inAll(places.map((piece) => piece.bureaus ?? []));
  const terms = [...new Set(pieces.flatMap(({ term }) => term ?? []))];
  return { bureaus, terms, attempts: attemptsOf(pieces, places, bureaus) };
}

function attemptsOf(pieces: readonly Piece[], places: readonly Piece[], bureaus: readonly LookupBureau[]): Attempt[] {
  const rest = pieces.filter((piece) => !places.includes(piece));
  const where = { bureaus: bureaus.map(({ id }) => id), place: places.map(({ words }) => asText(words)).join('') };
  // The places contradict each other, or there is nothing but a name.
  if (rest.length === 0 || (places.length > 0 && bureaus.length === 0) || pieces.length < 2) return [];
  const typed = rest.map(({ words }) => words);
  const printed = rest.map((piece) => piece.printed ?? piece.words);
  const terms = rest.flatMap((piece) => (piece.term ? [piece.printed ?? piece.words] : []));
  const attempts: Attempt[] = [{ ...where, parts: typed, whole: true }];
  if (rest.some((piece) => piece.printed)) attempts.push({ ...where, parts: printed, whole: true });
  if (terms.length > 0 && terms.length < rest.length) attempts.push({ ...where, parts: terms, whole: false });
  return attempts;
}

/** The bureaus that every list has: 山西省 and 信访局 of a county in it name one. */
function inAll(lists: readonly (readonly LookupBureau[])[]): LookupBureau[] {
  const [first = [], ...others] = lists;
  return first.filter((bureau) => others.every((list) => list.includes(bureau)));
}

/** Known names by their text, each with the number of its words. */
type Names = Map<string, Omit<Piece, 'words'> & { length: number; onlyFirst: boolean }>;

let read: { lookup: Lookup; names: Names } | undefined;

/** The names of a lookup; made once, for a reader who types. */
function knownNames(lookup: Lookup): Names {
  if (read?.lookup !== lookup) read = { lookup, names: listNames(lookup) };
  return read.names;
}

function listNames(lookup: Lookup): Names {
  const names: Names = new Map();
  const add = (name: string, piece: Omit<Piece, 'words'>, onlyFirst = false): void => {
    const { words } = parseQuery(name);
    const text = asText(words);
    if (words.length < 2) return;
    const known = names.get(text);
    // Places of one name: there is a 鼓楼区 in several cities.
    if (known?.bureaus && piece.bureaus) known.bureaus = [...new Set([...known.bureaus, ...piece.bureaus])];
    else if (!known) names.set(text, { ...piece, length: words.length, onlyFirst });
  };
  for (const bureau of lookup.bureaus) {
    for (const name of bureau.names) {
      add(name, { bureaus: [bureau] });
      // 大同信访局.
      add(name.replace(levels, ''), { bureaus: [bureau] }, true);
    }
  }
  for (const { code, name } of lookup.divisions) {
    const bureaus = lookup.bureaus.filter(({ regions }) => regions.includes(code));
    add(name, { bureaus });
    // 襄垣三公经费. In the middle of a text the short name may be a part of another word.
    add(name.replace(levels, ''), { bureaus }, true);
  }
  for (const term of lookup.terms) {
    for (const name of [term.term, ...term.variants]) add(name, { term });
  }
  for (const term of lookup.terms) {
    for (const name of term.everyday) add(name, { term, printed: parseQuery(term.term).words });
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

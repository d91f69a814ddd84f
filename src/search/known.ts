import type { Attempt } from './engine.ts';
import type { Lookup, LookupBureau, LookupTerm } from './lookup.ts';
import { addName, inAll, namesOnce, type Piece, piecesOf, placeNames } from './names.ts';
import { asText, parseQuery, type Query } from './query.ts';

/** What the site knows by name in a query: 襄垣县公车超标 has a place, a term by its everyday name, and more. */
export interface Known {
  bureaus: LookupBureau[];
  terms: LookupTerm[];
  /** Searches to try when the query does not stand anywhere as it is, the closest first. */
  attempts: Attempt[];
}

/**
 * Cuts the names of places, bureaus and terms off a query. Nobody puts a space between Chinese words: 襄垣县三公经费
 * looks for 三公经费 in the documents of the bureaus of 襄垣县, as 襄垣县 三公经费 does.
 */
export function readKnown(lookup: Lookup, query: Query): Known {
  const pieces = piecesOf(lookup, knownNames(lookup), query);
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

/** The names of places, bureaus and terms. */
const knownNames = namesOnce((lookup) => {
  const names = placeNames(lookup);
  for (const term of lookup.terms) {
    for (const name of [term.term, ...term.variants]) addName(names, name, { term });
  }
  for (const term of lookup.terms) {
    for (const name of term.everyday) addName(names, name, { term, printed: parseQuery(term.term).words });
  }
  return names;
});

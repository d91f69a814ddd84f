import type { Attempt, Place } from './engine.ts';
import { narrowerThan } from './english.ts';
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
 *
 * @param allNames whether a term is asked for by all its names at once, as where the query is not as it was typed
 */
export function readKnown(lookup: Lookup, query: Query, allNames = false): Known {
  const pieces = piecesOf(lookup, knownNames(lookup), query);
  const places = pieces.filter(({ bureaus }) => bureaus !== undefined);
  const bureaus = inAll(places.map((piece) => piece.bureaus ?? []));
  const terms = [...new Set(pieces.flatMap(({ term }) => term ?? []))];
  return { bureaus, terms, attempts: attemptsOf(pieces, places, bureaus, allNames) };
}

function attemptsOf(
  pieces: readonly Piece[],
  places: readonly Piece[],
  bureaus: readonly LookupBureau[],
  allNames: boolean,
): Attempt[] {
  const rest = pieces.filter((piece) => !places.includes(piece));
  // The places contradict each other, or there is nothing but a name.
  if (rest.length === 0 || (places.length > 0 && bureaus.length === 0)) return [];
  // A name alone is looked for as it is already, and has to be tried only where documents print others for it.
  if (pieces.length < 2 && !pieces[0]?.printed) return [];
  const place = placeOf(places, bureaus);
  const printed = (piece: Piece): string[][] => piece.printed ?? [piece.words];
  const terms = rest.filter(({ term }) => term);
  const otherNames = rest.some((piece) => piece.printed);
  const attempts: Attempt[] = [];
  if (!allNames || !otherNames) attempts.push({ place, parts: rest.map(({ words }) => [words]), whole: true });
  if (otherNames) attempts.push({ place, parts: rest.map(printed), whole: true });
  if (terms.length > 0 && terms.length < rest.length) {
    attempts.push({ place, parts: terms.map(printed), whole: false });
  }
  return attempts;
}

/** Where to search: the place or bureau that is named, the innermost of several. */
export function placeOf(places: readonly Piece[], bureaus: readonly LookupBureau[]): Place | null {
  if (places.length === 0) return null;
  const division = places.every((place) => place.division !== undefined) ? places.at(-1)?.division : undefined;
  // A bureau is called by its name, also where it was typed in pinyin or in short.
  const [only, ...others] = bureaus;
  const name = division === undefined && only && others.length === 0 ? only.names[0] : undefined;
  return {
    name: name ?? places.map(({ words }) => asText(words)).join(''),
    bureaus: bureaus.map(({ id }) => id),
    division: division ?? null,
  };
}

/** The names of places, bureaus and terms. */
const knownNames = namesOnce((lookup) => {
  const names = placeNames(lookup);
  for (const term of lookup.terms) {
    const printed = namesOf(term, lookup.terms);
    for (const name of [term.term, ...term.variants]) {
      addName(names, name, { term, ...(printed.length > 1 ? { printed } : {}) });
    }
  }
  for (const term of lookup.terms) {
    for (const name of term.everyday) addName(names, name, { term, printed: printedFor(name, term, lookup.terms) });
  }
  return names;
});

/** All that a term may be called in a document, with what it is made up of; those that are printed first. */
function namesOf(term: LookupTerm, terms: readonly LookupTerm[]): string[][] {
  const own = [term.term, ...narrowerThan(term, terms).map((each) => each.term), ...term.variants, ...term.everyday];
  return own.map((name) => parseQuery(name).words).filter((words) => words.length > 1);
}

/** What documents print for an everyday name: 公车 stands for 公车购置 and 公车运行 too, each with a name of its own. */
function printedFor(name: string, term: LookupTerm, terms: readonly LookupTerm[]): string[][] {
  const narrower = terms.filter((other) => other !== term && other.everyday.some((each) => each.startsWith(name)));
  return [term, ...narrower].map((each) => parseQuery(each.term).words);
}

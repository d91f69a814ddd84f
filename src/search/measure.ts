import type { DisclosureKind } from '../model/source-metadata.ts';
import type { SearchState } from './address.ts';
import { placeOf } from './known.ts';
import type { Lookup, LookupBureau, LookupMeasure } from './lookup.ts';
import { addName, inAll, namesOnce, type Piece, piecesOf, placeNames } from './names.ts';
import { asText, type Query } from './query.ts';

/** A figure that a query asks for, and of which documents. */
export interface AskedMeasure {
  measure: LookupMeasure;
  /** Ids of the bureaus whose documents are asked about; null for all. */
  bureaus: readonly string[] | null;
  /** The place all of whose bureaus are asked about, if one is. */
  division: { code: string; name: string } | null;
  /** Null for all. */
  year: number | null;
  kind: DisclosureKind | null;
}

/** What questions are made of besides what they ask for. */
const fillers = /多少钱|多少|一共|总共|全年|年度|部门|单位|情况|数据|金额|[的是有花了年]/gu;
const yearPattern = /(?<!\d)(?:19|20)\d{2}(?!\d)/u;
const kinds: readonly (readonly [string, DisclosureKind])[] = [
  ['预算', 'budget'],
  ['决算', 'final'],
];

/**
 * The figure that a query asks for: 三公经费, 襄垣县公车, 大同市2024年收入是多少. Null where it names none or several,
 * or says anything else that is not understood: a table that leaves it out would answer another question.
 */
export function askedMeasure(lookup: Lookup, query: Query, state: SearchState): AskedMeasure | null {
  if (state.kind === 'glossary' || state.kind === 'bureau') return null;
  const apart = askedIn(lookup, query, state);
  // A space within a name: 三公 经费.
  return apart ?? (query.parts.length > 1 ? askedIn(lookup, { ...query, parts: [query.words] }, state) : null);
}

function askedIn(lookup: Lookup, query: Query, state: SearchState): AskedMeasure | null {
  const pieces = piecesOf(lookup, measureNames(lookup), query);
  const [measure, ...others] = new Set(pieces.flatMap((piece) => piece.measure ?? []));
  if (!measure || others.length > 0) return null;
  const rest = readRest(pieces);
  const named = pieces.filter(({ bureaus }) => bureaus);
  const places = named.map((piece) => piece.bureaus ?? []);
  if (rest.sort !== '') {
    const sort = lookup.bureaus.filter(({ names }) => names.some((name) => name.endsWith(rest.sort)));
    if (rest.sort.length < 2 || sort.length === 0) return null;
    places.push(sort);
  }
  const inPlaces = inAll(places);
  if (places.length > 0 && inPlaces.length === 0) return null;
  const inRegion = (bureau: LookupBureau): boolean => bureau.regions.includes(state.region);
  const bureaus = state.region === '' ? inPlaces : (places.length > 0 ? inPlaces : lookup.bureaus).filter(inRegion);
  const place = placeOf(named, bureaus);
  const division = rest.sort === '' ? (place ? place.division : state.region) : null;
  return {
    measure,
    bureaus: places.length > 0 || state.region !== '' ? bureaus.map(({ id }) => id) : null,
    division: lookup.divisions.find(({ code }) => code === division) ?? null,
    year: state.year === '' ? rest.year : Number(state.year),
    kind: state.kind === 'budget' || state.kind === 'final' ? state.kind : rest.kind,
  };
}

/** What is neither a place nor the figure: a year, a kind of document, and what may be a sort of bureau (信访局). */
function readRest(pieces: readonly Piece[]): { sort: string; year: number | null; kind: DisclosureKind | null } {
  const rest = pieces.filter(({ bureaus, measure }) => !bureaus && !measure);
  let text = rest.map(({ words }) => asText(words)).join('');
  const year = yearPattern.exec(text)?.[0];
  text = text.replace(yearPattern, '');
  const kind = kinds.find(([name]) => text.includes(name));
  if (kind) text = text.replace(kind[0], '');
  return { sort: text.replace(fillers, ''), year: year ? Number(year) : null, kind: kind?.[1] ?? null };
}

/** The names of places and of figures. */
const measureNames = namesOnce((lookup) => {
  const names = placeNames(lookup);
  for (const measure of lookup.measures) for (const name of measure.names) addName(names, name, { measure });
  return names;
});

import type { SearchState } from './address.ts';
import { type Filters, type Outcome, search } from './engine.ts';
import { type Translated, translate, translateKinds } from './english.ts';
import { type Known, readKnown } from './known.ts';
import type { SearchTools } from './loader.ts';
import { findBureaus, findTerms, type LookupBureau, type LookupTerm } from './lookup.ts';
import { type AskedMeasure, askedMeasure } from './measure.ts';
import { asText, parseQuery } from './query.ts';
import { type NotHeld, yearNotHeld } from './year.ts';

export interface Found extends Outcome {
  /** Found by name, before the text; of many the first. */
  bureaus: LookupBureau[];
  terms: LookupTerm[];
  /** How many are found by name, with those that are not shown. */
  names: { bureaus: number; terms: number };
  /** What was searched for, where the query has the English name of a term; else null. */
  translated: Translated | null;
  /** A year that the query asks for and of which there is nothing; null where there is none. */
  notHeld: NotHeld | null;
  /** The figure that the query asks for, where it asks for one. */
  asked: AskedMeasure | null;
}

/** Names beyond this many would push the text out of sight. */
const mostNames = 3;

/** When names are all that is asked for. */
const mostAlone = 50;

/** Everything a query and the filters find; null when there is nothing to look for. */
export async function find(tools: SearchTools, state: SearchState): Promise<Found | null> {
  const { terms: entries, measures } = tools.lookup;
  const isPlace = (word: string): boolean => findBureaus(tools.lookup, word.toLowerCase()).length > 0;
  const translated =
    translate(entries, state.q, isPlace) ?? translate(measures, state.q, isPlace) ?? translateKinds(state.q, isPlace);
  const typed = tools.fold(translated?.query ?? state.q);
  let query = parseQuery(typed);
  if (query.words.length === 0) return null;
  const inDocuments = state.kind === 'budget' || state.kind === 'final';
  const most = state.kind === 'bureau' || state.kind === 'glossary' ? mostAlone : mostNames;
  const inRegion = (bureau: LookupBureau): boolean => state.region === '' || bureau.regions.includes(state.region);
  const mayBeBureaus = !inDocuments && state.kind !== 'glossary' && state.year === '';
  const mayBeTerms = !inDocuments && state.kind !== 'bureau' && state.year === '' && state.region === '';
  let bureaus: LookupBureau[] = [];
  let terms: LookupTerm[] = [];
  let outcome = await searchAll();
  const gap = yearNotHeld(tools.lookup, typed, state);
  const withoutYear = gap !== null && (outcome.match === 'known' || outcome.match === 'loose');
  if (withoutYear) {
    query = gap.query;
    outcome = await searchAll();
  }
  const asked = askedMeasure(tools.lookup, gap?.query ?? query, state);
  // With no text to push out of sight, all names are shown.
  const shown = outcome.results.length === 0 ? mostAlone : most;
  return {
    bureaus: bureaus.slice(0, shown),
    terms: terms.slice(0, shown),
    names: { bureaus: bureaus.length, terms: terms.length },
    translated,
    notHeld: gap && { ...gap.notHeld, query: withoutYear ? gap.typed : null },
    asked,
    ...outcome,
  };

  /** By name and in the text. */
  async function searchAll(): Promise<Outcome> {
    const wanted = asText(query.words);
    bureaus = mayBeBureaus ? findBureaus(tools.lookup, wanted).filter(inRegion) : [];
    terms = mayBeTerms ? findTerms(tools.lookup, wanted, state.q) : [];
    const known = readKnown(tools.lookup, query, translated !== null);
    // Words in English beside a bureau say nothing of it that could be looked for.
    if (translated && mayBeBureaus && bureaus.length === 0 && known.bureaus.length === 1) {
      bureaus = known.bureaus.filter(inRegion);
    }
    return await searchText(known);
  }

  async function searchText(known: Known): Promise<Outcome> {
    const places: Filters = {};
    if (state.region !== '') places.region = state.region;
    if (state.year !== '') places.year = state.year;
    const kind = state.kind === '' ? { any: ['budget', 'final'] } : state.kind;
    const text = await search(tools.pagefind, query, { ...places, kind }, known.attempts, translated === null);
    // A name that was found needs no pages that only have the same characters somewhere.
    if (text.match === 'loose' && bureaus.length + terms.length > 0) return { ...text, match: 'exact', results: [] };
    if (text.match === 'known' || text.match === 'loose') {
      // The query as a whole leads nowhere: what is known in it is better than nothing.
      if (mayBeBureaus && bureaus.length === 0) bureaus = known.bureaus.filter(inRegion);
      if (mayBeTerms && terms.length === 0) terms = known.terms;
      if (text.match === 'loose' && bureaus.length + terms.length > 0) return { ...text, match: 'known', results: [] };
    }
    if (state.kind === 'glossary' || state.kind === 'bureau') return withoutNames(text);
    return text;
  }

  /** Drops the pages that stand at the top already, by their names. */
  async function withoutNames(outcome: Outcome): Promise<Outcome> {
    const known = [...bureaus.slice(0, most), ...terms.slice(0, most)].map(({ id }) => `/${id}/`);
    const pages = await Promise.all(outcome.results.map(async (result) => ({ result, data: await result.data() })));
    const results = pages
      .filter(({ data }) => !known.some((end) => data.url.endsWith(end)))
      .map(({ result }) => result);
    return { ...outcome, results };
  }
}

import type { SearchState } from './address.ts';
import { readKnown } from './known.ts';
import type { Lookup } from './lookup.ts';
import { askedMeasure } from './measure.ts';
import { parseQuery, type Query } from './query.ts';

/** A year that a query asks for, and of which there is no document of the bureaus it names. */
export interface NotHeld {
  year: number;
  /** Of which years there are some, the latest first. */
  held: number[];
  /** How many bureaus are asked about; null for all. */
  bureaus: number | null;
  /** What was searched for without the year; null where the query was found as it is. */
  query: string | null;
}

const yearPattern = /(?<!\d)20\d{2}(?!\d)(?:\s*年度?)?/gu;

/**
 * The year of a query that no document of the bureaus is of, and the query without it. Null where there is none: also
 * where the query names no bureau and asks for no figure, for then a year is a text like any other.
 */
export function yearNotHeld(
  lookup: Lookup,
  typed: string,
  state: SearchState,
): { notHeld: Omit<NotHeld, 'query'>; typed: string; query: Query } | null {
  const whole = typed.normalize('NFKC');
  const years = [...whole.matchAll(yearPattern)].map(([text]) => Number.parseInt(text, 10));
  const [year] = years;
  if (year === undefined || state.year !== '') return null;
  const rest = whole.replaceAll(yearPattern, ' ').replaceAll(/\s+/gu, ' ').trim();
  const query = parseQuery(rest);
  if (query.words.length === 0) return null;
  const known = readKnown(lookup, query).bureaus;
  const asked = askedMeasure(lookup, query, state);
  const ids = known.length > 0 ? known.map(({ id }) => id) : (asked?.bureaus ?? null);
  if (ids === null && asked === null) return null;
  const bureaus = lookup.bureaus.filter(({ id }) => ids === null || ids.includes(id));
  const held = [...new Set(bureaus.flatMap((bureau) => bureau.years))].sort((a, b) => b - a);
  if (held.length === 0 || years.some((each) => held.includes(each))) return null;
  return { notHeld: { year, held, bureaus: ids?.length ?? null }, typed: rest, query };
}

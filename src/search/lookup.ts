import { normaliseTerm } from '../model/glossary.ts';
import { rankEnglish } from './english.ts';
import { matchPinyin, readSyllables } from './pinyin.ts';

/** What is found by its name before the text is searched: written by `scripts/search`, read in the browser. */
export interface Lookup {
  bureaus: readonly LookupBureau[];
  terms: readonly LookupTerm[];
  /** The figures that are answered at once. */
  measures: readonly LookupMeasure[];
  /** The divisions in which those bureaus lie. */
  divisions: readonly { code: string; name: string }[];
  /** Folders of further indexes beside the first: a large collection is indexed in pieces. */
  moreShards: readonly string[];
}

export interface LookupBureau {
  id: string;
  /** Names over time, the current one first. */
  names: readonly string[];
  /** Readings of the current name, one a character: `da tong shi xin fang ju`. */
  pinyin: string;
  /** Codes of the divisions it lies in, from the province down. */
  regions: readonly string[];
  /** Their names put together: 山西省大同市. */
  place: string;
  /** Of which years there are documents. */
  years: readonly number[];
}

export interface LookupTerm {
  id: string;
  term: string;
  variants: readonly string[];
  /** What people say for it: 公车. */
  everyday: readonly string[];
  plain: string;
  english: { term: string; plain: string };
}

/** A figure that documents give, by all that it is called. */
export interface LookupMeasure {
  id: string;
  term: string;
  /** Other spellings and everyday names. */
  names: readonly string[];
  english: { term: string };
}

/** Lower is better: 0 the same, 1 begins with it, 2 contains it, 3 is contained in it, 4 lies in it. */
type Rank = number;

/** A name without all that a query has lost too. */
function nameKey(name: string): string {
  return normaliseTerm(name).replaceAll(/[()]/gu, '').toLowerCase();
}

function compareNames(name: string, wanted: string): Rank | null {
  if (name === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  if (name.includes(wanted)) return 2;
  return null;
}

/** The level in the name of a division. */
export const levels = /[省市县区州盟旗]/gu;

function rankBureau(bureau: LookupBureau, wanted: string): Rank | null {
  const ranks = bureau.names.flatMap((name) => [
    compareNames(name, wanted),
    // 大同信访局 for 大同市信访局, and a name with more behind it: 大同市信访局2024年预算.
    wanted.length > 2 && name.replace(levels, '') === wanted.replace(levels, '') ? 1 : null,
    wanted.includes(name) ? 3 : null,
  ]);
  if (bureau.place.includes(wanted)) ranks.push(4);
  if (/^[a-z]{2,}$/u.test(wanted)) {
    const start = matchPinyin(wanted, readSyllables(bureau.pinyin));
    if (start >= 0) ranks.push(start === 0 ? 1 : 2);
  }
  return best(ranks);
}

function rankTerm(term: LookupTerm, wanted: string, typed: string): Rank | null {
  if (wanted.length < 2) return null;
  const own = compareNames(nameKey(term.term), wanted);
  const others = [...term.variants, ...term.everyday].map((name) => compareNames(nameKey(name), wanted));
  // The entry whose own name it is comes before those that only list it as another spelling.
  return best([own, rankEnglish(term, typed), ...others.map((rank) => (rank === null ? null : rank + 0.5))]);
}

function best(ranks: readonly (Rank | null)[]): Rank | null {
  const known = ranks.filter((rank) => rank !== null);
  return known.length > 0 ? Math.min(...known) : null;
}

function ranked<T>(items: readonly T[], rank: (item: T) => Rank | null, name: (item: T) => string): T[] {
  return items
    .map((item) => ({ item, rank: rank(item) }))
    .filter((entry): entry is { item: T; rank: number } => entry.rank !== null)
    .sort((a, b) => a.rank - b.rank || name(a.item).length - name(b.item).length)
    .map(({ item }) => item);
}

/** Bureaus whose name, pinyin or initials the text is or begins with, the best first. */
export function findBureaus(lookup: Lookup, wanted: string): LookupBureau[] {
  if (wanted.length < 2) return [];
  return ranked(
    lookup.bureaus,
    (bureau) => rankBureau(bureau, wanted),
    (bureau) => bureau.names[0] ?? '',
  );
}

/**
 * Glossary entries whose name the text is, begins or is part of, the best first.
 *
 * @param typed as the reader wrote it: English names have spaces
 */
export function findTerms(lookup: Lookup, wanted: string, typed = wanted): LookupTerm[] {
  return ranked(
    lookup.terms,
    (term) => rankTerm(term, wanted, typed),
    (term) => term.term,
  );
}

import { asLoose, asPhrase, asText, type Query } from './query.ts';

/** What this site uses of the search index's own script (`/pagefind/pagefind.js`). */
export interface Pagefind {
  init(): Promise<void>;
  /** Joins a further index, in a folder, to the searches. */
  mergeIndex(folder: string): Promise<void>;
  search(query: string, options?: { filters?: Filters }): Promise<{ results: PagefindResult[] }>;
}

export interface PagefindResult {
  id: string;
  data(): Promise<PageData>;
}

export interface PageData {
  url: string;
  content: string;
  meta: Record<string, string>;
}

/** One value a filter must have, or several of which it must have one. */
export type Filters = Partial<Record<'region' | 'year' | 'kind' | 'bureau', string | { any: string[] }>>;

/**
 * How the pages of an outcome answer the query: all its words in a row, each of its parts in a row, only the parts
 * that the site knows by name, or only its words somewhere on the page.
 */
export type Match = 'exact' | 'parts' | 'known' | 'loose';

export interface Outcome {
  match: Match;
  /** Best first. */
  results: PagefindResult[];
  /** Folded texts to mark in the results. */
  phrases: string[];
  /** The place whose documents were searched, as the query names it; empty where it names none. */
  place: string;
}

/** A search for the parts of a query, where the query as it is stands nowhere. */
export interface Attempt {
  parts: string[][];
  /** Bureaus that the query names, taken as a filter; none where it names none. */
  bureaus: string[];
  /** How the query names them. */
  place: string;
  /** Whether the parts are all of the query. */
  whole: boolean;
}

/**
 * Searches exactly, and only when that finds nothing for the parts of the query, then for its words anywhere.
 *
 * Exact results all have the same score, so they take the order in which the loose query ranks them.
 */
export async function search(
  pagefind: Pagefind,
  query: Query,
  filters: Filters,
  known: readonly Attempt[] = [],
): Promise<Outcome> {
  const [exact, loose] = await Promise.all([
    pagefind.search(asPhrase(query.words), { filters }),
    pagefind.search(asLoose(query.words), { filters }),
  ]);
  if (exact.results.length > 0) {
    return {
      match: 'exact',
      results: inOrderOf(exact.results, loose.results),
      phrases: [asText(query.words)],
      place: '',
    };
  }
  const asTyped: Attempt = { parts: query.parts, bureaus: [], place: '', whole: true };
  const attempts = [
    ...known.filter(({ whole }) => whole),
    ...(query.parts.length > 1 ? [asTyped] : []),
    ...known.filter(({ whole }) => !whole),
  ];
  for (const { parts, bureaus, place, whole } of attempts) {
    const narrowed = bureaus.length > 0 ? { ...filters, bureau: { any: bureaus } } : filters;
    const results = await searchParts(pagefind, parts, narrowed);
    if (results.length > 0) return { match: whole ? 'parts' : 'known', results, phrases: parts.map(asText), place };
  }
  const phrases = query.parts.length > 1 ? query.parts.map(asText) : query.words.map((word) => asText([word]));
  return { match: 'loose', results: loose.results, phrases, place: '' };
}

/** The pages that have every part, in the order in which the loose query ranks them. */
async function searchParts(pagefind: Pagefind, parts: string[][], filters: Filters): Promise<PagefindResult[]> {
  const [loose, ...found] = await Promise.all(
    [asLoose(parts.flat()), ...parts.map(asPhrase)].map(async (text) => {
      const { results } = await pagefind.search(text, { filters });
      return results;
    }),
  );
  return inOrderOf(inAll(found), loose ?? []);
}

function inAll(lists: readonly PagefindResult[][]): PagefindResult[] {
  const [first = [], ...others] = lists;
  const ids = others.map((list) => new Set(list.map((result) => result.id)));
  return first.filter((result) => ids.every((set) => set.has(result.id)));
}

/** The results in the order of another list; those it lacks come last, in their own order. */
function inOrderOf(results: readonly PagefindResult[], order: readonly PagefindResult[]): PagefindResult[] {
  const places = new Map(order.map((result, index) => [result.id, index]));
  const place = (result: PagefindResult): number => places.get(result.id) ?? order.length;
  return [...results].sort((a, b) => place(a) - place(b));
}

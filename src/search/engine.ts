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
  /** The folded texts that were searched for: of each part, those of which one is enough. */
  sought: string[][];
  /** Whose documents were searched; null where the query names no place. */
  place: Place | null;
}

/** A place or a bureau as a query names it. */
export interface Place {
  name: string;
  /** Ids of the bureaus that it stands for. */
  bureaus: string[];
  /** The code of the division that was named; null where it was a bureau. */
  division: string | null;
}

/** A search for the parts of a query, where the query as it is stands nowhere. */
export interface Attempt {
  /** Of each part the texts, one of which a page must have: the words typed, or all that documents print for them. */
  parts: string[][][];
  /** Taken as a filter. */
  place: Place | null;
  /** Whether the parts are all of the query. */
  whole: boolean;
}

/**
 * Searches exactly, and only when that finds nothing for the parts of the query, then for its words anywhere.
 *
 * `exactFirst` is false where the query is a translation: its other names say the same, so they are searched with it.
 *
 * Exact results all have the same score, so they take the order in which the loose query ranks them.
 */
export async function search(
  pagefind: Pagefind,
  query: Query,
  filters: Filters,
  known: readonly Attempt[] = [],
  exactFirst = true,
): Promise<Outcome> {
  const [exact, loose] = await Promise.all([
    pagefind.search(asPhrase(query.words), { filters }),
    pagefind.search(asLoose(query.words), { filters }),
  ]);
  const foundExactly: Outcome = {
    match: 'exact',
    results: inOrderOf(exact.results, loose.results),
    ...lookedFor([[query.words]]),
    place: null,
  };
  if (exact.results.length > 0 && exactFirst) return foundExactly;
  const asTyped: Attempt = { parts: query.parts.map((part) => [part]), place: null, whole: true };
  const attempts = [
    ...known.filter(({ whole }) => whole),
    ...(query.parts.length > 1 ? [asTyped] : []),
    ...known.filter(({ whole }) => !whole),
  ];
  for (const { parts, place, whole } of attempts) {
    const narrowed = place ? { ...filters, bureau: { any: place.bureaus } } : filters;
    const results = await searchParts(pagefind, parts, narrowed);
    if (results.length > 0) return { match: whole ? 'parts' : 'known', results, ...lookedFor(parts), place };
  }
  if (exact.results.length > 0) return foundExactly;
  const apart = query.parts.length > 1 ? query.parts : query.words.map((word) => [word]);
  return { match: 'loose', results: loose.results, ...lookedFor(apart.map((part) => [part])), place: null };
}

function lookedFor(parts: readonly string[][][]): Pick<Outcome, 'phrases' | 'sought'> {
  const sought = parts.map((texts) => texts.map(asText));
  return { sought, phrases: sought.flat() };
}

/** The pages that have every part, in the order in which the loose query ranks them. */
async function searchParts(pagefind: Pagefind, parts: string[][][], filters: Filters): Promise<PagefindResult[]> {
  const searched = async (text: string): Promise<PagefindResult[]> =>
    (await pagefind.search(text, { filters })).results;
  const [loose, ...found] = await Promise.all([
    searched(asLoose(parts.flatMap(([first = []]) => first))),
    ...parts.map(async (texts) => inAny(await Promise.all(texts.map(asPhrase).map(searched)))),
  ]);
  return inOrderOf(inAll(found), loose);
}

function inAny(lists: readonly PagefindResult[][]): PagefindResult[] {
  return [...new Map(lists.flat().map((result) => [result.id, result])).values()];
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

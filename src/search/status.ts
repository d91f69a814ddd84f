import type { search } from '../words/zh/search.ts';
import type { Found } from './find.ts';

/** What the live region says of a search; `found` is null when the query has nothing to look for. */
export function statusText(
  typed: string,
  found: Pick<Found, 'bureaus' | 'terms' | 'match' | 'results' | 'translated' | 'phrases' | 'place'> | null,
  words: typeof search,
): string {
  if (found === null) return words.nothingAsked;
  const names = found.bureaus.length + found.terms.length;
  const count = names + found.results.length;
  const query = found.translated ?? typed.trim();
  const instead = found.translated === null ? '' : words.insteadOf(typed.trim(), found.translated);
  return `${instead}${outcome()}`;

  /** What was looked for, where it is not the query as it was typed. */
  function sought({ phrases, place }: Pick<Found, 'phrases' | 'place'>): string {
    return words.sought(phrases, place);
  }

  function outcome(): string {
    if (count === 0) return words.nothingFound(query);
    if (found?.match === 'known') return words.foundKnown(count, query, found.results.length > 0 ? sought(found) : '');
    if (found?.match === 'exact' || found?.results.length === 0) return words.found(count, query);
    if (found?.match === 'parts' && found.place !== '') return words.foundWithin(count, sought(found));
    if (found?.match === 'parts') return words.foundInParts(count, query);
    return words.foundLoosely(count, query);
  }
}

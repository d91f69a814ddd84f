import type { search } from '../words/zh/search.ts';
import type { Found } from './find.ts';

/** What the live region says of a search; `found` is null when the query has nothing to look for. */
export function statusText(
  typed: string,
  found: Pick<Found, 'names' | 'match' | 'results' | 'translated' | 'sought' | 'place'> | null,
  words: typeof search,
): string {
  if (found === null) return words.nothingAsked;
  const count = found.names.bureaus + found.names.terms + found.results.length;
  const query = found.translated?.query ?? typed.trim();
  const instead = found.translated === null ? '' : words.insteadOf(found.translated.typed, found.translated.term);
  return `${instead}${outcome()}`;

  /** What was looked for, where it is not the query as it was typed. */
  function sought(outcome: Pick<Found, 'sought' | 'place'>): string {
    return words.sought(outcome.sought, outcome.place);
  }

  function outcome(): string {
    if (count === 0) return words.nothingFound(query);
    if (found?.match === 'known') return words.foundKnown(count, query, found.results.length > 0 ? sought(found) : '');
    if (found?.match === 'exact' || found?.results.length === 0) return words.found(count, query);
    if (found?.match === 'parts' && found.place) return words.foundWithin(count, sought(found));
    if (found?.match === 'parts') return words.foundInParts(count, query);
    return words.foundLoosely(count, query);
  }
}

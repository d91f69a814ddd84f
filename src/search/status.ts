import type { search } from '../words/zh/search.ts';
import type { Found } from './find.ts';

/** What the live region says of a search; `found` is null when the query has nothing to look for. */
export function statusText(
  typed: string,
  found: Pick<Found, 'names' | 'match' | 'results' | 'translated' | 'notHeld' | 'sought' | 'place'> | null,
  words: typeof search,
): string {
  if (found === null) return words.nothingAsked;
  const count = found.names.bureaus + found.names.terms + found.results.length;
  const query = found.notHeld?.query ?? found.translated?.query ?? typed.trim();
  const instead =
    found.translated === null || found.translated.term === ''
      ? ''
      : words.insteadOf(found.translated.typed, found.translated.term);
  const notHeld = found.notHeld ? words.notHeld(found.notHeld.year, found.notHeld.held, found.notHeld.bureaus) : '';
  return `${notHeld}${instead}${outcome()}`;

  /** What was looked for, where it is not the query as it was typed. */
  function sought(outcome: Pick<Found, 'sought' | 'place'>): string {
    // The one name of a translation has just been told.
    return words.sought(instead !== '' && outcome.sought.length === 1 ? [] : outcome.sought, outcome.place);
  }

  function outcome(): string {
    if (count === 0) return words.nothingFound(query);
    if (found?.match === 'known') {
      // Beside the name of a place the rest may be a bureau of it.
      const bureauKnown = found.place ? found.place.division === null : found.names.bureaus === 1;
      return words.foundKnown(count, query, found.results.length > 0 ? sought(found) : '', bureauKnown);
    }
    if (found?.match === 'exact' || found?.results.length === 0) return words.found(count, query);
    const otherNames = found?.sought.some((names) => names.length > 1);
    if (found?.match === 'parts' && (found.place || otherNames)) return words.foundWithin(count, sought(found));
    if (found?.match === 'parts') return words.foundInParts(count, query);
    return words.foundLoosely(count, query);
  }
}

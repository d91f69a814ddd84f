/** What the address of the search page says: the query as typed and the chosen filters, empty for none. */
export interface SearchState {
  q: string;
  region: string;
  year: string;
  kind: string;
}

export const stateKeys = ['q', 'region', 'year', 'kind'] as const;

export function readState(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const [q = '', region = '', year = '', kind = ''] = stateKeys.map((key) => parameters.get(key) ?? '');
  return { q, region, year, kind };
}

/** The query part of the address, empty or beginning with `?`; what is not set is left out. */
export function writeState(state: SearchState): string {
  const parameters = new URLSearchParams();
  for (const key of stateKeys) if (state[key].trim() !== '') parameters.set(key, state[key].trim());
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

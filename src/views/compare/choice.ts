/** Which documents an address asks for: `?d=<bureau>/<year>-<kind>&d=…`. Runs in the browser too. */

/** More bars than these beside each other tell nothing any more. */
export const mostDocuments = 8;

const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*\/\d{4}-(?:budget|final)$/u;

/** The documents an address asks for, in its order, each once; empty where it asks for none. */
export function readChoice(search: string): string[] {
  const asked = new URLSearchParams(search).getAll('d').filter((id) => idPattern.test(id));
  return [...new Set(asked)].slice(0, mostDocuments);
}

/** The query part of the address, empty or beginning with `?`. Ids need no escapes, so a person can read it. */
export function writeChoice(ids: readonly string[]): string {
  return ids.length === 0 ? '' : `?${ids.map((id) => `d=${id}`).join('&')}`;
}

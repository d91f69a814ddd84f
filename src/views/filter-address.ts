/** How what a list is narrowed to stands in the address of the page. Runs in the browser. */

/** What the address says; empty for what it does not name. */
export function readKeys<Key extends string>(keys: readonly Key[], search: string): Record<Key, string> {
  const parameters = new URLSearchParams(search);
  return Object.fromEntries(keys.map((key) => [key, parameters.get(key) ?? ''])) as Record<Key, string>;
}

/** The query part of the address, empty or beginning with `?`; what is not set is left out. */
export function writeKeys<Key extends string>(keys: readonly Key[], filter: Readonly<Record<Key, string>>): string {
  const parameters = new URLSearchParams();
  for (const key of keys) if (filter[key] !== '') parameters.set(key, filter[key]);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

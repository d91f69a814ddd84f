import { paths } from './paths.ts';

/** The page of results for a query. */
export function searchPath(query: string): string {
  return `${paths.search}?${new URLSearchParams({ q: query })}`;
}

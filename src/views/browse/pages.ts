import { pagePath } from '../paths.ts';

/** A part of a list that is too long for one page. */
export interface Page<T> {
  items: T[];
  /** From 1. */
  number: number;
  /** How many pages there are. */
  of: number;
  /** Number of the first item, from 1. */
  first: number;
}

/** A list cut into pages; one page, though an empty one, for an empty list. */
export function inPages<T>(items: readonly T[], size: number): Page<T>[] {
  const of = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: of }, (_, index) => ({
    items: items.slice(index * size, (index + 1) * size),
    number: index + 1,
    of,
    first: index * size + 1,
  }));
}

/** A link of the list of pages; null for pages that are left out between others. */
export type PageLink = { number: number; href: string; current: boolean } | null;

/** The first page, the last, and those round the current one. */
export function pageLinks(list: string, { number, of }: Pick<Page<unknown>, 'number' | 'of'>, reach = 2): PageLink[] {
  const links: PageLink[] = [];
  for (let each = 1; each <= of; each += 1) {
    const shown = each === 1 || each === of || Math.abs(each - number) <= reach;
    if (shown) links.push({ number: each, href: pagePath(list, each), current: each === number });
    else if (links.at(-1) !== null) links.push(null);
  }
  return links;
}

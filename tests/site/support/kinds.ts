import { statSync } from 'node:fs';
import { allPages, isTranslation, largestOfEachKind, type SitePage } from '../../../scripts/lib/pages.ts';

/** Rankings by one measure or another are pages of one template. */
const otherRankings = /\/rankings\/(?!expenditure\/)[^/]+\//u;

/**
 * The page of every kind with the most in it: what the tests of accessibility open. They open the Chinese ones; what
 * the length of words can break is looked at in English too.
 */
export function fullestPages(language: 'zh' | 'en' = 'zh'): SitePage[] {
  const pages = [...largestOfEachKind().values()].filter(
    (page) => isTranslation(page) === (language === 'en') && !otherRankings.test(page.path),
  );
  if (pages.length < 20) throw new Error(`There are only ${pages.length} kinds of pages: is the site built whole?`);
  return pages;
}

/** The same, but for documents the one with the least: every control is there too, only less often. */
export function briefPages(): SitePage[] {
  const size = (page: SitePage): number => statSync(page.file).size;
  return fullestPages().map((page) => {
    const rest = /^\/bureaus\/[^/]+\/[^/]+(?<rest>\/.*)$/u.exec(page.path)?.groups?.rest;
    if (rest === undefined) return page;
    const same = allPages().filter(({ path }) => /^\/bureaus\/[^/]+\/[^/]+(\/.*)$/u.exec(path)?.[1] === rest);
    return same.reduce((least, other) => (size(other) < size(least) ? other : least), page);
  });
}

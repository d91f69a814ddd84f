import { readFileSync, statSync } from 'node:fs';
import { allPages, isTranslation, kindOf, largestOfEachKind, type SitePage } from '../../../scripts/lib/pages.ts';

export { allPages, type SitePage };

const disclosurePattern = /^\/bureaus\/(?<id>[^/]+\/\d{4}-(?:budget|final))\/$/u;

/** The id of the document a page is about, `<bureau>/<year>-<kind>`, or undefined for other pages. */
export function disclosureId(page: SitePage): string | undefined {
  return disclosurePattern.exec(page.path)?.groups?.id;
}

/** Pages of codes, and of terms, that a browser opens: there are hundreds, of two templates. */
const openedOfTemplate = 8;
const templates = [/^\/classifications\/[^/]+\/[^/]+\//u, /^\/glossary\/[^/]+\//u];

/**
 * Every page for a test that opens it in a browser; of the pages of codes and of terms the longest, which hold all
 * there is. Of the translations the largest of each kind: they are the same pages in other words.
 */
export function pagesToOpen(): SitePage[] {
  const pages = allPages().filter((page) => !isTranslation(page));
  const translated = [...largestOfEachKind().values()].filter(isTranslation);
  const size = (page: SitePage): number => statSync(page.file).size;
  const left = new Set(
    templates.flatMap((template) =>
      pages
        .filter((page) => template.test(page.path))
        .toSorted((a, b) => size(b) - size(a))
        .slice(openedOfTemplate),
    ),
  );
  return [...pages.filter((page) => !left.has(page)), ...translated];
}

/** The pages of documents. */
export function disclosurePages(): SitePage[] {
  return allPages().filter((page) => disclosureId(page) !== undefined);
}

/** One page of each kind: what is common to all pages of a kind need not be looked at on each. */
export function onePageOfEachKind(): SitePage[] {
  const pages = allPages().filter((page) => !isTranslation(page));
  return [...Map.groupBy(pages, kindOf).values()].map(([first]) => first).filter((page) => page !== undefined);
}

export function readPage(page: SitePage): string {
  return readFileSync(page.file, 'utf8');
}

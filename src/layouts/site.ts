import { documentLanguage, wordsOf } from '../words/index.ts';

/** The name of the site in files, which are there once for all languages. Pages take it from their own words. */
export const { name: siteName, description: siteDescription } = wordsOf(documentLanguage).site;

/** An address of the site (from its root) with the base in front, as links need it. */
export function withBase(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/u, '')}${path}`;
}

/** The same with the name of the site in front, where it is known: for files that leave the site. */
export function shareable(path: string, site: URL | undefined): string {
  return site ? new URL(withBase(path), site).href : withBase(path);
}

import { globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { siteFolder } from '../../../scripts/lib/project.ts';
import { documentLanguage, languages } from '../../../src/words/language.ts';

export interface SitePage {
  /** Address from the site's root: `/glossary/`, `/404.html`. */
  path: string;
  /** The file it was built to. */
  file: string;
}

/** Every page of the built site, by address; an error when there is none, so that no test passes on nothing. */
export function allPages(folder = siteFolder): SitePage[] {
  const pages = globSync('**/*.html', { cwd: folder })
    .map((name) => name.split(path.sep).join('/'))
    .map((name) => ({ path: `/${name.replace(/(?:^|(?<=\/))index\.html$/u, '')}`, file: path.join(folder, name) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  if (pages.length === 0) throw new Error(`There is no site in ${folder}: run \`npm run build\` first.`);
  return pages;
}

const disclosurePattern = /^\/bureaus\/(?<id>[^/]+\/\d{4}-(?:budget|final))\/$/u;

/** The id of the document a page is about, `<bureau>/<year>-<kind>`, or undefined for other pages. */
export function disclosureId(page: SitePage): string | undefined {
  return disclosurePattern.exec(page.path)?.groups?.id;
}

/** Pages of codes that a browser opens: there are hundreds, of one template. */
const openedCodes = 8;

/** Every page for a test that opens it in a browser; of the pages of codes the longest, which hold all there is. */
export function pagesToOpen(): SitePage[] {
  const pages = allPages();
  const codes = pages.filter(({ path: address }) => /^\/classifications\/[^/]+\/[^/]+\//u.test(address));
  const size = (page: SitePage): number => statSync(page.file).size;
  const opened = new Set(codes.toSorted((a, b) => size(b) - size(a)).slice(0, openedCodes));
  return pages.filter((page) => !codes.includes(page) || opened.has(page));
}

/** The pages of documents. */
export function disclosurePages(): SitePage[] {
  return allPages().filter((page) => disclosureId(page) !== undefined);
}

/** What an address is of, whichever document, term, code, place or year it names. */
function kindOf(page: SitePage): string {
  return page.path
    .replace(/\/bureaus\/[^/]+\//u, '/bureaus/*/')
    .replace(/\/\d{4}-(?:budget|final)\//u, '/*/')
    .replace(/\/glossary\/[^/]+\//u, '/glossary/*/')
    .replace(/\/classifications\/([^/]+)\/[^/]+\//u, '/classifications/$1/*/')
    .replace(/\/regions\/[^/]+\//u, '/regions/*/')
    .replace(/\/rankings\/([^/]+)\/[^/]+\//u, '/rankings/$1/*/');
}

/** Whether the page says in another language what is said in that of the documents. */
export function isTranslation(page: SitePage): boolean {
  return languages.some((language) => language !== documentLanguage && page.path.startsWith(`/${language}/`));
}

/** One page of each kind: what is common to all pages of a kind need not be looked at on each. */
export function onePageOfEachKind(): SitePage[] {
  return [...Map.groupBy(allPages(), kindOf).values()].map(([first]) => first).filter((page) => page !== undefined);
}

/** The largest page of each kind, by kind: what weighs, or takes time, is most there. */
export function largestOfEachKind(): Map<string, SitePage> {
  const size = (page: SitePage): number => statSync(page.file).size;
  const largest = new Map<string, SitePage>();
  for (const page of allPages()) {
    const kind = kindOf(page);
    const other = largest.get(kind);
    if (!other || size(page) > size(other)) largest.set(kind, page);
  }
  return largest;
}

export function readPage(page: SitePage): string {
  return readFileSync(page.file, 'utf8');
}

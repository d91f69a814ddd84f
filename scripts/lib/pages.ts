import { globSync, statSync } from 'node:fs';
import path from 'node:path';
import { documentLanguage, languages } from '../../src/words/language.ts';
import { siteFolder } from './project.ts';

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

/** What an address is of, whichever document, term, code, place or year it names. */
export function kindOf(page: SitePage): string {
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

import type { Place } from '../model/index.ts';
import { documentLanguage, type Language } from '../words/language.ts';

/**
 * Addresses of the site, from its root and with a trailing slash. Components put the base in front of them
 * (`withBase`), views never do.
 */
export const paths = {
  home: '/',
  bureaus: '/bureaus/',
  classifications: '/classifications/',
  regions: '/regions/',
  rankings: '/rankings/',
  projects: '/projects/',
  checks: '/checks/',
  data: '/data/',
  rules: '/checks/rules/',
  glossary: '/glossary/',
  compare: '/compare/',
  /** Every document that can be compared. */
  compareList: '/data/compare.json',
  search: '/search/',
  about: '/about/',
  accessibility: '/accessibility/',
} as const;

/** New and changed documents, for programs that follow sites. */
export const feedPaths = { atom: '/feed.xml', json: '/feed.json' } as const;

/** The picture shown where a page is shared: of a document, or that of the site. */
export function cardPath(id?: string): string {
  return id ? `/cards/${id}.png` : '/cards/site.png';
}

export function bureauPath(bureau: string): string {
  return `/bureaus/${bureau}/`;
}

/** The page of a document; `id` is `<bureau>/<year>-<kind>`. */
export function disclosurePath(id: string, anchor?: string): string {
  return `/bureaus/${id}/${anchor ? `#${anchor}` : ''}`;
}

/** The source text of a document, at a place when one is given. */
export function sourcePath(id: string, place?: Place | null, files = 1): string {
  return `/bureaus/${id}/source/${place ? `#${lineAnchor(place, files)}` : ''}`;
}

/** The very figure, sentence or title in the source text, by its anchor on the page of the document. */
export function sourceMarkPath(id: string, anchor: string): string {
  return `${sourcePath(id)}#${anchor}`;
}

/** The anchor of a source line: `L88`, or `F1L88` in a document of several files. */
export function lineAnchor(place: Pick<Place, 'file' | 'line'>, files: number): string {
  return files > 1 ? `F${place.file + 1}L${place.line}` : `L${place.line}`;
}

/** One figure of every document, for the search. */
export function answersPath(measure: string): string {
  return `/data/answers/${measure}.json`;
}

/** A downloadable file of a document: `t01.csv`, `record.json`. */
export function dataPath(id: string, file: string): string {
  return `/data/${id}/${file}`;
}

/** What a data file is called where it is saved: there are several of one name in the folders of the site. */
export function savedAs(path: string): string {
  return path.replace('/data/', '').replaceAll('/', '-');
}

export function glossaryPath(entry: string): string {
  return `/glossary/${entry}/`;
}

/** The page of everything that was checked in a document, at one check when one is given. */
export function checksPath(id: string, verdict?: string): string {
  return `/bureaus/${id}/checks/${verdict ? `#${verdict}` : ''}`;
}

/** The anchor of a finding on the page of its document. */
export function findingAnchor(verdict: string): string {
  return `check-${verdict}`;
}

/** Where a rule is explained. */
export function rulePath(rule: string): string {
  return `${paths.rules}#${rule.toLowerCase()}`;
}

/** The page of a classification code. */
export function classificationPath(scheme: string, code: string): string {
  return `${paths.classifications}${scheme}/${code}/`;
}

/** The page of an administrative division. */
export function divisionPath(code: string): string {
  return `${paths.regions}${code}/`;
}

/** One order of documents: by what, and of which year, kind and scope. */
export function rankingPath(measure: string, edition: string): string {
  return `${paths.rankings}${measure}/${edition}/`;
}

/** A page of a list that goes on over several, from 1. */
export function pagePath(list: string, page: number): string {
  return page === 1 ? list : `${list}${page}/`;
}

/** An address in a language: pages are there once a language, files once. */
export function inLanguage(path: string, language: Language): string {
  const isPage = path.replace(/[?#].*$/u, '').endsWith('/');
  return isPage && language !== documentLanguage ? `/${language}${path}` : path;
}

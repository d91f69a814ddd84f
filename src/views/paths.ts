import type { Place } from '../model/index.ts';

/**
 * Addresses of the site, from its root and with a trailing slash. Components put the base in front of them
 * (`withBase`), views never do.
 */
export const paths = {
  home: '/',
  bureaus: '/bureaus/',
  checks: '/checks/',
  data: '/data/',
  rules: '/checks/rules/',
  glossary: '/glossary/',
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

/** The anchor of a source line: `L88`, or `F1L88` in a document of several files. */
export function lineAnchor(place: Pick<Place, 'file' | 'line'>, files: number): string {
  return files > 1 ? `F${place.file + 1}L${place.line}` : `L${place.line}`;
}

/** A downloadable file of a document: `t01.csv`, `record.json`. */
export function dataPath(id: string, file: string): string {
  return `/data/${id}/${file}`;
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

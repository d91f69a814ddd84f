import type { Disclosure } from '../model/index.ts';
import type { Words } from '../words/index.ts';
import { documentName } from './labels.ts';
import { nameMeaning } from './name-meaning.ts';
import { dataPath, sourcePath } from './paths.ts';
import { type Division, type RegionLink, regionLinks } from './region.ts';
import { fileName, isSheet, isTranscript } from './where.ts';

/** What the document is and where it comes from. */
export interface HeaderView {
  heading: string;
  /** One plain sentence. */
  sentence: string;
  title: string;
  region: RegionLink[];
  year: number;
  kind: string;
  scope: string;
  publishedAt: string | null;
  sources: { name: string | null; path: string; sha256: string }[];
  /** Whether all files are text; otherwise they are originals. */
  isText: boolean;
  /** How long it is: 1234 行, 35 页, 4 张工作表. */
  extent: string;
  sourceHref: string;
  recordHref: string;
}

export function headerView(record: Disclosure, bureau: string, region: readonly Division[], words: Words): HeaderView {
  const { fiscalYear, kind, scope } = record;
  const { header } = words.document;
  const meaning = nameMeaning(bureau, words);
  const named = meaning === null ? bureau : `${bureau}${words.punctuation.aside(meaning)}`;
  return {
    heading: `${bureau} ${documentName(record, words)}`,
    sentence: header.sentence(named, fiscalYear, kind),
    title: record.title,
    region: regionLinks(region),
    year: fiscalYear,
    kind: header.kinds[kind],
    scope: header.scopes[scope],
    publishedAt: record.publishedAt,
    sources: record.sources.map(({ path, sha256 }, file) => ({
      name: record.sources.length > 1 ? fileName(file) : null,
      path,
      sha256,
    })),
    isText: !record.sources.some(isTranscript),
    extent: header.extent(extent(record.sources)),
    sourceHref: sourcePath(record.id),
    recordHref: dataPath(record.id, 'record.json'),
  };
}

/** Pages and sheets are counted as such, files without them in lines. */
function extent(sources: Disclosure['sources']): { pages: number; sheets: number; lines: number } {
  const pages = sources.flatMap((source) => (source.pages ?? []).map((page) => isSheet(source, page)));
  return {
    pages: pages.filter((sheet) => !sheet).length,
    sheets: pages.filter((sheet) => sheet).length,
    lines: sources.reduce((all, { pages: own, lines }) => all + (own?.length ? 0 : lines), 0),
  };
}

import { type Disclosure, kindNames } from '../model/index.ts';
import { wordsOf } from '../words/index.ts';
import { documentName } from './labels.ts';
import { dataPath, sourcePath } from './paths.ts';
import type { Division } from './region.ts';
import { fileName, isSheet, isTranscript } from './where.ts';

/** What the document is and where it comes from. */
export interface HeaderView {
  heading: string;
  /** One plain sentence. */
  sentence: string;
  title: string;
  region: string[];
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

export function headerView(record: Disclosure, bureau: string, region: readonly Division[]): HeaderView {
  const { fiscalYear } = record;
  const said =
    record.kind === 'budget'
      ? `说明它在 ${fiscalYear} 年打算收多少钱、花多少钱、花在哪里`
      : `说明它在 ${fiscalYear} 年实际收了多少钱、花了多少钱、花在哪里`;
  return {
    heading: `${bureau} ${documentName(record, wordsOf('zh'))}`,
    sentence: `这是${bureau}公布的 ${fiscalYear} 年${kindNames[record.kind]}，${said}。`,
    title: record.title,
    region: region.map((division) => division.name),
    year: fiscalYear,
    kind: record.kind === 'budget' ? '预算（年初的计划）' : '决算（年终的结果）',
    scope: record.scope === 'department' ? '部门（含不含下属单位，见正文）' : '单位',
    publishedAt: record.publishedAt,
    sources: record.sources.map(({ path, sha256 }, file) => ({
      name: record.sources.length > 1 ? fileName(file) : null,
      path,
      sha256,
    })),
    isText: !record.sources.some(isTranscript),
    extent: extent(record.sources),
    sourceHref: sourcePath(record.id),
    recordHref: dataPath(record.id, 'record.json'),
  };
}

/** Pages and sheets are counted as such, files without them in lines. */
function extent(sources: Disclosure['sources']): string {
  const pages = sources.flatMap((source) => (source.pages ?? []).map((page) => isSheet(source, page)));
  const counts = [
    [pages.filter((sheet) => !sheet).length, '页'],
    [pages.filter((sheet) => sheet).length, '张工作表'],
    [sources.reduce((all, { pages: own, lines }) => all + (own?.length ? 0 : lines), 0), '行'],
  ] as const;
  return counts
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${count} ${unit}`)
    .join('、');
}

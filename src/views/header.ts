import type { Disclosure } from '../model/index.ts';
import { documentName, kindName } from './labels.ts';
import { dataPath, sourcePath } from './paths.ts';
import type { Division } from './region.ts';

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
  sources: { path: string; sha256: string; lines: number }[];
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
    heading: `${bureau} ${documentName(record)}`,
    sentence: `这是${bureau}公布的 ${fiscalYear} 年${kindName(record.kind)}，${said}。`,
    title: record.title,
    region: region.map((division) => division.name),
    year: fiscalYear,
    kind: record.kind === 'budget' ? '预算（年初的计划）' : '决算（年终的结果）',
    scope: record.scope === 'department' ? '部门（含不含下属单位，见正文）' : '单位',
    publishedAt: record.publishedAt,
    sources: record.sources.map(({ path, sha256, lines }) => ({ path, sha256, lines })),
    sourceHref: sourcePath(record.id),
    recordHref: dataPath(record.id, 'record.json'),
  };
}

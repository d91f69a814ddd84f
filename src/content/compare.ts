import { getCollection, getEntry } from 'astro:content';
import { bureauName } from '../model/index.ts';
import { byYear } from '../views/bureau-list.ts';
import { comparisonOfBureau, Peers } from '../views/compare/default.ts';
import { type CompareDocument, compareDocument } from '../views/compare/document.ts';
import { type ListedDocument, listedDocument } from '../views/compare/list.ts';
import { regionPath } from '../views/region.ts';
import type { DisclosureSummary } from '../views/summary.ts';
import { readChecks } from './checks.ts';
import { readDivisions } from './divisions.ts';
import { onceABuild } from './once-a-build.ts';
import { namePinyin } from './pinyin.ts';
import { readRecord } from './records.ts';

/** What a comparison needs of a document. */
export async function readCompareDocument(summary: DisclosureSummary): Promise<CompareDocument> {
  const record = await readRecord(summary.path);
  const bureau = await getEntry('bureaus', summary.bureau);
  const checks = await readChecks(summary);
  return compareDocument(record, bureau ? bureauName(bureau.data) : record.title, checks?.report ?? null);
}

/** All documents. */
const allDocuments = onceABuild(
  async (): Promise<DisclosureSummary[]> => (await getCollection('disclosures')).map(({ data }) => data),
);

/** What stands beside each document. */
const allPeers = onceABuild(async (): Promise<Peers> => new Peers(await allDocuments()));

/** Every document that can be compared, the latest first. */
export async function comparableDocuments(): Promise<ListedDocument[]> {
  const divisions = await readDivisions();
  const publishers = new Map(
    (await getCollection('bureaus')).map(({ id, data }) => {
      const bureau = bureauName(data);
      const place = regionPath(data.division, divisions).map(({ name }) => name);
      return [id, { bureau, place: place.join(''), pinyin: namePinyin(bureau) }];
    }),
  );
  return [...(await allDocuments())]
    .sort(byYear)
    .map((document) =>
      listedDocument(document, publishers.get(document.bureau) ?? { bureau: document.title, place: '', pinyin: '' }),
    );
}

/** What a document is compared with from its page: itself first. */
export async function comparedFrom(summary: DisclosureSummary): Promise<string[]> {
  return [summary, ...(await allPeers()).of(summary)].map(({ id }) => id);
}

/** What is compared from the page of a bureau; empty where it has no document. */
export async function comparedFromBureau(bureau: string): Promise<string[]> {
  const own = (await allDocuments()).filter((document) => document.bureau === bureau);
  return comparisonOfBureau(own, await allPeers()).map(({ id }) => id);
}

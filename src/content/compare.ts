import { getCollection, getEntry } from 'astro:content';
import { bureauName } from '../model/index.ts';
import { comparisonOfBureau, Peers } from '../views/compare/default.ts';
import { type CompareDocument, compareDocument } from '../views/compare/document.ts';
import type { DisclosureSummary } from '../views/summary.ts';
import { readChecks } from './checks.ts';
import { readRecord } from './records.ts';

/** What a comparison needs of a document. */
export async function readCompareDocument(summary: DisclosureSummary): Promise<CompareDocument> {
  const record = await readRecord(summary.path);
  const bureau = await getEntry('bureaus', summary.bureau);
  const checks = await readChecks(summary);
  return compareDocument(record, bureau ? bureauName(bureau.data) : record.title, checks?.report ?? null);
}

let summaries: Promise<DisclosureSummary[]> | undefined;
let peers: Promise<Peers> | undefined;

/** All documents and what stands beside them; read once a build. */
function allDocuments(): Promise<DisclosureSummary[]> {
  if (import.meta.env.DEV) {
    summaries = undefined;
    peers = undefined;
  }
  summaries ??= getCollection('disclosures').then((all) => all.map(({ data }) => data));
  return summaries;
}

async function allPeers(): Promise<Peers> {
  const all = await allDocuments();
  peers ??= Promise.resolve(new Peers(all));
  return peers;
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

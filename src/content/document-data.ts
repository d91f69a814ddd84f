import { getCollection, getEntry } from 'astro:content';
import path from 'node:path';
import { bureauNameIn, type Disclosure, type Verdict } from '../model/index.ts';
import { type AmountRow, amountRows } from '../views/data/amounts.ts';
import type { DataTable } from '../views/data/data-table.ts';
import { type Dates, documentList } from '../views/data/document-list.ts';
import type { FedDocument } from '../views/data/feed.ts';
import { type Division, regionPath } from '../views/region.ts';
import type { DisclosureSummary } from '../views/summary.ts';
import { readChecks } from './checks.ts';
import { readDivisions } from './divisions.ts';
import { datesOf, historyOf } from './history.ts';
import { readRecord } from './records.ts';
import { contentRoot } from './root.ts';

/** Writes an address of the site, from its root, in full. */
type Address = (path: string) => string;

/** A document with all that its data files say besides the record. */
export interface DocumentData {
  record: Disclosure;
  verdicts: readonly Verdict[];
  /** Name of the publisher in the year of the document. */
  bureau: string;
  region: Division[];
  dates: Dates;
}

const records = path.join(contentRoot, 'disclosures');
let history: ReturnType<typeof historyOf> | undefined;

/** When a document came in and was last changed; the history is read once a build. */
export async function documentDates(summary: Pick<DisclosureSummary, 'path'>): Promise<Dates> {
  history ??= historyOf(records);
  return datesOf(summary.path, records, await history);
}

/** Everything of a document that goes into its data files. */
export async function readDocument(summary: DisclosureSummary): Promise<DocumentData> {
  const record = await readRecord(summary.path);
  const checks = await readChecks(summary);
  return {
    record,
    verdicts: checks?.report.verdicts ?? [],
    bureau: await publisherName(summary),
    region: regionPath(record.region, await readDivisions()),
    dates: await documentDates(summary),
  };
}

async function publisherName(summary: Pick<DisclosureSummary, 'bureau' | 'fiscalYear' | 'title'>): Promise<string> {
  const entry = await getEntry('bureaus', summary.bureau);
  return entry ? bureauNameIn(entry.data, summary.fiscalYear) : summary.title;
}

/** What the amounts of a document need to know of it. */
export function amountContext({ bureau, region, verdicts }: DocumentData, address: Address) {
  return { bureauName: bureau, regionName: region.map(({ name }) => name).join(' '), verdicts, address };
}

/** Every amount of every document, document by document. Reads one after the other, and keeps none. */
export async function* allAmounts(address: Address): AsyncGenerator<AmountRow[]> {
  for (const { data } of await getCollection('disclosures')) {
    const document = await readDocument(data);
    yield [...amountRows(document.record, amountContext(document, address))];
  }
}

/** The list of all documents. */
export async function allDocuments(address: Address): Promise<DataTable> {
  const summaries = (await getCollection('disclosures')).map(({ data }) => data);
  const dates = new Map<string, Dates>();
  for (const summary of summaries) dates.set(summary.id, await documentDates(summary));
  return documentList(summaries, {
    bureaus: new Map((await getCollection('bureaus')).map(({ id, data }) => [id, data])),
    divisions: await readDivisions(),
    datesOf: (id) => dates.get(id) ?? { published: '', updated: '', recorded: false },
    address,
  });
}

/** Every document with its dates, for the feeds. */
export async function fedDocuments(): Promise<FedDocument[]> {
  const fed: FedDocument[] = [];
  for (const { data: summary } of await getCollection('disclosures')) {
    fed.push({ summary, bureau: await publisherName(summary), ...(await documentDates(summary)) });
  }
  return fed;
}

/** When the data of the site last changed. */
export async function lastChange(): Promise<Pick<Dates, 'updated' | 'recorded'>> {
  const dates = await fedDocuments();
  const latest = Math.max(0, ...dates.map(({ updated }) => Date.parse(updated)));
  return { updated: new Date(latest).toISOString(), recorded: dates.every(({ recorded }) => recorded) };
}

import { getEntry } from 'astro:content';
import { bureauName } from '../model/index.ts';
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

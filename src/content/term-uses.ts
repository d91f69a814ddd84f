import { getCollection } from 'astro:content';
import { bureauName } from '../model/index.ts';
import { disclosurePath } from '../views/paths.ts';
import type { DisclosureSummary } from '../views/summary.ts';
import { type TermUse, termUses } from '../views/term-uses.ts';
import { onceABuild } from './once-a-build.ts';
import { readRecord } from './records.ts';

/** How one document uses a term, with what the document is called by. */
export interface DocumentUse extends TermUse {
  bureau: string;
  document: Pick<DisclosureSummary, 'id' | 'fiscalYear' | 'kind' | 'scope'>;
  href: string;
}

/** How the documents use each entry of the glossary, the latest year first. Reads every record. */
export const readTermUses = onceABuild(async (): Promise<ReadonlyMap<string, DocumentUse[]>> => {
  const entries = (await getCollection('glossary')).map(({ id, data }) => ({ id, ...data }));
  const names = new Map((await getCollection('bureaus')).map(({ id, data }) => [id, bureauName(data)]));
  const summaries = (await getCollection('disclosures')).map(({ data }) => data);
  summaries.sort((a, b) => b.fiscalYear - a.fiscalYear || (a.id < b.id ? -1 : 1));
  const all = new Map<string, DocumentUse[]>();
  for (const summary of summaries) {
    const bureau = names.get(summary.bureau) ?? summary.bureau;
    const href = disclosurePath(summary.id);
    for (const [entry, use] of termUses(await readRecord(summary.path), entries)) {
      all.set(entry, [...(all.get(entry) ?? []), { bureau, document: summary, href, ...use }]);
    }
  }
  return all;
});

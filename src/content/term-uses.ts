import { getCollection } from 'astro:content';
import { bureauName } from '../model/index.ts';
import { documentName } from '../views/labels.ts';
import { disclosurePath } from '../views/paths.ts';
import { type TermUse, termUses } from '../views/term-uses.ts';
import { wordsOf } from '../words/index.ts';
import { readRecord } from './records.ts';

/** How one document uses a term, with the name of the document. */
export interface DocumentUse extends TermUse {
  document: { id: string; name: string; year: number; href: string };
}

let uses: Promise<ReadonlyMap<string, DocumentUse[]>> | undefined;

/** How the documents use each entry of the glossary, the latest year first. Reads every record once a build. */
export function readTermUses(): Promise<ReadonlyMap<string, DocumentUse[]>> {
  if (import.meta.env.DEV) return collect();
  uses ??= collect();
  return uses;
}

async function collect(): Promise<ReadonlyMap<string, DocumentUse[]>> {
  const entries = (await getCollection('glossary')).map(({ id, data }) => ({ id, ...data }));
  const names = new Map((await getCollection('bureaus')).map(({ id, data }) => [id, bureauName(data)]));
  const summaries = (await getCollection('disclosures')).map(({ data }) => data);
  summaries.sort((a, b) => b.fiscalYear - a.fiscalYear || (a.id < b.id ? -1 : 1));
  const all = new Map<string, DocumentUse[]>();
  for (const summary of summaries) {
    const document = {
      id: summary.id,
      name: `${names.get(summary.bureau) ?? summary.title} ${documentName(summary, wordsOf('zh'))}`,
      year: summary.fiscalYear,
      href: disclosurePath(summary.id),
    };
    for (const [entry, use] of termUses(await readRecord(summary.path), entries)) {
      all.set(entry, [...(all.get(entry) ?? []), { document, ...use }]);
    }
  }
  return all;
}

import { getCollection } from 'astro:content';
import { bureauName } from '../model/index.ts';
import type { FoundIn } from '../views/checks/all-findings.ts';
import { isFlagged } from '../views/checks/counts.ts';
import { checkedDocuments, listedCount } from '../views/checks/overview.ts';
import { documentLanguage, wordsOf } from '../words/index.ts';
import { readChecks } from './checks.ts';

/** Every finding of every document, ordered by document. Reads one report after the other, and keeps none. */
export async function* allFindings(): AsyncGenerator<FoundIn> {
  const bureaus = new Map((await getCollection('bureaus')).map(({ id, data }) => [id, bureauName(data)]));
  const summaries = new Map((await getCollection('disclosures')).map(({ id, data }) => [id, data]));
  const files = (id: string): number => summaries.get(id)?.files ?? 1;
  for (const document of checkedDocuments([...summaries.values()], bureaus, wordsOf(documentLanguage))) {
    const summary = summaries.get(document.id);
    if (!summary || listedCount(document) === 0) continue;
    const checks = await readChecks(summary);
    for (const verdict of (checks?.report.verdicts ?? []).filter(isFlagged)) {
      const { id, bureau, publisher, name } = document;
      yield { id, bureau, name: `${publisher} ${name}`, verdict, files };
    }
  }
}

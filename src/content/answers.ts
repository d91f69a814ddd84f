import { getCollection, getEntry } from 'astro:content';
import { bureauNameIn } from '../model/index.ts';
import { type Answer, answersOf } from '../views/answers/answer.ts';
import type { AnswerId } from '../views/answers/measures.ts';
import { readChecks } from './checks.ts';
import { onceABuild } from './once-a-build.ts';
import { readRecord } from './records.ts';

/** What every document answers; read one document after the other. */
export const readAnswers = onceABuild(async (): Promise<Record<AnswerId, Answer>[]> => {
  const summaries = (await getCollection('disclosures')).map(({ data }) => data);
  summaries.sort((a, b) => (a.id < b.id ? -1 : 1));
  const all: Record<AnswerId, Answer>[] = [];
  for (const summary of summaries) {
    const record = await readRecord(summary.path);
    const entry = await getEntry('bureaus', summary.bureau);
    const publisher = entry ? bureauNameIn(entry.data, summary.fiscalYear) : summary.title;
    all.push(answersOf(record, publisher, (await readChecks(summary))?.report ?? null));
  }
  return all;
});

import { getCollection } from 'astro:content';
import { listedDocument } from '../views/browse/listed.ts';
import { type CodeBook, codeBook } from '../views/classification/code-book.ts';
import { type CodedLine, codedLines } from '../views/classification/coded-lines.ts';
import type { CodeLists } from '../views/classification/codes.ts';
import { type Project, projectsOf } from '../views/projects/projects.ts';
import { type RankedDocument, rankedDocument } from '../views/rankings/measures.ts';
import { readCodeLists } from './classifications.ts';
import { onceABuild } from './once-a-build.ts';
import { readRecord } from './records.ts';

/** What the lists over all documents are made from. */
export interface Browse {
  lists: CodeLists;
  book: CodeBook;
  projects: Project[];
  ranked: RankedDocument[];
}

/** Reads every record, one after the other, and keeps only what the lists show. */
export const readBrowse = onceABuild(async (): Promise<Browse> => {
  const bureaus = new Map((await getCollection('bureaus')).map(({ id, data }) => [id, data]));
  const summaries = (await getCollection('disclosures')).map(({ data }) => data);
  summaries.sort((a, b) => (a.id < b.id ? -1 : 1));
  const lines: CodedLine[] = [];
  const projects: Project[] = [];
  const ranked: RankedDocument[] = [];
  for (const summary of summaries) {
    const record = await readRecord(summary.path);
    const document = listedDocument(record, bureaus.get(summary.bureau));
    lines.push(...codedLines(record, document));
    projects.push(...projectsOf(record, document));
    ranked.push(rankedDocument(record, document, summary.checks));
  }
  const lists = await readCodeLists();
  return { lists, book: codeBook(lines, lists), projects, ranked };
});

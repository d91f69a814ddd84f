import { getCollection } from 'astro:content';
import type { GlossaryEntry } from './glossary-entry.ts';

let entries: Promise<({ id: string } & GlossaryEntry)[]> | undefined;

/**
 * The glossary, each entry with its id. Read once a build: what is made from the list to find terms in texts is
 * kept with the list.
 */
export function glossaryEntries(): Promise<({ id: string } & GlossaryEntry)[]> {
  entries ??= getCollection('glossary').then((all) => all.map(({ id, data }) => ({ id, ...data })));
  return entries;
}

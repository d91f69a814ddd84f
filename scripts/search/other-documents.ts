import type { GlossaryEntry } from '../../src/content/glossary-entry.ts';
import { type Bureau, bureauName } from '../../src/model/index.ts';
import { bureauPath, glossaryPath } from '../../src/views/paths.ts';
import type { Division } from '../../src/views/region.ts';
import type { IndexDocument } from './document.ts';

/** The page of a bureau: its names and where it is. */
export function bureauDocument(bureau: Bureau, regions: readonly Division[]): IndexDocument {
  const place = regions.map((region) => region.name).join('');
  return {
    path: bureauPath(bureau.id),
    type: 'bureau',
    title: bureauName(bureau),
    context: place,
    texts: [...bureau.names.map(({ name }) => name), place],
    filters: { kind: 'bureau', bureau: bureau.id, region: regions.map((region) => region.code) },
  };
}

/** The page of a glossary entry: its names and explanations. */
export function glossaryDocument(entry: GlossaryEntry & { id: string }): IndexDocument {
  return {
    path: glossaryPath(entry.id),
    type: 'glossary',
    title: entry.term,
    context: '',
    texts: [...entry.variants, ...entry.everyday, entry.plain, ...(entry.official === null ? [] : [entry.official])],
    filters: { kind: 'glossary' },
  };
}

import { pinyin, polyphonic } from 'pinyin-pro';
import type { GlossaryEntry } from '../../src/content/glossary-entry.ts';
import { type Bureau, bureauName } from '../../src/model/index.ts';
import type { Lookup } from '../../src/search/lookup.ts';
import type { Division } from '../../src/views/region.ts';

/**
 * The readings of a name, one a character, the likely one first: `ceng/zeng du qu`. A character may be read
 * in several ways and a place name often takes the rare one, so all are kept.
 */
export function namePinyin(name: string): string {
  const likely = pinyin(name, { toneType: 'none', type: 'array', v: true });
  const all = polyphonic(name, { toneType: 'none', type: 'array', v: true });
  return likely
    .map((reading, index) => [...new Set([reading, ...(all[index] ?? [])])].join('/').replaceAll(' ', ''))
    .join(' ')
    .toLowerCase();
}

/** What the search page finds by name, without the index. */
export function makeLookup(
  bureaus: readonly Bureau[],
  regionsOf: (bureau: Bureau) => readonly Division[],
  entries: readonly (GlossaryEntry & { id: string })[],
): Pick<Lookup, 'bureaus' | 'terms'> {
  return {
    bureaus: bureaus.map((bureau) => ({
      id: bureau.id,
      names: bureau.names.map(({ name }) => name).reverse(),
      pinyin: namePinyin(bureauName(bureau)),
      regions: regionsOf(bureau).map((region) => region.code),
      place: regionsOf(bureau)
        .map((region) => region.name)
        .join(''),
    })),
    terms: entries.map(({ id, term, variants, plain }) => ({ id, term, variants, plain })),
  };
}

import type { GlossaryEntry } from '../../src/content/glossary-entry.ts';
import { namePinyin } from '../../src/content/pinyin.ts';
import { type Bureau, bureauName } from '../../src/model/index.ts';
import type { Lookup } from '../../src/search/lookup.ts';
import { answerIds, answerName, answerNames } from '../../src/views/answers/measures.ts';
import type { Division } from '../../src/views/region.ts';
import { wordsOf } from '../../src/words/index.ts';

/** What the search page finds by name, without the index; `years` are those of the documents of each bureau. */
export function makeLookup(
  bureaus: readonly Bureau[],
  regionsOf: (bureau: Bureau) => readonly Division[],
  entries: readonly (GlossaryEntry & { id: string })[],
  years: ReadonlyMap<string, ReadonlySet<number>>,
): Pick<Lookup, 'bureaus' | 'terms' | 'measures' | 'divisions'> {
  const divisions = new Map(bureaus.flatMap(regionsOf).map(({ code, name }) => [code, { code, name }]));
  return {
    bureaus: bureaus.map((bureau) => ({
      id: bureau.id,
      names: bureau.names.map(({ name }) => name).reverse(),
      pinyin: namePinyin(bureauName(bureau)),
      regions: regionsOf(bureau).map((region) => region.code),
      place: regionsOf(bureau)
        .map((region) => region.name)
        .join(''),
      years: [...(years.get(bureau.id) ?? [])].sort((a, b) => a - b),
    })),
    terms: entries.map(({ id, term, variants, everyday, plain, english }) => ({
      id,
      term,
      variants,
      everyday,
      plain,
      english,
    })),
    measures: answerIds.map((id) => ({
      id,
      term: answerName(id, wordsOf('zh')),
      names: answerNames(id, entries, wordsOf('zh')),
      english: { term: answerName(id, wordsOf('en')) },
    })),
    divisions: [...divisions.values()],
  };
}

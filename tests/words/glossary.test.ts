import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readGlossary } from '../../scripts/search/read-content.ts';
import { glossaryEntrySchema } from '../../src/content/glossary-entry.ts';
import { contentRoot } from '../../src/content/root.ts';
import { conceptIds, conceptName } from '../../src/model/terms.ts';
import { wordsOf } from '../../src/words/index.ts';
import { hasChinese } from './leaves.ts';

const entries = await readGlossary(contentRoot);

test('every entry is explained in English too, without Chinese', () => {
  assert.ok(entries.length > 0);
  for (const { id, english } of entries) {
    assert.match(english.term, /^[“A-Z]/u, id);
    assert.match(english.plain, /[.”]$/u, id);
    assert.ok(!hasChinese(english.term) && !hasChinese(english.plain), id);
  }
});

test('an entry without English is refused', () => {
  const { id: _, ...entry } = entries[0] ?? assert.fail('no entries');
  assert.ok(glossaryEntrySchema.safeParse(entry).success);
  assert.ok(!glossaryEntrySchema.safeParse({ ...entry, english: undefined }).success);
  assert.ok(!glossaryEntrySchema.safeParse({ ...entry, english: { ...entry.english, plain: '' } }).success);
});

test('English names of entries are told apart', () => {
  const names = entries.map(({ english }) => english.term);
  assert.deepEqual(
    names.filter((name, index) => names.indexOf(name) !== index),
    [],
  );
});

test('a code in the Chinese explanation is in the English one', () => {
  for (const { id, plain, english } of entries) {
    assert.deepEqual(english.plain.match(/\d+/gu), plain.match(/\d+/gu), id);
  }
});

test('the glossary and the terms of the field call a thing by one name in both languages', () => {
  const { concepts } = wordsOf('en').terms;
  const together = conceptIds.flatMap((id) => {
    const entry = entries.find(({ term }) => term === conceptName(id));
    return entry ? [[concepts[id].toLowerCase(), entry.english.term.toLowerCase(), id]] : [];
  });
  assert.ok(together.length > 20);
  for (const [concept, entry, id] of together) assert.equal(concept, entry, id);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readGlossary } from '../../scripts/search/read-content.ts';
import { contentRoot } from '../../src/content/root.ts';
import { findEntry, normaliseTerm } from '../../src/model/glossary.ts';

const entries = await readGlossary(contentRoot);
const ids = new Set(entries.map((entry) => entry.id));

test('related entries exist and none names itself', () => {
  for (const entry of entries) {
    for (const related of entry.related) {
      assert.ok(ids.has(related), `${entry.id} -> ${related}`);
      assert.notEqual(related, entry.id);
    }
  }
});

test('no two entries share a name', () => {
  const owners = new Map<string, string>();
  for (const entry of entries) {
    for (const name of [entry.term, ...entry.variants, ...entry.everyday]) {
      const key = normaliseTerm(name);
      assert.equal(owners.get(key), undefined, `${name}: ${owners.get(key)} and ${entry.id}`);
      owners.set(key, entry.id);
    }
  }
});

test('an official wording names its source, and a source has a wording', () => {
  for (const entry of entries) assert.equal(entry.official === null, entry.source === null, entry.id);
});

test('head words as documents print them find their entry', () => {
  const expected: [string, string][] = [
    ['“三公”经费', 'three-public-expenses'],
    ['三公经费：', 'three-public-expenses'],
    ['"三公" 经费', 'three-public-expenses'],
    ['财政拨款（补助）收入', 'fiscal-appropriation'],
    ['财政拨款(补助)收入', 'fiscal-appropriation'],
    ['财政拨款', 'fiscal-appropriation'],
    ['上年结余（转）', 'carryover'],
    ['事业单位经营收入', 'business-income'],
    ['因公出国(境)费用', 'overseas-travel'],
    ['财政专户管理资金', 'special-account-funds'],
    ['单位资金', 'own-funds'],
  ];
  for (const [printed, id] of expected) assert.equal(findEntry(printed, entries), id, printed);
});

test('an unknown or empty head word has no entry', () => {
  assert.equal(findEntry('天气预报', entries), null);
  assert.equal(findEntry('“”：', entries), null);
});

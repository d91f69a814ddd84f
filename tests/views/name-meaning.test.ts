import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameMeaning } from '../../src/views/name-meaning.ts';
import { wordsOf } from '../../src/words/index.ts';

const en = wordsOf('en');

test('a bureau is known by the end of its name, the longest that fits; a province by its whole name', () => {
  assert.equal(nameMeaning('某市财政局', en), 'finance bureau');
  assert.equal(nameMeaning('某县教育体育局', en), 'education and sports bureau');
  assert.equal(nameMeaning('某县体育局', en), 'sports bureau');
  assert.equal(nameMeaning('陕西省', en), 'Shaanxi');
  assert.equal(nameMeaning('山西省', en), 'Shanxi');
});

test('what is not known is not guessed at, and in the language of the names nothing is said', () => {
  assert.equal(nameMeaning('某市', en), null);
  assert.equal(nameMeaning('某某中心', en), null);
  assert.equal(nameMeaning('某市财政局', wordsOf('zh')), null);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shownTerm } from '../../src/views/glossary-entry.ts';

const chinese = { term: '公务接待费', plain: '接待客人的钱。' };
const english = { term: 'Official receptions', plain: 'Meals for guests.' };

test('a term is shown in the language of the page, and in Chinese where it has no other', () => {
  assert.deepEqual(shownTerm({ ...chinese, english }, 'zh'), { ...chinese, translated: true });
  assert.deepEqual(shownTerm({ ...chinese, english }, 'en'), { ...english, translated: true });
  assert.deepEqual(shownTerm(chinese, 'en'), { ...chinese, translated: false });
});

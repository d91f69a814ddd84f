import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shownTerm } from '../../src/views/glossary-entry.ts';

test('a term is shown in the language of the page', () => {
  const chinese = { term: '公务接待费', plain: '接待客人的钱。' };
  const english = { term: 'Official receptions', plain: 'Meals for guests.' };
  assert.deepEqual(shownTerm({ ...chinese, english }, 'zh'), chinese);
  assert.deepEqual(shownTerm({ ...chinese, english }, 'en'), english);
});

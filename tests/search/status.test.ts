import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Found } from '../../src/search/find.ts';
import { statusText } from '../../src/search/status.ts';

const result = { id: 'a', data: () => Promise.reject(new Error('not read')) };
const found = (match: Found['match'], results: number) => ({
  match,
  results: Array.from({ length: results }, () => result),
  bureaus: [],
  terms: [],
});

test('the live region says how much was found and how well it fits', () => {
  assert.equal(statusText(' 三公 ', found('exact', 3)), '找到 3 处“三公”。');
  assert.match(statusText('三公 接待', found('parts', 2)), /^没有连在一起的“三公 接待”；下面 2 处/u);
  assert.match(statusText('三公接', found('loose', 4)), /^没有找到完全一致的“三公接”；下面 4 处/u);
  assert.match(statusText('三公接', found('loose', 0)), /^没有找到“三公接”/u);
  assert.equal(statusText('，', null), '请输入文字、数字或者科目编码。');
});

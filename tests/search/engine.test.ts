import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Filters, Pagefind, PagefindResult } from '../../src/search/engine.ts';
import { search } from '../../src/search/engine.ts';
import { parseQuery } from '../../src/search/query.ts';

/** An index that answers with prepared ids and keeps what it was asked. */
function answering(answers: Record<string, string[]>): Pagefind & { asked: { query: string; filters?: Filters }[] } {
  const asked: { query: string; filters?: Filters }[] = [];
  return {
    asked,
    init: async () => undefined,
    mergeIndex: async () => undefined,
    search: async (query, options) => {
      asked.push({ query, filters: options?.filters });
      const results = (answers[query] ?? []).map(
        (id): PagefindResult => ({ id, data: () => Promise.reject(new Error(id)) }),
      );
      return { results };
    },
  };
}
const ids = (results: readonly PagefindResult[]): string[] => results.map(({ id }) => id);

test('exact results come in the order of the loose query', async () => {
  const pagefind = answering({ '"三 公"': ['a', 'b', 'c'], '三 公': ['c', 'x', 'a'] });
  const outcome = await search(pagefind, parseQuery('“三公”'), { year: '2024' });
  assert.equal(outcome.match, 'exact');
  assert.deepEqual(ids(outcome.results), ['c', 'a', 'b']);
  assert.deepEqual(outcome.phrases, ['三公']);
  assert.ok(pagefind.asked.every(({ filters }) => filters?.year === '2024'));
});

test('without exact results a page must have every part', async () => {
  const pagefind = answering({ '"三 公"': ['a', 'b'], '"接 待"': ['b', 'c'], '三 公 接 待': ['b', 'd'] });
  const outcome = await search(pagefind, parseQuery('三公 接待'), {});
  assert.deepEqual([outcome.match, ids(outcome.results), outcome.phrases], ['parts', ['b'], ['三公', '接待']]);
});

test('a bureau in the query is a filter before it is a text', async () => {
  const pagefind = answering({ '"接 待"': ['a'] });
  const narrowed = { parts: [['接', '待']], bureaus: ['datong'] };
  const outcome = await search(pagefind, parseQuery('大同 接待'), {}, narrowed);
  assert.deepEqual([outcome.match, ids(outcome.results)], ['parts', ['a']]);
  assert.deepEqual(pagefind.asked.find(({ query }) => query === '"接 待"')?.filters, { bureau: { any: ['datong'] } });
});

test('the loose query comes last, and says so', async () => {
  const pagefind = answering({ '三 公 接': ['z'] });
  const outcome = await search(pagefind, parseQuery('三公接'), {});
  assert.deepEqual([outcome.match, ids(outcome.results), outcome.phrases], ['loose', ['z'], ['三', '公', '接']]);
});

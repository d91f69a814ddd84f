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
  const place = { name: '大同', bureaus: ['datong'], division: null };
  const narrowed = { parts: [[['接', '待']]], place, whole: true };
  const outcome = await search(pagefind, parseQuery('大同 接待'), {}, [narrowed]);
  assert.deepEqual([outcome.match, ids(outcome.results), outcome.place], ['parts', ['a'], place]);
  assert.deepEqual(pagefind.asked.find(({ query }) => query === '"接 待"')?.filters, { bureau: { any: ['datong'] } });
});

test('of the texts that a part stands for one is enough', async () => {
  const attempt = { parts: [[['购', '车']], [['买'], ['养']]], place: null, whole: true };
  const pagefind = answering({
    '"购 车"': ['a', 'b', 'c'],
    '"买"': ['a'],
    '"养"': ['b', 'a', 'x'],
    '购 车 买': ['b', 'a'],
  });
  const outcome = await search(pagefind, parseQuery('公车'), {}, [attempt]);
  assert.deepEqual(
    [ids(outcome.results), outcome.phrases],
    [
      ['b', 'a'],
      ['购车', '买', '养'],
    ],
  );
  assert.deepEqual(outcome.sought, [['购车'], ['买', '养']]);
});

test('a part of the query is looked for after all of it, and the outcome says so', async () => {
  const part = { parts: [[['接', '待']]], place: null, whole: false };
  const both = answering({ '"接 待"': ['a', 'b'], '"超 标"': ['b'] });
  const all = await search(both, parseQuery('接待 超标'), {}, [part]);
  assert.deepEqual([all.match, ids(all.results)], ['parts', ['b']]);
  const one = await search(answering({ '"接 待"': ['a'] }), parseQuery('接待 超标'), {}, [part]);
  assert.deepEqual([one.match, ids(one.results), one.phrases], ['known', ['a'], ['接待']]);
});

test('the loose query comes last, and says so', async () => {
  const pagefind = answering({ '三 公 接': ['z'] });
  const outcome = await search(pagefind, parseQuery('三公接'), {});
  assert.deepEqual([outcome.match, ids(outcome.results), outcome.phrases], ['loose', ['z'], ['三', '公', '接']]);
});

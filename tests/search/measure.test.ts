import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SearchState } from '../../src/search/address.ts';
import type { Lookup } from '../../src/search/lookup.ts';
import { askedMeasure } from '../../src/search/measure.ts';
import { parseQuery } from '../../src/search/query.ts';
import { bureau, bureaus, divisions } from './shanxi.ts';

const measure = (id: string, ...names: [string, ...string[]]) => ({
  id,
  term: names[0],
  names,
  english: { term: 'Untold' },
});
const lookup: Lookup = {
  moreShards: [],
  bureaus,
  divisions,
  terms: [],
  measures: [
    measure('revenue', '收入', '收入总计'),
    measure('expenditure', '支出', '支出总计'),
    measure('project', '项目支出'),
    measure('threePublic', '“三公”经费', '三公', '三公支出'),
    measure('officialVehicles', '公务用车购置及运行维护费', '公车'),
  ],
};

function asked(q: string, filters: Partial<SearchState> = {}): string | null {
  const state = { q, region: '', year: '', kind: '', ...filters };
  const found = askedMeasure(lookup, parseQuery(q), state);
  return found && [found.measure.id, found.bureaus?.join('+') ?? 'all', found.year, found.kind].join(' ').trim();
}

test('a query that is the name of a figure asks for it, by every name of it', () => {
  for (const typed of ['三公经费', '“三公”经费', '三公 经费', '三公支出', '三公'])
    assert.equal(asked(typed), 'threePublic all', typed);
  assert.equal(asked('公车'), 'officialVehicles all');
  assert.equal(asked('项目支出'), 'project all', 'the longest name');
});

test('places and bureaus beside it say whose figure', () => {
  assert.equal(asked('襄垣县三公经费'), 'threePublic xiangyuan+xiangyuan-finance');
  assert.equal(asked('襄垣县信访局 公车'), 'officialVehicles xiangyuan');
  assert.equal(asked('大同支出'), 'expenditure datong');
  assert.equal(asked('信访局三公经费'), 'threePublic datong+xiangyuan', 'a sort of bureau');
  assert.equal(asked('大同市襄垣县三公经费'), null, 'places apart from each other');
});

test('it is known whether all bureaus of a place are asked about', () => {
  const division = (q: string, region = ''): string | undefined =>
    askedMeasure(lookup, parseQuery(q), { q, region, year: '', kind: '' })?.division?.name;
  assert.equal(division('襄垣县三公经费'), '襄垣县');
  assert.equal(division('三公经费', '140423'), '襄垣县');
  for (const q of ['襄垣县信访局三公经费', '襄垣县 财政局 三公经费', '三公经费'])
    assert.equal(division(q), undefined, q);
  // So many of one sort are no longer found by name: 信访局 is what is left of the query.
  const more = ['平城区', '云冈区', '云州区'].map((name, at) => bureau(`p${at}`, `${name}信访局`, '140000', '140200'));
  const sort = { q: '山西省信访局三公经费', region: '', year: '', kind: '' };
  const answer = askedMeasure({ ...lookup, bureaus: [...bureaus, ...more] }, parseQuery(sort.q), sort);
  assert.deepEqual([answer?.bureaus?.length, answer?.division], [5, null], 'not all bureaus of the place');
});

test('a year, a kind and the words of a question are understood', () => {
  assert.equal(asked('大同市2024年收入是多少？'), 'revenue datong 2024');
  assert.equal(asked('2023年三公经费决算'), 'threePublic all 2023 final');
  assert.equal(asked('三公经费', { year: '2022', kind: 'budget' }), 'threePublic all 2022 budget');
  assert.equal(asked('三公经费', { region: '140423' }), 'threePublic xiangyuan+xiangyuan-finance');
  assert.equal(asked('三公经费', { kind: 'glossary' }), null);
});

test('what is not understood is not left out: no answer rather than that to another question', () => {
  for (const typed of [
    '其他收入',
    '财政支出',
    '一般公共预算支出',
    '长沙市三公经费',
    '三公经费超标',
    '收入和支出',
    '信访',
  ])
    assert.equal(asked(typed), null, typed);
});

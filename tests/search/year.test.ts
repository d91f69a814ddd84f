import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Lookup } from '../../src/search/lookup.ts';
import { asText } from '../../src/search/query.ts';
import { yearNotHeld } from '../../src/search/year.ts';
import { bureaus, divisions } from './shanxi.ts';

const lookup: Lookup = {
  moreShards: [],
  terms: [],
  divisions,
  bureaus: bureaus.map((bureau) => (bureau.id === 'datong' ? { ...bureau, years: [2023, 2024] } : bureau)),
  measures: [{ id: 'threePublic', term: '“三公”经费', names: ['“三公”经费'], english: { term: 'Untold' } }],
};

/** The year, those there are, how many bureaus, and what is left of the query. */
function gap(q: string, year = ''): string | null {
  const found = yearNotHeld(lookup, q, { q, region: '', year, kind: '' });
  if (found === null) return null;
  const { notHeld, query } = found;
  return [notHeld.year, notHeld.held.join('+'), notHeld.bureaus ?? 'all', query.parts.map(asText).join(' ')].join(' ');
}

test('a year of which a bureau has no document is told from those it has', () => {
  assert.equal(gap('大同市信访局 三公经费 2022'), '2022 2024+2023 1 大同市信访局 三公经费');
  assert.equal(gap('大同市信访局2022年三公经费'), '2022 2024+2023 1 大同市信访局 三公经费');
  assert.equal(gap('大同市信访局 ２０２２年度'), '2022 2024+2023 1 大同市信访局');
  assert.equal(gap('襄垣县三公经费 2024'), '2024 2023 2 襄垣县三公经费', 'all bureaus of a place');
  assert.equal(gap('三公经费 2019'), '2019 2024+2023 all 三公经费', 'all bureaus');
});

test('a year that is held, one among others that is, and one that is no question are left alone', () => {
  for (const typed of [
    '大同市信访局 三公经费 2024',
    '大同市信访局 2022 2023',
    '信访工作 2019',
    '2019',
    '大同市信访局 2014004',
  ])
    assert.equal(gap(typed), null, typed);
  assert.equal(gap('大同市信访局 三公经费 2022', '2024'), null, 'the filter says which year');
});

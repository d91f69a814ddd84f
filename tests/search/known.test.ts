import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readKnown } from '../../src/search/known.ts';
import type { Lookup } from '../../src/search/lookup.ts';
import { asText, parseQuery } from '../../src/search/query.ts';
import { bureau, bureaus, divisions } from './shanxi.ts';

const term = (id: string, name: string, ...everyday: string[]) => ({
  id,
  term: name,
  variants: [],
  everyday,
  plain: '',
  english: { term: 'Untold', plain: '' },
});
const lookup: Lookup = {
  moreShards: [],
  measures: [],
  bureaus: [...bureaus, bureau('haigang', '海港区信访局', '130302'), bureau('zengdu', '曾都区信访局', '421303')],
  divisions: [...divisions, { code: '130302', name: '海港区' }],
  terms: [
    term('three-public-expenses', '“三公”经费'),
    term('official-vehicles', '公务用车费', '公车'),
    term('overseas-travel', '因公出国（境）费', '出国'),
  ],
};

/** The attempts as texts: the bureaus, what is looked for in their documents, and ~ where it is not all. */
function attempts(typed: string): string[] {
  return readKnown(lookup, parseQuery(typed)).attempts.map(
    ({ place, parts, whole }) =>
      `${place?.bureaus.join(',') ?? ''}: ${parts.map((texts) => texts.map(asText).join('/')).join(' ')}${whole ? '' : ' ~'}`,
  );
}

test('a part that names a bureau narrows the search to it', () => {
  assert.deepEqual(attempts('大同市 三公经费'), ['datong: 三公经费']);
  assert.deepEqual(attempts('大同信访局 三公经费'), ['datong: 三公经费']);
  assert.deepEqual(attempts('大同市信访局'), [], 'nothing is left to look for');
  assert.deepEqual(attempts('信访局 三公经费'), [': 信访局 三公经费', ': 三公经费 ~'], 'a sort of bureau is not one');
});

test('names are cut off where no space is', () => {
  assert.deepEqual(attempts('襄垣县三公经费'), ['xiangyuan,xiangyuan-finance: 三公经费']);
  assert.deepEqual(attempts('襄垣县财政局的预算'), ['xiangyuan-finance: 的预算']);
  assert.deepEqual(attempts('大同三公经费'), ['datong: 三公经费']);
  assert.deepEqual(attempts('大同市因公出国（境）费'), ['datong: 因公出国境费', 'datong: 因公出国境费/出国']);
});

test('places within each other narrow to the inner one, and places apart from each other to none', () => {
  assert.deepEqual(attempts('山西省大同市三公经费'), ['datong: 三公经费']);
  assert.deepEqual(attempts('海港区大同市三公经费'), []);
});

test('the short name of a place counts at the beginning only', () => {
  assert.deepEqual(attempts('海港三公经费'), ['haigang: 三公经费']);
  assert.deepEqual(attempts('建设海港三公经费'), [': 建设海港 三公经费', ': 三公经费 ~']);
});

test('an everyday name is looked for as typed, then as documents print it, then without the rest', () => {
  assert.deepEqual(attempts('大同市公车超标'), [
    'datong: 公车 超标',
    'datong: 公务用车费 超标',
    'datong: 公务用车费 ~',
  ]);
});

test('an everyday name stands also for what has a longer one that begins with it', () => {
  const narrower = { ...lookup, terms: [...lookup.terms, term('purchase', '公务用车购置费', '公车购置', '买车')] };
  const { attempts: found } = readKnown(narrower, parseQuery('襄垣县公车'));
  assert.deepEqual(
    found[1]?.parts.map((texts) => texts.map(asText)),
    [['公务用车费', '公务用车购置费']],
  );
});

test('a term alone is looked for under its other names too, and what it is made up of', () => {
  const vehicles = { ...term('vehicles', '公务用车费', '公车'), variants: ['公务车费'] };
  const lookupOf = { ...lookup, terms: [vehicles, term('purchase', '公务用车购置费', '公车购置')] };
  const { attempts: found } = readKnown(lookupOf, parseQuery('公务用车费'));
  assert.deepEqual(
    found.map(({ place, parts }) => [place, ...parts.flat().map(asText)]),
    [
      [null, '公务用车费'],
      [null, '公务用车费', '公务用车购置费', '公务车费', '公车'],
    ],
  );
  assert.equal(readKnown(lookupOf, parseQuery('公务用车费'), true).attempts.length, 1, 'all at once');
  assert.deepEqual(attempts('“三公”经费'), [], 'where it has no other names it has been looked for already');
});

test('a bureau is called by its name, in whatever way it was typed', () => {
  const [first] = readKnown(lookup, parseQuery('大同信访局 三公经费')).attempts;
  assert.equal(first?.place?.name, '大同市信访局');
});

test('a place is told from a bureau', () => {
  const place = (typed: string) => readKnown(lookup, parseQuery(typed)).attempts[0]?.place;
  assert.deepEqual(place('山西省大同市公车'), { name: '山西省大同市', bureaus: ['datong'], division: '140200' });
  assert.deepEqual(place('大同市信访局公车'), { name: '大同市信访局', bureaus: ['datong'], division: null });
  assert.equal(place('公车超标'), null);
});

test('what is known is told', () => {
  const known = readKnown(lookup, parseQuery('大同市公车超标'));
  assert.deepEqual(
    [known.bureaus, known.terms].map((list) => list.map(({ id }) => id)),
    [['datong'], ['official-vehicles']],
  );
  const unknown = readKnown(lookup, parseQuery('维稳经信'));
  assert.deepEqual(unknown, { bureaus: [], terms: [], attempts: [] });
});

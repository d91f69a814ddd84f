import assert from 'node:assert/strict';
import { test } from 'node:test';
import { translate, translateKinds } from '../../src/search/english.ts';
import { findTerms } from '../../src/search/lookup.ts';

function term(id: string, name: string, english: string) {
  return { id, term: name, variants: [], everyday: [], plain: '', english: { term: english, plain: '' } };
}
const terms = [
  term('three', '“三公”经费', '“Three public” expenses'),
  term('receptions', '公务接待费', 'Official receptions'),
  term('vehicles', '公务用车购置及运行维护费', 'Official vehicles'),
  term('purchase', '公务用车购置费', 'Purchase of official vehicles'),
];

const isPlace = (word: string): boolean => ['datong', 'xiangyuan'].includes(word.toLowerCase());
const query = (typed: string): string | null => translate(terms, typed, isPlace)?.query ?? null;

test('the English name of a term is known without its marks, capitals and plurals', () => {
  for (const typed of ['three public expenses', 'Three-public expense', '“three public” expenses '])
    assert.equal(query(typed), '三公经费', typed);
  assert.equal(query('official reception'), '公务接待费');
  assert.equal(query('official vehicles'), '公务用车购置及运行维护费', 'the same comes before what has more');
});

test('a part of one name is that name; of several, or of none, it is not', () => {
  assert.equal(query('reception'), '公务接待费');
  for (const typed of ['official', 'datong', 'pub', 'lic expenses', '公务接待费', '2014004'])
    assert.equal(query(typed), null, typed);
});

test('places, years and kinds of documents may stand beside a name; anything else may not', () => {
  assert.deepEqual(translate(terms, 'Three public expenses in Datong 2024', isPlace), {
    typed: 'Three public expenses',
    term: '三公经费',
    query: '三公经费 Datong 2024',
  });
  assert.equal(query('xiangyuan purchase of official vehicles'), 'xiangyuan 公务用车购置费', 'the longest name');
  assert.equal(query('official receptions final accounts 2023'), '公务接待费 决算 2023');
  for (const typed of ['official receptions scandal', 'datong 2024', '大同 official receptions'])
    assert.equal(query(typed), null, typed);
});

test('of several names with the same words it is the one that is made up of the others', () => {
  const vehicles = [
    { ...term('operation', '公务用车运行维护费', 'Operation of official vehicles'), everyday: ['公车运行'] },
    { ...term('both', '公务用车购置及运行维护费', 'Purchase and operation of official vehicles'), everyday: ['公车'] },
    { ...term('purchase', '公务用车购置费', 'Purchase of official vehicles'), everyday: ['公车购置'] },
  ];
  assert.equal(translate(vehicles, 'official vehicles', isPlace)?.query, '公务用车购置及运行维护费');
  assert.equal(translate(vehicles, 'Datong official vehicles', isPlace)?.query, 'Datong 公务用车购置及运行维护费');
  assert.equal(translate(vehicles.slice(0, 1).concat(vehicles.slice(2)), 'official vehicles', isPlace), null);
});

test('kinds of documents and bureaus are understood beside a place', () => {
  const kinds = (typed: string): string[] | null => {
    const found = translateKinds(typed, isPlace);
    return found && [found.typed, found.term, found.query];
  };
  assert.deepEqual(kinds('Datong budget'), ['budget', '预算', 'Datong 预算']);
  assert.deepEqual(kinds('final accounts of Xiangyuan 2023'), ['final accounts', '决算', '决算 Xiangyuan 2023']);
  assert.deepEqual(kinds('Datong petitions bureau'), ['petitions bureau', '信访局', 'Datong 信访局']);
  assert.deepEqual(kinds('Datong bureau'), ['bureau', '', 'Datong'], 'a word that a search can not use');
  for (const typed of ['datong', 'budget', 'Datong budget scandal', '大同 budget'])
    assert.equal(kinds(typed), null, typed);
});

test('terms are listed by their English names too, the best first', () => {
  const lookup = { bureaus: [], terms, measures: [], divisions: [], moreShards: [] };
  const ids = findTerms(lookup, 'officialvehicles', 'official vehicles').map(({ id }) => id);
  assert.deepEqual(ids, ['vehicles', 'purchase']);
});

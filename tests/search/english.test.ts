import assert from 'node:assert/strict';
import { test } from 'node:test';
import { termInEnglish } from '../../src/search/english.ts';
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

test('the English name of a term is known without its marks, capitals and plurals', () => {
  for (const typed of ['three public expenses', 'Three-public expense', '“three public” expenses '])
    assert.equal(termInEnglish(terms, typed)?.id, 'three', typed);
  assert.equal(termInEnglish(terms, 'official reception')?.id, 'receptions');
  assert.equal(termInEnglish(terms, 'official vehicles')?.id, 'vehicles', 'the same comes before what has more');
});

test('a part of one name is that name; of several, or of none, it is not', () => {
  assert.equal(termInEnglish(terms, 'reception')?.id, 'receptions');
  for (const typed of ['official', 'datong', 'pub', 'lic expenses', '公务接待费', '2014004'])
    assert.equal(termInEnglish(terms, typed), null, typed);
});

test('terms are listed by their English names too, the best first', () => {
  const lookup = { bureaus: [], terms, measures: [], divisions: [], moreShards: [] };
  const ids = findTerms(lookup, 'officialvehicles', 'official vehicles').map(({ id }) => id);
  assert.deepEqual(ids, ['vehicles', 'purchase']);
});

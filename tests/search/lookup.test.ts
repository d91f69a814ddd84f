import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namePinyin } from '../../src/content/pinyin.ts';
import { findBureaus, findTerms, type Lookup } from '../../src/search/lookup.ts';
import { matchPinyin, readSyllables } from '../../src/search/pinyin.ts';

function bureau(id: string, ...names: string[]) {
  return { id, names, pinyin: namePinyin(names[0] ?? ''), regions: [], place: '', years: [] };
}
function term(id: string, name: string, ...variants: string[]) {
  return { id, term: name, variants, everyday: [], plain: '', english: { term: 'Untold', plain: '' } };
}
const lookup: Lookup = {
  moreShards: [],
  measures: [],
  divisions: [],
  bureaus: [
    bureau('datong', '大同市信访局', '大同市信访办公室'),
    bureau('zengdu', '曾都区信访局'),
    bureau('taiyuan', '太原市信访局'),
    bureau('changzhi', '长治市信访局'),
  ],
  terms: [
    term('three-public-expenses', '“三公”经费'),
    term('overseas-travel', '因公出国（境）费', '因公出国（境）费用'),
    term('operating-costs', '公用经费', '日常公用经费'),
    term('agency-operating-expenses', '机关运行经费'),
  ],
};
const ids = (found: readonly { id: string }[]): string[] => found.map(({ id }) => id);

test('a bureau is found by name, older name, pinyin and initials', () => {
  for (const typed of [
    '大同市信访局',
    '大同市',
    '大同信访局',
    '大同市信访办公室',
    'datong',
    'datongshi',
    'dtsxfj',
    'dtxfj'.slice(0, 2),
  ]) {
    assert.equal(ids(findBureaus(lookup, typed))[0], 'datong', typed);
  }
});

test('every reading of a character counts', () => {
  for (const typed of ['zengdu', 'cengdu', 'zdqxfj'])
    assert.deepEqual(ids(findBureaus(lookup, typed)), ['zengdu'], typed);
  for (const typed of ['changzhi', 'czsxfj']) assert.deepEqual(ids(findBureaus(lookup, typed)), ['changzhi'], typed);
});

test('a bureau is found in a longer name, and not by what is not in it', () => {
  assert.deepEqual(ids(findBureaus(lookup, '大同市信访局2024年预算')), ['datong']);
  for (const typed of ['财政局', 'beijing', 'x', '']) assert.deepEqual(findBureaus(lookup, typed), [], typed);
});

test('letters of pinyin must follow the name character by character', () => {
  const syllables = readSyllables('da tong shi xin fang ju');
  assert.equal(matchPinyin('datong', syllables), 0);
  assert.equal(matchPinyin('dtxf', syllables), -1);
  assert.equal(matchPinyin('xfj', syllables), 3);
  assert.equal(matchPinyin('dtsxinfangju', syllables), 0);
  assert.equal(matchPinyin('juju', syllables), -1);
  assert.equal(matchPinyin('', syllables), -1);
});

test('a term is found by its name, its beginning and its parts, the best first', () => {
  assert.deepEqual(ids(findTerms(lookup, '三公经费')), ['three-public-expenses']);
  assert.deepEqual(ids(findTerms(lookup, '因公出国境费')), ['overseas-travel']);
  assert.deepEqual(ids(findTerms(lookup, '机关运行')), ['agency-operating-expenses']);
  assert.deepEqual(ids(findTerms(lookup, '公用经费')), ['operating-costs']);
  assert.deepEqual(findTerms(lookup, '费'), []);
});

test('a term is found by what people say for it, after those that have it as their name', () => {
  const everyday = { ...term('official-vehicles', '公务用车费'), everyday: ['公车', '公用经费'] };
  const more = { ...lookup, terms: [everyday, ...lookup.terms] };
  assert.deepEqual(ids(findTerms(more, '公车')), ['official-vehicles']);
  assert.deepEqual(ids(findTerms(more, '公用经费')), ['operating-costs', 'official-vehicles']);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Bureau } from '../../src/model/index.ts';
import { inPages, pageLinks } from '../../src/views/browse/pages.ts';
import { listBureaus } from '../../src/views/bureau-list.ts';
import { regionLinks, regionPages } from '../../src/views/regions/regions.ts';
import { summarise } from '../../src/views/summary.ts';
import { wordsOf } from '../../src/words/index.ts';
import { published } from './listed.ts';
import { fact } from './records.ts';

const divisions = new Map(
  [
    ['140000', '山西省'],
    ['140200', '大同市'],
    ['140400', '长治市'],
    ['140423', '襄垣县'],
  ].map(([code = '', name = '']) => [code, { code, name }] as const),
);

function bureau(id: string, division: string): Bureau {
  return { id, names: [{ name: `${id}局`, from: null, to: null }], division, level: 'county' };
}

const bureaus = [bureau('a', '140200'), bureau('b', '140423'), bureau('c', '140423'), bureau('d', '990000')];
const stated = [fact({ concept: 'totalExpenditure', subject: '支出总额', amount: '305.63' })];
const summaries = [
  summarise(published('a', '2024-budget', { facts: stated }).record),
  summarise(published('b', '2023-final').record),
];
const zh = wordsOf('zh');
const pages = regionPages(bureaus, summaries, divisions, zh);

function pageOf(code: string) {
  const page = pages.find(({ division }) => division.code === code);
  assert.ok(page, code);
  return page;
}

test('every division with a bureau in it or below has a page; one that is not listed has none', () => {
  assert.deepEqual(
    pages.map(({ division }) => division.code),
    ['140000', '140200', '140400', '140423'],
  );
});

test('a division counts what lies below it, and names what lies in it', () => {
  const province = pageOf('140000');
  assert.deepEqual(province.counts, { bureaus: 3, documents: 2 });
  assert.deepEqual(province.bureaus, []);
  assert.deepEqual(
    province.below.map(({ name, bureaus: count }) => [name, count]),
    [
      ['大同市', 1],
      ['长治市', 2],
    ],
  );
  assert.deepEqual(
    pageOf('140423').above.map(({ href }) => href),
    ['/regions/140000/', '/regions/140400/'],
  );
});

test('totals stand as printed, years and kinds apart, and a figure that is not there is none', () => {
  const { groups } = pageOf('140000');
  assert.deepEqual(
    groups.map(({ title, rows }) => [
      title,
      rows.map(({ publisher, figures }) => [
        publisher,
        figures[1] && 'text' in figures[1] ? figures[1].text : figures[1],
      ]),
    ]),
    [
      ['2024 年预算', [['a局', '305.63万元']]],
      ['2023 年决算', [['b局', { why: 'unknown', href: '/bureaus/b/2023-final/source/' }]]],
    ],
  );
});

test('a long list is cut, and says how much is left', () => {
  const many = Array.from({ length: 130 }, (_, at) => bureau(`x${at}`, '140423'));
  const documents = many.map(({ id }) => summarise(published(id, '2024-budget').record));
  const [province] = regionPages(many, documents, divisions, zh);
  assert.equal(province?.groups[0]?.rows.length, 100);
  assert.equal(province?.groups[0]?.more, 30);
});

test('the index links provinces and what is right below them', () => {
  const [province] = regionLinks(listBureaus(bureaus, summaries, divisions, zh));
  assert.equal(province?.link.href, '/regions/140000/');
  assert.equal(province?.below.length, 2);
  assert.deepEqual(
    province?.below.flatMap(({ below }) => below.map(({ link }) => link.name)),
    ['襄垣县'],
  );
});

test('a list in pages loses nothing, and an empty one has one page', () => {
  const cut = inPages([1, 2, 3, 4, 5], 2);
  assert.deepEqual(
    cut.map(({ items, number, of, first }) => [items, number, of, first]),
    [
      [[1, 2], 1, 3, 1],
      [[3, 4], 2, 3, 3],
      [[5], 3, 3, 5],
    ],
  );
  assert.equal(inPages([], 2).length, 1);
  assert.deepEqual(
    pageLinks('/projects/', { number: 5, of: 10 }, 1).map((link) => link?.number ?? null),
    [1, null, 4, 5, 6, null, 10],
  );
  assert.equal(pageLinks('/projects/', { number: 1, of: 2 })[0]?.href, '/projects/');
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byLetter } from '../../src/views/glossary-index.ts';
import { sectionTitle } from '../../src/views/section-title.ts';
import { termUses } from '../../src/views/term-uses.ts';
import { sample } from '../search/sample.ts';

const place = { file: 0, line: 1, column: 1 };
const passage = (text: string) => ({ text, runs: [{ at: 0, place }] });
const entries = [
  { id: 'three-public-expenses', term: '“三公”经费', variants: [] },
  { id: 'official-receptions', term: '公务接待费', variants: [] },
  { id: 'expenditure', term: '支出总额', variants: ['支出总'] },
  { id: 'unused', term: '从未出现', variants: [] },
];
const document = '/bureaus/ceshi-xinfangju/2024-budget/';

test('a term is found in headings, texts, lists and the titles of tables', () => {
  const uses = termUses(sample, entries);
  assert.deepEqual(uses.get('three-public-expenses')?.sections, [
    { title: '一、“三公”经费', href: `${document}#s1-1` },
  ]);
  assert.deepEqual(uses.get('official-receptions')?.sections.length, 1);
  assert.deepEqual(uses.get('expenditure')?.tables, [{ title: '支出总表', href: `${document}#t01` }]);
  assert.equal(uses.has('unused'), false);
});

test('a definition is shown as printed, and its section does not count as a use', () => {
  const defining = {
    ...sample,
    definitions: [
      { term: '三公经费：', number: null, passage: passage('指三项开支。'), section: 's1-1' },
      { term: '没有条目的词', number: null, passage: passage('指别的。'), section: 's1-1' },
    ],
  };
  const uses = termUses(defining, entries);
  assert.deepEqual(uses.get('three-public-expenses'), {
    definitions: [{ term: '三公经费：', text: '指三项开支。', href: `${document}#d01` }],
    sections: [],
    tables: [],
  });
  assert.equal(uses.get('official-receptions'), undefined);
});

test('a number that carries its own distance needs no space behind it', () => {
  const title = (number: string | null) => sectionTitle({ number, heading: passage('概况') });
  assert.deepEqual(
    [title(null), title('一、'), title('（二）'), title('第一部分')],
    ['概况', '一、概况', '（二）概况', '第一部分 概况'],
  );
});

test('entries stand under the first letter of their pinyin, in order', () => {
  const groups = byLetter([{ spelling: 'shi ye' }, { spelling: 'san gong' }, { spelling: 'ji guan' }]);
  assert.deepEqual(
    groups.map(({ letter, entries: group }) => [letter, group.map(({ spelling }) => spelling)]),
    [
      ['J', ['ji guan']],
      ['S', ['san gong', 'shi ye']],
    ],
  );
});

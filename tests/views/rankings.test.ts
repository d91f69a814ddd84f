import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Disclosure } from '../../src/model/index.ts';
import { type RankingId, rankedDocument } from '../../src/views/rankings/measures.ts';
import { alone, rankings } from '../../src/views/rankings/rankings.ts';
import { languages, wordsOf } from '../../src/words/index.ts';
import { published } from './listed.ts';
import { columns, fact, passage, row, table } from './records.ts';

const zh = wordsOf('zh');

type Edition = `${number}-${'budget' | 'final'}`;

/** A document whose text states its whole spending. */
function stated(bureau: string, edition: Edition, amount: string, options: Partial<Disclosure> = {}) {
  const [year, kind] = edition.split('-') as [string, Disclosure['kind']];
  const facts = [fact({ concept: 'totalExpenditure', subject: '支出总额', amount, year: Number(year), measure: kind })];
  const { record, document } = published(bureau, edition, { facts, ...options });
  return rankedDocument(record, document, null);
}

/** A document with a 支出总表 of one row. */
function tabled(bureau: string, [total, project]: [string, string]) {
  const cols = columns('laa', { 1: 'total', 2: 'projectExpenditure' });
  const own = table({
    standard: 'budget.expenditure-detail',
    columns: cols,
    rows: [row(['合计', total, project], cols, { role: 'total' })],
  });
  const { record, document } = published(bureau, '2024-budget', { tables: [own] });
  return rankedDocument(record, document, null);
}

function orderOf(documents: ReturnType<typeof stated>[], measure: RankingId) {
  return rankings(documents, zh).filter((ranking) => ranking.measure === measure);
}

test('a budget, another year and a unit each stand in an order of their own', () => {
  const orders = orderOf(
    [
      stated('a', '2024-budget', '1'),
      stated('b', '2024-budget', '2'),
      stated('a', '2024-final', '3'),
      stated('b', '2024-final', '4'),
      stated('a', '2023-budget', '5'),
      stated('b', '2023-budget', '6'),
      stated('c', '2024-budget', '7', { scope: 'unit' }),
      stated('d', '2024-budget', '8', { scope: 'unit' }),
    ],
    'expenditure',
  );
  assert.deepEqual(
    orders.map(({ edition, rows }) => [edition, rows.map(({ document }) => document.bureau).join('')]),
    [
      ['2024 年部门决算', 'ba'],
      ['2024 年部门预算', 'ba'],
      ['2024 年单位预算', 'dc'],
      ['2023 年部门预算', 'ba'],
    ],
  );
});

test('amounts are compared in yuan and shown as printed; equal ones share a rank', () => {
  const inYuan = fact({ concept: 'totalExpenditure', subject: '支出总额', measure: 'budget' });
  inYuan.quantity = {
    text: '30,000 元',
    amount: '30000',
    unit: 'yuan',
    counter: null,
    place: { file: 0, line: 1, column: 1 },
  };
  const [order] = orderOf(
    [
      stated('a', '2024-budget', '3.00'),
      stated('b', '2024-budget', '2.9'),
      stated('c', '2024-budget', '0', { facts: [inYuan] }),
    ],
    'expenditure',
  );
  assert.deepEqual(
    order?.rows.map(({ rank, score }) => [rank, score.text]),
    [
      [1, '3.00 万元'],
      [1, '30,000 元'],
      [3, '2.9 万元'],
    ],
  );
});

test('one document is no order, and is named', () => {
  const documents = [stated('a', '2024-budget', '1'), stated('a', '2023-final', '2')];
  assert.deepEqual(rankings(documents, zh), []);
  assert.deepEqual(
    alone(documents).map(({ id }) => id),
    ['a/2024-budget', 'a/2023-final'],
  );
});

test('a document without the figure is told with the reason, and is not last', () => {
  const empty = table({ standard: 'budget.three-public', title: null, columns: columns('la'), empty: true });
  const [order] = orderOf(
    [
      stated('a', '2024-budget', '1'),
      stated('b', '2024-budget', '2'),
      { ...stated('c', '2024-budget', '3', { facts: [], tables: [empty] }) },
    ],
    'expenditure',
  );
  assert.equal(order?.rows.length, 2);
  assert.deepEqual(
    order?.missing.map(({ document, why }) => [document.bureau, why]),
    [['c', '没有找到：文件里没有，或者本站没有读出来']],
  );
});

test('a document without the table of a share is told, with the way to where it says that its tables are apart', () => {
  const apart = {
    id: 's1',
    number: null,
    heading: passage('部门预算表'),
    blocks: [{ type: 'paragraph' as const, passage: passage('部门预算公开表另附。', 9) }],
    sections: [],
  };
  const documents = [
    tabled('a', ['1000.00', '404.50']),
    tabled('b', ['1000.00', '404.60']),
    stated('c', '2024-budget', '3', { sections: [apart] }),
    stated('d', '2024-budget', '4'),
  ];
  const [order] = orderOf(documents, 'project-share');
  assert.deepEqual(
    order?.missing.map(({ document, why, href }) => [document.bureau, why, href]),
    [
      ['c', '表另行公开，本站没有收到', '/bureaus/c/2024-budget/source/#L9'],
      ['d', zh.rankings.missing.noTable, null],
    ],
  );
});

test('the share is computed from two cells of one row, rounded half up, and ordered before rounding', () => {
  const [order] = orderOf([tabled('a', ['1000.00', '404.50']), tabled('b', ['1000.00', '404.60'])], 'project-share');
  assert.deepEqual(
    order?.rows.map(({ rank, document, score }) => [rank, document.bureau, score.text]),
    [
      [1, 'b', '40.5%'],
      [2, 'a', '40.5%'],
    ],
  );
  assert.deepEqual(
    order?.rows[0]?.score.computed?.map(({ label, text, href }) => [label, text, href]),
    [
      ['项目支出', '404.60 万元', '/bureaus/b/2024-budget/#t01-r1-c3'],
      ['合计', '1000.00 万元', '/bureaus/b/2024-budget/#t01-r1-c2'],
    ],
  );
});

test('nothing is divided by 0', () => {
  const share = tabled('a', ['0.00', '0.00']).scores['project-share'];
  assert.ok('missing' in share);
});

test('every order says what it does not mean', () => {
  for (const language of languages) {
    for (const { not } of Object.values(wordsOf(language).rankings.measures)) assert.match(not, /不|没有|not /u);
  }
});

test('in English an amount keeps its digits and is told with its unit, from a sentence or a table', () => {
  const en = wordsOf('en');
  const [order] = rankings([stated('a', '2024-budget', '3.00'), stated('b', '2024-budget', '2.9')], en);
  assert.equal(order?.edition, '2024 department budget');
  assert.deepEqual(
    order?.rows.map(({ score }) => [score.text, score.remarks]),
    [
      ['3.00 × 10,000 yuan', ['from the text']],
      ['2.9 × 10,000 yuan', ['from the text']],
    ],
  );
  const shares = rankings([tabled('a', ['1000.00', '404.50']), tabled('b', ['1000.00', '404.60'])], en);
  assert.deepEqual(
    shares.find(({ measure }) => measure === 'project-share')?.rows[0]?.score.computed?.map(({ text }) => text),
    ['404.60 × 10,000 yuan', '1000.00 × 10,000 yuan'],
  );
});

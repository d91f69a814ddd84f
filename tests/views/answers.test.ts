import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Disclosure } from '../../src/model/index.ts';
import { type Answer, answersOf } from '../../src/views/answers/answer.ts';
import { type AnswerFilter, answerTable, mostAnswers } from '../../src/views/answers/answer-table.ts';
import { type AnswerId, answerIds, answerName, answerNames } from '../../src/views/answers/measures.ts';
import { languages, wordsOf } from '../../src/words/index.ts';
import { columns, expenditureTable, fact, place, record, row, table } from './records.ts';

const zh = wordsOf('zh');
const nameOf = (id: AnswerId): string => answerName(id, zh);
const all: AnswerFilter = { bureaus: null, year: null, kind: null, division: null };

function answer(id: AnswerId, options: Partial<Disclosure> = {}): Answer {
  return answersOf(record(options), '甲局', null)[id];
}

const money = (text: string, amount: string) => ({
  text,
  amount,
  unit: 'tenThousandYuan' as const,
  counter: null,
  place: place(5),
});
const less = fact({
  id: 'f009',
  concept: 'threePublicExpenses',
  subject: '“三公”经费',
  quantity: money('2.36万元', '2.36'),
  change: {
    direction: 'decrease',
    year: null,
    amount: money('0.14万元', '0.14'),
    from: null,
    rate: { text: '5.6%', percent: '5.6', place: place(5) },
    place: place(5),
  },
});

test('an answer is the printed figure, with its place and what the text says of its change', () => {
  const found = answer('threePublic', { facts: [less] });
  assert.equal(found.figure?.text, '2.36万元');
  assert.match(found.figure?.href ?? '', /#f009$/u);
  const [shown] = answerTable('threePublic', [found], all, zh, nameOf)?.rows ?? [];
  assert.equal(shown?.amount.text, '2.36 万元');
  assert.deepEqual(shown?.said, ['摘自正文']);
  assert.deepEqual(
    shown?.changes.map(({ text }) => text),
    ['比上年减少 0.14 万元（5.6%）'],
  );
});

test('a figure of a table keeps its digits and gets the unit of the table', () => {
  const found = answer('basic', { tables: [expenditureTable()] });
  const [shown] = answerTable('basic', [found], all, zh, nameOf)?.rows ?? [];
  assert.equal(shown?.amount.text, `${found.figure?.text} 万元`);
  assert.deepEqual(shown?.changes, []);
});

test('an empty table is said instead of a figure, and is no zero', () => {
  const cols = columns('la', { 1: 'total' });
  const empty = table({
    id: 't02',
    standard: 'budget.three-public',
    title: { text: '“三公”经费支出表', place: place(1) },
    columns: cols,
    rows: [row(['', ''], cols)],
    empty: true,
  });
  const found = answer('threePublic', { tables: [empty] });
  const [shown] = answerTable('threePublic', [found], all, zh, nameOf)?.rows ?? [];
  assert.deepEqual([shown?.amount.text, shown?.printed], ['《“三公”经费支出表》是空表', false]);
});

test('documents in which a figure was not read are counted, and shown where their bureau was asked for', () => {
  const [with_, without] = [answer('threePublic', { facts: [less] }), answer('threePublic')];
  const table = answerTable('threePublic', [with_, { ...without, bureau: 'other' }], all, zh, nameOf);
  assert.equal(table?.rows.length, 1);
  assert.match(table?.left.join() ?? '', /另有 1 份文件没有找到/u);
  const other = answerTable(
    'threePublic',
    [with_, { ...without, bureau: 'other' }],
    { ...all, bureaus: ['other'] },
    zh,
    nameOf,
  );
  assert.deepEqual(
    other?.rows.map(({ amount }) => amount.text),
    ['没有找到：文件里没有，或者本站没有读出来'],
  );
  assert.equal(answerTable('threePublic', [without], all, zh, nameOf), null);
});

test('year and kind narrow, and more than a few rows are counted only, with the way to all', () => {
  const one = answer('threePublic', { facts: [less] });
  const many = Array.from({ length: mostAnswers + 3 }, (_, at) => ({ ...one, id: `a${at}/2024-budget` }));
  const table = answerTable('threePublic', many, all, zh, nameOf);
  assert.equal(table?.rows.length, mostAnswers);
  assert.deepEqual(table?.left, [zh.answers.more(3)]);
  assert.deepEqual(table?.links[0], {
    text: '看 2024 年部门预算的排名',
    href: '/rankings/three-public/2024-budget-department/',
  });
  assert.equal((table?.links[1]?.href.match(/d=/gu) ?? []).length, 8);
  assert.equal(answerTable('threePublic', many, { ...all, year: 1999 }, zh, nameOf), null);
  assert.equal(answerTable('threePublic', many, { ...all, kind: 'final' }, zh, nameOf), null);
});

test('an order is led to only where the documents that are shown stand in it with others', () => {
  const one = answer('threePublic', { facts: [less] });
  const other = { ...one, id: 'b/2024-budget', bureau: 'other' };
  const hrefs = (answers: Answer[], filter: Partial<AnswerFilter> = {}): string[] =>
    (answerTable('threePublic', answers, { ...all, ...filter }, zh, nameOf)?.links ?? [])
      .map(({ href }) => href)
      .filter((href) => href.startsWith('/rankings/'));
  const edition = '/rankings/three-public/2024-budget-department/';
  assert.deepEqual(hrefs([one, other]), [edition]);
  assert.deepEqual(hrefs([one, other], { bureaus: ['other'] }), [edition], 'with one that is not shown');
  assert.deepEqual(hrefs([one, { ...other, year: 2023 }]), [], 'each alone in its year');
  assert.deepEqual(hrefs([one, { ...other, figure: null }]), [], 'beside one without the figure');
});

const bought = fact({
  id: 'f011',
  concept: 'officialVehiclesPurchase',
  subject: '公务用车购置费',
  quantity: money('0万元', '0'),
  change: { direction: 'none', year: null, amount: null, from: null, rate: null, place: place(6) },
});
const ran = fact({
  id: 'f012',
  concept: 'officialVehiclesOperation',
  subject: '公务用车运行维护费',
  quantity: money('1.2万元', '1.2'),
});

test('of a figure that is not printed the parts are that are, with their places and changes', () => {
  const cols = columns('la', { 1: 'total' });
  const empty = table({
    id: 't02',
    standard: 'budget.three-public',
    title: { text: '“三公”经费支出表', place: place(1) },
    columns: cols,
    rows: [row(['', ''], cols)],
    empty: true,
  });
  const found = answer('officialVehicles', { tables: [empty], facts: [bought, ran] });
  const [shown] = answerTable('officialVehicles', [found], all, zh, nameOf)?.rows ?? [];
  assert.deepEqual([shown?.amount.text, shown?.printed], ['没有印合计，分项是：', false]);
  assert.deepEqual(
    shown?.parts.map(({ name, amount, said }) => [name, amount.text, amount.href?.split('#')[1], ...said]),
    [
      ['公务用车购置费', '0 万元', 'f011', '摘自正文'],
      ['公务用车运行维护费', '1.2 万元', 'f012', '摘自正文'],
    ],
  );
  assert.deepEqual(
    shown?.changes.map(({ text }) => text),
    ['公务用车购置费：与上年持平'],
  );
  const whole = answer('threePublic', { facts: [bought] });
  assert.deepEqual(
    whole.parts.map(({ id }) => id),
    ['officialVehiclesPurchase'],
    'of a part that is not printed, its own',
  );
  assert.deepEqual(answer('threePublic', { facts: [less, bought] }).parts, [], 'the whole is printed');
});

test('every figure has names, none of them that of another', () => {
  const entries = [
    { term: '公务用车购置及运行维护费', variants: ['公务用车费'], everyday: ['公车'] },
    { term: '别的', variants: [], everyday: ['别的'] },
  ];
  const names = answerIds.flatMap((id) => answerNames(id, entries, zh));
  assert.equal(new Set(names).size, names.length);
  assert.ok(answerNames('officialVehicles', entries, zh).includes('公车'));
  assert.ok(!names.includes('别的'));
  for (const language of languages)
    for (const id of answerIds) assert.notEqual(answerName(id, wordsOf(language)), '', `${language} ${id}`);
});

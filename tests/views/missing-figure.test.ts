import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Disclosure, Section, Table } from '../../src/model/index.ts';
import { absenceText } from '../../src/views/absence.ts';
import { absenceSchema } from '../../src/views/absence-schema.ts';
import { keyFigures } from '../../src/views/key-figures.ts';
import { type SoughtId, whyNone, withoutFigure } from '../../src/views/missing-figure.ts';
import { languages, wordsOf } from '../../src/words/index.ts';
import { columns, expenditureTable, passage, place, record, row, table } from './records.ts';

function section(id: string, heading: string, ...paragraphs: string[]): Section {
  return {
    id,
    number: null,
    heading: passage(heading),
    blocks: paragraphs.map((text, at) => ({ type: 'paragraph', passage: passage(text, 30 + at) })),
    sections: [],
  };
}

const prose = section('s1', '部门概况', '本部门负责接待来访群众。');

/** What is said of a figure, and the anchor it leads to. */
function said(id: SoughtId, options: Partial<Disclosure>): [text: string, anchor: string] {
  const absence = whyNone(record({ sections: [prose], ...options }), id);
  assert.deepEqual(absenceSchema.parse(absence), absence);
  for (const language of languages) assert.ok(absenceText(absence, wordsOf(language)).length > 0);
  return [absenceText(absence, wordsOf('zh')), absence.href.replace('/bureaus/nowhere/2024-budget/', '')];
}

function threePublic(options: Partial<Table>): Table {
  return table({
    id: 't02',
    standard: 'budget.three-public',
    title: { text: '“三公”经费支出表', place: place(40) },
    columns: columns('la', { 1: 'total' }),
    ...options,
  });
}

test('a table that was published empty', () => {
  const tables = [threePublic({ empty: true })];
  assert.deepEqual(said('threePublic', { tables }), ['《“三公”经费支出表》是空表', '#t02']);
  assert.deepEqual(said('officialReceptions', { tables }), ['《“三公”经费支出表》是空表', '#t02']);
});

test('a cell that holds no amount: blank, or a dash', () => {
  const cols = columns('la', { 1: 'total' });
  const tables = [
    threePublic({ columns: cols, rows: [row(['公务接待费', ''], cols), row(['因公出国（境）费', '—'], cols)] }),
  ];
  assert.deepEqual(said('officialReceptions', { tables }), [
    '《“三公”经费支出表》里这一格是空白（公务接待费）',
    '#t02',
  ]);
  assert.deepEqual(said('overseasTravel', { tables }), [
    '《“三公”经费支出表》里这一格印的是“—”（因公出国（境）费）',
    '#t02',
  ]);
});

test('a table that is there without the item; where a cell is of that name, the site may have missed it', () => {
  const cols = columns('la', { 1: 'total' });
  const rows = (label: string) => [row(['因公出国（境）费', '1.00'], cols), row([label, '2.00'], cols)];
  const of = (label: string) => ({ tables: [threePublic({ columns: cols, rows: rows(label) })] });
  assert.deepEqual(said('officialReceptions', of('会议费')), ['《“三公”经费支出表》里没有这一项', '#t02']);
  assert.deepEqual(said('officialReceptions', of('公务接待及其他')), [wordsOf('zh').absence.unknown, '#t02']);
});

test('a table that was read with doubt says nothing of what is not in it', () => {
  const cols = columns('la', { 1: 'total' });
  const tables = [threePublic({ confidence: 'low', columns: cols, rows: [row(['会议费', '2.00'], cols)] })];
  assert.deepEqual(said('officialReceptions', { tables }), ['《“三公”经费支出表》读得不准，没有取数', '#t02']);
});

test('no table, and nothing in the text', () => {
  assert.deepEqual(said('procurement', { tables: [expenditureTable()] }), [
    '文件里没有这样的表，正文也没有写',
    '#text',
  ]);
});

test('a sentence that speaks of it is where to look; an explanation of the term is none, nor are duties', () => {
  const speaks = section('s2', '政府采购情况', '2024年政府采购预算详见附表。');
  assert.deepEqual(said('procurement', { sections: [prose, speaks] }), ['正文提到，没有读出数', '#s2']);
  const none = section('s2', '政府采购情况', '本单位 2024 年部门所属各单位未做政府采购。');
  assert.deepEqual(said('procurement', { sections: [prose, none] }), ['正文写的是没有，没有数字', '#s2']);
  const flat = section('s2', '政府采购情况', '政府采购与上年相比无变化。');
  assert.deepEqual(said('procurement', { sections: [prose, flat] })[0], '正文提到，没有读出数');
  const term = section('s3', '名词解释', '政府采购：指以合同方式有偿取得货物、工程和服务的行为。');
  const duty = section('s4', '部门职责', '负责政府采购的监督管理。');
  assert.deepEqual(said('procurement', { sections: [prose, term, duty] })[0], '文件里没有这样的表，正文也没有写');
});

test('of scanned pages and of tables that were not recognised nothing is said to be missing', () => {
  const [source] = record().sources;
  assert.ok(source);
  const scanned = {
    ...source,
    layout: 'transcript' as const,
    pages: [{ label: '1', line: 1, recognised: true as const }],
  };
  assert.deepEqual(said('procurement', { sources: [scanned] }), [wordsOf('zh').absence.unknown, 'source/']);
  const cols = columns('la');
  const other = table({ id: 't05', columns: cols, rows: [row(['货物采购', '3.00'], cols)] });
  assert.deepEqual(said('procurement', { tables: [other] }), [wordsOf('zh').absence.unknown, '#t05']);
});

test('the head of a document names what it does not give, each with why', () => {
  const zh = wordsOf('zh');
  const document = record({ sections: [prose], tables: [expenditureTable(), threePublic({ empty: true })] });
  const without = withoutFigure(document, keyFigures(document, zh), zh);
  assert.deepEqual(
    without.map(({ label, text }) => `${label}：${text}`),
    ['收入', '支出', '机关运行经费', '政府采购'].map((label) => `${label}：${zh.absence.notThere}`),
  );
});

test('tables that are published apart from the document', () => {
  const apart = section('s2', '部门预算表', '部门预算公开表另附。');
  assert.deepEqual(said('threePublic', { sections: [prose, apart] })[0], '表另行公开，本站没有收到');
});

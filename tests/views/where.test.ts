import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Disclosure } from '../../src/model/index.ts';
import { linkName, whereIs } from '../../src/views/where.ts';
import { place, record } from './records.ts';

type Source = Disclosure['sources'][number];

function source(options: Partial<Source>): Source {
  return { path: 'a.pdf', sha256: '0'.repeat(64), layout: 'transcript', evidence: [], lines: 100, ...options };
}

const pdf = source({
  format: 'pdf',
  pages: [
    { label: '1', line: 2 },
    { label: '2', line: 40 },
    { label: '3', line: 60, recognised: true },
  ],
});
const workbook = source({
  format: 'xlsx',
  pages: [
    { label: '收支总表', line: 2 },
    { label: '2', line: 30 },
  ],
});

function where(sources: Source[], line: number, file = 0) {
  return whereIs(record({ sources }), place(line, 1, file));
}

test('a line of a text file is told by its number, which says all', () => {
  const found = whereIs(record(), place(88));
  assert.deepEqual(found, {
    text: '原文第 88 行',
    at: '第 88 行',
    short: '原文',
    name: '原文第 88 行',
    column: { head: '原文行', text: '88' },
    recognised: false,
    href: '/bureaus/nowhere/2024-budget/source/#L88',
  });
  assert.equal(linkName(found), undefined);
});

test('a place in a PDF is told by its page, and its name goes down to the line', () => {
  const found = where([pdf], 59);
  assert.equal(found.text, '原件第 2 页');
  assert.equal(found.short, '第 2 页');
  assert.deepEqual(found.column, { head: '原件页', text: '2' });
  assert.equal(found.href, '/bureaus/nowhere/2024-budget/source/#L59');
  assert.equal(linkName(found), '原件第 2 页（转写稿第 59 行）');
});

test('the line of a page mark belongs to the page it begins; a recognised page says so', () => {
  assert.equal(where([pdf], 40).text, '原件第 2 页');
  assert.equal(where([pdf], 39).text, '原件第 1 页');
  assert.deepEqual([where([pdf], 59).recognised, where([pdf], 60).recognised], [false, true]);
});

test('a sheet is told by its name, also one whose name is a number', () => {
  assert.equal(where([workbook], 29).text, '工作表“收支总表”');
  assert.equal(where([workbook], 30).text, '工作表“2”');
  assert.deepEqual(where([workbook], 30).column, { head: '转写行', text: '30' });
});

test('a file without pages is told by the line of its transcript, and so is what stands before the first page', () => {
  assert.equal(where([source({ format: 'docx', path: 'a.docx' })], 12).text, '转写稿第 12 行');
  assert.equal(where([pdf], 1).text, '转写稿第 1 行');
});

test('a mended transcript no longer names its format; its pages and sheets are still told apart', () => {
  assert.equal(where([source({ pages: pdf.pages })], 59).text, '原件第 2 页');
  assert.equal(where([source({ pages: workbook.pages })], 5).text, '工作表“收支总表”');
});

test('among several files the file is named, and the anchor names it too', () => {
  const text = source({ layout: 'tabbed', path: 'b.txt' });
  assert.equal(where([pdf, workbook, text], 59).text, '附件 1 第 2 页');
  assert.equal(where([pdf, workbook, text], 5, 1).text, '附件 2 工作表“收支总表”');
  assert.equal(where([pdf, workbook, text], 7, 2).text, '附件 3 第 7 行');
  assert.equal(where([pdf, workbook, text], 7, 2).href, '/bureaus/nowhere/2024-budget/source/#F3L7');
  assert.equal(linkName(where([pdf, text], 59)), '附件 1 第 2 页（转写稿第 59 行）');
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { makeFoldTable } from '../../scripts/search/fold-table.ts';
import { readFold } from '../../src/search/fold.ts';

const table = makeFoldTable();
const fold = readFold(table);

test('traditional characters become simplified ones', () => {
  assert.equal(fold('機關運行經費'), '机关运行经费');
  assert.equal(fold('財政撥款決算'), '财政拨款决算');
});

test('simplified texts stay as they are', () => {
  for (const text of ['机关运行经费', '显著乾坤后里发面', '2014004 abc', '']) assert.equal(fold(text), text);
});

test('folding twice is folding once', () => {
  const once = fold(table);
  assert.equal(fold(once), once);
});

test('the table is small', () => {
  const bytes = brotliCompressSync(table).length;
  assert.ok(bytes <= 10_000, `${bytes} bytes`);
});

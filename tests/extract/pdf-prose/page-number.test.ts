import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPageNumber } from '../../../scripts/convert/extract/pdf/prose/page-number.ts';

test('page numbers are read as they are written', () => {
  const formal = [
    '- 3 -',
    '— 3 —',
    '－3－',
    '第3页',
    '第 3 页',
    '第3页 共17页',
    '第 3 页，共 17 页',
    '3/17',
    '3 / 17',
    'Page 3',
    '·3·',
  ];
  for (const text of formal) assert.deepEqual(readPageNumber(text), { value: 3, formal: true }, text);
  assert.deepEqual(readPageNumber('3'), { value: 3, formal: false });
});

test('figures and words are no page numbers', () => {
  for (const text of ['3.5', '2,950', '第三部分', '3月', '12345', '', '-', '一、', '3%', '第3条']) {
    assert.equal(readPageNumber(text), null, text);
  }
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutLine, factPartAnchor, sourceLine, sourceMarks } from '../../src/views/source-marks.ts';
import { expenditureTable, fact, place, record } from './records.ts';

function mark(id: string, text: string, column: number) {
  return { ids: [id], place: place(1, column), text, target: id };
}

test('a line is cut at its figures, and nothing of it is lost', () => {
  const line = '合计\t1,112.08\t662.44';
  const parts = cutLine(line, line, [mark('t01-r1-c3', '662.44', 13), mark('t01-r1-c2', '1,112.08', 4)]);
  assert.deepEqual(parts, [
    '合计\t',
    { text: '1,112.08', ids: ['t01-r1-c2'], target: 't01-r1-c2' },
    '\t',
    { text: '662.44', ids: ['t01-r1-c3'], target: 't01-r1-c3' },
  ]);
  assert.equal(parts.map((part) => (typeof part === 'string' ? part : part.text)).join(''), line);
});

test('white space inside a figure is its own; a figure that is cut by the end of the line is marked to there', () => {
  const line = '共 305.63 万元，增加 1';
  assert.deepEqual(cutLine(line, line, [mark('f001', '305.63万元', 3), mark('f002', '12.5万元', 16)]), [
    '共 ',
    { text: '305.63 万元', ids: ['f001'], target: 'f001' },
    '，增加 ',
    { text: '1', ids: ['f002'], target: 'f002' },
  ]);
});

test('several statements of one figure share its place and lead to the first', () => {
  const line = '支出5万元';
  assert.deepEqual(cutLine(line, line, [mark('f001', '5万元', 3), mark('f002', '5万元', 3)]), [
    '支出',
    { text: '5万元', ids: ['f001', 'f002'], target: 'f001' },
  ]);
});

test('in a transcript a figure is found among the tags, not in them', () => {
  const raw = '<td colspan="2">2</td>';
  assert.deepEqual(cutLine(raw, '2', [mark('t01-r1-c1', '2', 17)]), [
    { text: '2', ids: ['t01-r1-c1'], target: 't01-r1-c1' },
  ]);
  const unsure = '<td>12.34<!-- 0.58 --></td>';
  assert.deepEqual(cutLine(unsure, '12.34', [mark('t01-r2-c1', '12.34', 5)]), [
    { text: '12.34', ids: ['t01-r2-c1'], target: 't01-r2-c1' },
  ]);
});

test('words that are not there get a place without words', () => {
  assert.deepEqual(cutLine('甲乙', '甲乙', [mark('f001', '丙', 2)]), [
    '甲',
    { text: '', ids: ['f001'], target: 'f001' },
    '乙',
  ]);
});

test('figures of tables and sentences, their changes, and titles are marked', () => {
  const table = expenditureTable();
  const changed = fact({
    amount: '5.00',
    change: {
      direction: 'increase',
      amount: { text: '1万元', amount: '1', unit: 'tenThousandYuan', counter: null, place: place(20, 30) },
      rate: null,
      from: null,
      year: 2023,
      place: place(20, 28),
    },
  });
  const marks = sourceMarks(record({ tables: [table], facts: [changed] }));
  const ids = (line: number) => (marks.get(sourceLine({ file: 0, line })) ?? []).flatMap((each) => each.ids);
  assert.deepEqual(ids(10), ['t01']);
  assert.deepEqual(ids(15), ['t01-r1-c3', 't01-r1-c4', 't01-r1-c5']);
  assert.deepEqual(ids(20).slice(-2), ['f001', factPartAnchor('f001', 'change')]);
});

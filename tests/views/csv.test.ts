import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { factsCsv, tableCsv } from '../../src/views/csv.ts';
import { columns, fact, record, row, table } from './records.ts';

/** An independent reader of CSV, as a spreadsheet reads it. */
function parse(text: string): string[][] {
  const rows: string[][] = [];
  for (const [, quoted, plain, end] of text.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gu)) {
    const last = rows.at(-1);
    const value = quoted?.replaceAll('""', '"') ?? plain ?? '';
    if (last) last.push(value);
    else rows.push([value]);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

function oneColumn(texts: string[]) {
  const cols = columns('t');
  return table({ columns: cols, rows: texts.map((text) => row([text], cols)) });
}

test('starts with a byte order mark and ends every row with CRLF', () => {
  assert.equal(tableCsv(oneColumn(['甲', '乙'])), '\uFEFF甲\r\n乙\r\n');
});

test('joins the levels of the header', () => {
  const cols = columns('la').map((column, at) => ({ ...column, path: at === 0 ? ['项目'] : ['2024年预算数', '合计'] }));
  assert.equal(
    tableCsv(table({ columns: cols, rows: [row(['行政运行', '1,112.08'], cols)] })),
    '\uFEFF项目,2024年预算数 / 合计\r\n行政运行,"1,112.08"\r\n',
  );
});

test('keeps blanks, zeros, dashes and printed negative numbers as they are', () => {
  const printed = ['', '0', '0.00', '——', '--', '-', '-12.92', '-1,000.50', '-5%', '－3'];
  assert.deepEqual(parse(tableCsv(oneColumn(printed))).flat(), printed);
});

test('a text that a spreadsheet would run becomes text', () => {
  for (const text of ['=1+1', '+SUM(A1)', '@cmd', '\t=1', '-1+1', '-2-3', '-cmd', '--1']) {
    assert.deepEqual(parse(tableCsv(oneColumn([text]))), [[`'${text}`]], text);
  }
});

test('any text that needs no guard comes back as it was', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.string().filter((text) => !/^[=+@\t\r-]/u.test(text)),
        { minLength: 1 },
      ),
      (texts) => {
        assert.deepEqual(parse(tableCsv(oneColumn(texts))).flat(), texts);
      },
    ),
  );
});

test('no field ever begins with a sign that starts a formula', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (text) => {
      const [[field] = []] = parse(tableCsv(oneColumn([text])));
      assert.doesNotMatch(field ?? '', /^(?:[=+@\t\r]|-(?![\d.,]+%?$|-*$))/u);
    }),
  );
});

test('a cell that covers columns stands in the first', () => {
  const cols = columns('ttt');
  const wide = { column: 0, colSpan: 2, text: '合计', place: { file: 0, line: 1, column: 1 } };
  const last = { column: 2, text: '5', place: { file: 0, line: 1, column: 9 } };
  const csv = tableCsv(table({ columns: cols, rows: [{ role: 'total', level: 0, cells: [wide, last] }] }));
  assert.equal(csv, '\uFEFF合计,,5\r\n');
});

test('the figures of sentences carry their line and words', () => {
  const rows = parse(
    factsCsv(
      record({ facts: [fact({ amount: '305.63', subject: '收入预算总额', sentence: '收入预算总额305.63万元。' })] }),
    ),
  );
  assert.deepEqual(rows[1], [
    'f001',
    '收入预算总额',
    '',
    '2024',
    '305.63万元',
    '',
    '',
    '',
    '',
    '20',
    '收入预算总额305.63万元。',
    '原文第 20 行',
  ]);
});

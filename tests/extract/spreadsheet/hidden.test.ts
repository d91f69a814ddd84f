import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extractXlsx } from '../../../scripts/convert/extract/spreadsheet/index.ts';
import { noticesOf, outline } from './outline.ts';
import { type WrittenSheet, writeWorkbook } from './write.ts';

async function read(...sheets: WrittenSheet[]) {
  const extraction = await extractXlsx(writeWorkbook(sheets));
  return { lines: outline(extraction), notices: noticesOf(extraction) };
}

const rows = [
  ['项目', '备用', '金额'],
  ['合计', '甲', 3],
  ['隐去', '乙', 1],
  ['其他', '丙', 2],
];

test('hidden sheets are reported, not shown, however deep they are hidden; the others follow in their order', async () => {
  const { lines, notices } = await read(
    { name: '乙', rows: [['乙表']] },
    { name: '草稿', rows, state: 'hidden' },
    { name: '甲', rows: [['甲表']] },
    { name: '底稿', rows, state: 'veryHidden' },
    { name: '空', rows: [], state: 'hidden' },
    { name: 'Sheet4', rows: [] },
  );
  assert.deepEqual(lines, ['= 乙', 'A1 乙表', '= 甲', 'A1 甲表', '= Sheet4']);
  assert.deepEqual(notices, [
    'hidden-sheet: 工作表“草稿”是隐藏的，没有转换',
    'hidden-sheet: 工作表“底稿”是隐藏的，没有转换',
    'hidden-sheet: 工作表“空”是隐藏的（没有内容），没有转换',
  ]);
});

test('hidden rows and columns are reported when they hold something; cells keep their names', async () => {
  const { lines, notices } = await read({ name: '表', rows, hiddenRows: [3, 9], hiddenColumns: [2, 7] });
  assert.deepEqual(lines, ['= 表', '项目|金额', '合计|3', '其他|2']);
  assert.deepEqual(notices, [
    'hidden-rows: 工作表“表”有隐藏的行（第 3 行），没有转换',
    'hidden-columns: 工作表“表”有隐藏的列（B 列），没有转换',
  ]);
  const { blocks } = await extractXlsx(writeWorkbook([{ name: '表', rows, hiddenRows: [3], hiddenColumns: [2] }]));
  const table = blocks[1];
  assert.ok(table?.type === 'table');
  assert.deepEqual(table.rows[2]?.cells[1]?.lines[0]?.origin, { kind: 'sheet', sheet: '表', cell: 'C4' });
});

test('a hidden row alone and a hidden column alone are left out, at the end too', async () => {
  const row = await read({ name: '表', rows, hiddenRows: [4] });
  assert.deepEqual(row.lines, ['= 表', '项目|备用|金额', '合计|甲|3', '隐去|乙|1']);
  assert.deepEqual(row.notices, ['hidden-rows: 工作表“表”有隐藏的行（第 4 行），没有转换']);
  const column = await read({ name: '表', rows, hiddenColumns: [3] });
  assert.deepEqual(column.lines, ['= 表', '项目|备用', '合计|甲', '隐去|乙', '其他|丙']);
  assert.deepEqual(column.notices, ['hidden-columns: 工作表“表”有隐藏的列（C 列），没有转换']);
});

test('a merged cell shows its text as long as any of it is visible', async () => {
  const sheet = {
    name: '表',
    rows: [
      ['收入', '', '支出'],
      ['甲', '乙', '丙'],
      ['1', '2', '3'],
    ],
    merges: ['A1:B1'],
  };
  assert.deepEqual((await read({ ...sheet, hiddenColumns: [1] })).lines, ['= 表', '收入|支出', '乙|丙', '2|3']);
  const { lines, notices } = await read({ ...sheet, hiddenColumns: [1, 2] });
  assert.deepEqual(lines, ['= 表', 'C1 支出', 'C2 丙', 'C3 3']);
  assert.deepEqual(notices, ['hidden-columns: 工作表“表”有隐藏的列（A、B 列），没有转换']);
});

test('hidden rows are no gap between tables', async () => {
  const blank = [...rows.slice(0, 2), [], [], ...rows.slice(2)];
  const { lines } = await read({ name: '表', rows: blank, hiddenRows: [3, 4] });
  assert.deepEqual(lines, ['= 表', '项目|备用|金额', '合计|甲|3', '隐去|乙|1', '其他|丙|2']);
});

test('pictures, charts and text boxes are reported', async () => {
  const drawing =
    '<d:wsDr xmlns:d="d" xmlns:a="a"><d:pic/><d:pic/><d:graphicFrame/><d:sp><d:txBody><a:p><a:r><a:t>内部</a:t></a:r><a:r><a:t>资料</a:t></a:r></a:p></d:txBody></d:sp><d:sp/></d:wsDr>';
  const { notices } = await read({ name: '表', rows, drawing });
  assert.deepEqual(notices, [
    'picture: 工作表“表”有 2 张图片，没有转换',
    'chart: 工作表“表”有 1 个图表，没有转换',
    'text-box: 工作表“表”有文本框，没有转换：内部资料',
  ]);
});

test('what lies outside the print area is shown all the same, and reported', async () => {
  const { lines, notices } = await read({ name: '表', rows, printArea: "'表'!$A$1:$B$4,'表'!$C$1:$C$2" });
  assert.equal(lines.length, 5);
  assert.deepEqual(notices, ['outside-print-area: 工作表“表”打印区域之外还有内容（C3、C4），已一并转换']);
  assert.deepEqual((await read({ name: '表', rows, printArea: "'表'!$A:$C" })).notices, []);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extractXlsx } from '../../../scripts/convert/extract/spreadsheet/index.ts';
import { noticesOf, outline } from './outline.ts';
import { type WrittenCell, type WrittenSheet, writeWorkbook } from './write.ts';

type Row = WrittenSheet['rows'][number];

/** Rows of cells with lines around them, as a person draws a table. */
function ruled(rows: readonly Row[]): Row[] {
  return rows.map((row) =>
    row.map(
      (cell): WrittenCell => ({
        ...(cell !== null && typeof cell === 'object' ? cell : { value: cell ?? '' }),
        framed: true,
      }),
    ),
  );
}

async function shapeOf(rows: readonly Row[], merges: readonly string[] = []): Promise<string[]> {
  const [, ...lines] = outline(await extractXlsx(writeWorkbook([{ name: '表', rows, merges }])));
  return lines;
}

const grid: Row[] = [
  ['项目', '本年收入', null],
  ['', '金额', '比例'],
  ['合计', 12.5, 1],
  ['基本支出', null, null],
];
const gridMerges = (top: number): string[] => [`A${top}:A${top + 1}`, `B${top}:C${top}`];
const shape = ['项目{1x2}|本年收入{2x1}', '金额|比例', '合计|12.5|1', '基本支出||'];

test('title and unit above a table, note below it, are paragraphs; with lines and without', async () => {
  const above: Row[] = [['收入决算表'], ['编制单位：某局', null, '单位：万元']];
  const below: Row[] = [['注：本表反映收入情况。']];
  const expected = ['A1 收入决算表', 'A2 编制单位：某局', 'C2 单位：万元', ...shape, 'A7 注：本表反映收入情况。'];
  const merges = ['A1:C1', ...gridMerges(3), 'A7:C7'];
  assert.deepEqual(await shapeOf([...above, ...grid, ...below], merges), expected);
  assert.deepEqual(await shapeOf([...above, ...ruled(grid), ...below], merges), expected);
  assert.deepEqual(
    await shapeOf(ruled([...above, ...grid, ...below].map((row) => [...row, null, null].slice(0, 3))), merges),
    expected,
  );
});

test('a title that is not merged, and one over several rows', async () => {
  const rows: Row[] = [[null, '收入决算表'], ['公开02表'], [null, null, '单位：万元'], ...grid];
  const texts = ['B1 收入决算表', 'A2 公开02表', 'C3 单位：万元'];
  assert.deepEqual(await shapeOf(rows, gridMerges(4)), [...texts, ...shape]);
  const tall = await shapeOf([['收入决算表'], [], ...ruled(grid)], ['A1:C2', ...gridMerges(3)]);
  assert.deepEqual(tall, ['A1 收入决算表', ...shape]);
});

test('blanks stay in place inside, and are trimmed around', async () => {
  const rows: Row[] = [
    [],
    [null, '科目代码', '科目名称', '金额', ''],
    [null, '', '合计', 5, ''],
    [null, '201', '', '', ''],
    [null, '', '', '', ''],
    [null, '', '其他', 6, ''],
    [null, '', '', '', ''],
  ];
  const expected = ['科目代码|科目名称|金额', '|合计|5', '201||', '||', '|其他|6'];
  assert.deepEqual(await shapeOf(ruled(rows)), expected);
});

test('a last row with a name alone belongs to the table', async () => {
  assert.deepEqual((await shapeOf([...grid, ['总计']], gridMerges(1))).at(-1), '总计||');
});

test('rows over the whole width that divide a table stay in it', async () => {
  const rows: Row[] = [
    ['一、政府采购', ''],
    ['项目', '统计数'],
    ['货物', 15.88],
    ['二、机关运行经费', ''],
    ['行政单位', 13.19],
    ['注：统计数为决算数。', ''],
  ];
  assert.deepEqual(await shapeOf(ruled(rows), ['A1:B1', 'A4:B4', 'A6:B6']), [
    '一、政府采购{2x1}',
    '项目|统计数',
    '货物|15.88',
    '二、机关运行经费{2x1}',
    '行政单位|13.19',
    'A6 注：统计数为决算数。',
  ]);
});

test('a form of labels with colons is a table', async () => {
  const rows: Row[] = [
    ['绩效目标表', '', '', ''],
    ['项目名称：', '信访工作经费', '主管部门：', '某局'],
    ['总体目标：', '按期办结信访事项', '', ''],
    ['数量指标', '办结件数', '≥', 120],
  ];
  assert.deepEqual(await shapeOf(ruled(rows), ['A1:D1', 'B3:D3']), [
    'A1 绩效目标表',
    '项目名称：|信访工作经费|主管部门：|某局',
    '总体目标：|按期办结信访事项{3x1}',
    '数量指标|办结件数|≥|120',
  ]);
});

test('tables one under the other are several, with a blank row between or only a title', async () => {
  const small: Row[] = [
    ['项目', '金额'],
    ['合计', 1],
  ];
  const expected = ['A1 表一', '项目|金额', '合计|1', '表二', '项目|金额', '合计|1'];
  for (const between of [[], [[]]] as Row[][]) {
    for (const draw of [ruled, (rows: Row[]) => rows]) {
      const rows = [['表一'], ...draw(small), ...between, ['表二'], ...draw(small)];
      const second = 4 + between.length;
      const lines = await shapeOf(rows, ['A1:B1', `A${second}:B${second}`]);
      assert.deepEqual(
        lines,
        expected.map((line) => (line === '表二' ? `A${second} 表二` : line)),
      );
    }
  }
});

test('tables beside each other are several, each with its title; a blank column inside a table is not a gap', async () => {
  const rows: Row[] = [
    ['总标题'],
    ['收入', null, null, '支出'],
    ['项目', '金额', null, '科目', '数额'],
    ['合计', 1, null, '共计', 2],
  ];
  assert.deepEqual(await shapeOf(rows, ['A1:E1']), [
    'A1 总标题',
    'A2 收入',
    '项目|金额',
    '合计|1',
    'D2 支出',
    '科目|数额',
    '共计|2',
  ]);
  const gap: Row[] = [
    ['项目', '', '金额'],
    ['合计', '', 1],
  ];
  assert.deepEqual(await shapeOf(gap), ['项目||金额', '合计||1']);
});

test('a sheet of texts is paragraphs, a line of a cell each', async () => {
  const lines = await shapeOf([['部门概况'], [], ['一、主要职责。\n二、机构设置。'], ['（一）内设机构']]);
  assert.deepEqual(lines, ['A1 部门概况', 'A3 一、主要职责。', 'A3 二、机构设置。', 'A4 （一）内设机构']);
});

test('line feeds inside a table stay in their cell', async () => {
  const lines = await shapeOf([
    ['项目', '上缴\n上级\n支出'],
    ['合计', 1],
  ]);
  assert.deepEqual(lines, ['项目|上缴/上级/支出', '合计|1']);
});

test('every cell knows where it stands; rows and columns of a table are complete', async () => {
  const rows: Row[] = [['甲表'], [], [null, '项目', '金额'], [null, '合计', 3]];
  const { blocks, format, pages } = await extractXlsx(writeWorkbook([{ name: '附表 1', rows }]));
  assert.equal(format, 'xlsx');
  assert.deepEqual(pages, []);
  const table = blocks.at(-1);
  assert.ok(table?.type === 'table');
  assert.equal(table.width, 2);
  assert.deepEqual(table.rows[1], {
    page: null,
    cells: [
      {
        column: 0,
        colSpan: 1,
        rowSpan: 1,
        lines: [{ text: '合计', origin: { kind: 'sheet', sheet: '附表 1', cell: 'B4' } }],
      },
      {
        column: 1,
        colSpan: 1,
        rowSpan: 1,
        lines: [{ text: '3', origin: { kind: 'sheet', sheet: '附表 1', cell: 'C4' } }],
      },
    ],
  });
});

test('what lies under a merged area is reported', async () => {
  const rows: Row[] = [
    ['项目', '金额', 7],
    ['合计', 1, 2],
  ];
  const extraction = await extractXlsx(writeWorkbook([{ name: '表', rows, merges: ['B1:C1'] }]));
  assert.deepEqual(outline(extraction), ['= 表', '项目|金额{2x1}', '合计|1|2']);
  assert.deepEqual(noticesOf(extraction), ['buried-cell: 工作表“表”的合并单元格遮住了内容（C1），没有转换']);
});

test('merged areas that overlap or lead nowhere do no harm', async () => {
  const rows: Row[] = [
    ['项目', '金额', '比例'],
    ['合计', 1, 2],
  ];
  const lines = await shapeOf(rows, ['B1:C1', 'C1:C2', 'A1:A1', 'D9:E20', 'nonsense', 'A2:A1048576']);
  assert.deepEqual(lines, ['项目|金额{2x1}', '合计|1|2']);
});

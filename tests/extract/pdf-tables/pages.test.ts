import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ExtractedTable, Extraction } from '../../../scripts/convert/extract/extraction.ts';
import { extractPdf } from '../../../scripts/convert/extract/pdf/index.ts';
import { type DrawnCell, drawGrid } from './support/drawn-grid.ts';
import { gridText } from './support/grid-text.ts';
import { type DrawnPage, pdfFile, showText } from './support/pdf-file.ts';

const width = 400;
const height = 300;

/** A table of single cells; a text with a line feed is set in two lines. */
function table(rows: string[][], { top = 40, xs = [40, 140, 240, 340], rowHeight = 20 } = {}): string {
  const ys = [top, ...rows.map((_, row) => top + (row + 1) * rowHeight)];
  const cells = rows.flatMap((texts, row) =>
    texts.map((text, column): DrawnCell => {
      return { row, column, rowSpan: 1, colSpan: 1, lines: text === '' ? [] : text.split('\n') };
    }),
  );
  return drawGrid({ xs, ys, cells }, height, 'strokes');
}

function page(...content: string[]): DrawnPage {
  return { width, height, content: content.join('\n') };
}

function text(letters: string, y: number, x = 40): string {
  return showText(letters, x, height - y, 10);
}

async function read(...pages: DrawnPage[]): Promise<Extraction & { grids: string[]; lines: string[] }> {
  const extraction = await extractPdf(pdfFile(pages));
  const tables = extraction.blocks.filter((block): block is ExtractedTable => block.type === 'table');
  const lines = extraction.blocks.flatMap((block) =>
    block.type === 'paragraph' ? block.lines.map((line) => line.text) : [],
  );
  return { ...extraction, grids: tables.map(gridText), lines };
}

const head = ['科目', '名称', '金额'];
const one = ['201', '行政运行', '1.00'];
const two = ['202', '住房支出', '2.00'];

describe('tables over pages', () => {
  test('go on over the end of a page, with their repeated heads', async () => {
    const { grids } = await read(page(text('表一', 20), table([head, one])), page(table([head, two])));
    assert.deepEqual(grids, [
      '1 | 科目 | 名称 | 金额\n1 | 201 | 行政运行 | 1.00\n2 | 科目 | 名称 | 金额\n2 | 202 | 住房支出 | 2.00',
    ]);
  });

  test('a page number stands between without harm', async () => {
    const number = (n: string) => text(n, 285, 195);
    const pages = ['1', '2', '3'].map((n, index) => page(table([index === 0 ? head : one, two]), number(n)));
    assert.equal((await read(...pages)).grids.length, 1);
  });

  test('a title printed anew begins a new table', async () => {
    const { grids } = await read(page(table([head, one])), page(text('表二', 20), table([head, two])));
    assert.equal(grids.length, 2);
  });

  test('other columns make another table', async () => {
    const { grids } = await read(page(table([head, one])), page(table([head, two], { xs: [40, 120, 240, 360] })));
    assert.equal(grids.length, 2);
  });

  test('fewer edges within the same frame make merged cells', async () => {
    const last = table([['合计', '3.00']], { xs: [40, 240, 340] });
    const { grids } = await read(page(table([head, one])), page(last));
    assert.deepEqual(grids, ['1 | 科目 | 名称 | 金额\n1 | 201 | 行政运行 | 1.00\n2 | {1x2}合计 | 3.00']);
  });

  test('a form printed again for another item is another table', async () => {
    const form = (name: string) => table([['项目名称', name, ''], one]);
    assert.equal((await read(page(form('甲')), page(form('乙')))).grids.length, 2);
  });

  test('a low blank row left over from the page before is dropped', async () => {
    const strip = drawGrid(
      { xs: [40, 140, 240, 340], ys: [30, 40], cells: [0, 1, 2].map(blankCell) },
      height,
      'strokes',
    );
    const { grids } = await read(page(table([head, one])), page(strip, table([two])));
    assert.deepEqual(grids, ['1 | 科目 | 名称 | 金额\n1 | 201 | 行政运行 | 1.00\n2 | 202 | 住房支出 | 2.00']);
  });

  test('a row cut by the end of a page is one row when the blank cells beside it prove it', async () => {
    const cut = ['208', '机关事业单位养老保险缴', '3.00'];
    const rest = ['', '费支出', ''];
    const options = { rowHeight: 13 };
    const { grids } = await read(page(table([head, cut], options)), page(table([rest, one], options)));
    assert.deepEqual(grids, [
      '1 | 科目 | 名称 | 金额\n1 | 208 | 机关事业单位养老保险缴~费支出 | 3.00\n2 | 201 | 行政运行 | 1.00',
    ]);
  });

  test('a short text above a blank beginning proves nothing', async () => {
    const { grids } = await read(page(table([head, one], { rowHeight: 13 })), page(table([['', '小计', ''], two])));
    assert.match(grids[0] ?? '', /\n2 \| {2}\| 小计 \| \n/);
  });
});

function blankCell(column: number): DrawnCell {
  return { row: 0, column, rowSpan: 1, colSpan: 1, lines: [] };
}

describe('what is no table', () => {
  test('a frame around a paragraph', async () => {
    const { grids, lines } = await read(page(table([['本表为空']], { xs: [40, 340] })));
    assert.deepEqual([grids, lines], [[], ['本表为空']]);
  });

  test('a frame around a table', async () => {
    const frame = table([['']], { xs: [20, 380], top: 20, rowHeight: 200 });
    const { grids } = await read(page(frame, table([head, one])));
    assert.deepEqual(grids, ['1 | 科目 | 名称 | 金额\n1 | 201 | 行政运行 | 1.00']);
  });

  test('a rule under a running header, an underlined figure, white lines and lines cut off', async () => {
    const rules = '40 270 m 360 270 l S\n100 198 m 140 198 l S';
    const white = `q 1 1 1 RG ${table([head]).split('\n').slice(1, -4).join('\n')} Q`;
    const clipped = `q 0 0 10 10 re W n 40 100 m 340 100 l S 100 40 m 100 200 l S Q`;
    const { grids, lines } = await read(page(rules, white, clipped, text('预算 12 万元', 100)));
    assert.deepEqual([grids, lines], [[], ['预算12万元']]);
  });

  test('a box to be ticked inside a cell', async () => {
    const box = '150 232 m 156 232 l 156 238 l 150 238 l h S';
    const { grids } = await read(page(table([head, ['201', '', '']]), box));
    assert.deepEqual(grids, ['1 | 科目 | 名称 | 金额\n1 | 201 |  | ']);
  });

  test('shading is no border', async () => {
    const shade = '0.9 g 40 220 100 40 re f 0 g';
    const { grids } = await read(page(shade, table([head, one])));
    assert.deepEqual(grids, ['1 | 科目 | 名称 | 金额\n1 | 201 | 行政运行 | 1.00']);
  });
});

describe('texts in cells', () => {
  test('a line that fills its cell goes on; a short one does not', async () => {
    const xs = [40, 140, 240, 340];
    const rows = [['一二三四五六七八九十甲\n乙', '一、\n二、', '短\n行']];
    const { grids } = await read(page(table([head, one]), table(rows, { xs, top: 80, rowHeight: 30 })));
    assert.match(grids[0] ?? '', /一二三四五六七八九十甲~乙 \| 一、⏎二、 \| 短⏎行$/);
  });

  test('radicals are read as the characters they stand for', async () => {
    const { grids } = await read(page(table([['公务⽤⻋', '⾏政', '⾦额'], one])));
    assert.match(grids[0] ?? '', /公务用车 \| 行政 \| 金额/);
  });

  test('a text printed twice in one place is one text', async () => {
    const twice = [table([head, one]), showText('201', 43.2, height - 70, 8)];
    const { grids } = await read(page(...twice));
    assert.match(grids[0] ?? '', /\| 201 \|/);
  });

  test('a text that leans over a table is none of its texts', async () => {
    const leaning = 'BT /F1 30 Tf 0.7 0.7 -0.7 0.7 100 100 Tm <8349007a> Tj ET'.replace('007a', '6848');
    const { grids, blocks } = await read(page(table([head, one]), leaning));
    assert.deepEqual(grids, ['1 | 科目 | 名称 | 金额\n1 | 201 | 行政运行 | 1.00']);
    assert.match(JSON.stringify(blocks), /草案/);
  });

  test('texts in layers that are off the page, and in none, are not there', async () => {
    const { lines } = await read(page(text('在', 50), text('不在', 50, 900)));
    assert.deepEqual(lines, ['在']);
  });

  test('boxes of a page drawn sideways are those of the page as displayed', async () => {
    const content = `q 0 1 -1 0 ${height} 0 cm\n${table([head, one])}\nQ`;
    const { blocks, pages } = await read({ width: height, height: width, content });
    const [first] = blocks.flatMap((block) => (block.type === 'table' ? (block.rows[0]?.cells[0]?.lines ?? []) : []));
    assert.deepEqual(pages, [{ number: 1, width: height, height: width }]);
    assert.ok(first?.origin?.kind === 'page');
    const [left, top, right, bottom] = first.origin.box.map(Math.round) as [number, number, number, number];
    // The first cell begins 40 from the left and 40 from the top of the drawing: at the lower left of the page.
    assert.ok(left >= 40 && right <= 60 && top > 330 && bottom < 360, `${first.origin.box}`);
  });
});

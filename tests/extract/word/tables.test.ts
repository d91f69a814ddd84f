import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extractDocx } from '../../../scripts/convert/extract/word/index.ts';
import { show } from '../show.ts';
import { cell, docx, paragraph, row, table } from './build.ts';

async function read(body: string): Promise<{ shown: unknown[]; rules: string[] }> {
  const extraction = await extractDocx(docx({ body }));
  return { shown: show(extraction), rules: extraction.notices.map((notice) => notice.rule) };
}

const restart = '<w:vMerge w:val="restart"/>';
const goesOn = '<w:vMerge/>';

test('columns that a row leaves free before and after its cells are blank cells of that width', async () => {
  const body = table(
    row(['甲', '乙', '丙', '丁'].map((text) => cell(text)).join('')),
    row(cell('1'), '<w:gridBefore w:val="2"/><w:gridAfter w:val="1"/>'),
  );
  assert.deepEqual((await read(body)).shown, [['@0 甲 | @1 乙 | @2 丙 | @3 丁', '@0+2×1 | @2 1 | @3']]);
});

test('a merge over rows goes on below a row that is shifted', async () => {
  const body = table(
    row(cell('甲') + cell('乙') + cell('丙', restart)),
    row(cell('1') + cell('', goesOn), '<w:gridBefore w:val="1"/>'),
    row(cell('a') + cell('b') + cell('', goesOn)),
  );
  assert.deepEqual((await read(body)).shown, [['@0 甲 | @1 乙 | @2+1×3 丙', '@0 | @1 1', '@0 a | @1 b']]);
});

test('two merges over rows in one column, one after the other', async () => {
  const body = table(
    row(cell('甲', restart) + cell('1')),
    row(cell('', goesOn) + cell('2')),
    row(cell('乙', restart) + cell('3')),
    row(cell('', goesOn) + cell('4')),
    row(cell('丙', goesOn) + cell('5', '<w:vMerge w:val="continue"/>')),
  );
  assert.deepEqual((await read(body)).shown, [['@0+1×2 甲 | @1 1', '@1 2', '@0+1×3 乙 | @1 3', '@1 4', '@1 5']]);
});

test('a merge over rows and columns; one that goes on in another width is none', async () => {
  const two = '<w:gridSpan w:val="2"/>';
  const body = table(
    row(cell('甲', two + restart) + cell('乙', restart) + cell('a')),
    row(cell('', two + goesOn) + cell('', goesOn) + cell('b')),
    row(cell('1') + cell('2', restart) + cell('丙') + cell('c')),
    row(cell('3', goesOn) + cell('丁', two + goesOn) + cell('d')),
  );
  assert.deepEqual((await read(body)).shown, [
    ['@0+2×2 甲 | @2+1×2 乙 | @3 a', '@3 b', '@0 1 | @1 2 | @2 丙 | @3 c', '@0 3 | @1+2×1 丁 | @3 d'],
  ]);
});

test('what stands in a cell that a merge covers is not shown, and said', async () => {
  const body = table(row(cell('甲', restart) + cell('1')), row(cell('藏', goesOn) + cell('2')));
  const { shown, rules } = await read(body);
  assert.deepEqual(shown, [['@0+1×2 甲 | @1 1', '@1 2']]);
  assert.deepEqual(rules, ['hidden-text']);
});

test('merges across columns in the way of old Word', async () => {
  const merge = (value: string): string => `<w:hMerge w:val="${value}"/>`;
  const body = table(
    row(
      cell('收入', merge('restart')) +
        cell('', '<w:hMerge/>') +
        cell('支出', merge('restart')) +
        cell('', merge('continue')),
    ),
    row(['a', 'b', 'c', 'd'].map((text) => cell(text)).join('')),
  );
  assert.deepEqual((await read(body)).shown, [['@0+2×1 收入 | @2+2×1 支出', '@0 a | @1 b | @2 c | @3 d']]);
});

test('bookmarks and controls between rows and cells do not disturb merges', async () => {
  const bookmark = '<w:bookmarkStart w:id="1" w:name="x"/><w:bookmarkEnd w:id="1"/>';
  const control = (inside: string): string => `<w:sdt><w:sdtPr/><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
  const body = table(
    bookmark + row(bookmark + cell('甲', restart) + control(cell('1'))),
    control(row(cell('', goesOn) + cell('2'))),
  );
  assert.deepEqual(await read(body), { shown: [['@0+1×2 甲 | @1 1', '@1 2']], rules: [] });
});

test('lines of a cell: paragraphs and breaks', async () => {
  const lines = `<w:tc>${paragraph('第一')}<w:p><w:r><w:t>第二</w:t><w:br/><w:t>第三</w:t></w:r></w:p></w:tc>`;
  assert.deepEqual((await read(table(row(lines + cell('1'))))).shown, [['@0 第一 ⏎ 第二 ⏎ 第三 | @1 1']]);
});

test('deleted and hidden rows are left out and counted', async () => {
  const body = table(
    row(cell('甲') + cell('1')),
    row(cell('删') + cell('2'), '<w:del w:id="1"/>'),
    row(cell('隐藏') + cell('3'), '<w:hidden/>'),
  );
  const extraction = await extractDocx(docx({ body }));
  assert.deepEqual(show(extraction), [['@0 甲 | @1 1']]);
  assert.deepEqual(
    extraction.notices.map(({ rule, message }) => [rule, /\d+/u.exec(message)?.[0]]),
    [
      ['hidden-text', '3'],
      ['tracked-deletion', '2'],
    ],
  );
});

test('a table inside a table: data follow after the outer table, layout becomes lines', async () => {
  const inner = table(row(cell('x') + cell('y')), row(cell('1') + cell('2')));
  const frame = table(row(cell('框')));
  const outer = table(
    row(cell('甲') + cell('乙') + cell('丙')),
    row(`<w:tc>${paragraph('说明')}${inner}${paragraph('')}</w:tc><w:tc>${frame}${paragraph('外')}</w:tc>${cell('3')}`),
  );
  const { shown, rules } = await read(outer);
  assert.deepEqual(shown, [
    ['@0 甲 | @1 乙 | @2 丙', '@0 说明 | @1 框 ⏎ 外 | @2 3'],
    ['@0 x | @1 y', '@0 1 | @1 2'],
  ]);
  assert.deepEqual(rules, ['nested-table']);
});

test('a table of one cell is the frame of a text', async () => {
  assert.deepEqual((await read(table(row(`<w:tc>${paragraph('甲')}${paragraph('乙')}</w:tc>`)))).shown, ['甲', '乙']);
});

test('absurd spans are bounded, and what is no number counts as one', async () => {
  const body = table(
    row(cell('甲', '<w:gridSpan w:val="99999999999"/>') + cell('1', '<w:gridSpan w:val="-3"/>')),
    row(cell('2') + cell('3')),
  );
  assert.deepEqual((await read(body)).shown, [['@0 甲 | @1 1', '@0 2 | @1 3']]);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extractDocx } from '../../../scripts/convert/extract/word/index.ts';
import { formatNumber } from '../../../scripts/convert/extract/word/number-format.ts';
import { show } from '../show.ts';
import { cell, type DocxParts, docx, list, numbered, numbers, paragraph, row, run, table } from './build.ts';

async function texts(parts: DocxParts): Promise<unknown[]> {
  return show(await extractDocx(docx(parts)));
}

const official = list(
  1,
  ['chineseCounting', '%1、'],
  ['chineseCounting', '（%2）'],
  ['decimal', '%3．'],
  ['decimal', '（%4）'],
  ['decimalEnclosedCircle', '%5'],
);

test('the numbers of an official document, each level beginning anew under a higher one', async () => {
  const body = [
    numbered('部门概况', 1),
    numbered('主要职能', 1, 1),
    numbered('机构设置', 1, 1),
    numbered('办公室', 1, 2),
    numbered('预算情况', 1),
    numbered('收入', 1, 1),
    numbered('财政拨款', 1, 2),
    numbered('本级', 1, 3),
    numbered('人员', 1, 4),
  ];
  assert.deepEqual(await texts({ body: body.join(''), numbering: official + numbers(1) }), [
    '一、部门概况',
    '（一）主要职能',
    '（二）机构设置',
    '1．办公室',
    '二、预算情况',
    '（一）收入',
    '1．财政拨款',
    '（1）本级',
    '① 人员',
  ]);
});

test('numbers of higher levels in a mark, as digits where the level is legal', async () => {
  const numbering = list(1, ['chineseCounting', '第%1章'], ['decimal', '%1.%2'], ['decimal', '%1.%2', '<w:isLgl/>']);
  const body = numbered('总则', 1) + numbered('甲', 1, 1) + numbered('乙', 1, 2);
  assert.deepEqual(await texts({ body, numbering: numbering + numbers(1) }), ['第一章 总则', '一.1 甲', '1.1 乙']);
});

test('lists of one abstract list go on counting; an override begins anew, once', async () => {
  const numbering =
    list(1, ['decimal', '%1.']) +
    numbers(1) +
    '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>' +
    '<w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>';
  const body = numbered('a', 1) + numbered('b', 2) + numbered('c', 3) + numbered('d', 3) + numbered('e', 1);
  assert.deepEqual(await texts({ body, numbering }), ['1. a', '2. b', '5. c', '6. d', '7. e']);
});

test('a level that never restarts, and one that restarts only after the first', async () => {
  const numbering = list(
    1,
    ['decimal', '%1.'],
    ['decimal', '%2)', '<w:lvlRestart w:val="0"/>'],
    ['decimal', '%3>', '<w:lvlRestart w:val="1"/>'],
  );
  const body = [
    numbered('a', 1),
    numbered('b', 1, 1),
    numbered('c', 1, 2),
    numbered('d', 1, 1),
    numbered('e', 1, 2),
    numbered('f', 1),
    numbered('g', 1, 1),
    numbered('h', 1, 2),
  ].join('');
  assert.deepEqual(await texts({ body, numbering: numbering + numbers(1) }), [
    '1. a',
    '1) b',
    '1> c',
    '2) d',
    '2> e',
    '2. f',
    '3) g',
    '1> h',
  ]);
});

test('numbers that come from styles: by inheritance, by the level that names the style, switched off by 0', async () => {
  const style = (id: string, inside: string, basedOn = ''): string =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>${basedOn && `<w:basedOn w:val="${basedOn}"/>`}<w:pPr>${inside}</w:pPr></w:style>`;
  const styles =
    style('Chapter', '<w:numPr><w:numId w:val="1"/></w:numPr>') +
    style('Section', '<w:numPr><w:ilvl w:val="1"/></w:numPr>', 'Chapter') +
    style('Item', '<w:numPr><w:numId w:val="1"/></w:numPr>');
  const numbering =
    list(
      1,
      ['chineseCounting', '%1、'],
      ['chineseCounting', '（%2）'],
      ['decimal', '%3.', '<w:pStyle w:val="Item"/>'],
    ) + numbers(1);
  const styled = (text: string, id: string, more = ''): string => paragraph(text, `<w:pStyle w:val="${id}"/>${more}`);
  const body =
    styled('甲', 'Chapter') +
    styled('乙', 'Section') +
    styled('丙', 'Item') +
    styled('丁', 'Chapter', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>') +
    styled('戊', 'Section');
  assert.deepEqual(await texts({ body, styles, numbering }), ['一、甲', '（一）乙', '1. 丙', '丁', '（二）戊']);
});

test('a list that only names a numbering style', async () => {
  const styles =
    '<w:style w:type="numbering" w:styleId="Han"><w:name w:val="Han"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>';
  const numbering =
    '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Han"/></w:abstractNum>' +
    list(2, ['ideographTraditional', '%1．']) +
    numbers(1, 2);
  assert.deepEqual(await texts({ body: numbered('x', 1) + numbered('y', 1), styles, numbering }), ['甲．x', '乙．y']);
});

test('a column of numbers in a table is printed although its cells are empty', async () => {
  const number = `<w:tc>${numbered('', 1)}</w:tc>`;
  const body = table(row(number + cell('甲')), row(number + cell('乙')));
  const numbering = list(1, ['decimal', '%1']) + numbers(1);
  assert.deepEqual(await texts({ body, numbering }), [['@0 1 | @1 甲', '@0 2 | @1 乙']]);
});

test('bullets of symbol fonts', async () => {
  const numbering = list(1, ['bullet', '\uf06c'], ['bullet', '\uf001'], ['bullet', '-']) + numbers(1);
  const body = numbered('甲', 1) + numbered('乙', 1, 1) + numbered('丙', 1, 2);
  assert.deepEqual(await texts({ body, numbering }), ['● 甲', '• 乙', '- 丙']);
});

test('a number before text that a revision deleted is not counted twice', async () => {
  const deletedEnd = `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del/></w:rPr></w:pPr>${run('前')}</w:p>`;
  const numbering = list(1, ['decimal', '%1.']) + numbers(1);
  assert.deepEqual(await texts({ body: deletedEnd + numbered('后', 1) + numbered('尾', 1), numbering }), [
    '1. 前后',
    '2. 尾',
  ]);
});

test('formats of numbers', () => {
  const cases: [string, number, string][] = [
    ['chineseCounting', 10, '十'],
    ['chineseCounting', 11, '十一'],
    ['chineseCountingThousand', 20, '二十'],
    ['chineseCountingThousand', 105, '一百零五'],
    ['chineseCountingThousand', 1010, '一千零一十'],
    ['japaneseCounting', 21, '二十一'],
    ['japaneseCounting', 110, '百十'],
    ['ideographDigital', 10, '一〇'],
    ['chineseLegalSimplified', 12, '壹拾贰'],
    ['chineseLegalSimplified', 3, '叁'],
    ['ideographTraditional', 10, '癸'],
    ['ideographTraditional', 11, '11'],
    ['ideographZodiac', 1, '子'],
    ['decimalEnclosedCircle', 20, '⑳'],
    ['decimalEnclosedCircleChinese', 21, '㉑'],
    ['decimalEnclosedCircle', 51, '51'],
    ['decimalEnclosedParen', 1, '⑴'],
    ['decimalEnclosedFullstop', 2, '⒉'],
    ['decimalFullWidth', 12, '１２'],
    ['decimalZero', 3, '03'],
    ['upperLetter', 27, 'AA'],
    ['lowerLetter', 2, 'b'],
    ['upperRoman', 1949, 'MCMXLIX'],
    ['lowerRoman', 4, 'iv'],
    ['none', 4, ''],
    ['toString', 4, '4'],
    ['hebrew1', 4, '4'],
  ];
  for (const [format, value, expected] of cases)
    assert.equal(formatNumber(value, format), expected, `${format} ${value}`);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readBlocks } from '../../../scripts/convert/extract/html/blocks.ts';
import { buildGrid } from '../../../scripts/convert/extract/html/grid.ts';
import { hanNumber, latinLetters, romanNumber } from '../../../scripts/convert/extract/html/numerals.ts';
import { parseHtml } from '../../../scripts/convert/extract/html/parse.ts';
import { displayedLine } from '../../../scripts/convert/extract/html/text-lines.ts';
import { show } from '../show.ts';

function read(html: string): unknown[] {
  return show(readBlocks(parseHtml(html), 'collapse'));
}

test('white space as a browser shows it, no blank between Han characters where a line was broken', () => {
  const cases: [string, string][] = [
    ['  一般\n  公共 ', '一般公共'],
    ['一般 公共', '一般 公共'],
    ['预算，\n其中', '预算，其中'],
    ['“三公”\n经费', '“三公”经费'],
    ['PDF\n文件', 'PDF 文件'],
    ['two\n  words', 'two words'],
    ['合\u00a0\u00a0计', '合  计'],
    ['\u3000\u3000一、\u00a0', '一、'],
    ['100\u200b.5\u00ad0', '100.50'],
    ['\n \t', ''],
  ];
  for (const [raw, expected] of cases) assert.equal(displayedLine(raw, 'collapse'), expected, JSON.stringify(raw));
  assert.equal(displayedLine(' a  b\tc\nd ', 'preserve'), 'a  b c d');
});

test('a long run of blanks takes no more time than its length', () => {
  const begun = process.cpuUsage();
  assert.equal(displayedLine(`甲${' \n'.repeat(500_000)}乙`, 'collapse'), '甲乙');
  assert.ok(process.cpuUsage(begun).user < 2_000_000);
});

test('breaks separate paragraphs, in a heading they separate its lines, in a cell they are lines', () => {
  assert.deepEqual(read('<p>甲<br>乙<br><br></p><div>丙<p>丁</p>戊</div><h2>上<br>下</h2>'), [
    '甲',
    '乙',
    '丙',
    '丁',
    '戊',
    '#2 上 ⏎ 下',
  ]);
  assert.deepEqual(read('<table><tr><td>甲<br>乙<td><p>丙<p>丁<td>戊<ul><li>己</ul></table>'), [
    ['@0 甲 ⏎ 乙 | @1 丙 ⏎ 丁 | @2 戊 ⏎ • 己'],
  ]);
});

test('marks of lists as printed, none where the author typed them', () => {
  assert.deepEqual(read('<ol start=3><li>甲<li value=7>乙<li>丙</ol>'), ['3. 甲', '7. 乙', '8. 丙']);
  assert.deepEqual(read('<ol type=a><li>甲</ol><ol type=I><li>乙</ol><ol reversed><li>丙<li>丁</ol>'), [
    'a. 甲',
    'I. 乙',
    '2. 丙',
    '1. 丁',
  ]);
  assert.deepEqual(read('<ol style="list-style-type: cjk-ideographic"><li>甲<li>乙</ol>'), ['一、甲', '二、乙']);
  assert.deepEqual(read('<ul style="list-style:none"><li>甲</ul><ul><li>（一）乙<li>丙<ol><li>丁</ol></ul>'), [
    '甲',
    '（一）乙',
    '• 丙',
    '1. 丁',
  ]);
});

test('numerals', () => {
  assert.deepEqual([0, 1, 10, 11, 20, 99, 100, 101, 110, 1001, 9999, 10_000].map(hanNumber), [
    '零',
    '一',
    '十',
    '十一',
    '二十',
    '九十九',
    '一百',
    '一百零一',
    '一百一十',
    '一千零一',
    '九千九百九十九',
    '10000',
  ]);
  assert.deepEqual([1, 26, 27, 0, 781].map(latinLetters), ['A', 'Z', 'AA', '0', '781']);
  assert.deepEqual([4, 9, 2024, 0, 4000].map(romanNumber), ['IV', 'IX', 'MMXXIV', '0', '4000']);
});

test('raised digits, tick boxes, preformatted text', () => {
  assert.deepEqual(read('<p>10<sup>12</sup>、CO<sup>（注）</sup></p>'), ['10¹²、CO（注）']);
  assert.deepEqual(
    read('<p><input type=checkbox checked>是<input type=radio>否<input value=甲><input type=password value=x></p>'),
    ['☑是☐否甲'],
  );
  assert.deepEqual(read('<pre>甲  1\n乙  2</pre>'), ['甲  1', '乙  2']);
});

test('what is not shown is left out and counted; what is no text is not', () => {
  const { blocks, tally } = readBlocks(
    parseHtml(
      '<p>甲<span style="DISPLAY : none !important">藏<script>x</script></span><b hidden>了</b><i style="visibility:hidden">吗</i><del>删</del></p>' +
        '<table><tr><td>1<td style="display:none">2<tr hidden><td>3<tr><td>4<td>5</table><style>p{}</style><template>t</template><img src=a><img width=16 src=b>',
    ),
    'collapse',
  );
  assert.deepEqual(show({ blocks }), ['甲', ['@0 1 | @1', '@0 4 | @1 5']]);
  assert.deepEqual(tally, { pictures: 1, hidden: 5, deleted: 1, nestedTables: 0 });
});

test('spans: overlapping, ragged, to the end of the group, feet last, columns in which nothing begins', () => {
  assert.deepEqual(read('<table><tr><td>a<td rowspan=2>b<tr><td colspan=3>c</table>'), [['@0 a | @1+1×2 b', '@0 c']]);
  assert.deepEqual(read('<table><tr><td>a<td>b<td>c<tr><td>d</table>'), [['@0 a | @1 b | @2 c', '@0 d | @1 | @2']]);
  assert.deepEqual(read('<table><tfoot><tr><td>f<td>g<tbody><tr><td rowspan=0>a<td>b<tr><td>c</table>'), [
    ['@0+1×2 a | @1 b', '@1 c', '@0 f | @1 g'],
  ]);
  assert.deepEqual(
    read('<table><tr><td colspan=1000>标题<tr><td colspan=2>a<td rowspan=65534>b<tr><td colspan=2>c</table>'),
    [['@0+2×1 标题', '@0 a | @1+1×2 b', '@0 c']],
  );
  assert.deepEqual(read('<table><tr><td colspan=x>a<td rowspan=-1>b</table>'), [['@0 a | @1 b']]);
});

test('tables that only arrange a page are none; a table of data in one follows it', () => {
  const data = '<table><tr><td>项目<td>金额<tr><td>合计<td>1</table>';
  assert.deepEqual(read(`<table><tr><td>栏<td><h2>题</h2>${data}文</table>`), [
    '栏',
    '#2 题',
    ['@0 项目 | @1 金额', '@0 合计 | @1 1'],
    '文',
  ]);
  assert.deepEqual(read(`<table role=presentation><tr><td>甲<td>乙</table>`), ['甲', '乙']);
  assert.deepEqual(read(`<table><caption>表一</caption><tr><td>a<td>b<tr><td>c<td>d ${data}<tr><td>e<td>f</table>`), [
    '表一',
    ['@0 a | @1 b', '@0 c | @1 d', '@0 e | @1 f'],
    ['@0 项目 | @1 金额', '@0 合计 | @1 1'],
  ]);
});

const rows = fc.array(
  fc.array(fc.record({ colSpan: fc.integer({ min: 0, max: 6 }), rowSpan: fc.integer({ min: 0, max: 6 }) }), {
    maxLength: 6,
  }),
  { maxLength: 8 },
);

test('whatever the spans, every slot of the grid is covered exactly once and no cell is lost', () => {
  fc.assert(
    fc.property(rows, (spans) => {
      let serial = 0;
      const marked = spans.map((cells) => ({
        groupEnd: spans.length,
        cells: cells.map((cell) => ({ ...cell, lines: [{ text: `c${serial++}`, origin: null }] })),
      }));
      const table = buildGrid(marked);
      if (serial === 0) return assert.equal(table, null);
      assert.ok(table);
      const covered = table.rows.map(() => new Array<number>(table.width).fill(0));
      const texts: string[] = [];
      for (const [index, row] of table.rows.entries()) {
        let before = -1;
        for (const cell of row.cells) {
          assert.ok(cell.column > before && cell.lines.length > 0);
          before = cell.column;
          texts.push(cell.lines[0]?.text ?? '');
          for (let down = index; down < index + cell.rowSpan; down += 1) {
            for (let across = cell.column; across < cell.column + cell.colSpan; across += 1) {
              const line = covered[down];
              assert.ok(line && across < table.width);
              line[across] = (line[across] ?? 0) + 1;
            }
          }
        }
      }
      assert.ok(covered.flat().every((count) => count === 1));
      assert.deepEqual(
        texts.filter((text) => text !== ''),
        Array.from({ length: serial }, (_, index) => `c${index}`),
      );
    }),
  );
});

const tags = ['p', 'div', 'span', 'h2', 'li', 'b', 'section', 'blockquote', 'td', 'table', 'ul', 'pre', 'a'];
const tree = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.constantFrom('字', ' x ', '<br>', '数\n据', '<td>格', '<tr>'),
    fc
      .tuple(fc.constantFrom(...tags), fc.array(tie('node'), { maxLength: 4 }))
      .map(([tag, inside]) => `<${tag}>${inside.join('')}</${tag}>`),
  ),
}));

test('whatever the markup, no character is lost or doubled', () => {
  fc.assert(
    fc.property(tree.node, (html) => {
      const { blocks } = readBlocks(parseHtml(html), 'collapse');
      const lines = blocks.flatMap((block) =>
        block.type === 'paragraph'
          ? block.lines
          : block.type === 'table'
            ? block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.lines))
            : [],
      );
      const sorted = (text: string): string => [...text.replaceAll(/\s|•/gu, '')].sort().join('');
      assert.equal(sorted(lines.map((line) => line.text).join('')), sorted(html.replaceAll(/<[^>]*>/gu, '')));
    }),
    { numRuns: 300 },
  );
});

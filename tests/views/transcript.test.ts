import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Disclosure } from '../../src/model/index.ts';
import { sourceView } from '../../src/views/source-text.ts';
import { TranscriptLines } from '../../src/views/transcript.ts';
import { wordsOf } from '../../src/words/index.ts';

function read(...lines: string[]) {
  const reader = new TranscriptLines(wordsOf('zh'));
  return lines.map((line) => reader.read(line));
}

test('tags are put in words or left away; what is printed stays', () => {
  const lines = read(
    '<table>',
    '<tr>',
    '<td colspan="2" rowspan="3">一般公共预算</td>',
    '<td></td>',
    '<td>公务用车购置及',
    '运行费<br>',
    '（含税）</td>',
    '</tr>',
    '</table>',
    '说明',
  );
  assert.deepEqual(
    lines.map(({ kind, text }) => [kind, text]),
    [
      ['markup', ''],
      ['markup', ''],
      ['printed', '一般公共预算'],
      ['blank', ''],
      ['printed', '公务用车购置及'],
      ['printed', '运行费'],
      ['printed', '（含税）'],
      ['markup', ''],
      ['markup', ''],
      ['printed', '说明'],
    ],
  );
  assert.deepEqual(lines[2]?.notes, ['跨 2 列', '跨 3 行']);
  assert.deepEqual([lines[1]?.opensRow, lines[7]?.closesRow], [true, true]);
});

test('escapes and entities are read back; text that looks like a tag stays text', () => {
  const [paragraph, , cell, unknown] = read(
    '\\<script>alert(1)</script>',
    '<table>',
    '<td>&lt;tr> &amp;lt; 5</td>',
    '<td><b>粗</b></td>',
  );
  assert.equal(paragraph?.text, '<script>alert(1)</script>');
  assert.equal(cell?.text, '<tr> &lt; 5');
  assert.equal(unknown?.text, '<b>粗</b>', 'what the page does not know it shows');
});

test('tags are tags inside a table only', () => {
  assert.deepEqual(
    read('单价 <td> 的写法', '<table>', '</table>', '<tr>').map(({ kind, text }) => [kind, text]),
    [
      ['printed', '单价 <td> 的写法'],
      ['markup', ''],
      ['markup', ''],
      ['printed', '<tr>'],
    ],
  );
});

test('page numbers and running heads are shown with their name, headings without their marks', () => {
  const [aside, heading, mark, blank] = read('<!-- 页码：- 12 --&gt; -->', '## 第一部分 概况', '<!-- 第 3 页 -->', '');
  assert.deepEqual([aside?.kind, aside?.text, aside?.notes], ['aside', '- 12 -->', ['页码']]);
  assert.deepEqual([heading?.text, heading?.heading], ['第一部分 概况', true]);
  assert.equal(mark?.kind, 'markup');
  assert.deepEqual([blank?.kind, blank?.text], ['printed', '']);
});

test('confidence is told where recognition was unsure, and is never part of the text', () => {
  const [sure, unsure, cell] = read('预算<!-- 0.98 -->', '决算<!-- 0.61 -->', '<table><tr><td>12.00<!-- 0.29 --></td>');
  assert.deepEqual([sure?.text, sure?.notes], ['预算', []]);
  assert.deepEqual([unsure?.text, unsure?.notes], ['决算', ['识别把握 61%']]);
  assert.deepEqual([cell?.text, cell?.notes], ['12.00', ['识别把握 29%']]);
});

test('cells that a person wrote on one line are kept apart', () => {
  const [, row] = read('<table>', '<tr><td>合计</td><td>5.00</td></tr>');
  assert.equal(row?.text, '合计　5.00');
});

const transcript = [
  '<!-- 转写稿：pdf -->',
  '<!-- 第 1 页 -->',
  '',
  '某局预算',
  '<!-- 第 2 页（识别） -->',
  '',
  '<table>',
  '<tr>',
  '<td>合计</td>',
  '<td>5.00</td>',
  '</tr>',
  '<tr>',
  '<td>基本支出</td>',
  '<td></td>',
  '</tr>',
  '</table>',
];

function document(options: Partial<Disclosure['sources'][number]> = {}): Pick<Disclosure, 'id' | 'sources'> {
  return {
    id: 'nowhere/2024-budget',
    sources: [
      {
        path: 'a.pdf',
        sha256: 'a'.repeat(64),
        layout: 'transcript',
        evidence: [],
        lines: transcript.length,
        format: 'pdf',
        pages: [
          { label: '1', line: 2 },
          { label: '2', line: 5, recognised: true },
        ],
        ...options,
      },
    ],
  };
}

test('a transcript is shown page by page, and every line of it has its anchor once', () => {
  const [file] = sourceView(document(), `${transcript.join('\n')}\n`);
  assert.ok(file);
  assert.deepEqual(
    [file.name, file.format, file.transcript],
    [null, 'PDF', '/data/nowhere/2024-budget/transcript-1.md'],
  );
  assert.deepEqual(
    file.pages.map((page) => [page.name, page.anchor, page.mark?.anchor, page.recognised]),
    [
      ['第 1 页', 'P1', 'L2', false],
      ['第 2 页', 'P2', 'L5', true],
    ],
  );
  const anchors = file.pages.flatMap((page) => [
    ...(page.mark ? [page.mark.anchor] : []),
    ...page.blocks.flatMap((block) => block.lines.map((line) => line.anchor)),
  ]);
  assert.deepEqual(anchors.sort(), transcript.map((_, index) => `L${index + 1}`).sort());
});

test('the cells of a row stand together', () => {
  const [file] = sourceView(document(), transcript.join('\n'));
  const rows = file?.pages[1]?.blocks.filter((block) => block.type === 'row') ?? [];
  assert.deepEqual(
    rows.map((row) => row.lines.filter((line) => line.kind !== 'markup').map((line) => line.text)),
    [
      ['合计', '5.00'],
      ['基本支出', ''],
    ],
  );
});

test('pages of the same number have anchors of their own, and text beside a mark is not lost', () => {
  const lines = [
    '<!-- 转写稿：pdf -->',
    '首行',
    '<!-- 第 1 页 -->',
    '<table><!-- 第 1 页 --><tr><td>甲</td></tr></table>',
  ];
  const pages = [
    { label: '1', line: 3 },
    { label: '1', line: 4 },
  ];
  const [file] = sourceView(document({ lines: 4, pages }), lines.join('\n'));
  assert.deepEqual(
    file?.pages.map((page) => [page.name, page.anchor]),
    [
      [null, 'P0'],
      ['第 1 页', 'P1'],
      ['第 1 页', 'P1-2'],
    ],
  );
  assert.equal(file?.pages[2]?.blocks[0]?.lines[0]?.text, '甲');
});

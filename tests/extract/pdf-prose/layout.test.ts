import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Run } from '../../../scripts/convert/extract/pdf/page.ts';
import { layOut } from '../../../scripts/convert/extract/pdf/prose/index.ts';
import type { Layout } from '../../../scripts/convert/extract/pdf/prose/layout.ts';
import { pageWith, parts, run, show } from './support.ts';

/** A line that fills the page from its indent to the right margin: 32 letters from 90 to 474. */
function full(top: number, indent = 0, end = '的'): Run {
  return run(`${'预算支出说明'.repeat(6).slice(0, 31 - indent)}${end}`, 90 + 12 * indent, top);
}

const paragraph = (top: number) => [full(top, 2), full(top + 20), run('主要原因。', 90, top + 40)];

test('lines are one paragraph until one ends short, and an indent begins the next', () => {
  const shown = show(layOut(parts([pageWith([...paragraph(100), ...paragraph(160)])])));
  assert.equal(shown.length, 2);
  assert.ok(shown.every((text) => text.endsWith('主要原因。') && text.length > 60));
});

test('after a line that is full by chance, an indent or a heading still begins a paragraph', () => {
  const runs = [
    full(100, 2),
    full(120, 0, '。'),
    full(140, 2, '。'),
    full(160, 2),
    full(180, 0, '。'),
    full(200, 2),
    full(220),
  ];
  const heading = run('三、支出情况', 90, 240, 12, true);
  const shown = show(layOut(parts([pageWith([...runs, heading, ...paragraph(260)])])));
  assert.deepEqual(
    shown.map((text) => text.length),
    [62, 30, 62, 62, 6, 67],
  );
});

test('a paragraph goes on over the end of a page and its number, and not over a table', () => {
  const first = pageWith([...paragraph(100), full(160, 2), full(180), run('- 1 -', 280, 800)], 1);
  const second = pageWith([run('其余如下。', 90, 100), ...paragraph(120), run('- 2 -', 280, 800)], 2);
  const shown = show(layOut(parts([first, second])));
  assert.equal(shown.length, 5);
  assert.match(shown[1] ?? '', /其余如下。$/u);
  assert.deepEqual([shown[2], shown[4]], ['<pageNumber> - 1 -', '<pageNumber> - 2 -']);
  const [page, next] = parts([first, second]);
  assert.ok(page && next);
  const apart = show(layOut([page, { ...next, tables: [[90, 40, 474, 90]] }]));
  assert.deepEqual(apart.slice(2, 5), ['<pageNumber> - 1 -', '<ruled>', '其余如下。']);
});

test('the lines of a paragraph keep their page and box', () => {
  const first = pageWith([...paragraph(100), full(160, 2), full(180)], 1);
  const second = pageWith([run('其余如下。', 90, 100), ...paragraph(120)], 2);
  const item = layOut(parts([first, second])).pages[0]?.items[1];
  assert.ok(item?.kind === 'paragraph');
  const origins = item.block.lines.map((line) => line.origin);
  assert.deepEqual(
    origins.map((origin) => (origin?.kind === 'page' ? [origin.page, origin.box[1]] : null)),
    [
      [1, 160],
      [1, 180],
      [2, 100],
    ],
  );
});

test('numbers, headings and titles begin paragraphs of their own; a figure at the head of a line does not', () => {
  const shown = show(
    layOut(
      parts([
        pageWith([
          run('第一部分 部门概况', 230, 60, 18, true),
          run('一、主要职能', 114, 100, 12, true),
          full(120, 2),
          run('2.5%，比上年多。', 90, 140),
          full(160, 2),
          run('2018年的数。', 90, 180),
          run('（一）收入', 114, 200),
          run('（二）支出', 114, 220),
          ...paragraph(240),
        ]),
      ]),
    ),
  );
  assert.deepEqual(
    shown.map((text) => text.slice(-6)),
    ['分 部门概况', '一、主要职能', '，比上年多。', '18年的数。', '（一）收入', '（二）支出', '的主要原因。'].map(
      (text) => text.slice(-6),
    ),
  );
});

test('a wide gap stays, a filled-in blank and spread letters do not', () => {
  const underline = { box: [138, 112, 240, 112] as const, direction: 'horizontal' as const };
  const shown = show(
    layOut(
      parts([
        pageWith(
          [
            run('本年', 90, 100),
            run('增加', 114, 100),
            run('2,950.67', 170, 100),
            run('万元。', 240, 100),
            run('部门：某局', 90, 140),
            run('单位：万元', 414, 140),
            run('目', 240, 180),
            run('录', 290, 180),
            run('第一部分', 90, 220),
            run('概况', 150, 220),
          ],
          1,
          [underline],
        ),
      ]),
    ),
  );
  assert.deepEqual(shown, ['本年增加2,950.67万元。', '部门：某局\u3000单位：万元', '目录', '第一部分 概况']);
});

test('running lines stand aside when they are on page after page, captions above tables do not', () => {
  const pages = [1, 2, 3, 4].map((number) =>
    pageWith([run('某局部门预算', 90, 40, 9), ...paragraph(100), run(`第${number}页`, 280, 800, 9)], number),
  );
  const shown = show(layOut(parts(pages)));
  assert.equal(shown.filter((text) => text === '<runningHeader> 某局部门预算').length, 4);
  assert.equal(shown.filter((text) => text.startsWith('<pageNumber>')).length, 4);
  const captioned = [1, 2, 3, 4].map((number) => pageWith([run('单位：万元', 400, 60, 9)], number));
  const laid = layOut(
    captioned.map((content) => ({ content, runs: content.runs, tables: [[60, 72, 530, 400] as const] })),
  );
  assert.deepEqual(
    show(laid),
    [1, 2, 3, 4].flatMap(() => ['单位：万元', '<ruled>']),
  );
});

test('two columns of text are read one after the other', () => {
  const rows = Array.from({ length: 10 }, (_, index) => 100 + 20 * index);
  const left = rows.map((top, index) => run(`左${index}${'栏'.repeat(15)}`, 60, top));
  const right = rows.map((top, index) => run(`右${index}${'栏'.repeat(15)}`, 320, top));
  const shown = show(layOut(parts([pageWith(left.flatMap((each, index) => [each, right[index] ?? each]))]))).join('');
  assert.ok(shown.indexOf('左9') < shown.indexOf('右0'));
});

test('text set sideways and leaning text is kept, apart from the rest', () => {
  const sideways: Run = { text: '- 2 -', box: [20, 400, 32, 440], size: 12, bold: false, angle: 90 };
  const leaning: Run = { text: '样本', box: [200, 300, 400, 500], size: 72, bold: false, angle: 315 };
  const shown = show(layOut(parts([pageWith([...paragraph(100), sideways, leaning], 2)])));
  assert.deepEqual(shown.slice(1), ['<pageNumber> - 2 -', '<watermark> 样本']);
});

test('pictures are spoken of', () => {
  const page = { ...pageWith(paragraph(100)), images: [[100, 300, 400, 500] as const, [10, 10, 20, 20] as const] };
  assert.deepEqual(layOut(parts([page])).notices, [
    { rule: 'picture', severity: 'info', message: '第1页有1幅图片，图中的内容没有读取', page: 1 },
  ]);
});

test('what text recognition was unsure of stays so', () => {
  const runs = [
    { ...run('预算', 90, 100), confidence: 0.9 },
    { ...run('支出', 114, 100), confidence: 0.4 },
  ];
  const item = layOut(parts([pageWith(runs)])).pages[0]?.items[0];
  assert.equal(item?.kind === 'paragraph' && item.block.lines[0]?.confidence, 0.4);
});

function letters(layout: Layout): string {
  const texts = layout.pages.flatMap((page) =>
    page.items.flatMap((item) => {
      if (item.kind === 'paragraph') return item.block.lines.map((line) => line.text);
      if (item.kind === 'aside') return [item.block.line.text];
      if (item.kind === 'aligned') {
        return item.aligned.table.rows.flatMap((row) =>
          row.cells.flatMap((cell) => cell.lines.map((line) => line.text)),
        );
      }
      return [];
    }),
  );
  return [...texts.join('').replaceAll(/\s/gu, '')].sort().join('');
}

const anyRun = fc.record({
  text: fc.stringMatching(/^[一二部门预算0-9.,，。：（）a-c -]{1,12}$/u),
  left: fc.integer({ min: 20, max: 540 }),
  top: fc.integer({ min: 20, max: 800 }),
  size: fc.constantFrom(9, 12, 16),
  bold: fc.boolean(),
});

/** Runs on a grid of places, so that some of them look like tables. */
const gridRun = fc.record({
  text: fc.constantFrom('201', '233.67', '一般公共服务支出', '合计', '2010301', '——', '项目', '二、外交支出'),
  left: fc.integer({ min: 0, max: 4 }).map((column) => 60 + 100 * column),
  top: fc.integer({ min: 0, max: 12 }).map((row) => 100 + 20 * row),
  size: fc.constant(9),
  bold: fc.boolean(),
});

/** Pieces of a head anywhere above the columns of a table. */
const anyHead = fc.array(
  fc.record({
    text: fc.constantFrom('项目', '合', '计', '本年支出', '基本支出合计', '科目编码'),
    left: fc.integer({ min: 60, max: 500 }),
    level: fc.integer({ min: 0, max: 2 }),
  }),
  { maxLength: 9 },
);

test('all letters of the head of a table come out, wherever they stand', () => {
  const body = Array.from({ length: 5 }, (_, row) =>
    ['201', '一般公共服务支出', '233.67', '188.00', '5.62'].map((text, column) =>
      run(text, 60 + 110 * column, 200 + 16 * row, 9),
    ),
  ).flat();
  let tables = 0;
  fc.assert(
    fc.property(anyHead, (pieces) => {
      const head = pieces.map(({ text, left, level }) => run(text, left, 150 + 16 * level, 9));
      const layout = layOut(parts([pageWith([...head, ...body])]));
      tables += layout.pages[0]?.items.filter((item) => item.kind === 'aligned').length ?? 0;
      const before = [...head, ...body].map((each) => each.text).join('');
      assert.equal(letters(layout), [...before].sort().join(''));
    }),
    { numRuns: 300 },
  );
  assert.ok(tables > 200);
});

test('all letters that go in come out', () => {
  for (const one of [anyRun, gridRun]) {
    fc.assert(
      fc.property(fc.array(fc.array(one, { maxLength: 60 }), { minLength: 1, maxLength: 4 }), (pages) => {
        const contents = pages.map((runs, index) =>
          pageWith(
            runs.map(({ text, left, top, size, bold }) => run(text, left, top, size, bold)),
            index + 1,
          ),
        );
        const before = contents.flatMap((page) => page.runs.map((each) => each.text)).join('');
        assert.equal(letters(layOut(parts(contents))), [...before.replaceAll(/\s/gu, '')].sort().join(''));
      }),
      { numRuns: 150 },
    );
  }
});

test('pages made to be slow are read', () => {
  const many = Array.from({ length: 20_000 }, (_, index) => index);
  const pages = [
    pageWith(many.map((index) => run('1', index * 20, 100))),
    pageWith(many.map((index) => run('预算支出', 90, index * 12))),
    pageWith(many.map((index) => run(index % 7 === 0 ? '12' : '支', (index % 60) * 40, Math.floor(index / 60) * 14))),
    pageWith(many.map((index) => ({ ...run('支', index % 500, index % 800), angle: 45 }))),
  ];
  // Quadratic work on any of them would take minutes.
  for (const page of pages) assert.ok(layOut(parts([page])).pages[0]?.items.length);
});

test('the order in which the file sets its texts does not matter', () => {
  const runs = [...paragraph(100), ...paragraph(160), run('部门：某局', 90, 240), run('单位：万元', 414, 240)];
  const expected = show(layOut(parts([pageWith(runs)])));
  fc.assert(
    fc.property(fc.shuffledSubarray(runs, { minLength: runs.length }), (shuffled) => {
      assert.deepEqual(show(layOut(parts([pageWith(shuffled)]))), expected);
    }),
    { numRuns: 30 },
  );
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { zipSync } from 'fflate';
import { inspectionPage } from '../../scripts/inspect/document.ts';
import { type Input, inspect } from '../../scripts/inspect/read.ts';
import { faults, madePdf, textOf, Written } from './support.ts';

const content = 'content';
const fixture = (path: string): Input => ({
  name: path.split('/').at(-1) ?? '',
  bytes: readFileSync(`tests/fixtures/extract/${path}`),
});

async function pageOf(...inputs: Input[]): Promise<string> {
  return inspectionPage(await inspect(inputs, content, {}), []);
}

describe('the drawing of a page', async () => {
  const written = new Written(await pageOf({ name: '决算.pdf', bytes: madePdf() }));
  const titles = (layer: string) => written.all('title', layer).map(textOf);

  test('holds every text, ruling and cell', () => {
    assert.deepEqual(
      written.all('text', 'layer-runs').map(textOf),
      ['2023年度部门决算情况说明如下。', '收入决算表', '单位：万元'].concat(
        ['项目', '本年收入', '小计', '财政拨款收入', '合计', '12.50'],
        ['- 1 -'],
      ),
    );
    assert.equal(written.all('line', 'layer-rulings').length, 8);
    assert.deepEqual(titles('layer-cells'), [
      't01 第 1 行第 1 列，跨 2 行：项目',
      't01 第 1 行第 2 列，跨 2 列：本年收入',
      't01 第 2 行第 2 列：小计',
      't01 第 2 行第 3 列：财政拨款收入',
      't01 第 3 行第 1 列：合计',
      't01 第 3 行第 2 列：12.50',
      't01 第 3 行第 3 列：（空）',
    ]);
    assert.equal(
      written.all('rect', 'layer-cells').filter(({ properties }) => [properties.className].flat()[0] === 'head').length,
      4,
    );
  });

  test('says what became of what stands around the table', () => {
    assert.deepEqual(titles('layer-tables'), ['t01 收入决算表 final.revenue-detail（画线）']);
    assert.deepEqual(titles('layer-captions'), ['表题 t01：收入决算表', '单位 t01：单位：万元']);
    assert.deepEqual(titles('layer-text'), ['段落：2023年度部门决算情况说明如下。']);
    assert.deepEqual(titles('layer-asides'), ['页码：- 1 -']);
  });

  test('has nothing unplaced', () => {
    assert.deepEqual(titles('layer-lost'), []);
  });

  test('stands beside the table with its evidence', () => {
    const [card] = written.all('article');
    const text = card ? textOf(card) : '';
    for (const said of [
      '收入决算表（final.revenue-detail）',
      '标题含“',
      '财政拨款收入',
      '万元（单位：万元）',
      '3 列，表头 2 行',
    ]) {
      assert.ok(text.includes(said), `${said} in ${text}`);
    }
    assert.deepEqual(written.all('td', 'card').map(textOf), ['合计', '12.50', '']);
  });

  test('can be switched off layer by layer', () => {
    const switched = written
      .all('input', 'layers')
      .map(({ properties }) => String(properties.id).slice('show-'.length));
    assert.equal(switched.length, 10);
    const style = textOf(written.all('style')[0] ?? { type: 'text', value: '' });
    for (const name of switched)
      assert.ok(style.includes(`body:has(#show-${name}:not(:checked)) .layer-${name}`), name);
  });
});

describe('a turned page is drawn as it is displayed', () => {
  for (const rotate of [90, 270]) {
    test(`by ${rotate} degrees`, async () => {
      const inspection = await inspect([{ name: '决算.pdf', bytes: madePdf(undefined, rotate) }], content, {});
      const [page] = inspection.files[0]?.pages ?? [];
      assert.ok(page);
      assert.deepEqual([page.width, page.height], [300, 400]);
      const [grid] = page.grids;
      assert.equal(grid?.cells.length, 7);
      assert.deepEqual(inspection.files[0]?.unplaced, []);
      for (const box of [...page.runs, ...page.rulings, ...page.grids].map((each) => each.box)) {
        assert.ok(box[0] >= 0 && box[1] >= 0 && box[2] <= 300 && box[3] <= 400, String(box));
      }
      assert.ok(page.runs.every(({ angle }) => angle === rotate));
    });
  }
});

describe('a document cannot write into the page', () => {
  const hostile = '</svg><script>alert(1)</script><img src=x onerror=alert(1)>"\'&';
  const files: [string, Input][] = [
    ['a PDF', { name: `${hostile.replaceAll('/', '')}.pdf`, bytes: madePdf(hostile) }],
    [
      'a text',
      {
        name: 'a.txt',
        bytes: new TextEncoder().encode(`一、${hostile}\n\n表 ${hostile}\n项目\t金额\n${hostile}\t1.00\n`),
      },
    ],
    [
      'a web page',
      {
        name: 'a.html',
        bytes: new TextEncoder().encode(
          `<!doctype html><html lang="zh"><body><p>${hostile.replaceAll('<', '&lt;').repeat(3)}</p><table><tr><td>项目</td><td>金额</td></tr><tr><td>&lt;/td>&lt;script></td><td>1</td></tr></table></body></html>`,
        ),
      },
    ],
  ];
  for (const [name, input] of files) {
    test(name, async () => {
      const markup = await pageOf(input);
      const written = new Written(markup);
      assert.deepEqual(written.all('script'), []);
      assert.deepEqual(written.all('img'), []);
      assert.ok(textOf(written.all('body')[0] ?? { type: 'text', value: '' }).includes('<script>'));
      assert.equal(await faults(markup), '');
    });
  }

  test('and the browser would run nothing', async () => {
    const markup = await pageOf({ name: 'a.pdf', bytes: madePdf() });
    assert.match(markup, /content="default-src &#39;none&#39;; style-src &#39;sha256-[\w+/=]+&#39;; img-src data:"/u);
    assert.doesNotMatch(markup, / style=| on\w+=|https?:/u);
  });

  test('characters that turn or end the text are made visible', async () => {
    const markup = await pageOf({
      name: 'a\u202Egpj.txt',
      bytes: new TextEncoder().encode('一、甲\u202E乙\u0007丙\n'),
    });
    for (const character of ['\u202E', '\u0007']) assert.ok(!markup.includes(character));
  });
});

describe('a published file', () => {
  test('as PDF: every table known, every text placed, valid and small', async () => {
    const inspection = await inspect([fixture('pdf/university-2021-budget.pdf')], content, {});
    assert.equal(inspection.assumed.metadata.fiscalYear, 2021);
    assert.equal(inspection.assumed.metadata.kind, 'budget');
    const [file] = inspection.files;
    assert.deepEqual([file?.pages.length, file?.unplaced, file?.lost], [14, [], []]);
    const markup = inspectionPage(inspection, []);
    const written = new Written(markup);
    assert.equal(written.all('svg').length, 14);
    assert.equal(written.all('article').length, inspection.disclosure.tables.length);
    const drawn = written.all('rect', 'layer-tables').length;
    assert.equal(
      drawn,
      file?.pages.reduce((sum, { grids }) => sum + grids.length, 0),
    );
    assert.ok(markup.length < 1_000_000, `${markup.length}`);
    assert.equal(await faults(markup), '');
  });

  test('without drawn lines: the cells are told by the alignment', async () => {
    const markup = await pageOf(fixture('pdf-prose/aligned/none.pdf'));
    const written = new Written(markup);
    assert.match(written.all('title', 'layer-tables').map(textOf).join('\n'), /（文字对齐）/u);
    assert.ok(written.all('rect', 'layer-cells').length > 100);
    assert.equal(written.all('rect', 'layer-lost').length, 0);
  });

  test('in an archive: each file has its own pages', async () => {
    const text = new TextEncoder().encode('一、单位概况\n');
    const bytes = zipSync({ '1.pdf': madePdf('第一份。'), '2.txt': text, '3.pdf': madePdf('第二份。') });
    const { files } = await inspect([{ name: 'a.zip', bytes }], content, {});
    assert.deepEqual(
      files.map(({ name, pages, unplaced }) => [name, pages[0]?.runs[0]?.text, unplaced.length]),
      [
        ['a.zip/1.pdf', '第一份。', 0],
        ['a.zip/2.txt', undefined, 0],
        ['a.zip/3.pdf', '第二份。', 0],
      ],
    );
  });

  test('as Word: no pages, but every table and where every line went', async () => {
    const markup = await pageOf(fixture('word/settled-tables/input.docx'));
    const written = new Written(markup);
    assert.equal(written.all('svg').length, 0);
    assert.equal(written.all('article').length, 10);
    const rows = written.all('tr').map(textOf);
    assert.ok(rows.some((row) => /表题 t01收入支出决算总表$/u.test(row)));
    assert.ok(rows.some((row) => /单元格 t01/u.test(row)));
    assert.equal(await faults(markup), '');
  });
});

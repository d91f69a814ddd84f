import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { layOut } from '../../../scripts/convert/extract/pdf/prose/index.ts';
import { pagesOf, pageWith, parts, run, show, showItem, showTable } from './support.ts';

const folder = new URL('../../fixtures/extract/pdf-prose/aligned/', import.meta.url);
const expected = readFileSync(new URL('tables.txt', folder), 'utf8')
  .split(/^== \d+\n/mu)
  .slice(1)
  .map((table) => table.replace(/\n$/u, '').split('\n'));

const around = [
  ['收入支出决算总表', '公开01表', '部门名称：襄垣县信访局\u30002023年度\u3000金额单位：万元'],
  ['收入决算表', '公开02表', '部门名称：襄垣县信访局\u30002023年度\u3000金额单位：万元'],
  ['支出决算表', '公开03表', '部门名称：襄垣县信访局\u30002023年度\u3000金额单位：万元'],
  ['2024年预算收支总表', '预算公开表1', '部门名称：大同市信访局[部门]\u3000单位：万元'],
];

for (const rules of ['none', 'horizontal', 'three', 'dotted']) {
  test(`tables are found by their alignment: rules ${rules}`, async () => {
    const { pages } = layOut(parts(await pagesOf(`pdf-prose/aligned/${rules}.pdf`)));
    assert.equal(pages.length, expected.length);
    for (const [index, page] of pages.entries()) {
      const tables = page.items.flatMap((item) => (item.kind === 'aligned' ? [item.aligned] : []));
      assert.deepEqual(tables.map(showTable), [expected[index]]);
      assert.deepEqual(
        tables.map(({ table }) => table.found),
        ['aligned'],
      );
      const shown = show({ pages: [page], notices: [] });
      assert.deepEqual(shown.slice(0, 4), [...(around[index] ?? []), '<aligned>']);
      assert.match(shown[4] ?? '', /^注：.*。$/u);
      assert.equal(shown.length, 5);
    }
  });
}

test('a label cut by its column says that its second line goes on with the first', async () => {
  const { pages } = layOut(parts(await pagesOf('pdf-prose/aligned/none.pdf')));
  const cut = pages[2]?.items.flatMap((item) =>
    item.kind === 'aligned'
      ? item.aligned.table.rows.flatMap((row) => row.cells.filter((cell) => cell.lines.length > 1 && cell.column === 1))
      : [],
  );
  assert.ok(cut && cut.length >= 4);
  for (const cell of cut)
    assert.deepEqual(
      cell.lines.map((line) => line.wraps ?? false),
      [false, true],
    );
});

test('every cell knows where it stands, blanks too', async () => {
  const { pages } = layOut(parts(await pagesOf('pdf-prose/aligned/three.pdf')));
  for (const item of pages[0]?.items ?? []) {
    if (item.kind !== 'aligned') continue;
    const { box, table } = item.aligned;
    for (const line of table.rows.flatMap((row) => row.cells.flatMap((cell) => cell.lines))) {
      assert.ok(line.origin?.kind === 'page' && line.origin.page === 1);
      const [left, top, right, bottom] = line.origin.box;
      assert.ok(left >= box[0] && right <= box[2] && top >= box[1] && bottom <= box[3]);
      assert.ok(left < right && top < bottom);
    }
  }
});

test('labels without figures at the end of a table belong to it, notes do not', () => {
  const rows = ['一、教育支出', '二、科学技术支出', '三、住房保障支出', '四、其他支出'];
  const runs = rows.flatMap((label, index) => [
    run(label, 90, 120 + 18 * index, 9),
    run(`${index}12.50`, 300, 120 + 18 * index, 9),
  ]);
  const head = [run('项目', 120, 100, 9), run('预算数', 298, 100, 9)];
  const below = [run('五、债务付息支出', 90, 192, 9), run('六、预备费', 90, 210, 9), run('注：无', 90, 228, 9)];
  const { pages } = layOut(parts([pageWith([...head, ...runs, ...below])]));
  const [table, note] = pages[0]?.items ?? [];
  assert.ok(table?.kind === 'aligned');
  assert.deepEqual(showTable(table.aligned).slice(-3), [
    '四、其他支出 | 312.50',
    '五、债务付息支出 | ',
    '六、预备费 | ',
  ]);
  assert.deepEqual(note && showItem(note), '注：无');
});

test('a table goes on over the end of a page when its columns do', () => {
  const row = (texts: readonly string[], top: number) =>
    texts.map((text, at) => run(text, [90, 240, 360][at] ?? 0, top));
  const body = (from: number) =>
    [0, 1, 2, 3, 4].flatMap((index) => row([`项目${from + index}`, `${from + index}0.50`, '7.25'], 130 + index * 24));
  const first = pageWith([...row(['项目', '预算数', '决算数'], 100), ...body(1)], 1);
  const second = pageWith([...row(['项目', '预算数', '决算数'], 100), ...body(6)], 2);
  const { pages } = layOut(parts([first, second]));
  const tables = pages.map((page) =>
    page.items.flatMap((item) => (item.kind === 'aligned' ? [item.aligned.table] : [])),
  );
  assert.deepEqual(
    tables.map((found) => found.length),
    [1, 0],
  );
  assert.equal(tables[0]?.[0]?.rows.length, 12);
  assert.deepEqual([...new Set(tables[0]?.[0]?.rows.map((each) => each.page))], [1, 2]);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layOut } from '../../../scripts/convert/extract/pdf/prose/index.ts';
import { pagesOf, pageWith, parts, run, show } from './support.ts';

test('no prose of the samples is taken for a table', async () => {
  for (const file of ['conference-office-2018-narrative', 'procuratorate-2018-budget', 'university-2021-budget']) {
    const pages = await pagesOf(`pdf/${file}.pdf`);
    // Pages on which nothing is ruled: all of them are prose, lists, contents and charts.
    const prose = pages.filter((page) => page.rulings.every((ruling) => ruling.direction === 'horizontal'));
    assert.ok(prose.length >= 7, `${file}: ${prose.length}`);
    const { pages: laid } = layOut(parts(prose));
    assert.deepEqual(
      laid.flatMap((page) => page.items.filter((item) => item.kind === 'aligned')),
      [],
    );
  }
});

test('a list of contents is no table, with or without dots', () => {
  const entries = ['一、部门概况', '二、部门预算表', '三、情况说明', '四、名词解释', '五、其他事项'];
  for (const dots of ['', '…………………………']) {
    const runs = entries.flatMap((entry, index) => {
      const top = 100 + 24 * index;
      const leaders = dots === '' ? [] : [run(dots, 200, top)];
      return [run(entry, 90, top), ...leaders, run(String(3 + 2 * index), 500, top)];
    });
    const shown = show(layOut(parts([pageWith(runs)])));
    assert.deepEqual(
      shown,
      entries.map((entry, index) => `${entry}\u3000${dots}${dots && '\u3000'}${3 + 2 * index}`),
    );
  }
});

test('captions and figures in a sentence are no table', () => {
  const runs = [
    run('部门：某某局', 90, 100),
    run('单位：万元', 440, 100),
    run('本年收入合计', 114, 140),
    run('2,950.67', 200, 140),
    run('万元，其中：', 260, 140),
    run('财政拨款', 114, 160),
    run('940.05', 180, 160),
    run('万元；', 230, 160),
    run('其他收入', 114, 180),
    run('6.2', 175, 180),
    run('万元。', 210, 180),
  ];
  const items = layOut(parts([pageWith(runs)])).pages[0]?.items ?? [];
  assert.equal(items.length, 4);
  assert.ok(items.every((item) => item.kind === 'paragraph'));
});

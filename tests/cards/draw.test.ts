import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { cardSize, drawCard } from '../../scripts/cards/draw.ts';
import { CardFont } from '../../scripts/cards/font.ts';
import { documentCard } from '../../src/views/card.ts';
import { expenditureTable, record } from '../views/records.ts';

const font = await CardFont.load();

test('a line of text has outlines as wide as its characters', async () => {
  const one = await font.outline('预', 100, 400);
  const three = await font.outline('预算局', 100, 400);
  assert.match(one.d, /^M/u);
  assert.equal(Math.round(one.width), 100);
  assert.equal(Math.round(three.width), 300);
  assert.deepEqual(await font.outline('', 100, 400), { d: '', width: 0 });
});

test('a heavier weight has other outlines', async () => {
  assert.notEqual((await font.outline('预', 100, 400)).d, (await font.outline('预', 100, 700)).d);
});

test('figures, letters and rare characters are all there; what is not is a box', async () => {
  for (const letter of '0123456789.,-%“”（）垚淼瀍Aé') {
    assert.ok((await font.outline(letter, 100, 400)).d.length > 0, letter);
  }
  const box = await font.outline('□', 100, 400);
  assert.deepEqual(await font.outline('\u{10FFFD}', 100, 400), box);
});

test('the card of a document has its year, its publisher and its largest figures', () => {
  const view = documentCard(record({ tables: [expenditureTable()] }), '某局');
  assert.equal(view.above, '2024 年部门预算');
  assert.equal(view.heading, '某局');
  assert.deepEqual(view.figures[0], { label: '基本支出', text: '60.00 万元' });
  assert.ok(view.figures.length <= 3);
});

test('the picture keeps clear of its edges, however long the name', async () => {
  for (const heading of ['某局', '新疆生产建设兵团某师某市某某管理委员会'.repeat(4)]) {
    const figures = [{ label: '支出', text: '123,456,789.00 万元' }];
    const png = await drawCard({ above: '2024 年部门预算', heading, figures }, '某站', font);
    const { width, height } = await sharp(png).metadata();
    assert.deepEqual({ width, height }, cardSize);
    const edge = { left: cardSize.width - 60, top: 0, width: 60, height: cardSize.height };
    // What is asked of a picture is asked of all of it: the edge is cut off first.
    const { channels } = await sharp(await sharp(png).extract(edge).removeAlpha().png().toBuffer()).stats();
    assert.ok(
      channels.every(({ min }) => min === 255),
      heading,
    );
  }
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Box } from '../../../scripts/convert/extract/extraction.ts';
import { letterBox } from '../../../scripts/convert/extract/scan/letters.ts';
import { readPage } from '../../../scripts/convert/extract/scan/page.ts';
import { type Raster, rotated, turned } from '../../../scripts/convert/extract/scan/raster.ts';
import type { Recogniser } from '../../../scripts/convert/extract/scan/recogniser.ts';
import { fill, letters, paper, rule, scale } from './draw.ts';

/** Reads drawn letters as 田, one for each; surely where they are wider than high and their upper half is darker. */
const reader: Recogniser = {
  read: async (lines) =>
    lines.map((line) => {
      const count = Math.round((line.width / line.height) * 1.1);
      const upper = line.data.subarray(0, line.data.length / 2);
      const lower = line.data.subarray(line.data.length / 2);
      const dark = (part: Uint8Array): number => part.reduce((sum, value) => sum + 255 - value, 0);
      const sure = line.width > line.height && dark(upper) > dark(lower);
      return { text: '田'.repeat(Math.max(1, count)), confidence: sure ? 0.987_654 : 0.3 };
    }),
};

/** A page of 300 by 200 points with a ruling and lines of letters that stand on thin legs, so that up can be told from down. */
function page(): Raster {
  const image = paper(300, 200);
  rule(image, [40, 30], [560, 30]);
  for (let row = 0; row < 6; row += 1) {
    const { left, right, top } = letters(image, 60, 60 + row * 50, 12 - row, 20);
    fill(image, { left, right, top, bottom: top + 11 });
  }
  return image;
}

const size = { width: 300, height: 200 };
const round = (box: Box): number[] => box.map(Math.round);

test('a page is read into runs with size and confidence, and rulings, in points', async () => {
  const { content, unread } = await readPage(page(), 7, size, reader);
  assert.equal(content.number, 7);
  assert.deepEqual([content.width, content.height, content.turned, content.skew], [300, 200, undefined, undefined]);
  assert.equal(content.runs.length, 6);
  assert.deepEqual(round(content.runs[0]?.box as Box), [30, 30, 183, 40]);
  assert.ok(content.runs.every((run) => run.confidence === 0.98 && Math.abs(run.size - 10.6) < 0.5));
  assert.deepEqual(
    content.rulings.map(({ direction, box }) => [direction, ...round(box)]),
    [['horizontal', 20, 15, 281, 15]],
  );
  assert.deepEqual([content.images, unread], [[], []]);
});

for (const quarters of [1, 2, 3] as const) {
  test(`a page turned by ${quarters * 90}° clockwise is turned upright`, async () => {
    const straight = (await readPage(page(), 1, size, reader)).content;
    const displayed = quarters === 2 ? size : { width: size.height, height: size.width };
    const { content } = await readPage(turned(page(), quarters), 1, displayed, reader);
    assert.equal(content.turned, quarters * 90);
    assert.deepEqual([content.width, content.height], [300, 200]);
    assert.deepEqual(
      content.runs.map((run) => [run.text, ...round(run.box)]),
      straight.runs.map((run) => [run.text, ...round(run.box)]),
    );
  });
}

test('a crooked page is straightened around its middle', async () => {
  const straight = (await readPage(page(), 1, size, reader)).content;
  const crooked = rotated(page(), 0.03);
  const { content } = await readPage(
    crooked,
    1,
    { width: crooked.width / scale, height: crooked.height / scale },
    reader,
  );
  assert.ok(Math.abs((content.skew ?? 0) - 0.03) < 0.002, String(content.skew));
  const [shiftX, shiftY] = [(content.width - 300) / 2, (content.height - 200) / 2];
  assert.equal(content.runs.length, straight.runs.length);
  for (const [index, { box }] of content.runs.entries()) {
    const moved = straight.runs[index]?.box.map((at, side) => at + (side % 2 === 0 ? shiftX : shiftY)) as number[];
    assert.ok(
      box.every((at, side) => Math.abs(at - (moved[side] as number)) < 1.5),
      `${box} and ${moved}`,
    );
  }
});

test('a photograph is a picture, ink without letters is told', async () => {
  const image = page();
  fill(image, { left: 400, top: 200, right: 540, bottom: 390 });
  const silent: Recogniser = {
    read: async (lines) =>
      (await reader.read(lines)).map((reading, index) => (index === 0 ? { text: '', confidence: 0 } : reading)),
  };
  const { content, unread } = await readPage(image, 1, size, silent);
  assert.deepEqual(content.images.map(round), [[200, 100, 270, 195]]);
  assert.equal(unread.length, 1);
  assert.equal(content.runs.length, 5);
});

test('boxes of letters are those of the typeface, whatever ink a line has', () => {
  const near = (text: string, ink: Box): [number, ...number[]] => {
    const { size, box } = letterBox(text, ink, 10);
    return [Math.round(size), Math.round(box[1]), Math.round(box[3])];
  };
  assert.deepEqual(near('支出', [0, 100.3, 20, 109.7]), [10, 100, 110]);
  assert.deepEqual(near('2024', [0, 101.6, 20, 108.6]), [10, 100, 110]);
  assert.deepEqual(near('1,024', [0, 101.6, 20, 110]), [10, 100, 110]);
  assert.deepEqual(near('—', [0, 104.6, 20, 105.4]), [10, 100, 110]);
});

test('a page on its side is turned although what little is read of it so is sure', async () => {
  const image = paper(200, 300);
  for (let row = 0; row < 8; row += 1) letters(image, 40, 40 + row * 60, 10, 20);
  const glib: Recogniser = {
    read: async (lines) =>
      lines.map(({ width, height }) => ({
        text: '田'.repeat(Math.round((width / height) * 0.4)) || '8',
        confidence: 1,
      })),
  };
  const able: Recogniser = {
    read: async (lines) =>
      Promise.all(
        lines.map(async (line) =>
          line.width > 4 * line.height
            ? { text: '田'.repeat(Math.round(line.width / line.height)), confidence: 0.9 }
            : ((await glib.read([line]))[0] ?? { text: '', confidence: 0 }),
        ),
      ),
  };
  const { content } = await readPage(turned(image, 1), 1, { width: 300, height: 200 }, able);
  assert.ok(content.turned === 90 || content.turned === 270);
  assert.equal(content.runs.length, 8);
});

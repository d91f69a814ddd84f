import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PixelBox, Raster } from '../../../scripts/convert/extract/scan/raster.ts';
import { look } from '../../../scripts/convert/extract/scan/sight.ts';
import { fill, letters, paper, rule, scale } from './draw.ts';

const seen = (image: Raster) => look(image, scale).lines;
const boxes = (image: Raster): PixelBox[] => seen(image).map(({ box }) => box);

test('each line of a paragraph is one box around its ink', () => {
  const image = paper(300, 120);
  const drawn = [0, 1, 2].map((row) => letters(image, 60, 40 + row * 36, 18 - 4 * row, 20));
  assert.deepEqual(boxes(image), drawn);
});

test('strokes of one letter that paper parts are one line: 二 beside 一 and 三', () => {
  const image = paper(200, 120);
  letters(image, 60, 40, 8, 20);
  for (const y of [80, 96]) fill(image, { left: 60, top: y, right: 80, bottom: y + 3 });
  assert.deepEqual(boxes(image)[1], { left: 60, top: 80, right: 80, bottom: 99 });
});

test('lines that touch are parted', () => {
  const image = paper(300, 120);
  letters(image, 60, 100, 14, 20);
  letters(image, 60, 30, 14, 20);
  letters(image, 60, 51, 14, 20);
  fill(image, { left: 64, top: 49, right: 66, bottom: 52 });
  assert.deepEqual(
    boxes(image).map(({ top, bottom }) => Math.round((top + bottom) / 2)),
    [40, 61, 110],
  );
});

test('a cell is read by itself: two lines beside one, no ruling in any of them', () => {
  const image = paper(260, 100);
  for (const y of [40, 120]) rule(image, [40, y], [400, y]);
  for (const x of [40, 200, 400]) rule(image, [x, 40], [x, 120]);
  const one = letters(image, 60, 70, 4, 20);
  const above = letters(image, 220, 52, 6, 20);
  const below = letters(image, 220, 88, 2, 20);
  assert.deepEqual(new Set(boxes(image)), new Set([one, above, below]));
});

test('columns without rulings are parted at wide gaps, words are not', () => {
  const image = paper(300, 60);
  const left = letters(image, 40, 40, 3, 20);
  const right = letters(image, left.right + 20, 40, 3, 20);
  const column = letters(image, 400, 40, 4, 20);
  assert.deepEqual(boxes(image), [{ ...left, right: right.right }, column]);
});

test('dirt is no line', () => {
  const image = paper(200, 80);
  const line = letters(image, 60, 40, 8, 20);
  for (let speck = 0; speck < 20; speck += 1) {
    fill(image, {
      left: 20 + 17 * speck,
      top: 100 + (speck % 5) * 9,
      right: 21 + 17 * speck,
      bottom: 101 + (speck % 5) * 9,
    });
  }
  assert.deepEqual(boxes(image), [line]);
});

test('a hairline at the start of a line is part of it', () => {
  const image = paper(200, 60);
  const line = letters(image, 80, 40, 8, 20);
  fill(image, { left: 64, top: 50, right: 76, bottom: 51 }, 222);
  const [box] = boxes(image);
  assert.ok(box && box.left <= 65 && box.left >= 62 && box.right === line.right, JSON.stringify(box));
});

test('dot leaders are counted, the words around them stay lines', () => {
  const image = paper(400, 60);
  const entry = letters(image, 40, 40, 5, 20);
  for (let dot = 0; dot < 23; dot += 1)
    fill(image, { left: 190 + dot * 10, top: 56, right: 193 + dot * 10, bottom: 59 });
  const number = letters(image, 430, 40, 1, 20);
  assert.deepEqual(
    seen(image).map(({ box, known }) => [box.left, box.right, known]),
    [
      [entry.left, entry.right, null],
      [190, 413, { text: '.'.repeat(23), confidence: 1 }],
      [number.left, number.right, null],
    ],
  );
});

test('grey paper, a shadow and pale print change nothing', () => {
  const image = paper(300, 120);
  const drawn = [0, 1, 2].map((row) => letters(image, 60, 40 + row * 36, 14, 20));
  for (let y = 0; y < image.height; y += 1) {
    for (let x = 0; x < image.width; x += 1) {
      const at = y * image.width + x;
      const light = 0.9 - (0.3 * x) / image.width;
      image.data[at] = Math.round((60 + ((image.data[at] as number) * 195) / 255) * light);
    }
  }
  assert.deepEqual(boxes(image), drawn);
});

test('a bar alone is a dash, sure where it is too long or too short for 一', () => {
  const image = paper(400, 100);
  letters(image, 40, 40, 6, 20);
  letters(image, 40, 80, 6, 20);
  for (const [left, width] of [
    [260, 20],
    [400, 42],
    [560, 8],
  ] as const)
    fill(image, { left, top: 50, right: left + width, bottom: 52 });
  fill(image, { left: 660, top: 40, right: 664, bottom: 60 });
  assert.deepEqual(
    seen(image).map(({ known }) => known && [known.text, known.confidence]),
    [null, ['—', 0.6], ['——', 0.9], ['-', 0.8], null, null],
  );
});

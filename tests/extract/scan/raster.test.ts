import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { greyOf, type Raster, rotated, scaledPart, turned } from '../../../scripts/convert/extract/scan/raster.ts';
import { picture } from './draw.ts';

const rasters = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }))
  .chain(([width, height]) =>
    fc
      .uint8Array({ minLength: width * height, maxLength: width * height })
      .map((data): Raster => ({ width, height, data })),
  );

test('a quarter turn is clockwise', () => {
  assert.deepEqual(turned(picture('ab', 'a '), 1), picture('ab', ' b'));
});

test('quarter turns add up, and four are none', () => {
  fc.assert(
    fc.property(rasters, (image) => {
      assert.deepEqual(turned(turned(image, 1), 1), turned(image, 2));
      assert.deepEqual(turned(turned(image, 2), 1), turned(image, 3));
      assert.deepEqual(turned(turned(image, 3), 1), image);
    }),
  );
});

test('a small turn moves what is right of the middle down and keeps every corner on the sheet', () => {
  const image = picture(...Array.from({ length: 40 }, () => ' '.repeat(40)));
  for (let y = 18; y < 22; y += 1) image.data.fill(0, y * 40 + 30, y * 40 + 34);
  const result = rotated(image, 0.2);
  assert.ok(result.width > 40 && result.height > 40);
  const dark = [...result.data.entries()].filter(([, value]) => value < 128).map(([at]) => at);
  const rows = dark.map((at) => Math.floor(at / result.width) - result.height / 2);
  const expected = 12 * Math.sin(0.2);
  assert.ok(Math.abs(rows.reduce((sum, row) => sum + row, 0) / rows.length + 0.5 - expected) < 0.7);
});

test('scaling keeps an even shade, and a part at its own size as it is', () => {
  fc.assert(
    fc.property(rasters, fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 30 }), (image, width, height) => {
      const whole = { left: 0, top: 0, right: image.width, bottom: image.height };
      assert.deepEqual(scaledPart(image, whole, image.width, image.height), image);
      const even = { ...image, data: image.data.map(() => 77) };
      assert.ok(scaledPart(even, whole, width, height).data.every((value) => value === 77));
    }),
  );
});

test('grey weighs colours, and what is see-through is white', () => {
  const rgba = Uint8Array.from([255, 0, 0, 255, 0, 0, 0, 0, 0, 0, 255, 255]);
  assert.deepEqual([...greyOf(rgba, 3, 1).data], [76, 255, 29]);
});

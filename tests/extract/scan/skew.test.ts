import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { inkOf } from '../../../scripts/convert/extract/scan/ink.ts';
import { rotated } from '../../../scripts/convert/extract/scan/raster.ts';
import { skewOf } from '../../../scripts/convert/extract/scan/skew.ts';
import { letters, paper, rule } from './draw.ts';

/** Of the lines drawn, in pixels. */
const length = 520;
const degree = Math.PI / 180;

function page(ruled: boolean) {
  const image = paper(300, 200);
  for (let row = 0; row < 8; row += 1) {
    if (ruled) rule(image, [40, 40 + row * 44], [560, 40 + row * 44]);
    letters(image, 50, 50 + row * 44, 16, 20);
  }
  return image;
}

for (const ruled of [true, false]) {
  test(`skew of ${ruled ? 'a ruled page' : 'lines of text'} is found to a pixel at the end of a line`, () => {
    fc.assert(
      fc.property(fc.integer({ min: -48, max: 48 }), (tenths) => {
        const found = skewOf(inkOf(rotated(page(ruled), (tenths / 10) * degree), 128));
        const pixels = length * Math.abs(found - (tenths / 10) * degree);
        assert.ok(pixels <= 1.1, `${tenths / 10}° found as ${found / degree}°`);
      }),
      { numRuns: 12 },
    );
  });
}

test('a page without ink is not crooked', () => {
  assert.equal(skewOf(inkOf(paper(50, 50), 128)), 0);
});

test('a straight page is not turned', () => {
  assert.equal(skewOf(inkOf(page(true), 128)), 0);
});

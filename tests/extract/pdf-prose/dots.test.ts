import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { mergeDots } from '../../../scripts/convert/extract/pdf/aligned/dots.ts';
import type { Ruling } from '../../../scripts/convert/extract/pdf/page.ts';

/** A point as an engine may give it: as a short line, whichever way. */
function point(x: number, y: number, direction: Ruling['direction'] = 'horizontal'): Ruling {
  return direction === 'horizontal'
    ? { box: [x - 0.4, y, x + 0.4, y], direction }
    : { box: [x, y - 0.4, x, y + 0.4], direction };
}

const steps = Array.from({ length: 30 }, (_, index) => index * 3);
const near = (a: number, b: number) => Math.abs(a - b) < 1e-6;

test('points in a row are a line, whichever way each of them runs', () => {
  const across = steps.map((step, index) => point(50 + step, 100, index % 3 === 0 ? 'vertical' : 'horizontal'));
  const down = steps.map((step, index) => point(50, 100 + step, index % 2 === 0 ? 'vertical' : 'horizontal'));
  const merged = mergeDots([...across, ...down]);
  assert.equal(merged.length, 2);
  const level = merged.find((ruling) => ruling.direction === 'horizontal');
  const upright = merged.find((ruling) => ruling.direction === 'vertical');
  assert.ok(level && [50, 100, 137, 100].every((edge, index) => near(edge, level.box[index] ?? 0)));
  assert.ok(upright && [50, 100, 50, 187].every((edge, index) => near(edge, upright.box[index] ?? 0)));
});

test('lines, and points that make no line, stay as they are', () => {
  const line: Ruling = { box: [10, 10, 200, 10], direction: 'horizontal' };
  const lonely = [point(20, 50), point(90, 51), point(160, 300), point(200, 20), point(300, 400), point(21, 90)];
  assert.deepEqual(mergeDots([line, ...lonely]), [line, ...lonely]);
  assert.deepEqual(mergeDots([]), []);
});

test('a gap in a dotted line parts it', () => {
  const merged = mergeDots([
    ...steps.map((step) => point(50 + step, 100)),
    ...steps.map((step) => point(200 + step, 100)),
  ]);
  assert.deepEqual(
    merged.map((ruling) => Math.round(ruling.box[2] - ruling.box[0])),
    [87, 87],
  );
});

test('no line reaches beyond its points', () => {
  const coordinate = fc.double({ min: 0, max: 600, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.tuple(coordinate, coordinate), { maxLength: 200 }), (places) => {
      const bounds = [0, 1].map((axis) => places.map((place) => place[axis] ?? 0));
      for (const { box } of mergeDots(places.map(([x, y]) => point(x, y)))) {
        assert.ok(box[0] >= Math.min(...(bounds[0] ?? [])) - 1 && box[2] <= Math.max(...(bounds[0] ?? [])) + 1);
        assert.ok(box[1] >= Math.min(...(bounds[1] ?? [])) - 1 && box[3] <= Math.max(...(bounds[1] ?? [])) + 1);
        assert.ok(box[0] <= box[2] && box[1] <= box[3]);
      }
    }),
  );
});

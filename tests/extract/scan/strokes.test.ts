import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findGrids } from '../../../scripts/convert/extract/pdf/lattice/index.ts';
import { inkOf } from '../../../scripts/convert/extract/scan/ink.ts';
import type { Raster } from '../../../scripts/convert/extract/scan/raster.ts';
import { strokesOf } from '../../../scripts/convert/extract/scan/strokes.ts';
import { fill, letters, paper, rule, scale } from './draw.ts';

const strokes = (image: Raster) => strokesOf(inkOf(image, 210), scale);

/** Three rows of 20 points and three columns of 60; the first row is one cell, the last column covers two rows. */
function table(): Raster {
  const image = paper(260, 120);
  for (const y of [40, 80, 160]) rule(image, [40, y], [400, y]);
  rule(image, [40, 120], [280, 120]);
  for (const x of [40, 400]) rule(image, [x, 40], [x, 160]);
  for (const x of [160, 280]) rule(image, [x, 80], [x, 160]);
  return image;
}

test('rulings in pixels make the grid that was drawn, with its spans', () => {
  const rulings = strokes(table()).map(({ direction, from, to, middle }) => ({
    direction,
    box: (direction === 'horizontal' ? [from, middle, to, middle] : [middle, from, middle, to]).map(
      (at) => at / scale,
    ) as [number, number, number, number],
  }));
  const [grid, ...others] = findGrids(rulings);
  assert.equal(others.length, 0);
  assert.deepEqual(grid?.xs.map(Math.round), [20, 80, 140, 200]);
  assert.deepEqual(grid?.ys.map(Math.round), [20, 40, 60, 80]);
  assert.deepEqual(
    grid?.cells.map((cell) => [cell.row, cell.column, cell.rowSpan, cell.colSpan]),
    [
      [0, 0, 1, 3],
      [1, 0, 1, 1],
      [1, 1, 1, 1],
      [1, 2, 2, 1],
      [2, 0, 1, 1],
      [2, 1, 1, 1],
    ],
  );
});

test('a ruling with specks of paper in it is one ruling', () => {
  const image = paper(260, 60);
  rule(image, [40, 40], [400, 40]);
  for (let x = 60; x < 380; x += 40) fill(image, { left: x, top: 39, right: x + 1, bottom: 41 }, 255);
  assert.deepEqual(
    strokes(image).map(({ from, to, middle }) => [from, to, middle]),
    [[39, 401, 40]],
  );
});

test('letters, pictures and dashes are no rulings', () => {
  const image = paper(260, 160);
  letters(image, 40, 40, 12, 22);
  letters(image, 40, 90, 6, 52);
  fill(image, { left: 40, top: 180, right: 300, bottom: 240 });
  rule(image, [330, 260], [380, 260]);
  assert.deepEqual(strokes(image), []);
});

test('the long stroke of a letter from ruling to ruling is part of the letter, a bare one between two cells a ruling', () => {
  const image = paper(260, 60);
  rule(image, [40, 40], [400, 40]);
  rule(image, [40, 72], [400, 72]);
  rule(image, [300, 40], [300, 72]);
  rule(image, [200, 40], [200, 72]);
  rule(image, [202, 56], [214, 56]);
  const upright = strokes(image).filter(({ direction }) => direction === 'vertical');
  assert.deepEqual(
    upright.map(({ middle }) => middle),
    [300],
  );
});

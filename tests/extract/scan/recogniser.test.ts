import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blank, type Raster } from '../../../scripts/convert/extract/scan/raster.ts';
import {
  type Engine,
  lineHeight,
  type Recogniser,
  recogniserOf,
  type Session,
} from '../../../scripts/convert/extract/scan/recogniser.ts';

const signs = ['', 'a', 'b', 'c'];

/** A network that reads a line by the brightness of its first pixel, and remembers the shapes it was given. */
function network(): { recogniser: Recogniser; shapes: number[][] } {
  const shapes: number[][] = [];
  const Tensor = class {
    data: Float32Array;
    dims: number[];
    constructor(_type: 'float32', data: Float32Array, dims: number[]) {
      this.data = data;
      this.dims = dims;
    }
  };
  const session: Session = {
    inputNames: ['x'],
    outputNames: ['y'],
    async run({ x }) {
      if (!x) throw new Error('no input');
      const [count = 0, colours = 0, height = 0, width = 0] = x.dims;
      shapes.push([...x.dims]);
      assert.equal(x.data.length, count * colours * height * width);
      const output = new Float32Array(count * signs.length);
      for (let line = 0; line < count; line += 1) {
        const shade = x.data[line * colours * height * width] as number;
        output[line * signs.length + (shade < -0.5 ? 1 : shade < 0.5 ? 2 : 3)] = 0.75;
      }
      return { y: new Tensor('float32', output, [count, 1, signs.length]) };
    },
  };
  const engine = { Tensor } as unknown as Engine;
  return { recogniser: recogniserOf(engine, session, signs), shapes };
}

function line(width: number, shade: number): Raster {
  const image = blank(width, lineHeight);
  image.data.fill(shade);
  return image;
}

test('lines are read in batches of like width, and answered in their order', async () => {
  const { recogniser, shapes } = network();
  const lines = [line(300, 0), line(40, 128), line(310, 255), line(60, 0), line(50, 255)];
  const readings = await recogniser.read(lines);
  assert.equal(readings.map(({ text }) => text).join(''), 'abcac');
  assert.ok(readings.every(({ confidence }) => confidence === 0.75));
  assert.deepEqual(shapes, [
    [3, 3, 48, 64],
    [2, 3, 48, 320],
  ]);
});

test('a batch is bounded, however many lines a page has', async () => {
  const { recogniser, shapes } = network();
  const readings = await recogniser.read(Array.from({ length: 70 }, () => line(1000, 0)));
  assert.equal(readings.length, 70);
  assert.ok(shapes.every(([count = 0, , , width = 0]) => count * width <= 4096));
});

test('a network that knows other signs than its list is refused', async () => {
  const wrong = recogniserOf(
    { Tensor: class {} } as unknown as Engine,
    { inputNames: ['x'], outputNames: ['y'], run: async () => ({ y: { data: new Float32Array(8), dims: [1, 2, 4] } }) },
    ['', 'a'],
  );
  await assert.rejects(wrong.read([line(64, 0)]), /4 signs, its list 2/u);
});

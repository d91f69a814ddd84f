import { type Reading, readSteps } from './ctc.ts';
import type { Raster } from './raster.ts';

/** What of onnxruntime-node is used; the package is optional, so its own types may be missing. */
export interface Engine {
  InferenceSession: { create(model: string, options: object): Promise<Session> };
  Tensor: new (type: 'float32', data: Float32Array, dims: number[]) => Tensor;
}

/** A loaded network. */
export interface Session {
  inputNames: readonly string[];
  outputNames: readonly string[];
  run(feeds: Record<string, Tensor>): Promise<Record<string, Tensor>>;
}

interface Tensor {
  data: Float32Array;
  dims: readonly number[];
}

/** Reads pictures of single lines of text. */
export interface Recogniser {
  read(lines: Raster[]): Promise<Reading[]>;
}

/** Height of the lines the network was trained with, in pixels. */
export const lineHeight = 48;
/** Widths are filled up with paper to a multiple of this, so that what is read depends on no other line. */
const widthStep = 64;
/** Pixels recognised at a time: bounds the memory. */
const batchPixels = 48 * 4096;

/**
 * A recogniser on the network PP-OCRv4 (Chinese, digits, Latin).
 *
 * @param signs what each output stands for; see `readSteps`
 */
export function recogniserOf(engine: Engine, session: Session, signs: readonly string[]): Recogniser {
  return {
    async read(lines) {
      const readings = new Array<Reading>(lines.length);
      for (const { width, members } of batches(lines)) {
        const input = tensorOf(
          members.map((index) => lines[index] as Raster),
          width,
        );
        const shape = [members.length, 3, lineHeight, width];
        const output = await session.run({
          [session.inputNames[0] as string]: new engine.Tensor('float32', input, shape),
        });
        const result = output[session.outputNames[0] as string];
        if (!result) throw new Error('The network gave no output.');
        const [, steps = 0, count = 0] = result.dims;
        if (count !== signs.length) throw new Error(`The network knows ${count} signs, its list ${signs.length}.`);
        for (const [place, index] of members.entries()) {
          const part = result.data.subarray(place * steps * count, (place + 1) * steps * count);
          readings[index] = readSteps(part, steps, signs);
        }
      }
      return readings;
    },
  };
}

interface Batch {
  width: number;
  members: number[];
}

/** Lines of like width are read together. */
function batches(lines: Raster[]): Batch[] {
  const result: Batch[] = [];
  const order = lines
    .map((line, index) => ({ index, width: Math.ceil(line.width / widthStep) * widthStep }))
    .sort((one, other) => one.width - other.width || one.index - other.index);
  for (const { index, width } of order) {
    const last = result.at(-1);
    if (last && last.width === width && (last.members.length + 1) * width * lineHeight <= batchPixels) {
      last.members.push(index);
    } else {
      result.push({ width, members: [index] });
    }
  }
  return result;
}

/** The lines side by side as the network wants them: three equal colours from -1 to 1, paper on the right. */
export function tensorOf(lines: Raster[], width: number): Float32Array {
  const plane = lineHeight * width;
  const tensor = new Float32Array(lines.length * 3 * plane).fill(1);
  for (const [index, line] of lines.entries()) {
    for (let y = 0; y < lineHeight; y += 1) {
      for (let x = 0; x < line.width; x += 1) {
        const value = (line.data[y * line.width + x] as number) / 127.5 - 1;
        for (let colour = 0; colour < 3; colour += 1) tensor[(index * 3 + colour) * plane + y * width + x] = value;
      }
    }
  }
  return tensor;
}

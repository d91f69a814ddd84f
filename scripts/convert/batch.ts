import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { ConversionCache, converterVersion, digest } from './cache.ts';
import { recognitionInstalled } from './extract/scan/installed.ts';
import { ConversionPool } from './pool.ts';
import { Collected } from './problems.ts';
import { readReferences } from './references.ts';
import { type FoundSource, findSources, openSource, SourceError } from './sources.ts';
import { endings, type Outputs, type WorkResult } from './work.ts';

export interface BatchOptions {
  /** Folder of the project's code: its digest is the converter's version. */
  project: string;
  /** Content root: `sources/` and `bureaus/` are read there. */
  root: string;
  /** Where records are written; `disclosures/` of the content root unless told otherwise. */
  out: string;
  /** Ids, or parts of ids, to convert; empty for all. */
  only: readonly string[];
  /** Convert unchanged sources too. */
  force: boolean;
  /** Write nothing; a record that would change is an error. */
  check: boolean;
  /** Called when a document is done, and once with 0 and no name before the first. */
  onProgress?: (done: number, total: number, id: string) => void;
}

export type Outcome = 'converted' | 'unchanged' | 'differs' | 'failed';

export interface BatchResult {
  id: string;
  outcome: Outcome;
  collected: Collected;
}

function readOutputs(base: string): (string | null)[] {
  return endings.map((ending) => {
    const path = `${base}${ending}`;
    return existsSync(path) ? readFileSync(path, 'utf8') : null;
  });
}

/** Writes through a temporary file, so that a broken run leaves what was published. */
function writeOutputs(base: string, outputs: Outputs): void {
  mkdirSync(dirname(base), { recursive: true });
  for (const ending of endings) {
    const text = outputs[ending];
    if (text === null) {
      rmSync(`${base}${ending}`, { force: true });
      continue;
    }
    writeFileSync(`${base}${ending}.new`, text);
    renameSync(`${base}${ending}.new`, `${base}${ending}`);
  }
}

function failure({ path, message, rule }: { path: string; message: string; rule: string }): Collected {
  const collected = new Collected(path);
  collected.problem({ rule, severity: 'error', message, place: null });
  return collected;
}

/** What a worker noticed, as messages of this thread. */
function collect({ path, files, problems }: Exclude<WorkResult, { failed: unknown }>): Collected {
  const collected = new Collected(path);
  for (const file of files) collected.addFile(file.path, file.pages);
  for (const { expected, found, ...problem } of problems) {
    collected.problem({ ...problem, expected: expected ?? undefined, found: found ?? undefined });
  }
  return collected;
}

/** One source on its way through a batch. */
class Conversion {
  readonly #found: FoundSource;
  readonly #options: BatchOptions;
  readonly #cache: ConversionCache;
  readonly #tools: string;

  /** `tools` says what records depend on beside sources and code. */
  constructor(found: FoundSource, options: BatchOptions, cache: ConversionCache, tools: string) {
    this.#found = found;
    this.#options = options;
    this.#cache = cache;
    this.#tools = tools;
  }

  /** The result without any work: unchanged, or unusable. Otherwise the digest of what is to be converted. */
  prepare(): BatchResult | string {
    const { id } = this.#found;
    const { root, force, check } = this.#options;
    try {
      const { metadata, publisher, files } = openSource(root, this.#found);
      const input = digest(JSON.stringify(metadata), publisher, this.#tools);
      const current = !force && !check && this.#cache.isCurrent(id, input, readOutputs(this.#base()));
      if (!current) return input;
      return { id, outcome: 'unchanged', collected: new Collected(files[0]?.path ?? id) };
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      const { path, message } = error;
      return { id, outcome: 'failed', collected: failure({ path, message, rule: 'unusable-source' }) };
    }
  }

  /** Writes what a worker made of the source. */
  finish(input: string, result: WorkResult): BatchResult {
    const { id } = this.#found;
    if ('failed' in result) return { id, outcome: 'failed', collected: failure(result.failed) };
    const collected = collect(result);
    const existing = readOutputs(this.#base());
    const same = endings.every((ending, index) => result.outputs[ending] === existing[index]);
    if (this.#options.check) {
      if (!same) {
        const message = '重新转换的结果与已提交的记录不同';
        collected.problem({ rule: 'record-differs', severity: 'error', message, place: null });
      }
      return { id, outcome: same ? 'unchanged' : 'differs', collected };
    }
    if (!same) writeOutputs(this.#base(), result.outputs);
    this.#cache.remember(
      id,
      input,
      endings.map((ending) => result.outputs[ending]),
    );
    return { id, outcome: 'converted', collected };
  }

  #base(): string {
    return join(this.#options.out, this.#found.id);
  }
}

/** Where it is remembered what was converted: in the project for its own content, else in the folder of the content. */
function cacheFile({ project, root }: BatchOptions): string {
  const home = resolve(root) === resolve(project, 'content') ? project : root;
  return join(home, '.cache/convert.json');
}

/** Converts every source that is asked for. One bad source never stops the others, nor touches its old record. */
export async function convertAll(options: BatchOptions): Promise<BatchResult[]> {
  const { only, root } = options;
  const wanted = findSources(root).filter(({ id }) => only.length === 0 || only.some((part) => id.includes(part)));
  const cache = new ConversionCache(cacheFile(options), converterVersion(options.project));
  // With recognition installed a scan may become another record; with other lists a check may come out otherwise.
  const tools = digest(String(recognitionInstalled()), JSON.stringify(readReferences(root)));
  const pool = new ConversionPool(wanted.length);
  let done = 0;
  options.onProgress?.(0, wanted.length, '');
  const convert = async (found: FoundSource): Promise<BatchResult> => {
    const conversion = new Conversion(found, options, cache, tools);
    const prepared = conversion.prepare();
    const result =
      typeof prepared === 'string' ? conversion.finish(prepared, await pool.run({ root, found })) : prepared;
    done += 1;
    options.onProgress?.(done, wanted.length, found.id);
    return result;
  };
  try {
    return await Promise.all(wanted.map(convert));
  } finally {
    await pool.close();
    if (!options.check) cache.save();
  }
}

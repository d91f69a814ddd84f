import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ConversionCache, converterVersion, digest } from './cache.ts';
import { convertDocument } from './pipeline.ts';
import { Collected } from './problems.ts';
import { type FoundSource, findSources, readSource, SourceError } from './sources.ts';
import { canonicalJson } from './write.ts';

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
  /** Called before each document. */
  onProgress?: (done: number, total: number, id: string) => void;
}

export type Outcome = 'converted' | 'unchanged' | 'differs' | 'failed';

export interface BatchResult {
  id: string;
  outcome: Outcome;
  collected: Collected;
}

/** The files one document becomes, by their endings. */
const endings = ['.json', '.problems.json', '.source.txt'] as const;
type Outputs = Record<(typeof endings)[number], string>;

function readOutputs(base: string): string[] {
  return endings.map((ending) => {
    const path = `${base}${ending}`;
    return existsSync(path) ? readFileSync(path, 'utf8') : '';
  });
}

/** Writes through a temporary file, so that a broken run leaves what was published. */
function writeOutputs(base: string, outputs: Outputs): void {
  mkdirSync(dirname(base), { recursive: true });
  for (const [ending, text] of Object.entries(outputs)) {
    writeFileSync(`${base}${ending}.new`, text);
    renameSync(`${base}${ending}.new`, `${base}${ending}`);
  }
}

function failure(path: string, error: unknown): Collected {
  const collected = new Collected(path);
  const message = error instanceof Error ? error.message : String(error);
  const rule = error instanceof SourceError ? 'unusable-source' : 'converter-defect';
  collected.problem({ rule, severity: 'error', message, place: null });
  return collected;
}

function convertOne(found: FoundSource, options: BatchOptions, cache: ConversionCache): BatchResult {
  const { id } = found;
  const base = join(options.out, id);
  try {
    const source = readSource(options.root, found);
    const input = digest(source.text, JSON.stringify(source.metadata), source.publisher);
    const existing = readOutputs(base);
    if (!options.force && !options.check && cache.isCurrent(id, input, existing)) {
      return { id, outcome: 'unchanged', collected: new Collected(source.path) };
    }
    const { disclosure, report, transcript, collected } = convertDocument(source);
    const outputs: Outputs = {
      '.json': canonicalJson(disclosure),
      '.problems.json': canonicalJson(report),
      '.source.txt': transcript,
    };
    const same = Object.values(outputs).every((text, index) => text === existing[index]);
    if (options.check) {
      if (!same)
        collected.problem({
          rule: 'record-differs',
          severity: 'error',
          message: '重新转换的结果与已提交的记录不同',
          place: null,
        });
      return { id, outcome: same ? 'unchanged' : 'differs', collected };
    }
    if (!same) writeOutputs(base, outputs);
    cache.remember(id, input, Object.values(outputs));
    return { id, outcome: 'converted', collected };
  } catch (error) {
    const path = error instanceof SourceError ? error.path : found.path;
    return { id, outcome: 'failed', collected: failure(path, error) };
  }
}

/** Converts every source that is asked for. One bad source never stops the others, nor touches its old record. */
export function convertAll(options: BatchOptions): BatchResult[] {
  const { only, root } = options;
  const wanted = findSources(root).filter(({ id }) => only.length === 0 || only.some((part) => id.includes(part)));
  const cache = new ConversionCache(join(options.project, '.cache/convert.json'), converterVersion(options.project));
  const results: BatchResult[] = [];
  for (const [index, found] of wanted.entries()) {
    options.onProgress?.(index, wanted.length, found.id);
    results.push(convertOne(found, options, cache));
  }
  options.onProgress?.(wanted.length, wanted.length, '');
  if (!options.check) cache.save();
  return results;
}

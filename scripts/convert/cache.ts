import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Digest of some texts, in their order. */
export function digest(...texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text).update('\u0000');
  return hash.digest('hex');
}

/** The version of the converter: the digest of its code, of the rules it checks by, and of the vocabulary it writes. */
export function converterVersion(project: string): string {
  const files = ['scripts/convert', 'src/checks', 'src/model'].flatMap((folder) =>
    readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
  );
  return digest(...files.sort().map((file) => readFileSync(join(project, file), 'utf8')));
}

/**
 * Remembers from which input each record was made. A source whose input has not changed, and whose outputs are
 * still what was written, is not converted again. Losing the file costs time, nothing else.
 */
export class ConversionCache {
  readonly #path: string;
  readonly #version: string;
  readonly #entries: Record<string, string>;

  constructor(path: string, version: string) {
    this.#path = path;
    this.#version = version;
    this.#entries = load(path);
  }

  #key(input: string, outputs: readonly (string | null)[]): string {
    return digest(this.#version, input, ...outputs.map((output) => output ?? ''));
  }

  /** Whether `id` was last converted from this input into exactly these outputs by this converter. */
  isCurrent(id: string, input: string, outputs: readonly (string | null)[]): boolean {
    return this.#entries[id] === this.#key(input, outputs);
  }

  remember(id: string, input: string, outputs: readonly (string | null)[]): void {
    this.#entries[id] = this.#key(input, outputs);
  }

  save(): void {
    mkdirSync(dirname(this.#path), { recursive: true });
    writeFileSync(this.#path, `${JSON.stringify(this.#entries, null, 2)}\n`);
  }
}

function load(path: string): Record<string, string> {
  if (!existsSync(path)) return {};
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>;
  } catch {
    return {};
  }
}

import { createHash } from 'node:crypto';
import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import { type SourceMetadata, sourceMetadataSchema } from '../src/model/index.ts';

/** A generator of numbers from 0 up to 1, the same ones for the same seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Other amounts in the same layout: every digit after a decimal point is drawn anew. */
function vary(text: string, next: () => number): string {
  return text.replaceAll(/(?<=\d\.)\d{2}(?!\d)/gu, (digits) =>
    digits.replaceAll(/\d/gu, () => String(Math.floor(next() * 10))),
  );
}

/**
 * Fills a folder with the content of a made-up site: `count` documents of as many bureaus, each with the layout
 * of one of the documents in `content/sources`, in turn, and with amounts of its own.
 */
export function generateContent(from: string, to: string, count: number): void {
  for (const part of ['classifications', 'glossary']) {
    cpSync(path.join(from, part), path.join(to, part), { recursive: true });
  }
  const templates = globSync('sources/*/*.yaml', { cwd: from })
    .sort()
    .map((file) => readTemplate(path.join(from, file), path.join(from, 'bureaus')));
  for (let index = 0; index < count; index += 1) {
    const template = templates[index % templates.length];
    if (!template) throw new Error(`there are no sources in ${from}`);
    const id = `bench-${String(index + 1).padStart(6, '0')}`;
    const text = vary(template.text, random(index));
    const name = `${template.metadata.fiscalYear}-${template.metadata.kind}`;
    const metadata: SourceMetadata = {
      ...template.metadata,
      bureau: id,
      files: [{ path: `${name}.txt`, sha256: createHash('sha256').update(text).digest('hex') }],
    };
    write(path.join(to, 'bureaus', `${id}.yaml`), stringify({ ...template.bureau, id }));
    write(path.join(to, 'sources', id, `${name}.txt`), text);
    write(path.join(to, 'sources', id, `${name}.yaml`), stringify(metadata));
  }
}

function readTemplate(file: string, bureaus: string) {
  const metadata = sourceMetadataSchema.parse(parse(readFileSync(file, 'utf8')));
  const [source] = metadata.files;
  if (!source) throw new Error(`${file} names no file`);
  return {
    metadata,
    text: readFileSync(path.join(path.dirname(file), source.path), 'utf8'),
    bureau: parse(readFileSync(path.join(bureaus, `${metadata.bureau}.yaml`), 'utf8')) as Record<string, unknown>,
  };
}

function write(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

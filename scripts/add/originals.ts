import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { ExtractionError } from '../convert/extract/extraction.ts';
import { largestFile } from '../convert/extract/limits.ts';
import { readOriginal, type SourceText } from '../convert/original.ts';
import { AddError } from './add-error.ts';
import { type Reading, readText } from './propose.ts';

/** A file that a publisher adds. */
export interface Original {
  name: string;
  /** With its dot, in lower case; empty when the name has none. */
  extension: string;
  bytes: Buffer;
  sha256: string;
  /** One reading, or one for each file of an archive. */
  readings: Reading[];
  notices: string[];
}

/** Where a line of a transcript stands in the original, in words; a text file has its lines only. */
function placeIn({ format, origins }: SourceText): ((index: number) => string) | undefined {
  if (format === null) return undefined;
  return (index) => {
    const origin = origins[index];
    if (!origin) return '';
    return origin.kind === 'page' ? `第 ${origin.page} 页` : `工作表“${origin.sheet}”${origin.cell}`;
  };
}

/** Reads a file and its text. Throws `AddError` for a file that is not there or that the converter cannot read. */
export async function readAdded(path: string): Promise<Original> {
  const name = basename(path);
  const info = await stat(path).catch(() => null);
  if (!info?.isFile()) throw new AddError(`没有找到文件 ${path}`);
  if (info.size > largestFile) throw new AddError(`${name} 超过 ${largestFile / 1024 / 1024} MB`);
  const bytes = await readFile(path);
  try {
    const texts = await readOriginal(bytes, name);
    return {
      name,
      extension: /^\.[a-z0-9]{1,5}$/u.exec(extname(name).toLowerCase())?.[0] ?? '',
      bytes,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      readings: texts.map((text) => readText(text.text, basename(text.name), placeIn(text))),
      notices: texts.flatMap(({ notices }) => notices.map(({ message }) => `${name}：${message}`)),
    };
  } catch (error) {
    if (error instanceof ExtractionError) throw new AddError(`${name}：${error.message}`);
    throw error;
  }
}

import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { type DisclosureKind, sourceMetadataSchema } from '../../src/model/index.ts';
import { ExtractionError } from '../convert/extract/extraction.ts';
import { largestFile } from '../convert/extract/limits.ts';
import { UsageError } from '../lib/arguments.ts';
import type { Given } from './metadata.ts';
import type { Input } from './read.ts';

const kinds: Readonly<Record<string, DisclosureKind>> = {
  预算: 'budget',
  决算: 'final',
  budget: 'budget',
  final: 'final',
};

/** What a person says of a document: `--year`, `--kind`. Throws `UsageError` for what is neither. */
export function readGiven({ year, kind }: { year?: string; kind?: string }): Given {
  const given: Given = {};
  if (year !== undefined) {
    const read = sourceMetadataSchema.shape.fiscalYear.safeParse(Number(year));
    if (!read.success) throw new UsageError(`--year 不能是“${year}”：请给出四位年度`);
    given.fiscalYear = read.data;
  }
  if (kind !== undefined) {
    const read = kinds[kind];
    if (!read) throw new UsageError(`--kind 不能是“${kind}”：请给出 预算 或 决算`);
    given.kind = read;
  }
  return given;
}

/** A file that is to be looked at. Throws `ExtractionError` for one that is not there or too large. */
export function readInput(path: string): Input {
  if (!existsSync(path) || !statSync(path).isFile()) throw new ExtractionError(`没有找到文件 ${path}`);
  if (statSync(path).size > largestFile) throw new ExtractionError(`文件超过 ${largestFile / 1024 / 1024} MB`);
  return { name: basename(path), bytes: readFileSync(path) };
}

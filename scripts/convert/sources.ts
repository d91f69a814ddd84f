import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parse } from 'yaml';
import { bureauNameIn, bureauSchema, type SourceMetadata, sourceMetadataSchema } from '../../src/model/index.ts';
import { largestFile } from './extract/limits.ts';

/** A source that cannot be converted, and why, in words for its publisher. */
export class SourceError extends Error {
  readonly path: string;

  constructor(path: string, message: string) {
    super(message);
    this.path = path;
  }
}

/** A metadata file found in `content/sources/`. */
export interface FoundSource {
  id: string;
  /** Path of the metadata file, relative to the content root. */
  path: string;
}

/** A published file as it lies in `content/sources/`. */
export interface PublishedFile {
  /** Path relative to the content root, as shown in messages. */
  path: string;
  name: string;
  bytes: Buffer;
  sha256: string;
  /** A transcript that a person mended, to be read in place of the file. */
  transcript: PublishedFile | null;
}

/** What a publisher gave: the metadata, checked, and the files, not read yet. */
export interface PublishedSource {
  id: string;
  metadata: SourceMetadata;
  /** Name of the bureau in the document's year. */
  publisher: string;
  files: PublishedFile[];
}

/** Every metadata file below `sources/`, in the order of their ids. */
export function findSources(root: string): FoundSource[] {
  const folder = join(root, 'sources');
  if (!existsSync(folder)) throw new SourceError('sources', `没有找到文件夹 ${folder}`);
  const bureaus = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const found = bureaus.flatMap((bureau) =>
    readdirSync(join(folder, bureau.name))
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => ({
        id: `${bureau.name}/${name.slice(0, -'.yaml'.length)}`,
        path: `sources/${bureau.name}/${name}`,
      })),
  );
  return found.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function parseYaml(root: string, path: string): unknown {
  try {
    return parse(readFileSync(join(root, path), 'utf8'), { maxAliasCount: 0 });
  } catch (error) {
    throw new SourceError(path, `无法读取元数据：${error instanceof Error ? error.message : String(error)}`);
  }
}

function readMetadata(root: string, found: FoundSource): SourceMetadata {
  const parsed = sourceMetadataSchema.safeParse(parseYaml(root, found.path));
  if (!parsed.success) {
    const issues = parsed.error.issues.map((issue) => `${issue.path.join('.') || '文件'}：${issue.message}`);
    throw new SourceError(found.path, `元数据不合规：${issues.join('；')}`);
  }
  const { bureau, fiscalYear, kind } = parsed.data;
  const expected = `${bureau}/${fiscalYear}-${kind}`;
  if (found.id !== expected) throw new SourceError(found.path, `文件名应为 sources/${expected}.yaml，与元数据一致`);
  return parsed.data;
}

function publisherName(root: string, metadata: SourceMetadata, path: string): string {
  const file = `bureaus/${metadata.bureau}.yaml`;
  if (!existsSync(join(root, file))) throw new SourceError(path, `没有找到机构文件 ${file}`);
  const bureau = bureauSchema.safeParse(parseYaml(root, file));
  if (!bureau.success) throw new SourceError(file, `机构文件不合规：${bureau.error.issues[0]?.message ?? ''}`);
  return bureauNameIn(bureau.data, metadata.fiscalYear);
}

function readFile(root: string, found: FoundSource, listed: { path: string; sha256: string }): PublishedFile {
  const path = `${dirname(found.path)}/${listed.path}`;
  if (basename(listed.path) !== listed.path || /[\\/]|^\./u.test(listed.path)) {
    throw new SourceError(found.path, `文件名不得含路径：${listed.path}`);
  }
  const full = join(root, path);
  if (!existsSync(full)) throw new SourceError(path, '元数据所列的文件不存在');
  if (statSync(full).size > largestFile) throw new SourceError(path, `文件超过 ${largestFile / 1024 / 1024} MB`);
  const bytes = readFileSync(full);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (sha256 !== listed.sha256) {
    throw new SourceError(path, `文件与元数据中的 sha-256 不符：元数据 ${listed.sha256}，文件 ${sha256}`);
  }
  return { path, name: listed.path, bytes, sha256, transcript: null };
}

/** Checks what a publisher gave. Throws `SourceError` with a clear message for anything that is not right. */
export function openSource(root: string, found: FoundSource): PublishedSource {
  const metadata = readMetadata(root, found);
  const files = metadata.files.map((listed) => ({
    ...readFile(root, found, listed),
    transcript: listed.transcript ? readFile(root, found, listed.transcript) : null,
  }));
  return { id: found.id, metadata, publisher: publisherName(root, metadata, found.path), files };
}

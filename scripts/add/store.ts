import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { type Bureau, bureauSchema, type SourceMetadata, sourceMetadataSchema } from '../../src/model/index.ts';
import { findSources } from '../convert/sources.ts';
import { AddError } from './add-error.ts';
import type { Original } from './originals.ts';

/** What is to be written below a content folder. */
export interface Addition {
  /** Null for a bureau that is there already. */
  newBureau: Bureau | null;
  metadata: Omit<SourceMetadata, 'files'>;
  originals: readonly Original[];
}

/** A path below the content folder and what it shall hold. */
interface Piece {
  path: string;
  content: string | Buffer;
}

function toYaml(value: unknown): string {
  return stringify(value, { lineWidth: 0 });
}

/** Names of the originals once copied: `2024-budget.pdf`, and for several `2024-budget-1.pdf`, `2024-budget-2.xlsx`. */
function fileNames(stem: string, originals: readonly Original[]): string[] {
  return originals.map(({ extension }, index) => `${stem}${originals.length > 1 ? `-${index + 1}` : ''}${extension}`);
}

/** The metadata of a disclosure that is there already; null when there is none. */
async function readExisting(root: string, id: string): Promise<SourceMetadata | null> {
  const path = join(root, 'sources', `${id}.yaml`);
  if (!existsSync(path)) return null;
  const parsed = sourceMetadataSchema.safeParse(parse(await readFile(path, 'utf8')));
  return parsed.success ? parsed.data : null;
}

/** Ids of disclosures that hold one of the files already. */
export async function holdersOf(root: string, originals: readonly Original[]): Promise<string[]> {
  if (!existsSync(join(root, 'sources'))) return [];
  const holders: string[] = [];
  for (const { id, path } of findSources(root)) {
    const text = await readFile(join(root, path), 'utf8');
    if (originals.some(({ sha256 }) => text.includes(sha256))) holders.push(id);
  }
  return holders;
}

function piecesOf({ newBureau, metadata, originals }: Addition, existing: SourceMetadata | null): Piece[] {
  const { bureau, fiscalYear, kind } = metadata;
  const stem = `${fiscalYear}-${kind}`;
  const names = fileNames(stem, originals);
  const files = originals.map(({ sha256, name }, index) => ({
    path: names[index] ?? '',
    sha256,
    ...(name === names[index] ? {} : { originalName: name }),
    // What a person mended of a file still belongs to the same file.
    ...pickTranscript(existing, sha256),
  }));
  return [
    ...originals.map(({ bytes }, index) => ({ path: `sources/${bureau}/${names[index]}`, content: bytes })),
    ...(newBureau ? [{ path: `bureaus/${bureau}.yaml`, content: toYaml(bureauSchema.parse(newBureau)) }] : []),
    // The metadata comes last: without it nothing else counts.
    { path: `sources/${bureau}/${stem}.yaml`, content: toYaml(sourceMetadataSchema.parse({ ...metadata, files })) },
  ];
}

function pickTranscript(existing: SourceMetadata | null, sha256: string) {
  const transcript = existing?.files.find((file) => file.sha256 === sha256)?.transcript;
  return transcript ? { transcript } : {};
}

/** A piece on its way: where it goes, and where old and new wait until all is done. */
interface Move extends Piece {
  final: string;
  temporary: string;
  backup: string;
  /** There is something in its place already. */
  before: boolean;
}

async function exchange(moves: readonly Move[]): Promise<void> {
  for (const { final, temporary, backup, before } of moves) {
    if (before) await rename(final, backup);
    await rename(temporary, final);
  }
}

/** Makes a folder; returns those that were not there, the deepest first. */
async function makeFolder(folder: string): Promise<string[]> {
  const first = await mkdir(folder, { recursive: true });
  const made: string[] = [];
  for (let at = folder; first !== undefined && at.length >= first.length; at = dirname(at)) made.push(at);
  return made;
}

/** Puts everything back as it was before `exchange`, however far that came; what resists does not stop the rest. */
async function undo(moves: readonly Move[], folders: readonly string[]): Promise<void> {
  const steps = moves.flatMap(({ final, temporary, backup, before }) => [
    () => rm(temporary),
    () => (before ? rename(backup, final) : rm(final)),
  ]);
  for (const step of [...steps, ...folders.map((folder) => () => rmdir(folder))]) await step().catch(() => {});
}

/**
 * Writes an addition: everything under temporary names first, then all renamed, the metadata last; when anything
 * fails all is put back as it was. Throws `AddError` when something is in the way and `replace` is not set.
 * Originals of a replaced disclosure that are no longer listed are removed; transcripts that a person made stay.
 * Returns the paths written, relative to the content folder.
 */
export async function store(root: string, addition: Addition, replace: boolean): Promise<string[]> {
  const { bureau, fiscalYear, kind } = addition.metadata;
  const existing = await readExisting(root, `${bureau}/${fiscalYear}-${kind}`);
  const moves = piecesOf(addition, existing).map((piece): Move => {
    const hidden = join(root, dirname(piece.path), `.${process.pid}-${basename(piece.path)}`);
    const final = join(root, piece.path);
    return { ...piece, final, temporary: `${hidden}.new`, backup: `${hidden}.old`, before: existsSync(final) };
  });
  const inTheWay = moves.find(({ before }) => before);
  if (inTheWay && !replace) throw new AddError(`已经有 ${inTheWay.path}；要替换它，请加 --replace`);
  const folders: string[] = [];
  try {
    for (const { final, temporary, content } of moves) {
      folders.unshift(...(await makeFolder(dirname(final))));
      await writeFile(temporary, content, { flag: 'wx' });
    }
    await exchange(moves);
  } catch (error) {
    await undo(moves, folders);
    throw error;
  }
  const paths = moves.map(({ path }) => path);
  for (const { backup } of moves) await rm(backup, { force: true });
  for (const { path } of existing?.files ?? []) {
    const old = `sources/${bureau}/${path}`;
    if (!paths.includes(old)) await rm(join(root, old), { force: true });
  }
  return paths;
}

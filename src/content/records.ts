import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Disclosure, type Report, reportSchema } from '../model/index.ts';

export interface RecordFile {
  /** `<bureau>/<year>-<kind>`. */
  id: string;
  /** Absolute path of the JSON file. */
  file: string;
}

/** The records below a folder, ordered by id: `<folder>/<bureau>/<year>-<kind>.json`. */
export async function listRecords(folder: string): Promise<RecordFile[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(noFolder);
  return entries
    .filter((entry) => entry.isFile() && /^\d{4}-(?:budget|final)\.json$/u.test(entry.name))
    .map((entry) => ({
      id: `${path.basename(entry.parentPath)}/${path.basename(entry.name, '.json')}`,
      file: path.join(entry.parentPath, entry.name),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

let last: { file: string; record: Promise<Disclosure> } | undefined;

/**
 * The record in a file. The loader has validated the same file in the same build, so it is not validated
 * again. The last one is kept, because the page of a document and the data of its tables are made in turn.
 */
export function readRecord(file: string): Promise<Disclosure> {
  if (last?.file !== file || import.meta.env.DEV) {
    last = { file, record: readFile(file, 'utf8').then((json) => JSON.parse(json) as Disclosure) };
  }
  return last.record;
}

/** The problem report beside a record; an empty one when there is none. */
export async function readReport(recordFile: string): Promise<Report> {
  const file = recordFile.replace(/\.json$/u, '.problems.json');
  const json = await readFile(file, 'utf8').catch(noFile);
  if (json === null) return { disclosure: '', problems: [], leftOut: [] };
  return reportSchema.parse(JSON.parse(json));
}

/** The file of the checks beside a record. */
export function checksFile(recordFile: string): string {
  return recordFile.replace(/\.json$/u, '.checks.json');
}

/** The source text beside a record, personal data masked; null when there is none. */
export async function readSource(recordFile: string): Promise<string | null> {
  return await readFile(recordFile.replace(/\.json$/u, '.source.txt'), 'utf8').catch(noFile);
}

/** Null for a file that is not there; every other error is one. */
export function noFile(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}

function noFolder(error: NodeJS.ErrnoException): [] {
  if (error.code === 'ENOENT') return [];
  throw error;
}

import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Dates } from '../views/data/document-list.ts';

const run = promisify(execFile);

/**
 * When each file below a folder came into the history of the project and when it was last changed there, by its path
 * from the folder. Empty where there is no history, or only a part of it: half a history would give every file the
 * day of its first commit.
 */
export async function historyOf(folder: string): Promise<ReadonlyMap<string, Dates>> {
  const git = async (...args: string[]): Promise<string> => {
    const { stdout } = await run('git', ['-c', 'core.quotePath=off', '-C', folder, ...args], { maxBuffer: 2 ** 30 });
    return stdout;
  };
  try {
    if ((await git('rev-parse', '--is-shallow-repository')).trim() !== 'false') return new Map();
    return parseHistory(await git('log', '--relative', '--no-renames', '--name-only', '--format=%x00%cI', '--', '.'));
  } catch {
    // No program, no history: what is built from an archive has none.
    return new Map();
  }
}

/** Reads commits, the latest first, each a date and the files it touched. */
export function parseHistory(log: string): Map<string, Dates> {
  const dates = new Map<string, Dates>();
  for (const commit of log.split('\0').slice(1)) {
    const [date = '', ...files] = commit.split('\n').filter((line) => line !== '');
    for (const file of files) {
      const known = dates.get(file);
      dates.set(file, { published: date, updated: known?.updated ?? date, recorded: true });
    }
  }
  return dates;
}

/** The dates of a record: from the history, else the day its file was written. */
export async function datesOf(file: string, folder: string, history: ReadonlyMap<string, Dates>): Promise<Dates> {
  const known = history.get(path.relative(folder, file).split(path.sep).join('/'));
  if (known) return known;
  const written = (await stat(file)).mtime.toISOString();
  return { published: written, updated: written, recorded: false };
}

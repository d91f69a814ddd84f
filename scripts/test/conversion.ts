import { globSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectRoot } from '../lib/project.ts';
import { runScript } from '../lib/run.ts';
import type { Tally } from './tally.ts';

/**
 * Converts the sources again in another folder and compares with the committed records byte by byte; every
 * file is one check. Another folder, so that a path that slips into a record is seen too.
 */
export async function checkUnchanged(): Promise<Tally> {
  const folder = await mkdtemp(path.join(tmpdir(), 'open-budget-convert-'));
  try {
    const content = path.join(projectRoot, 'content');
    await cp(content, folder, { recursive: true, filter: (file) => path.relative(content, file) !== 'disclosures' });
    const { code, output } = await runScript('scripts/convert.ts', ['--content', folder, '--force'], { capture: true });
    if (code !== 0) {
      console.log(output.trimEnd());
      return { passed: 0, failed: 1 };
    }
    return await compareFolders(path.join(content, 'disclosures'), path.join(folder, 'disclosures'));
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function compareFolders(committed: string, fresh: string): Promise<Tally> {
  const listed = (folder: string): string[] =>
    globSync('**/*', { cwd: folder, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  const names = [...new Set([...listed(committed), ...listed(fresh)])].sort();
  const tally: Tally = { passed: 0, failed: names.length === 0 ? 1 : 0 };
  if (names.length === 0) console.log('There are no records to compare.');
  for (const name of names) {
    const [before, after] = await Promise.all([committed, fresh].map((folder) => content(path.join(folder, name))));
    if (before !== undefined && after !== undefined && before.equals(after)) {
      tally.passed += 1;
      continue;
    }
    tally.failed += 1;
    console.log(`${name}: ${difference(before, after)}`);
  }
  return tally;
}

async function content(file: string): Promise<Buffer | undefined> {
  return readFile(file).catch(() => undefined);
}

function difference(before: Buffer | undefined, after: Buffer | undefined): string {
  if (!before) return 'is not committed; run `npm run convert` and commit it';
  if (!after) return 'is committed, but the conversion does not write it';
  const old = before.toString().split('\n');
  const fresh = after.toString().split('\n');
  const line = old.findIndex((text, index) => text !== fresh[index]);
  const at = line < 0 ? old.length : line;
  return `differs from line ${at + 1}\n  committed: ${old[at] ?? '(end)'}\n  now:       ${fresh[at] ?? '(end)'}`;
}

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { datesOf, historyOf } from '../../src/content/history.ts';

let root: string;
let folder: string;

function git(date: string, ...args: string[]): void {
  const who = ['-c', 'user.name=Someone', '-c', 'user.email=someone@example.invalid', '-c', 'commit.gpgsign=false'];
  const env = { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
  execFileSync('git', ['-C', root, ...who, ...args], { env, stdio: 'pipe' });
}

async function commit(date: string, files: Record<string, string>): Promise<void> {
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text);
  git(date, 'add', '-A');
  git(date, 'commit', '-m', date);
}

before(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'open-budget-history-'));
  folder = path.join(root, 'records');
  await mkdir(path.join(folder, '局'), { recursive: true });
  git('2026-01-01T00:00:00Z', 'init', '-q');
  await commit('2026-01-01T00:00:00Z', { '局/a.json': '1', 'b.json': '1' });
  await commit('2026-02-01T00:00:00Z', { '局/a.json': '2' });
  await commit('2026-03-01T00:00:00Z', { 'c.json': '1' });
  await writeFile(path.join(folder, 'new.json'), '1');
});

after(() => rm(root, { recursive: true, force: true }));

async function dates(name: string, from = folder): Promise<string[]> {
  const { published, updated } = await datesOf(path.join(from, name), from, await historyOf(from));
  return [published, updated].map((date) => new Date(date).toISOString().slice(0, 10));
}

test('a file has the dates of its first and its last commit', async () => {
  assert.deepEqual(await dates('局/a.json'), ['2026-01-01', '2026-02-01']);
  assert.deepEqual(await dates('b.json'), ['2026-01-01', '2026-01-01']);
  assert.deepEqual(await dates('c.json'), ['2026-03-01', '2026-03-01']);
});

test('a file that is in no commit has the day it was written', async () => {
  const today = new Date().toISOString().slice(0, 10);
  assert.deepEqual(await dates('new.json'), [today, today]);
  const recorded = async (name: string) =>
    (await datesOf(path.join(folder, name), folder, await historyOf(folder))).recorded;
  assert.deepEqual([await recorded('new.json'), await recorded('b.json')], [false, true]);
});

test('a part of a history is none', async () => {
  const shallow = path.join(root, 'shallow');
  execFileSync('git', ['clone', '-q', '--depth', '1', `file://${root}`, shallow], { stdio: 'pipe' });
  assert.deepEqual(await historyOf(path.join(shallow, 'records')), new Map());
});

test('where there is no history there are no dates of it', async () => {
  const bare = await mkdtemp(path.join(tmpdir(), 'open-budget-bare-'));
  assert.deepEqual(await historyOf(bare), new Map());
  await rm(bare, { recursive: true });
});

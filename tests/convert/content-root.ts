import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';

/** Content roots for tests of the command line; they are removed when the tests of a file are over. */
export const project = join(import.meta.dirname, '../..');
const scratch: string[] = [];
after(() => {
  for (const folder of scratch) rmSync(folder, { recursive: true, force: true });
});

/** A text that converts without a word. */
export const good = `某某局2024年部门预算

一、收入情况

2024年某某局收入预算总额10.00万元，其中：一般公共预算拨款收入10.00万元，占100%。
`;

/** A disclosure of a content root: one file of text, or several files. */
export interface Source {
  id: string;
  text?: string | Buffer;
  yaml?: string;
  files?: Record<string, string | Buffer>;
}

/** The metadata of a text. */
export function metadata(id: string, text: string | Buffer, file = `${id.split('/')[1]}.txt`): string {
  return metadataOf(id, { [file]: text });
}

function metadataOf(id: string, files: Record<string, string | Buffer>): string {
  const [bureau = '', name = ''] = id.split('/');
  const [year, kind] = name.split('-');
  const listed = Object.entries(files).map(([path, text]) => {
    const sha256 = createHash('sha256').update(text).digest('hex');
    return `  - path: ${path}\n    sha256: ${sha256}\n`;
  });
  return `bureau: ${bureau}\nregion: "110000"\nfiscalYear: ${year}\nkind: ${kind}\nscope: department\ntitle: 测试\npublishedAt: null\nfiles:\n${listed.join('')}`;
}

export function emptyRoot(): string {
  const root = mkdtempSync(join(tmpdir(), 'open-budget-'));
  scratch.push(root);
  return root;
}

/** A content root of its own with some sources. */
export function contentRoot(sources: readonly Source[]): string {
  const root = emptyRoot();
  for (const { id, text = good, yaml, files = { [`${id.split('/')[1]}.txt`]: text } } of sources) {
    const [bureau = ''] = id.split('/');
    mkdirSync(join(root, 'sources', bureau), { recursive: true });
    mkdirSync(join(root, 'bureaus'), { recursive: true });
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(root, 'sources', bureau, name), bytes);
    writeFileSync(join(root, 'sources', `${id}.yaml`), yaml ?? metadataOf(id, files));
    writeFileSync(
      join(root, 'bureaus', `${bureau}.yaml`),
      `id: ${bureau}\nnames:\n  - name: 某某局\n    from: null\n    to: null\ndivision: "110000"\nlevel: county\n`,
    );
  }
  return root;
}

/** Runs the command in a content root. */
export function convert(root: string, ...options: string[]): { status: number | null; out: string; err: string } {
  const run = spawnSync(process.execPath, ['scripts/convert.ts', '--content', root, ...options], {
    cwd: project,
    encoding: 'utf8',
    timeout: 60_000,
  });
  return { status: run.status, out: run.stdout, err: run.stderr };
}

export function record(root: string, id: string): string {
  return readFileSync(join(root, 'disclosures', `${id}.json`), 'utf8');
}

import assert from 'node:assert/strict';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { AddError } from '../../scripts/add/add-error.ts';
import { type Original, readAdded } from '../../scripts/add/originals.ts';
import { type Addition, holdersOf, store } from '../../scripts/add/store.ts';
import { findSources, openSource } from '../../scripts/convert/sources.ts';
import { newFolder } from './new-folder.ts';

async function original(name: string, text: string): Promise<Original> {
  const path = join(newFolder(), name);
  writeFileSync(path, text);
  return readAdded(path);
}

function addition(...originals: Original[]): Addition {
  return {
    newBureau: {
      id: 'a-b',
      names: [{ name: '某局', from: null, to: null }],
      division: '140423',
      level: 'county',
    },
    metadata: {
      bureau: 'a-b',
      region: '140423',
      fiscalYear: 2024,
      kind: 'budget',
      scope: 'department',
      title: '某局2024年部门预算',
      publishedAt: null,
    },
    originals,
  };
}

/** Every file below a folder with its text, hidden ones too. */
function filesOf(root: string): Record<string, string> {
  const files = globSync('**/{*,.*}', { cwd: root, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path): [string, string] => [path.slice(root.length + 1), readFileSync(path, 'utf8')])
      .sort(),
  );
}

describe('an addition', () => {
  it('is what the converter reads', async () => {
    const root = newFolder();
    const paths = await store(root, addition(await original('甲 乙.TXT', '文本')), false);
    assert.deepEqual(paths, ['sources/a-b/2024-budget.txt', 'bureaus/a-b.yaml', 'sources/a-b/2024-budget.yaml']);
    assert.deepEqual(Object.keys(filesOf(root)).sort(), [...paths].sort());
    const [found, ...more] = findSources(root);
    assert.ok(found);
    assert.deepEqual(more, []);
    const source = openSource(root, found);
    assert.equal(source.id, 'a-b/2024-budget');
    assert.equal(source.publisher, '某局');
    assert.equal(source.files[0]?.bytes.toString(), '文本');
  });

  it('of several files numbers them in the order given', async () => {
    const root = newFolder();
    await store(root, addition(await original('说明.txt', '说明'), await original('表.md', '表')), false);
    const [found] = findSources(root);
    assert.ok(found);
    assert.deepEqual(
      openSource(root, found).files.map(({ name, bytes }) => [name, bytes.toString()]),
      [
        ['2024-budget-1.txt', '说明'],
        ['2024-budget-2.md', '表'],
      ],
    );
    assert.deepEqual(await holdersOf(root, [await original('x.md', '表')]), ['a-b/2024-budget']);
    assert.deepEqual(await holdersOf(root, [await original('x.md', '别的')]), []);
  });

  it('overwrites nothing unless it may', async () => {
    const root = newFolder();
    await store(root, addition(await original('a.txt', '旧')), false);
    const before = filesOf(root);
    const next = { ...addition(await original('a.txt', '新')), newBureau: null };
    await assert.rejects(store(root, next, false), AddError);
    assert.deepEqual(filesOf(root), before);
    await store(root, next, true);
    assert.equal(filesOf(root)['sources/a-b/2024-budget.txt'], '新');
    assert.equal(Object.keys(filesOf(root)).length, 3);
  });

  it('that replaces another removes its originals and keeps what a person mended', async () => {
    const root = newFolder();
    const kept = await original('a.txt', '同一个文件');
    await store(root, addition(kept, await original('b.txt', '不再有')), false);
    const yaml = join(root, 'sources/a-b/2024-budget.yaml');
    const mended = `    transcript:\n      path: mended.md\n      sha256: ${'a'.repeat(64)}\n`;
    const text = readFileSync(yaml, 'utf8').replace(/(?<=sha256: [0-9a-f]{64}\n)/u, mended);
    writeFileSync(yaml, text);
    writeFileSync(join(root, 'sources/a-b/mended.md'), '改正稿');
    await store(root, { ...addition(kept), newBureau: null }, true);
    const files = filesOf(root);
    assert.deepEqual(Object.keys(files).sort(), [
      'bureaus/a-b.yaml',
      'sources/a-b/2024-budget.txt',
      'sources/a-b/2024-budget.yaml',
      'sources/a-b/mended.md',
    ]);
    assert.match(files['sources/a-b/2024-budget.yaml'] ?? '', /path: mended\.md/u);
  });

  it('that fails half way leaves everything as it was', async () => {
    const root = newFolder();
    const one = await original('a.txt', '旧');
    await store(root, { ...addition(one), newBureau: null }, false);
    const before = filesOf(root);
    // A folder in the place of the bureau's file: the originals are in place already when it is reached.
    mkdirSync(join(root, 'bureaus/a-b.yaml/in-the-way'), { recursive: true });
    rmSync(join(root, 'sources/a-b/2024-budget.yaml'));
    mkdirSync(join(root, 'sources/a-b/2024-budget.yaml'));
    mkdirSync(join(root, `sources/a-b/.${process.pid}-2024-budget.yaml.old/in-the-way`), { recursive: true });
    await assert.rejects(store(root, addition(await original('a.txt', '新')), true));
    assert.equal(filesOf(root)['sources/a-b/2024-budget.txt'], before['sources/a-b/2024-budget.txt']);
    assert.deepEqual(Object.keys(filesOf(root)), ['sources/a-b/2024-budget.txt']);
  });

  it('that fails in an empty folder leaves it empty', async () => {
    const root = newFolder();
    writeFileSync(join(root, 'bureaus'), 'a file where a folder should be');
    await assert.rejects(store(root, addition(await original('a.txt', '新')), false));
    assert.deepEqual(Object.keys(filesOf(root)), ['bureaus']);
    assert.ok(!existsSync(join(root, 'sources/a-b')));
  });
});

describe('a file that cannot be added', () => {
  it('is refused with a message for its publisher', async () => {
    await assert.rejects(readAdded(join(newFolder(), 'none.pdf')), /没有找到文件/u);
    await assert.rejects(readAdded(newFolder()), /没有找到文件/u);
    await assert.rejects(original('a.txt', '\0\0\0'), /无法识别的文件格式/u);
  });
});

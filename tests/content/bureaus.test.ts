import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { publisherNames, readBureaus } from '../../src/content/bureaus.ts';
import { contentRoot } from '../../src/content/root.ts';

const root = mkdtempSync(path.join(tmpdir(), 'open-budget-bureaus-'));
after(() => rmSync(root, { recursive: true }));

test('bureaus are read in order, and a document has the name of its year', async () => {
  mkdirSync(path.join(root, 'bureaus'));
  const yaml = (id: string, names: string) => `id: ${id}\nnames:\n${names}division: "110000"\nlevel: county\n`;
  const before = '  - { name: 某县信访局, from: null, to: 2023 }\n  - { name: 某县信访事务局, from: 2024, to: null }\n';
  writeFileSync(path.join(root, 'bureaus/b.yaml'), yaml('b', before));
  writeFileSync(path.join(root, 'bureaus/a.yaml'), yaml('a', '  - { name: 某县档案局, from: null, to: null }\n'));
  writeFileSync(path.join(root, 'bureaus/notes.txt'), 'not a bureau');
  const bureaus = await readBureaus(root);
  assert.deepEqual(
    bureaus.map(({ id }) => id),
    ['a', 'b'],
  );
  const nameOf = publisherNames(bureaus);
  assert.equal(nameOf({ bureau: 'b', fiscalYear: 2023 }), '某县信访局');
  assert.equal(nameOf({ bureau: 'b', fiscalYear: 2024 }), '某县信访事务局');
  assert.equal(nameOf({ bureau: 'c', fiscalYear: 2024 }), undefined);
});

test('a bureau names others by ids that are there, and none twice', async () => {
  const bureaus = await readBureaus(contentRoot);
  const byId = new Map(bureaus.map((bureau) => [bureau.id, bureau]));
  for (const { id, parent, predecessors = [], successors = [] } of bureaus) {
    const named = [parent, ...[...predecessors, ...successors].map(({ bureau }) => bureau)].filter(
      (each) => each != null,
    );
    for (const other of named) assert.ok(other !== id && byId.has(other), `${id} names ${other}`);
    // What a predecessor became follows from its successor's file.
    for (const { bureau } of successors) {
      const said = bureau === null ? [] : (byId.get(bureau)?.predecessors ?? []);
      assert.ok(!said.some((each) => each.bureau === id), `${id} and ${bureau} both tell of their succession`);
    }
  }
});

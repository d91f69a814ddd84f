import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { checkImports } from '../../scripts/imports/check.ts';
import { rules } from '../../scripts/imports/rules.ts';

/** For each rule a file that breaks it, and what it must not import. */
const broken: Record<string, [from: string, to: string]> = {
  'no-cycles': ['src/views/one.ts', 'src/views/two.ts'],
  'model-imports-nothing-of-ours': ['src/model/money.ts', 'src/views/table.ts'],
  'checks-import-only-the-model': ['src/checks/sum.ts', 'src/views/table.ts'],
  'words-import-only-model-and-checks': ['src/words/zh/site.ts', 'src/views/page.ts'],
  'views-import-only-words-checks-and-model': ['src/views/page.ts', 'src/content/root.ts'],
  'views-know-no-astro': ['src/views/astro.ts', 'src/components/Table.astro'],
  'views-do-no-input-or-output': ['src/views/files.ts', 'node:fs'],
  'components-know-no-pages': ['src/components/Reader.astro', 'src/content/root.ts'],
  'nothing-imports-pages': ['src/layouts/Base.astro', 'src/pages/[...locale]/index.astro'],
  'only-pages-read-collections': ['src/components/List.astro', 'astro:content'],
  'site-knows-no-scripts': ['src/content/loader.ts', 'scripts/convert/pipeline.ts'],
  'converter-knows-no-site': ['scripts/convert/write.ts', 'src/views/table.ts'],
  'stages-know-no-other-stage': ['scripts/convert/read/reader.ts', 'scripts/convert/structure/grids.ts'],
  'only-the-pipeline-composes-stages': ['scripts/convert.ts', 'scripts/convert/read/index.ts'],
  'code-knows-no-tests': ['scripts/build.ts', 'tests/site/pages.ts'],
  'nothing-unresolved': ['src/views/typo.ts', 'src/views/no-such-file.ts'],
};

let folder: string;
let violations: string[];

/** The specifier by which one file of the project imports another. */
function specifier(from: string, to: string): string {
  if (/^(?:astro|node):/u.test(to)) return to;
  const relative = path.posix.relative(path.posix.dirname(from), to);
  return relative.startsWith('.') ? relative : `./${relative}`;
}

async function write(file: string, imports: string[]): Promise<void> {
  const target = path.join(folder, file);
  const code = imports.map((name, index) => `import * as x${index} from '${name}';\nx${index};\n`).join('');
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, file.endsWith('.astro') ? `---\n${code}---\n<p></p>\n` : `${code}export default 1;\n`);
}

before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'open-budget-rules-'));
  const imports = new Map<string, string[]>();
  const add = (file: string, ...names: string[]): void => {
    imports.set(file, [...(imports.get(file) ?? []), ...names]);
  };
  for (const [name, [from, to]] of Object.entries(broken)) {
    add(from, specifier(from, to));
    if (!/^(?:astro|node):/u.test(to) && name !== 'nothing-unresolved') add(to);
  }
  add('src/views/two.ts', './one.ts');
  // Arrows that point the right way must raise no alarm.
  add('src/pages/[...locale]/index.astro', 'astro:content', '../components/Table.astro', '../views/table.ts');
  add('scripts/convert/pipeline.ts', './read/index.ts', './structure/grids.ts', '../../src/model/money.ts');
  for (const [file, names] of imports) await write(file, names);
  ({ violations } = await checkImports(folder));
});

after(() => rm(folder, { recursive: true }));

for (const [name, [from]] of Object.entries(broken)) {
  test(`${name} finds ${from}`, () => {
    const found = violations.filter((line) => line.startsWith(`${name}: `));
    assert.ok(
      found.some((line) => line.includes(from)),
      `nothing found; there were:\n${violations.join('\n')}`,
    );
  });
}

test('every rule has its example', () => {
  assert.deepEqual(
    rules.forbidden.map((rule) => rule.name),
    Object.keys(broken),
  );
});

test('arrows that point the right way pass', () => {
  const wrong = violations.filter((line) =>
    /: (?:src\/pages\/index\.astro|scripts\/convert\/pipeline\.ts) →/u.test(line),
  );
  assert.deepEqual(wrong, []);
});

import { globSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from '../scripts/lib/project.ts';
import { runScript } from '../scripts/lib/run.ts';
import { generateContent } from './generate.ts';
import { machine } from './machine.ts';

const { values } = parseArgs({ options: { documents: { type: 'string', default: '100' } } });
const documents = Number(values.documents);
if (!Number.isInteger(documents) || documents < 1) {
  console.error('Usage: npm run bench -- --documents 100');
  process.exit(2);
}

const folder = await mkdtemp(path.join(tmpdir(), 'open-budget-bench-'));
const content = path.join(folder, 'content');
const site = path.join(folder, 'site');
const env = { CONTENT_DIR: content, OUT_DIR: site };

/** Number of files and their bytes. */
function measure(pattern: string, cwd: string): { files: number; megabytes: string } {
  const sizes = globSync(pattern, { cwd, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(path.join(entry.parentPath, entry.name)).size);
  return { files: sizes.length, megabytes: (sizes.reduce((all, size) => all + size, 0) / 1e6).toFixed(1) };
}

/** Wall time of a script in seconds. */
async function time(file: string, args: string[] = []): Promise<string> {
  const begun = performance.now();
  const { code, output } = await runScript(file, args, { capture: true, env });
  if (code !== 0) throw new Error(`${file} failed:\n${output}`);
  return ((performance.now() - begun) / 1000).toFixed(1);
}

try {
  generateContent(path.join(projectRoot, 'content'), content, documents);
  console.log(machine());
  const rows = [
    { step: 'convert', seconds: await time('scripts/convert.ts', ['--content', content, '--quiet']), what: 'records' },
    { step: 'build', seconds: await time('scripts/build.ts', ['--no-search']), what: 'pages' },
    { step: 'index', seconds: await time('scripts/search.ts'), what: 'search index' },
  ];
  const sizes = {
    records: measure('disclosures/*/*-{budget,final}.json', content),
    pages: measure('**/*.html', site),
    'search index': measure('pagefind/**/*', site),
  };
  console.log(`documents: ${documents}`);
  console.table(rows.map((row) => ({ ...row, ...sizes[row.what as keyof typeof sizes] })));
} finally {
  await rm(folder, { recursive: true });
}

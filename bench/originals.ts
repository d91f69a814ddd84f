import { createHash } from 'node:crypto';
import { copyFileSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from '../scripts/lib/project.ts';
import { runScript } from '../scripts/lib/run.ts';
import { machine } from './machine.ts';
import { writePdf } from './pdf.ts';

/** What bench/extract-one.ts prints. */
interface Taken {
  said: string;
  pages: number;
  tables: number;
  seconds: number;
  megabytes: number;
}

const options = { pages: { type: 'string', default: '500' }, copies: { type: 'string', default: '8' } } as const;
const { values } = parseArgs({ options });
const folder = await mkdtemp(path.join(tmpdir(), 'open-budget-bench-'));
const samples = globSync('tests/fixtures/extract/pdf/*.pdf', { cwd: projectRoot }).sort();

/** Time and memory of one file, in a process of its own. */
async function take(name: string, file: string): Promise<Record<string, unknown>> {
  const { output } = await runScript('bench/extract-one.ts', [file], { capture: true });
  const taken = JSON.parse(output.trim().split('\n').at(-1) ?? '') as Taken;
  return {
    file: name,
    MB: (statSync(file).size / 1e6).toFixed(1),
    pages: taken.pages,
    tables: taken.tables,
    seconds: taken.seconds.toFixed(2),
    'pages/s': Math.round(taken.pages / taken.seconds),
    'peak MB': Math.round(taken.megabytes),
    said: taken.said,
  };
}

/** A content root with each sample several times, as documents of as many bureaus. */
function fillContent(root: string, copies: number): number {
  mkdirSync(path.join(root, 'bureaus'), { recursive: true });
  let documents = 0;
  for (let copy = 0; copy < copies; copy += 1) {
    for (const sample of samples) {
      documents += 1;
      const id = `bench-${documents}`;
      const source = path.join(root, 'sources', id);
      mkdirSync(source, { recursive: true });
      copyFileSync(path.join(projectRoot, sample), path.join(source, 'a.pdf'));
      const sha256 = createHash('sha256')
        .update(readFileSync(path.join(projectRoot, sample)))
        .digest('hex');
      const yaml = `bureau: ${id}\nregion: "110000"\nfiscalYear: 2024\nkind: budget\nscope: department\ntitle: ${id}\npublishedAt: null\nfiles:\n  - path: a.pdf\n    sha256: ${sha256}\n`;
      writeFileSync(path.join(source, '2024-budget.yaml'), yaml);
      const bureau = `id: ${id}\nnames:\n  - name: ${id}\n    from: null\n    to: null\ndivision: "110000"\nlevel: county\n`;
      writeFileSync(path.join(root, 'bureaus', `${id}.yaml`), bureau);
    }
  }
  return documents;
}

try {
  console.log(machine());
  const rows: Record<string, unknown>[] = [];
  for (const sample of samples) rows.push(await take(path.basename(sample), path.join(projectRoot, sample)));
  const made: [string, Buffer][] = [
    [`made-up, ${values.pages} pages`, writePdf(Number(values.pages))],
    ['made-up, 200 MB', writePdf(20, 200_000_000)],
    ['made-up, 320 MB', writePdf(20, 320_000_000)],
  ];
  for (const [name, bytes] of made) {
    const file = path.join(folder, 'made-up.pdf');
    writeFileSync(file, bytes);
    rows.push(await take(name, file));
  }
  console.table(rows);
  const content = path.join(folder, 'content');
  const documents = fillContent(content, Number(values.copies));
  const pages = rows.slice(0, samples.length).reduce((all, row) => all + Number(row.pages), 0) * Number(values.copies);
  const begun = performance.now();
  const { code, output } = await runScript('scripts/convert.ts', ['--content', content, '--quiet'], { capture: true });
  if (code !== 0) throw new Error(output);
  const seconds = (performance.now() - begun) / 1000;
  console.log(
    `npm run convert: ${documents} documents, ${pages} pages in ${seconds.toFixed(1)} s with all it takes to start, ${Math.round(pages / seconds)} pages/s`,
  );
} finally {
  rmSync(folder, { recursive: true });
}

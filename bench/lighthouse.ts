import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import type { Result } from 'lighthouse';
import { categories, score, shortcomings, startAuditor } from '../scripts/lib/lighthouse.ts';
import { isTranslation, largestOfEachKind } from '../scripts/lib/pages.ts';
import { siteFolder } from '../scripts/lib/project.ts';
import { serveSite } from '../scripts/lib/server.ts';
import { machine } from './machine.ts';

const options = { runs: { type: 'string', default: '3' }, only: { type: 'string', default: '' } } as const;
const { values } = parseArgs({ options });
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) {
  console.error('Usage: npm run bench:lighthouse -- --runs 3 --only /glossary/');
  process.exit(2);
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? Number.NaN;
}

/** A figure of the runs: the middle one, and the ends where they differ. */
function spread(numbers: readonly number[], digits = 0): string {
  const [middle, low, high] = [median(numbers), Math.min(...numbers), Math.max(...numbers)].map((n) =>
    n.toFixed(digits),
  );
  return low === high ? `${middle}` : `${middle} (${low}–${high})`;
}

function value(result: Result, audit: string): number {
  return result.audits[audit]?.numericValue ?? Number.NaN;
}

// Pages in other languages are of the same make: they are measured when they are asked for.
const pages = [...largestOfEachKind().values()].filter((page) =>
  values.only === '' ? !isTranslation(page) : page.path.startsWith(values.only),
);
const server = await serveSite(siteFolder);
const auditor = await startAuditor();
const rows: Record<string, string>[] = [];
const lacking = new Set<string>();
// The first page a browser opens pays for its start.
await auditor.audit(`${server.origin}/`);
const begun = loadavg()[0] ?? 0;
let version = '';
try {
  for (const { path } of pages) {
    const results: Result[] = [];
    for (let run = 0; run < runs; run += 1) results.push(await auditor.audit(server.origin + path));
    version = results[0]?.lighthouseVersion ?? '';
    const of = (audit: string, unit = 1): number[] => results.map((result) => value(result, audit) / unit);
    rows.push({
      page: path,
      ...Object.fromEntries(
        categories.map((category) => [category, spread(results.map((result) => score(result, category)))]),
      ),
      'LCP s': spread(of('largest-contentful-paint', 1000), 1),
      'TBT ms': spread(of('total-blocking-time')),
      CLS: spread(of('cumulative-layout-shift'), 3),
      kB: spread(of('total-byte-weight', 1000)),
    });
    // Minutes pass until the table is there.
    console.error(rows.at(-1));
    for (const result of results) {
      for (const category of categories) {
        if (score(result, category) === 100) continue;
        for (const line of shortcomings(result, category)) lacking.add(`${path} ${category}: ${line}`);
      }
    }
  }
} finally {
  await auditor.close();
  await server.close();
}

console.log(machine());
console.log(`load: ${begun.toFixed(1)} before, ${(loadavg()[0] ?? 0).toFixed(1)} after`);
console.log(`Lighthouse ${version}, mobile, ${runs} runs of the largest page of each kind: median (least–most)`);
console.table(rows);
for (const line of lacking) console.log(line);

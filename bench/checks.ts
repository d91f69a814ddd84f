import path from 'node:path';
import { parseArgs } from 'node:util';
import { readReferences } from '../scripts/convert/references.ts';
import { projectRoot } from '../scripts/lib/project.ts';
import { readDisclosure } from '../scripts/search/read-content.ts';
import { runRule } from '../src/checks/check-document.ts';
import { CheckedDocument, rules } from '../src/checks/index.ts';
import { publisherNames, readBureaus } from '../src/content/bureaus.ts';
import { listRecords } from '../src/content/records.ts';
import type { Disclosure } from '../src/model/index.ts';
import { hostileRecord } from './hostile.ts';
import { machine } from './machine.ts';

const options = {
  facts: { type: 'string', default: '5000' },
  runs: { type: 'string', default: '3' },
  slowest: { type: 'string', default: '8' },
} as const;
const { values } = parseArgs({ options });
const [facts = 0, runs = 0, slowest = 0] = [values.facts, values.runs, values.slowest].map(Number);
if (![facts, runs, slowest].every((each) => Number.isInteger(each) && each > 0)) {
  console.error('Usage: npm run bench:checks -- --facts 5000 --runs 3 --slowest 8');
  process.exit(2);
}

const content = path.join(projectRoot, 'content');
const references = readReferences(content);
const nameOf = publisherNames(await readBureaus(content));

/** Milliseconds of every rule on a document, the best of the runs. Each run has a document that remembers nothing. */
function timeRules(record: Disclosure): Map<string, number> {
  const best = new Map<string, number>();
  for (let run = 0; run < runs; run += 1) {
    const document = new CheckedDocument(record, nameOf(record) ?? record.title, references);
    for (const rule of rules) {
      const begun = performance.now();
      runRule(rule, document);
      best.set(rule.id, Math.min(best.get(rule.id) ?? Number.POSITIVE_INFINITY, performance.now() - begun));
    }
  }
  return best;
}

/** Prints how large a document is, how long all rules take, and the slowest. */
function report(record: Disclosure): void {
  const { id, facts: found, tables } = record;
  const times = [...timeRules(record)].sort(([, a], [, b]) => b - a);
  const all = times.reduce((sum, [, time]) => sum + time, 0);
  const megabytes = (Buffer.byteLength(JSON.stringify(record)) / 1e6).toFixed(1);
  console.log(
    `\n${id}: ${found.length} facts, ${tables.length} tables, record of ${megabytes} MB; ${rules.length} rules in ${all.toFixed(0)} ms`,
  );
  console.table(
    times.slice(0, slowest).map(([rule, time]) => ({
      rule,
      ms: time.toFixed(1),
      share: `${((time / all) * 100).toFixed(0)} %`,
    })),
  );
}

console.log(`${machine()}\ncommand: node bench/checks.ts --facts ${facts} --runs ${runs}`);
for (const { file } of await listRecords(path.join(content, 'disclosures'))) report(await readDisclosure(file));
report(hostileRecord(facts));

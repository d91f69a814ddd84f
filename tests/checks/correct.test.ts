import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { z } from 'zod';
import { runRule } from '../../src/checks/check-document.ts';
import { CheckedDocument } from '../../src/checks/document/checked-document.ts';
import { noReferences } from '../../src/checks/document/references.ts';
import { rules } from '../../src/checks/registry.ts';
import type { Verdict } from '../../src/model/index.ts';
import { convertText } from './support.ts';

/*
 * Made-up texts in which every figure is right, in the wording of many places: no rule may find anything in them but
 * notes. With one figure altered, the rules that are listed beside it find it.
 */

const folder = join(import.meta.dirname, '../fixtures/checks/correct');
const texts = readdirSync(folder).filter((name) => name.endsWith('.md'));
const altered = z
  .array(
    z.strictObject({
      file: z.string(),
      line: z.int(),
      printed: z.string(),
      altered: z.string(),
      rules: z.array(z.string()).min(1),
    }),
  )
  .parse(JSON.parse(readFileSync(join(folder, 'altered.json'), 'utf8')));

/** These are sections, no whole documents: what a document has to contain is not asked of them. */
const asked = rules.filter(({ id }) => !id.startsWith('S-'));

/** The findings in a text that say that something cannot be right. `name` tells year and kind: 001.2024-budget.md. */
function findingsIn(name: string, text: string): Verdict[] {
  const [, year, kind] = /\.(\d{4})-(budget|final)\.md$/u.exec(name) ?? [];
  const publisher = /^# (.*?)\d{4}年/u.exec(text)?.[1];
  assert.ok(year && publisher && (kind === 'budget' || kind === 'final'), name);
  const record = convertText(text, { kind, year: Number(year), publisher });
  const document = new CheckedDocument(record, publisher, noReferences);
  return asked
    .flatMap((rule) => runRule(rule, document))
    .filter(({ status, severity }) => status === 'finding' && (severity === 'error' || severity === 'warn'));
}

/** Where the figures of a finding stand: `7, 9`. */
function linesOf(operands: Verdict['operands']): string {
  return [...new Set(operands.flatMap(({ place }) => (place ? [place.line] : [])))].join(', ');
}

describe('correct texts', () => {
  for (const name of texts) {
    it(`${name} raises no alarm`, () => {
      const found = findingsIn(name, readFileSync(join(folder, name), 'utf8'));
      assert.deepEqual(
        found.map(({ rule, message, operands }) => `${rule} ${linesOf(operands)} ${message}`),
        [],
      );
    });
  }
});

describe('correct texts with one figure altered', () => {
  for (const { file, line, printed, altered: other, rules: expected } of altered) {
    it(`${file}: ${printed} as ${other}`, () => {
      const lines = readFileSync(join(folder, file), 'utf8').split('\n');
      const before = lines[line - 1] ?? '';
      assert.equal(before.split(printed).length, 2, `${printed} stands once in the line`);
      lines[line - 1] = before.replace(printed, other);
      const found = new Set(findingsIn(file, lines.join('\n')).map(({ rule }) => rule));
      assert.deepEqual([...found].sort(), expected);
    });
  }
});

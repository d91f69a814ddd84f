import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { z } from 'zod';
import { readReferences } from '../../scripts/convert/references.ts';
import { runRule } from '../../src/checks/check-document.ts';
import { CheckedDocument } from '../../src/checks/document/checked-document.ts';
import { betweenRules } from '../../src/checks/rules/between/index.ts';
import { disclosureKinds, type Verdict } from '../../src/model/index.ts';
import { convertText } from './support.ts';

const caseSchema = z.strictObject({
  kind: z.enum(disclosureKinds),
  year: z.int(),
  publisher: z.string(),
  /** How many checks of each rule come out right; a rule that is not named does not apply. */
  passes: z.record(z.string(), z.int()),
  /** A line of the text, what stands there instead, and the rules that find it. */
  changes: z.array(z.strictObject({ says: z.string(), from: z.string(), to: z.string(), found: z.array(z.string()) })),
});
type Case = z.infer<typeof caseSchema>;

const root = join(import.meta.dirname, '../fixtures/checks/between');
const references = readReferences(join(import.meta.dirname, '../../content'));

function check(text: string, { kind, year, publisher }: Case): Verdict[] {
  const document = new CheckedDocument(convertText(text, { kind, year, publisher }), publisher, references);
  return betweenRules.flatMap((rule) => runRule(rule, document));
}

function foundBy(verdicts: readonly Verdict[]): string[] {
  const found = verdicts.filter(({ status, severity }) => status === 'finding' && severity !== 'info');
  return [...new Set(found.map(({ rule }) => rule))];
}

/** A text with one place changed; the place has to be there once. */
function changed(text: string, from: string, to: string): string {
  assert.equal(text.split(from).length, 2, `stands there once: ${from}`);
  return text.replace(from, () => to);
}

describe('rules between tables on whole documents', () => {
  for (const file of readdirSync(root).filter((name) => name.endsWith('.md'))) {
    const text = readFileSync(join(root, file), 'utf8');
    const given = caseSchema.parse(JSON.parse(readFileSync(join(root, file.replace('.md', '.json')), 'utf8')));

    it(`${file}: finds nothing in a correct document, and says what was checked`, () => {
      const verdicts = check(text, given);
      const bad = verdicts.filter(({ status }) => status !== 'pass' && status !== 'notApplicable');
      assert.deepEqual(
        bad.map(({ rule, status, message }) => `${rule} ${status} ${message}`),
        [],
      );
      const passes: Record<string, number> = {};
      for (const { rule, status } of verdicts) if (status === 'pass') passes[rule] = (passes[rule] ?? 0) + 1;
      assert.deepEqual(passes, given.passes);
    });

    for (const { says, from, to, found } of given.changes) {
      it(`${file}: ${says}`, () => {
        assert.deepEqual(foundBy(check(changed(text, from, to), given)), found);
      });
    }
  }
});

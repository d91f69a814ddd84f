import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { z } from 'zod';
import { type AcrossRule, acrossRules, runAcrossRule } from '../../src/checks/across/index.ts';
import { CheckedDocument } from '../../src/checks/document/checked-document.ts';
import { noReferences } from '../../src/checks/document/references.ts';
import { compareDocument } from '../../src/checks/index.ts';
import { type Disclosure, disclosureKinds, publisherScopes, type Verdict } from '../../src/model/index.ts';
import { convertText, statusesOf } from './support.ts';

interface Written {
  kind: Disclosure['kind'];
  year: number;
  publisher: string;
  scope: Disclosure['scope'];
  text: string;
  bureau?: string | undefined;
  region?: string | undefined;
}

/** A document of a test as the checks are given it. Without an id of its own, a bureau goes by its name. */
function written({ text, kind, year, publisher, scope, bureau = publisher, region }: Written): CheckedDocument {
  const record = convertText(text, { kind, year, publisher });
  const id = `${bureau}/${year}-${kind}`;
  return new CheckedDocument(
    { ...record, id, bureau, scope, region: region ?? record.region },
    publisher,
    noReferences,
  );
}

function told(verdicts: readonly Verdict[]): string {
  return verdicts.map(({ rule, status, message }) => `${rule} ${status}: ${message}`).join('\n');
}

describe('examples of the rules that compare documents', () => {
  for (const rule of acrossRules) {
    for (const { says, documents, expect } of rule.examples) {
      it(`${rule.id}: ${says}`, () => {
        const [first, ...others] = documents.map(written);
        assert.ok(first);
        const verdicts = runAcrossRule(rule, first, others);
        // The statuses of a rule are named as those of any other.
        assert.deepEqual(statusesOf(rule, verdicts), expect, told(verdicts));
      });
    }
  }

  for (const { id, examples } of acrossRules as readonly AcrossRule[]) {
    it(`${id} shows what passes and what is found`, () => {
      const expected = examples.flatMap(({ expect }) => expect);
      assert.ok(expected.includes('pass'));
      assert.ok(expected.some((status) => status.startsWith('finding')));
    });
  }
});

const caseSchema = z.strictObject({
  documents: z.array(
    z.strictObject({
      file: z.string(),
      bureau: z.string(),
      publisher: z.string(),
      region: z.string().optional(),
      year: z.int(),
      kind: z.enum(disclosureKinds),
      scope: z.enum(publisherScopes),
    }),
  ),
  /** By document: rule, status, and severity of a finding, in order. Rules that say nothing here are left out. */
  expect: z.record(z.string(), z.array(z.string())),
});

const root = join(import.meta.dirname, '../fixtures/checks/neighbours');

describe('documents and their neighbours', () => {
  for (const name of readdirSync(root).sort()) {
    const folder = join(root, name);
    const { documents, expect } = caseSchema.parse(JSON.parse(readFileSync(join(folder, 'case.json'), 'utf8')));

    it(name, () => {
      const read = documents.map(({ file, ...rest }) =>
        written({ ...rest, text: readFileSync(join(folder, file), 'utf8') }),
      );
      const verdicts = read.map((document) => [document.record.id, compareDocument(document, read)] as const);
      const shown = Object.fromEntries(
        verdicts.map(([id, all]) => [
          id,
          all
            .filter(({ status }) => status !== 'notApplicable')
            .map(({ rule, status, severity }) => `${rule} ${status}${status === 'finding' ? `:${severity}` : ''}`),
        ]),
      );
      assert.deepEqual(shown, expect, told(verdicts.flatMap(([, all]) => all)));
    });

    it(`${name}: what stands in another document has no place in this one`, () => {
      const read = documents.map(({ file, ...rest }) =>
        written({ ...rest, text: readFileSync(join(folder, file), 'utf8') }),
      );
      for (const document of read) {
        for (const { place, elsewhere } of compareDocument(document, read).flatMap(({ operands }) => operands)) {
          assert.equal(place === null, elsewhere !== undefined);
          assert.notEqual(elsewhere?.disclosure, document.record.id);
        }
      }
    });
  }
});

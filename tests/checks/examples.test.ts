import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { readReferences } from '../../scripts/convert/references.ts';
import { rules } from '../../src/checks/registry.ts';
import { families } from '../../src/checks/rule.ts';
import { runOn, statusesOf } from './support.ts';

const only = process.env.RULE;
const tested = rules.filter(({ id }) => only === undefined || id === only);
const references = readReferences(join(import.meta.dirname, '../../content'));

describe('examples of the rules', () => {
  for (const rule of tested) {
    describe(rule.id, () => {
      for (const example of rule.examples) {
        it(example.says, () => {
          const verdicts = runOn(rule, example, references);
          assert.deepEqual(
            statusesOf(rule, verdicts),
            example.expect,
            verdicts.map(({ status, message }) => `${status}: ${message}`).join('\n'),
          );
        });
      }
    });
  }
});

describe('every rule', () => {
  for (const rule of tested) {
    it(`${rule.id} shows what passes and what is found`, () => {
      const expected = rule.examples.flatMap(({ expect }) => expect);
      assert.ok(
        expected.some((status) => status === 'pass'),
        'an example that passes',
      );
      assert.ok(
        expected.some((status) => status.startsWith('finding') || status === 'truncated' || status === 'rounding'),
        'an example that is found',
      );
      assert.ok((rule.id.split('-')[0] ?? '') in families);
      for (const field of [rule.title, rule.statement, rule.formula, rule.needs])
        assert.match(field, /\p{Script=Han}/u);
    });
  }

  it('has an id of its own', () => {
    assert.equal(new Set(rules.map(({ id }) => id)).size, rules.length);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { noReferences } from '../../src/checks/document/references.ts';
import { rules } from '../../src/checks/registry.ts';
import { runOn } from './support.ts';

/** Without spaces and separators of thousands. */
const bare = (text: string): string => text.replaceAll(/[\s,，]/gu, '');

describe('figures that a verdict shows', () => {
  it('are printed on the line they are said to stand on', () => {
    let seen = 0;
    const missing: string[] = [];
    for (const rule of rules) {
      for (const example of rule.examples) {
        const lines = example.text.split('\n').map(bare);
        for (const { operands, message } of runOn(rule, example, noReferences)) {
          for (const { text, value, place } of operands) {
            if (value === null || place === null) continue;
            seen += 1;
            if (!lines[place.line - 1]?.includes(bare(text)))
              missing.push(`${rule.id}: ${text} is not printed. ${message}`);
          }
        }
      }
    }
    assert.deepEqual(missing, []);
    assert.ok(seen > 500);
  });
});

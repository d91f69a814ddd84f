import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { checksDocument } from '../../scripts/docs/checks.ts';
import { projectRoot } from '../../scripts/lib/project.ts';
import { acrossRules, rules } from '../../src/checks/index.ts';
import { isListed, ruleCount, ruleFamilies, ruleOrder, ruleTitle } from '../../src/views/rules.ts';

test('every rule of the registry is listed once, with its examples', () => {
  const listed = ruleFamilies().flatMap((family) => family.rules);
  const all = [...rules, ...acrossRules];
  assert.deepEqual(listed.map(({ id }) => id).sort(), all.map(({ id }) => id).sort());
  assert.equal(ruleCount, all.length);
  assert.equal(new Set(listed.map(({ anchor }) => anchor)).size, all.length);
  for (const rule of listed) {
    const source = all.find(({ id }) => id === rule.id);
    assert.equal(rule.examples.length, source?.examples.length);
    for (const example of rule.examples) {
      assert.ok(example.documents.every(({ name, text }) => name !== '' && text !== '' && !/^\n|\s$/u.test(text)));
      assert.notEqual(example.outcome, '');
    }
  }
});

test('rules are known by id; what is not known keeps its id and comes last', () => {
  const listed = ruleFamilies().flatMap((family) => family.rules.map(({ id }) => id));
  assert.deepEqual(
    listed.toSorted((a, b) => ruleOrder(a) - ruleOrder(b)),
    listed,
  );
  assert.equal(ruleTitle('W-01'), '收入总计等于支出总计');
  assert.deepEqual([isListed('W-99'), ruleTitle('W-99')], [false, 'W-99']);
  assert.ok(ruleOrder('W-99') > ruleOrder(listed.at(-1) ?? ''));
});

test('docs/checks.md is what the rules give; `npm run docs:checks` writes it', () => {
  const text = readFileSync(join(projectRoot, 'docs/checks.md'), 'utf8');
  assert.ok(text === checksDocument(), 'docs/checks.md is out of date: npm run docs:checks');
});

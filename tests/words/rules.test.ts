import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acrossRules } from '../../src/checks/across/index.ts';
import { rules } from '../../src/checks/registry.ts';
import { rulesOf } from '../../src/words/rules.ts';
import { hasChinese, leavesOf } from './leaves.ts';

const listed = [...rules, ...acrossRules];
const parts = ['title', 'statement', 'formula', 'needs', 'tolerance', 'notAnError'] as const;
const english = rulesOf('en');

/** The signs and figures of a formula that hold in any language. */
function signs(formula: string): string {
  return (formula.match(/[⊆∪⇔⇒↔≤≥≠Σ×÷∈±∓]|\d{3,}/gu) ?? []).toSorted().join(' ');
}

test('every rule says in English what it says in Chinese, no more and no less', () => {
  for (const { id } of listed) {
    const zh = rulesOf('zh').ruleWords(id);
    const en = english.ruleWords(id);
    assert.ok(zh && en, id);
    for (const part of parts) assert.equal(typeof en[part], typeof zh[part], `${id} ${part}`);
  }
});

test('English words belong to rules that exist', async () => {
  const files = ['across', 'between', 'narrative', 'narrative-things', 'performance', 'prose', 'structure', 'within'];
  const modules = await Promise.all(
    [...files, 'within-details', 'wording'].map(
      (file) => import(`../../src/words/en/rules/${file}.ts`) as Promise<Record<string, object>>,
    ),
  );
  const ids = modules.flatMap((module) => Object.values(module).flatMap((family) => Object.keys(family)));
  assert.deepEqual(ids.toSorted(), listed.map(({ id }) => id as string).toSorted());
});

test('no word of a rule is empty, and Chinese stands in brackets only', () => {
  for (const { id } of listed) {
    for (const [part, text] of leavesOf(english.ruleWords(id))) {
      assert.notEqual(text.trim(), '', `${id} ${part}`);
      assert.ok(!hasChinese(text), `${id} ${part}: ${text}`);
    }
  }
  assert.deepEqual(
    leavesOf(english.families).filter(([, text]) => hasChinese(text) || text.trim() === ''),
    [],
  );
});

test('a title has no full stop, a statement ends with one', () => {
  for (const { id } of listed) {
    const words = english.ruleWords(id);
    assert.doesNotMatch(words?.title ?? '', /\.$/u, id);
    assert.match(words?.statement ?? '', /\.$/u, id);
  }
});

test('titles are told apart', () => {
  const titles = listed.map(({ id }) => english.ruleWords(id)?.title);
  assert.deepEqual(
    titles.filter((title, index) => titles.indexOf(title) !== index),
    [],
  );
});

test('a rule refers to other rules alike in both languages', () => {
  const referred = (words: unknown): string[] => [
    ...new Set(leavesOf(words).flatMap(([, text]) => text.match(/\b[SWXNPUK]-[A-Z0-9][A-Z0-9-]*/gu) ?? [])),
  ];
  for (const { id } of listed) {
    const zh = rulesOf('zh').ruleWords(id);
    const pick = zh && Object.fromEntries(parts.map((part) => [part, zh[part]]));
    assert.deepEqual(referred(english.ruleWords(id)).toSorted(), referred(pick).toSorted(), id);
  }
});

test('formulas have the same codes and signs of relation', () => {
  const differing = listed.filter(({ id, formula }) => signs(formula) !== signs(english.ruleWords(id)?.formula ?? ''));
  assert.deepEqual(
    differing.map(({ id, formula }) => [id, formula, english.ruleWords(id)?.formula]),
    [],
  );
});

test('a rule is said to be for budgets, for final accounts or for both', () => {
  assert.equal(english.appliesTo(['budget', 'final']), 'budgets and final accounts');
  assert.equal(english.appliesTo(['final']), 'final accounts');
  assert.equal(rulesOf('zh').appliesTo(['budget', 'final']), '预算和决算');
});

test('a rule that nobody knows has no words', () => {
  for (const language of ['zh', 'en'] as const) assert.equal(rulesOf(language).ruleWords('W-99'), null);
});

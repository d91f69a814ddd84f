import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rules } from '../../src/checks/registry.ts';
import { judgements } from '../../src/model/index.ts';
import { conceptIds, measureIds } from '../../src/model/terms.ts';
import { wordsOf } from '../../src/words/index.ts';
import { hasChinese, leavesOf } from './leaves.ts';

/** What exists in one language only: meanings of what is named in the other, and numbers of what is told in Chinese. */
const oneSided =
  /^(?:classes\.(?:functional|economic|governmentEconomic)|data\.(?:document|finding)?[cC]olumnMeanings|checks\.against|names\.(?:bodies|provinces))(?:\.|$)/u;

/** What is said in Chinese on every page: what one may type to find Chinese documents. */
const inChinese = /^(?:home\.queries\.|chooser\.hint$)/u;

/** Every key with whether it holds text or puts it together. Lists and what is said in one language only may differ. */
function shapeOf(words: unknown, path = ''): string[] {
  if (oneSided.test(path)) return [];
  if (Array.isArray(words)) return [`${path}: list`];
  if (typeof words === 'string' || words === null) return [`${path}: text`];
  if (typeof words !== 'object') return [`${path}: ${typeof words}`];
  return Object.entries(words ?? {}).flatMap(([key, value]) => shapeOf(value, path ? `${path}.${key}` : key));
}

test('the languages have the same keys', () => {
  assert.deepEqual(shapeOf(wordsOf('en')).toSorted(), shapeOf(wordsOf('zh')).toSorted());
});

test('no term of the field is left empty in either language', () => {
  for (const language of ['zh', 'en'] as const) {
    // Sentences of pages are put together from pieces, and a piece may be empty; a name may not.
    const { terms, verdicts, standardTables, classes } = wordsOf(language);
    for (const [path, text] of leavesOf({ terms, verdicts, standardTables, classes })) {
      assert.notEqual(text.trim(), '', `${language} ${path}`);
    }
  }
});

test('English has Chinese characters only in brackets, where a term is shown', () => {
  assert.deepEqual(
    leavesOf(wordsOf('en')).filter(([path, text]) => hasChinese(text) && !inChinese.test(path)),
    [],
  );
});

test('terms are in one language each, and all of them differ from their identifiers', () => {
  const { measures, concepts } = wordsOf('zh').terms;
  for (const id of measureIds) assert.match(measures[id], /\p{Script=Han}/u, id);
  for (const id of conceptIds) assert.match(concepts[id], /\p{Script=Han}/u, id);
  for (const [path, text] of leavesOf(wordsOf('en').terms)) assert.doesNotMatch(text, /[a-z][A-Z]/u, path);
});

test('concepts of one language are told apart', () => {
  for (const language of ['zh', 'en'] as const) {
    const names = Object.values(wordsOf(language).terms.concepts);
    assert.equal(new Set(names).size, names.length, language);
  }
});

test('what a document is made of has one word each: its original, its source here, its text', () => {
  const [zh, en] = [wordsOf('zh'), wordsOf('en')];
  for (const word of ['原件', '原文', '正文']) assert.ok(zh.source.terms.includes(word), word);
  for (const word of ['original', 'source', 'text']) assert.ok(en.source.terms.includes(word), word);
  assert.equal(zh.document.sections.text, zh.search.types.section);
  assert.equal(zh.document.sections.text, zh.glossary.sections);
  assert.doesNotMatch(JSON.stringify(en.document) + en.source.title(''), /original text/iu);
});

test('levels of findings are quoted by their labels', () => {
  for (const language of ['zh', 'en'] as const) {
    const { rankings, verdicts, checks } = wordsOf(language);
    const { error, warn } = verdicts.severityNames;
    for (const name of [error, warn]) assert.ok(rankings.measures.findings.by.includes(name), `${language} ${name}`);
    assert.ok(checks.rulesPage.precision.includes(warn), language);
  }
});

test('how two numbers are judged is explained in other words than its name', () => {
  for (const language of ['zh', 'en'] as const) {
    const { judgementNames, judgementSays } = wordsOf(language).verdicts;
    for (const judgement of judgements) {
      // The word alone, without the remark in brackets.
      const [name = ''] = judgementNames[judgement].split(/[（(，,]/u);
      assert.ok(!judgementSays[judgement].includes(name), `${language} ${name}`);
    }
  }
});

test('one thing has one word: what rounding leaves, and how grave a finding is', () => {
  for (const [path, text] of leavesOf([wordsOf('zh'), ...rules])) assert.doesNotMatch(text, /尾差/u, path);
  for (const [path, text] of leavesOf(wordsOf('en'))) assert.doesNotMatch(text, /gravit(?:y|ies)/iu, path);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readGlossary } from '../../scripts/search/read-content.ts';
import { contentRoot } from '../../src/content/root.ts';
import { markTerms, type TermPart } from '../../src/views/terms.ts';

const entries = await readGlossary(contentRoot);
const names = entries.flatMap((entry) => [entry.term, ...entry.variants]);

function terms(parts: readonly TermPart[]): [string, string][] {
  return parts.flatMap((part): [string, string][] => (part.kind === 'term' ? [[part.text, part.entry]] : []));
}

test('the longest name wins', () => {
  assert.deepEqual(terms(markTerms('公务用车购置及运行费为 0', entries)), [
    ['公务用车购置及运行费', 'official-vehicles'],
  ]);
  assert.deepEqual(terms(markTerms('政府性基金预算支出', entries)), [['政府性基金预算', 'government-funds-budget']]);
});

test('quotation marks may be other ones or missing, and the printed text is kept', () => {
  for (const printed of ['“三公”经费', '"三公"经费', '三公经费']) {
    assert.deepEqual(markTerms(`其中${printed}支出`, entries), [
      { kind: 'text', text: '其中' },
      { kind: 'term', text: printed, entry: 'three-public-expenses' },
      { kind: 'text', text: '支出' },
    ]);
  }
  assert.deepEqual(terms(markTerms('因公出国(境)费0元', entries)), [['因公出国(境)费', 'overseas-travel']]);
});

test('a name inside the title of a table is left alone', () => {
  for (const title of ['项目支出预算表', '一般公共预算财政拨款基本支出决算明细表', '财政拨款“三公”经费支出表（八）']) {
    assert.deepEqual(markTerms(title, entries), [{ kind: 'text', text: title }]);
  }
  assert.deepEqual(terms(markTerms('机关运行经费表示正常运转', entries)), [
    ['机关运行经费', 'agency-operating-expenses'],
  ]);
});

test('with a set, an entry is marked once, under whatever name', () => {
  const seen = new Set<string>();
  assert.deepEqual(terms(markTerms('基本支出，项目支出，基本保障支出', entries, seen)), [
    ['基本支出', 'basic-expenditure'],
    ['项目支出', 'project-expenditure'],
  ]);
  assert.deepEqual(terms(markTerms('基本支出', entries, seen)), []);
  assert.equal(terms(markTerms('基本支出和基本支出', entries)).length, 2);
});

test('no entries, no terms', () => {
  assert.deepEqual(markTerms('基本支出', []), [{ kind: 'text', text: '基本支出' }]);
  assert.deepEqual(markTerms('', entries), []);
});

const prose = fc
  .array(fc.oneof(fc.constantFrom(...names), fc.constantFrom('，', '表', '支出', '“', '（境）', ' '), fc.string()))
  .map((pieces) => pieces.join(''));

test('the parts put together are the text', () => {
  fc.assert(
    fc.property(prose, (text) => {
      assert.equal(
        markTerms(text, entries)
          .map((part) => part.text)
          .join(''),
        text,
      );
    }),
  );
});

test('no part is empty, and marking is repeatable', () => {
  fc.assert(
    fc.property(prose, (text) => {
      const parts = markTerms(text, entries);
      assert.ok(parts.every((part) => part.text !== ''));
      assert.deepEqual(markTerms(text, entries), parts);
    }),
  );
});

test('a name that stands alone is marked as its own entry', () => {
  for (const entry of entries) {
    for (const name of [entry.term, ...entry.variants].filter((word) => !word.endsWith('表'))) {
      assert.deepEqual(terms(markTerms(`（${name}）`, entries)), [[name, entry.id]]);
    }
  }
});

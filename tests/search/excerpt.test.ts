import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { excerpt, findPhrases, highlight } from '../../src/search/excerpt.ts';
import { toUnigrams } from '../../src/search/unigrams.ts';

function marks(parts: readonly { text: string; marked: boolean }[]): string[] {
  return parts.filter((part) => part.marked).map((part) => part.text);
}

test('a phrase is found through quotation marks, spaces and short brackets', () => {
  assert.deepEqual(marks(highlight('控制“三公” 经费支出', ['三公经费'])), ['“三公” 经费']);
  assert.deepEqual(marks(highlight('因公出国（境）费', ['出国境费'])), ['出国（境）费']);
  assert.deepEqual(marks(highlight('信访。维稳', ['信访维稳'])), []);
});

test('a number is found without its separators, and marked whole', () => {
  assert.deepEqual(marks(highlight('合计1,112.08万元', ['111208万'])), ['1,112.08万']);
  assert.deepEqual(marks(highlight('编码2014004', ['2014004'])), ['2014004']);
});

test('overlapping phrases make one mark', () => {
  assert.deepEqual(findPhrases('机关运行经费', ['机关运行', '运行经费']), [{ start: 0, end: 6 }]);
});

test('the parts of a highlighted text are the text', () => {
  const text = fc.string({ unit: fc.constantFrom('信', '访', '“', '，', ' ', '1', ',', 'A', '<') });
  fc.assert(
    fc.property(text, fc.array(fc.constantFrom('信', '访信', '1', '11', 'a', '')), (value, phrases) => {
      assert.equal(
        highlight(value, phrases)
          .map((part) => part.text)
          .join(''),
        value,
      );
    }),
  );
});

test('an excerpt shows the place of the phrase, in readable text', () => {
  const content = toUnigrams(
    `${'前文很长。'.repeat(40)}本年安排“三公”经费2.36万元，比上年减少。${'后文。'.repeat(60)}`,
  );
  const parts = excerpt(content, ['三公经费']);
  const shown = parts.map((part) => part.text).join('');
  assert.ok(shown.startsWith('…') && shown.endsWith('…'), shown);
  assert.ok(shown.includes('本年安排“三公”经费2.36万元，比上年减少。'), shown);
  assert.deepEqual(marks(parts), ['“三公”经费']);
  assert.ok(shown.length <= 98, String(shown.length));
});

test('a short text is shown whole, without the separator at its end', () => {
  assert.deepEqual(excerpt('信 访 ¦ 业 务 ¦ .', ['业务']), [
    { text: '信访 · ', marked: false },
    { text: '业务', marked: true },
  ]);
});

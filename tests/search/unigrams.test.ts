import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findPhrases } from '../../src/search/excerpt.ts';
import { asText, parseQuery } from '../../src/search/query.ts';
import { fromUnigrams, toUnigrams } from '../../src/search/unigrams.ts';
import { tokenise } from '../../src/search/words.ts';

const pieces = [
  '三公',
  '经费',
  '信访',
  '维稳',
  '“',
  '”',
  '（',
  '）',
  '(境)',
  '，',
  '。',
  ' ',
  '\t',
  '2014004',
  '1,112.08',
  'A4',
  '%',
  '𠮷',
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme' })))
  .map((parts) => parts.join(''));

/** What the index makes of a spaced text: it drops marks from words, and a mark that stands alone is a gap. */
function indexedPhrase(spaced: string): string {
  return spaced
    .split(/\s+/u)
    .map((word) => word.replaceAll(/[^\p{L}\p{N}]/gu, '') || '|')
    .join(' ');
}

test('every Han character and every run of letters and digits is a word', () => {
  assert.equal(toUnigrams('2024年机关运行'), '2024 年 机 关 运 行');
  assert.equal(toUnigrams('合计1,112.08万元'), '合 计 1,112.08 万 元');
  assert.equal(toUnigrams('  信 访\t业务 '), '信 访 业 务');
  assert.equal(toUnigrams(''), '');
});

test('quotation marks cling to a word, other marks stand alone', () => {
  assert.equal(toUnigrams('“三公”经费'), '“三 公” 经 费');
  assert.equal(toUnigrams('控制“三公”经费'), '控 制“ 三 公” 经 费');
  assert.equal(toUnigrams('信访、维稳'), '信 访 、 维 稳');
});

test('brackets round one or two characters inside a word cling, others stand alone', () => {
  assert.equal(toUnigrams('因公出国（境）费'), '因 公 出 国（ 境） 费');
  assert.equal(toUnigrams('维修(护)费'), '维 修( 护) 费');
  assert.equal(toUnigrams('信访（接待群众）维稳'), '信 访 （ 接 待 群 众 ） 维 稳');
  assert.equal(toUnigrams('会议（境）'), '会 议 （ 境 ）');
});

test('the tokens of a text are the text', () => {
  fc.assert(
    fc.property(text, (value) => {
      assert.equal(
        tokenise(value)
          .map((token) => token.text)
          .join(''),
        value,
      );
    }),
  );
});

test('nothing but white space is added or lost', () => {
  fc.assert(
    fc.property(text, (value) => {
      assert.equal(toUnigrams(value).replaceAll(/\s/gu, ''), value.replaceAll(/\s/gu, ''));
      assert.equal(fromUnigrams(toUnigrams(value)).replaceAll(/\s/gu, ''), value.replaceAll(/\s/gu, ''));
    }),
  );
});

test('a text of Han characters and marks comes back as it was', () => {
  const solid = fc
    .array(fc.constantFrom(...pieces.filter((piece) => piece.trim() !== '')))
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(solid, (value) => {
      // Two runs of digits side by side are one word.
      fc.pre(!/[\dA-Z]{8}/u.test(value));
      assert.equal(fromUnigrams(toUnigrams(value)), value);
    }),
  );
});

test('the index finds a phrase exactly where the text has it', () => {
  const sentence = fc.array(fc.constantFrom('信', '访', '维', '稳', '“', '”', '，', '（', '）', ' '), {
    maxLength: 40,
  });
  const wanted = fc.array(fc.constantFrom('信', '访', '维', '稳'), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(sentence, wanted, (characters, words) => {
      const value = characters.join('');
      const found = ` ${indexedPhrase(toUnigrams(value))} `.includes(` ${words.join(' ')} `);
      assert.equal(findPhrases(value, [words.join('')]).length > 0, found);
    }),
    { numRuns: 2000 },
  );
});

test('a query may have quotation marks, spaces and wide letters', () => {
  for (const typed of ['三公经费', '“三公”经费', '三公 经费', ' "三公" 经费 ', '三公　经费']) {
    assert.equal(asText(parseQuery(typed).words), '三公经费', typed);
  }
  assert.deepEqual(parseQuery('２０１４００４').words, ['2014004']);
  assert.deepEqual(parseQuery('因公出国(境)费').words, [...'因公出国境费']);
  assert.deepEqual(parseQuery('大同市 三公、经费').parts, [[...'大同市'], [...'三公'], [...'经费']]);
  assert.deepEqual(parseQuery('，。').words, []);
});

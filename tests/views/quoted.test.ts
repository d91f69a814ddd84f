import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stretches } from '../../src/views/quoted.ts';

/** What a sentence quotes between brackets of its own, to be read at a glance. */
const cut = (sentence: string) =>
  stretches(sentence)
    .map(({ text, quoted }) => (quoted ? `⟦${text}⟧` : text))
    .join('');

test('what a sentence quotes from a document is found again, the punctuation round it stays outside', () => {
  for (const expected of [
    'Up ⟦59.30万元⟧ (5.63%) on the year before',
    '⟦某局⟧ 2024 department budget',
    '⟦《2024年 收支总表》⟧ was published empty',
    'The largest is ⟦因公出国(境)费⟧, ⟦1,112.08万元⟧.',
    'By project (⟦支出预算总额⟧) (2023)',
    'Nothing is quoted here: 1,112.08 × 10,000 yuan.',
    '⟦一般公共预算 拨款收入⟧',
  ]) {
    assert.equal(cut(expected.replaceAll(/[⟦⟧]/gu, '')), expected);
  }
});

test('nothing of a sentence is lost', () => {
  const sentence = '（一）“三公”经费 and 2024年 (某局), [乙]';
  assert.equal(
    stretches(sentence)
      .map(({ text }) => text)
      .join(''),
    sentence,
  );
});

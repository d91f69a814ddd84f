import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quotingRuns } from '../../src/views/quoting.ts';

const quoted = (sentence: string): string[] =>
  quotingRuns(sentence).flatMap(({ text, quoted: isQuoted }) => (isQuoted ? [text] : []));

test('a sentence without Chinese words is one run', () => {
  assert.deepEqual(quotingRuns('3 documents, 2024'), [{ text: '3 documents, 2024', quoted: false }]);
  assert.deepEqual(quotingRuns(''), []);
});

test('what is quoted is told from the words round it, and nothing is lost', () => {
  const sentence = 'Taken from 《2024年“三公”经费 支出表》 of 某某市信访局, and 公务接待费 (the text says “信访事务”).';
  assert.deepEqual(quoted(sentence), ['《2024年“三公”经费 支出表》', '某某市信访局', '公务接待费', '信访事务']);
  assert.equal(
    quotingRuns(sentence)
      .map(({ text }) => text)
      .join(''),
    sentence,
  );
});

test('digits and marks inside quoted words stay with them', () => {
  assert.deepEqual(quoted('printed as 2024年度单位预算（本级）, 15.6万元 in all'), [
    '2024年度单位预算（本级）',
    '15.6万元',
  ]);
});

test('punctuation of the sentence stays outside', () => {
  assert.deepEqual(quoted('Up 1,059.30万元 (5.63%) on 某局: 因公出国(境)费, by project (支出预算总额) (2023)'), [
    '1,059.30万元',
    '某局',
    '因公出国(境)费',
    '支出预算总额',
  ]);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comparedNumbers, findingGist } from '../../src/views/checks/compared.ts';
import { wordsOf } from '../../src/words/index.ts';
import { operand, verdict } from './verdicts.ts';

const en = wordsOf('en');
const yuan = { unit: 'yuan', value: '105000', text: '105,000' };
const counts = (value: string) => operand({ value, text: `${value}人`, unit: '人' });

test('two printed numbers are given as printed, each in its own unit', () => {
  const numbers = comparedNumbers(
    verdict({
      operands: [operand(yuan), operand({ value: '10.8', text: '10.8万元' })],
      expected: '108000',
      difference: '-3000',
    }),
    en,
  );
  assert.equal(numbers, '105,000 yuan against 10.8 × 10,000 yuan, a difference of 3000 yuan');
});

test('of a sum the total is as printed, the sum as computed', () => {
  const operands = ['100.00', '60.00', '39.00'].map((value) => operand({ value, text: value }));
  const numbers = comparedNumbers(verdict({ operands, expected: '99', difference: '1' }), en);
  assert.equal(numbers, '100.00 × 10,000 yuan against 99 × 10,000 yuan, a difference of 1 × 10,000 yuan');
});

test('the first number may itself be computed: it is what differs, not the first operand', () => {
  const operands = ['148', '35', '195'].map((value) => operand({ value, text: `${value}万元` }));
  const numbers = comparedNumbers(verdict({ operands, expected: '195', difference: '-12' }), en);
  assert.equal(numbers, '183 × 10,000 yuan against 195 × 10,000 yuan, a difference of 12 × 10,000 yuan');
});

test('shares keep their sign, what is counted has no name but in Chinese', () => {
  const share = operand({ value: '23', text: '23%', unit: '%' });
  assert.equal(
    comparedNumbers(verdict({ operands: [share, operand(), operand()], expected: '28.94', difference: '-5.94' }), en),
    '23% against 28.94%, a difference of 5.94 percentage points',
  );
  assert.equal(
    comparedNumbers(verdict({ operands: [counts('7'), counts('8')], expected: '8', difference: '-1' }), en),
    '7 against 8, a difference of 1',
  );
});

test('two printed numbers that nothing was computed from are given without a difference', () => {
  const operands = ['资金使用率100%', '86.86'].map((text) =>
    operand({ value: text.replaceAll(/[^\d.]/gu, ''), text, unit: '%' }),
  );
  assert.equal(comparedNumbers(verdict({ operands, expected: null, difference: null }), en), '100% against 86.86%');
});

test('a finding about words names its rule; in Chinese nothing is said, as the message says it', () => {
  const words = verdict({ operands: [operand({ value: null, unit: null })], expected: null, difference: null });
  assert.equal(comparedNumbers(words, en), null);
  assert.equal(findingGist('No percentage of zero', null, en), 'Rule not kept: No percentage of zero');
  assert.equal(findingGist('A rule', '7 against 8', en), 'Rule not kept: A rule. Compared: 7 against 8');
  const numbers = verdict({ operands: [operand(), operand()] });
  assert.equal(comparedNumbers(numbers, wordsOf('zh')), null);
  assert.equal(findingGist('规则', null, wordsOf('zh')), null);
});

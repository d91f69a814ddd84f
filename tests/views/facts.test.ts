import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Change, plainLabel } from '../../src/model/index.ts';
import { changeText } from '../../src/views/facts.ts';
import { wordsOf } from '../../src/words/index.ts';
import { place } from './records.ts';

const rate = { text: '5.63%', percent: '5.63', place: place() };

function change(options: Partial<Change>): Change {
  return { direction: 'increase', amount: null, rate: null, from: null, year: null, place: place(), ...options };
}

test('changes are told with what is printed and no more', () => {
  assert.equal(changeText(change({ rate }), 2024, wordsOf('zh')), '比上年增加 5.63%');
  assert.equal(changeText(change({ direction: 'none' }), 2024, wordsOf('zh')), '与上年持平');
  assert.equal(
    changeText(change({ direction: 'decrease', rate, year: 2021 }), 2024, wordsOf('zh')),
    '比 2021 年减少 5.63%',
  );
  assert.equal(changeText(change({ direction: 'decrease' }), 2024, wordsOf('zh')), '比上年减少');
  assert.equal(changeText(change({ rate, year: 2023 }), 2024, wordsOf('en')), 'Up 5.63% on the year before');
  assert.equal(changeText(change({ direction: 'none', year: 2021 }), 2024, wordsOf('en')), 'Unchanged from 2021');
});

test('labels lose their numbers, quotation marks and kinds of brackets before they are compared', () => {
  for (const [printed, plain] of [
    ['一、一般公共服务支出', '一般公共服务支出'],
    ['（一）“三公”经费', '三公经费'],
    ['其中：①公务用车购置费', '公务用车购置费'],
    ['1. 因公出国(境)费', '因公出国（境）费'],
    ['收 入 总 计', '收入总计'],
    ['三公经费', '三公经费'],
  ] as const) {
    assert.equal(plainLabel(printed), plain);
  }
});

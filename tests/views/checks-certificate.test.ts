import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coverageSentence } from '../../src/views/checks/certificate.ts';
import { wordsOf } from '../../src/words/index.ts';

test('how much of the text could be read is said, rounded down', () => {
  assert.equal(
    coverageSentence({ figures: 130, understood: 117, sentences: 35, unread: 11 }, wordsOf('zh')),
    '正文里印有 130 个数，读懂并用来核对的有 117 个（90%）；带数字的 35 句里，有 11 句一个数也没有读懂。',
  );
  assert.equal(
    coverageSentence({ figures: 8, understood: 8, sentences: 2, unread: 0 }, wordsOf('zh')),
    '正文里印有 8 个数，读懂并用来核对的有 8 个（100%）。',
  );
  assert.equal(coverageSentence({ figures: 0, understood: 0, sentences: 0, unread: 0 }, wordsOf('zh')), null);
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readSteps } from '../../../scripts/convert/extract/scan/ctc.ts';

const signs = ['', '一', '0', ' '];

/** Steps as [index, probability]; the rest of the probability goes to "none", or to 一 where none is likeliest. */
function steps(...given: [number, number][]): [Float32Array, number, string[]] {
  const output = new Float32Array(given.length * signs.length);
  for (const [step, [sign, probability]] of given.entries()) {
    output[step * signs.length + (sign === 0 ? 1 : 0)] = 1 - probability;
    output[step * signs.length + sign] = probability;
  }
  return [output, given.length, signs];
}

test('a sign over several steps is read once, with its surest step', () => {
  assert.deepEqual(readSteps(...steps([1, 0.75], [1, 0.875], [0, 0.9])), { text: '一', confidence: 0.875 });
});

test('a sign after none is read again', () => {
  assert.equal(readSteps(...steps([2, 0.9], [0, 0.9], [2, 0.9])).text, '00');
});

test('a line is as sure as its least sure sign', () => {
  assert.equal(readSteps(...steps([1, 1], [2, 0.625], [1, 1])).confidence, 0.625);
});

test('nothing read is nothing sure', () => {
  assert.deepEqual(readSteps(...steps([0, 0.9], [0, 1])), { text: '', confidence: 0 });
});

test('blanks are not read', () => {
  assert.deepEqual(readSteps(...steps([2, 0.875], [3, 0.75], [2, 0.875])), { text: '00', confidence: 0.875 });
});

test('recorded output of the network is read as the line it was recorded from', () => {
  const recorded = JSON.parse(
    readFileSync(new URL('../../fixtures/extract/scan/network-output.json', import.meta.url), 'utf8'),
  ) as { signs: string[]; lines: { text: string; confidence: number; steps: [number, number][][] }[] };
  assert.ok(recorded.lines.length >= 5);
  for (const { text, confidence, steps } of recorded.lines) {
    const output = new Float32Array(steps.length * recorded.signs.length);
    for (const [step, likely] of steps.entries()) {
      for (const [sign, probability] of likely) output[step * recorded.signs.length + sign] = probability;
    }
    const reading = readSteps(output, steps.length, recorded.signs);
    assert.equal(reading.text, text);
    assert.ok(Math.abs(reading.confidence - confidence) < 1e-4, `${text}: ${reading.confidence}`);
  }
});

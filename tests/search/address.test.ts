import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readState, writeState } from '../../src/search/address.ts';

test('what is not set is left out of the address', () => {
  assert.equal(writeState({ q: '', region: '', year: '', kind: '' }), '');
  assert.equal(writeState({ q: ' a b ', region: '', year: '2024', kind: '' }), '?q=a+b&year=2024');
});

test('a state comes back from its address', () => {
  const value = fc.string({ unit: 'grapheme' }).map((text) => text.trim());
  fc.assert(
    fc.property(
      fc.record({ q: value, region: value, year: value, kind: value }, { noNullPrototype: true }),
      (state) => {
        assert.deepEqual(readState(writeState(state)), state);
      },
    ),
  );
});

test('unknown parameters are ignored', () => {
  assert.deepEqual(readState('?x=1&q=三公'), { q: '三公', region: '', year: '', kind: '' });
});

import assert from 'node:assert/strict';
import { it } from 'node:test';
import { hostileRecord } from '../../bench/hostile.ts';

it('the hostile text of the benchmark is read as lists inside lists, with what rules look at', () => {
  const { facts } = hostileRecord(80);
  assert.equal(facts.length, 80);
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const depth = (id: string | null): number => (id === null ? 0 : 1 + depth(byId.get(id)?.parent ?? null));
  assert.equal(Math.max(...facts.map(({ id }) => depth(id))), 4);
  assert.ok(facts.every(({ share, change }) => share && change?.rate && change.amount));
});

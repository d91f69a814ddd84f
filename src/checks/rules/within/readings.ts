import Big from 'big.js';
import type { Outcome } from '../../outcome.ts';

const order = ['pass', 'rounding'] as const;

function distance({ difference }: Outcome): Big {
  return new Big(difference ?? 0).abs();
}

/**
 * Where a table does not print which of its lines are parts of others, there is more than one way to add it up. It
 * closes if one of them closes. If none does, that is a finding whichever was meant; the nearest is shown.
 */
export function bestReading(outcomes: readonly Outcome[]): Outcome | null {
  for (const status of order) {
    const found = outcomes.find((outcome) => outcome.status === status);
    if (found) return found;
  }
  return outcomes.toSorted((a, b) => distance(a).cmp(distance(b)))[0] ?? null;
}

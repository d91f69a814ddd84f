import type { Figure } from '../../arithmetic/figure.ts';
import { checkSum, plus, type SumOptions } from '../../arithmetic/sums.ts';
import type { Outcome } from '../../outcome.ts';

/**
 * Checks that a figure is one of several that it may stand for (本年支出合计 or 支出总计): that which agrees is
 * named, and where none does, the first. Null where none of them is printed.
 */
export function checkOneOf(
  figure: Figure,
  candidates: readonly (readonly Figure[])[],
  options: SumOptions,
): Outcome | null {
  const outcomes = candidates
    .filter((parts) => parts.length > 0)
    .map((parts) => {
      const [only, second] = parts;
      return only && !second ? checkSum(only, plus([figure]), options) : checkSum(figure, plus(parts), options);
    });
  return (
    outcomes.find(({ status }) => status === 'pass') ??
    outcomes.find(({ status }) => status === 'rounding') ??
    outcomes[0] ??
    null
  );
}

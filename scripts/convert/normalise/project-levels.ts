import Big from 'big.js';

/**
 * Depths of the rows of a project table that prints none: the department, its units, their projects. A row is
 * a unit when it equals the sum of the rows below it up to the next unit, and the units add up to the first
 * row. Returns null unless the amounts allow exactly that reading.
 */
export function projectLevels(amounts: readonly (string | null)[]): (0 | 1 | 2)[] | null {
  const values = amounts.map((amount) => (amount === null ? null : new Big(amount)));
  const total = values[0];
  if (!total || values.length < 3 || values.some((value) => value === null)) return null;
  const rest = values.slice(1) as Big[];
  const groups = partition(rest, 0);
  if (!groups) return flat(total, rest);
  const units = groups.reduce((sum, at) => sum.plus(rest[at] ?? 0), new Big(0));
  if (!units.eq(total)) return flat(total, rest);
  const starts = new Set(groups);
  return [0, ...rest.map((_, index): 1 | 2 => (starts.has(index) ? 1 : 2))];
}

function flat(total: Big, rest: readonly Big[]): (0 | 1 | 2)[] | null {
  const sum = rest.reduce((all, value) => all.plus(value), new Big(0));
  return sum.eq(total) ? [0, ...rest.map((): 2 => 2)] : null;
}

/** First rows of groups that cover all rows from `from` on, each equal to the sum of the rows after it. */
function partition(values: readonly Big[], from: number): number[] | null {
  if (from === values.length) return [];
  const unit = values[from];
  if (!unit) return null;
  let sum = new Big(0);
  for (let index = from + 1; index < values.length; index += 1) {
    sum = sum.plus(values[index] ?? 0);
    if (sum.gt(unit)) return null;
    if (!sum.eq(unit)) continue;
    const rest = partition(values, index + 1);
    if (rest) return [from, ...rest];
  }
  return null;
}

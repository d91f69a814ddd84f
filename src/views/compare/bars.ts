import type Big from 'big.js';

/** A bar in per cent of the width of its column, from the left: computed, for drawing only. */
export interface CompareBar {
  start: number;
  width: number;
}

/** Draws amounts on one scale. */
export interface Scale {
  bar: (value: Big) => CompareBar;
  /** Where zero lies, in per cent; null where it is the left edge. */
  zero: number | null;
}

/** A scale for all values that are to be compared. It begins at zero; negative values reach to the left of it. */
export function scaleOf(values: readonly Big[]): Scale {
  const numbers = values.map(Number);
  const low = Math.min(0, ...numbers);
  const high = Math.max(0, ...numbers);
  const span = high - low;
  const place = (value: number): number => (span === 0 ? 0 : Number((((value - low) / span) * 100).toFixed(2)));
  const zero = place(0);
  return {
    bar: (value) => {
      const end = place(Number(value));
      return { start: Math.min(zero, end), width: Number(Math.abs(end - zero).toFixed(2)) };
    },
    zero: low < 0 ? zero : null,
  };
}

import type { Box } from '../../extraction.ts';

export function width(box: Box): number {
  return box[2] - box[0];
}

export function height(box: Box): number {
  return box[3] - box[1];
}

/** The smallest box around all of them; they must not be none. */
export function around(boxes: readonly Box[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const box of boxes) {
    left = Math.min(left, box[0]);
    top = Math.min(top, box[1]);
    right = Math.max(right, box[2]);
    bottom = Math.max(bottom, box[3]);
  }
  return [left, top, right, bottom];
}

/** How far two boxes share the same heights; negative when they are apart. */
export function sharedHeight(a: Box, b: Box): number {
  return Math.min(a[3], b[3]) - Math.max(a[1], b[1]);
}

/** How far two boxes share the same widths; negative when they are apart. */
export function sharedWidth(a: Box, b: Box): number {
  return Math.min(a[2], b[2]) - Math.max(a[0], b[0]);
}

/** The middle value, or the lower of the two in the middle; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[(sorted.length - 1) >> 1] ?? Number.NaN;
}

/** The value most others lie near (within `tolerance`), the greatest of equals; NaN of none. */
export function mode(values: readonly number[], tolerance: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  let best = Number.NaN;
  let most = 0;
  let from = 0;
  for (const [index, value] of sorted.entries()) {
    while (value - (sorted[from] ?? value) > tolerance) from += 1;
    if (index - from + 1 >= most) {
      most = index - from + 1;
      best = sorted[(from + index) >> 1] ?? value;
    }
  }
  return best;
}

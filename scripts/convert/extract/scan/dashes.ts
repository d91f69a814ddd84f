import type { Reading } from './ctc.ts';
import type { Ink } from './ink.ts';
import type { PixelBox } from './raster.ts';

/** A bar is at most this high, of the usual height of lines, and filled with ink at least to this share. */
const flat = 0.2;
const solid = 0.85;
/** Widths from which a bar is a dash of one letter, and of two, in usual heights. */
const one = 0.65;
const two = 1.5;

/**
 * A bar alone, as tables print it for "nothing": the network, which knows letters among letters, cannot read it. A bar
 * of one letter's width may be the figure 一 of a typeface without serifs, and is not sure.
 *
 * @param usual height of lines
 */
export function dashOf({ width, data }: Ink, { left, top, right, bottom }: PixelBox, usual: number): Reading | null {
  const [wide, high] = [right - left, bottom - top];
  if (high > flat * usual || wide < 2 * high) return null;
  let inked = 0;
  for (let y = top; y < bottom; y += 1) for (let x = left; x < right; x += 1) inked += data[y * width + x] as number;
  if (inked < solid * wide * high) return null;
  if (wide >= two * usual) return { text: '——', confidence: 0.9 };
  return wide >= one * usual ? { text: '—', confidence: 0.6 } : { text: '-', confidence: 0.8 };
}

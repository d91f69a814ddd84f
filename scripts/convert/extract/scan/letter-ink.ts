import type { Ink } from './ink.ts';
import type { Raster } from './raster.ts';

/** Paler is paper. */
const pale = 210;
/** Letters, also those of hairlines, have at least one pixel as dark as this; noise has not. */
const dark = 165;

/**
 * The ink of letters: islands of pixels darker than paper, of which at least one is really dark. Smaller islands than
 * `smallest` pixels are dirt on the glass.
 */
export function letterInk(image: Raster, smallest: number): Ink {
  const { width, height, data: values } = image;
  const data = new Uint8Array(values.length);
  const seen = new Uint8Array(values.length);
  const island: number[] = [];
  for (let start = 0; start < values.length; start += 1) {
    if (seen[start] === 1 || (values[start] as number) >= dark) continue;
    island.length = 0;
    island.push(start);
    seen[start] = 1;
    for (let index = 0; index < island.length; index += 1) {
      const at = island[index] as number;
      const x = at % width;
      for (let row = at >= width ? at - width : at; row <= at + width && row < values.length; row += width) {
        for (let next = x > 0 ? row - 1 : row; next <= row + (x < width - 1 ? 1 : 0); next += 1) {
          if (seen[next] === 1 || (values[next] as number) >= pale) continue;
          seen[next] = 1;
          island.push(next);
        }
      }
    }
    if (island.length >= smallest) for (const at of island) data[at] = 1;
  }
  return { width, height, data };
}

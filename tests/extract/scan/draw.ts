import { blank, type PixelBox, type Raster } from '../../../scripts/convert/extract/scan/raster.ts';

/** Pixels a point in drawn pages: 144 a inch. */
export const scale = 2;

/** A white page of so many points. */
export function paper(width: number, height: number): Raster {
  return blank(width * scale, height * scale);
}

/** Fills a rectangle, given in pixels, with a shade. */
export function fill(image: Raster, { left, top, right, bottom }: PixelBox, shade = 0): void {
  for (let y = top; y < bottom; y += 1) image.data.fill(shade, y * image.width + left, y * image.width + right);
}

/** A ruling, two pixels thick, from one point to another on the same row or column; in pixels. */
export function rule(image: Raster, from: readonly [number, number], to: readonly [number, number], shade = 0): void {
  fill(image, { left: from[0] - 1, top: from[1] - 1, right: to[0] + 1, bottom: to[1] + 1 }, shade);
}

/** Letters as text recognition sees them before it reads: squares with strokes, `size` pixels high, side by side. */
export function letters(image: Raster, left: number, top: number, count: number, size: number): PixelBox {
  for (let index = 0; index < count; index += 1) {
    const from = left + index * Math.round(size * 1.3);
    for (const part of [0, 0.45, 0.9]) {
      const at = top + Math.floor(part * size);
      fill(image, { left: from, top: at, right: from + size, bottom: at + Math.ceil(size * 0.1) });
    }
    const middle = from + Math.floor(size * 0.45);
    fill(image, { left: middle, top, right: middle + Math.ceil(size * 0.1), bottom: top + size });
  }
  return { left, top, right: left + (count - 1) * Math.round(size * 1.3) + size, bottom: top + size };
}

/** A picture drawn with characters: anything but a blank is ink. */
export function picture(...rows: string[]): Raster {
  const width = Math.max(...rows.map((row) => row.length));
  const image = blank(width, rows.length);
  for (const [y, row] of rows.entries()) {
    for (const [x, sign] of [...row].entries()) if (sign !== ' ') image.data[y * width + x] = 0;
  }
  return image;
}

/** A grey picture: one byte a pixel, row by row, 0 black to 255 white. */
export interface Raster {
  width: number;
  height: number;
  data: Uint8Array;
}

/** A rectangle of pixels; right and bottom are the first column and row outside. */
export interface PixelBox {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A white picture. */
export function blank(width: number, height: number): Raster {
  return { width, height, data: new Uint8Array(width * height).fill(255) };
}

/** Brightness as the eye weighs it (Rec. 601) of pixels with red, green, blue and alpha; see-through is paper white. */
export function greyOf(rgba: Uint8Array | Uint8ClampedArray, width: number, height: number): Raster {
  const data = new Uint8Array(width * height);
  for (let pixel = 0, byte = 0; pixel < data.length; pixel += 1, byte += 4) {
    const light =
      0.299 * (rgba[byte] as number) + 0.587 * (rgba[byte + 1] as number) + 0.114 * (rgba[byte + 2] as number);
    const alpha = (rgba[byte + 3] as number) / 255;
    data[pixel] = Math.round(light * alpha + 255 * (1 - alpha));
  }
  return { width, height, data };
}

/** The picture turned clockwise by a number of quarter turns. */
export function turned(image: Raster, quarters: 0 | 1 | 2 | 3): Raster {
  if (quarters === 0) return image;
  const { width, height, data } = image;
  const result = quarters === 2 ? blank(width, height) : blank(height, width);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const value = data[y * width + x] as number;
      if (quarters === 1) result.data[x * height + (height - 1 - y)] = value;
      else if (quarters === 2) result.data[(height - 1 - y) * width + (width - 1 - x)] = value;
      else result.data[(width - 1 - x) * height + y] = value;
    }
  }
  return result;
}

/**
 * The picture turned clockwise by a small angle (radians) around its middle, on a sheet large enough to lose no corner.
 * Between pixels, brightness is interpolated linearly.
 */
export function rotated(image: Raster, angle: number): Raster {
  const { width, height, data } = image;
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  const wide = Math.ceil(width * Math.abs(cos) + height * Math.abs(sin));
  const high = Math.ceil(width * Math.abs(sin) + height * Math.abs(cos));
  const result = blank(wide, high);
  for (let y = 0; y < high; y += 1) {
    for (let x = 0; x < wide; x += 1) {
      const fromMiddleX = x + 0.5 - wide / 2;
      const fromMiddleY = y + 0.5 - high / 2;
      const sourceX = fromMiddleX * cos + fromMiddleY * sin + width / 2 - 0.5;
      const sourceY = -fromMiddleX * sin + fromMiddleY * cos + height / 2 - 0.5;
      const left = Math.floor(sourceX);
      const top = Math.floor(sourceY);
      if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) continue;
      const right = sourceX - left;
      const below = sourceY - top;
      const at = top * width + left;
      const upper = (data[at] as number) * (1 - right) + (data[at + 1] as number) * right;
      const lower = (data[at + width] as number) * (1 - right) + (data[at + width + 1] as number) * right;
      result.data[y * wide + x] = upper * (1 - below) + lower * below + 0.5;
    }
  }
  return result;
}

/** A part of the picture at another size, interpolated linearly; shrinking averages what falls into one pixel. */
export function scaledPart(image: Raster, part: PixelBox, width: number, height: number): Raster {
  const result = blank(width, height);
  const columns = weights(part.left, part.right - part.left, width, image.width);
  const rows = weights(part.top, part.bottom - part.top, height, image.height);
  for (let y = 0; y < height; y += 1) {
    const row = rows[y] as Weight[];
    for (let x = 0; x < width; x += 1) {
      let sum = 0;
      for (const [line, share] of row) {
        for (const [column, part] of columns[x] as Weight[]) {
          sum += (image.data[line * image.width + column] as number) * share * part;
        }
      }
      result.data[y * width + x] = sum + 0.5;
    }
  }
  return result;
}

type Weight = [index: number, share: number];

/** For each new pixel along one axis, the old pixels it is made of and their shares, which add up to one. */
function weights(from: number, length: number, count: number, limit: number): Weight[][] {
  const step = length / count;
  const reach = Math.max(1, step);
  return Array.from({ length: count }, (_, index) => {
    const middle = from + (index + 0.5) * step - 0.5;
    const found: Weight[] = [];
    let sum = 0;
    for (let at = Math.ceil(middle - reach); at <= Math.floor(middle + reach); at += 1) {
      const share = 1 - Math.abs(at - middle) / reach;
      if (share <= 0) continue;
      found.push([Math.min(limit - 1, Math.max(0, at)), share]);
      sum += share;
    }
    return found.map(([at, share]): Weight => [at, share / sum]);
  });
}

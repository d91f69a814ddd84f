import type { Reading } from './ctc.ts';
import type { LinePiece } from './leaders.ts';
import { type PixelBox, type Raster, scaledPart } from './raster.ts';
import { lineHeight, type Recogniser } from './recogniser.ts';
import type { Sight } from './sight.ts';

/** Paper above and below a line, of its height: letters fill as much of their picture as in training. */
const margin = 0.15;
/** Of the usual height of lines: lower ink is no whole letter. */
const low = 0.55;
/** Wider pictures are narrowed: the network's memory grows with the width. */
const widest = 3200;

/** What stands in each line, in their order. */
export async function readLines(
  { image }: Pick<Sight, 'image'>,
  lines: readonly LinePiece[],
  recogniser: Recogniser,
): Promise<Reading[]> {
  const letters = lines.filter(({ known }) => known === null);
  const heights = letters.map(({ box }) => box.bottom - box.top).sort((one, other) => one - other);
  const usual = heights[Math.floor(heights.length / 2)] ?? 0;
  const readings = await recogniser.read(letters.map(({ box }) => lineImage(image, box, usual)));
  let next = 0;
  return lines.map(({ known }) => {
    if (known !== null) return known;
    next += 1;
    return readings[next - 1] as Reading;
  });
}

/**
 * The picture of a line at the height that the network wants. Ink lower than letters (。 or — alone) is not blown up to
 * the size of a letter: it is shown as small as it is among lines of the usual height.
 */
function lineImage(image: Raster, { left, top, right, bottom }: PixelBox, usual: number): Raster {
  const height = bottom - top;
  const beside = Math.max(2, Math.round(height * margin));
  const above = height < low * usual ? Math.round((usual - height) / 2) : beside;
  const part = { left: left - beside, right: right + beside, top: top - above, bottom: bottom + above };
  const width = ((part.right - part.left) * lineHeight) / (part.bottom - part.top);
  return scaledPart(image, part, Math.min(widest, Math.max(16, Math.round(width))), lineHeight);
}

import type { Reading } from './ctc.ts';
import type { LinePiece } from './leaders.ts';
import { type PixelBox, type Raster, scaledPart } from './raster.ts';
import { lineHeight, type Recogniser } from './recogniser.ts';
import type { Sight } from './sight.ts';

/** Paper above and below a line, of its height: letters fill as much of their picture as in training. */
const margin = 0.15;
/** Wider pictures are narrowed: the network's memory grows with the width. */
const widest = 3200;

/** What stands in each line, in their order. */
export async function readLines(
  { image }: Pick<Sight, 'image'>,
  lines: readonly LinePiece[],
  recogniser: Recogniser,
): Promise<Reading[]> {
  const letters = lines.filter(({ dots }) => dots === null);
  const readings = await recogniser.read(letters.map(({ box }) => lineImage(image, box)));
  let next = 0;
  return lines.map(({ dots }) => {
    if (dots !== null) return { text: '.'.repeat(dots), confidence: 1 };
    next += 1;
    return readings[next - 1] as Reading;
  });
}

/** The picture of a line at the height that the network wants. */
export function lineImage(image: Raster, { left, top, right, bottom }: PixelBox): Raster {
  const around = Math.max(2, Math.round((bottom - top) * margin));
  const part = { left: left - around, right: right + around, top: top - around, bottom: bottom + around };
  const width = ((part.right - part.left) * lineHeight) / (part.bottom - part.top);
  return scaledPart(image, part, Math.min(widest, Math.max(16, Math.round(width))), lineHeight);
}

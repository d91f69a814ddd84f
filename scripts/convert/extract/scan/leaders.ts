import type { Reading } from './ctc.ts';
import type { Ink } from './ink.ts';
import type { PixelBox } from './raster.ts';

/** A piece of a line: letters, a dash, or the dots that lead from an entry of a contents list to its page. */
export interface LinePiece {
  box: PixelBox;
  /** What its shape alone tells; null for letters, which must be recognised. */
  known: Reading | null;
}

/** Fewer dots may be a printed ellipsis (…… has six). */
const fewestDots = 8;
/** Of the height of the line. */
const widestDot = 0.3;
const widestGap = 1;

interface Blot extends PixelBox {
  dot: boolean;
}

/**
 * Parts a line at dot leaders: the network, which was trained with words, loses its way in a hundred dots, and they can
 * be counted instead.
 */
export function partedAtLeaders(ink: Ink, line: PixelBox): LinePiece[] {
  const blots = blotsOf(ink, line);
  const pieces: LinePiece[] = [];
  let letters: Blot[] = [];
  let dots: Blot[] = [];
  const close = (): void => {
    if (dots.length < fewestDots) {
      letters.push(...dots);
    } else {
      if (letters.length > 0) pieces.push({ box: around(letters), known: null });
      pieces.push({ box: around(dots), known: { text: '.'.repeat(dots.length), confidence: 1 } });
      letters = [];
    }
    dots = [];
  };
  for (const blot of blots) {
    const before = dots.at(-1);
    if (blot.dot && (!before || alike(before, blot, line))) {
      dots.push(blot);
      continue;
    }
    close();
    if (blot.dot) dots.push(blot);
    else letters.push(blot);
  }
  close();
  if (letters.length > 0) pieces.push({ box: around(letters), known: null });
  return pieces;
}

function alike(before: Blot, blot: Blot, line: PixelBox): boolean {
  const height = line.bottom - line.top;
  return blot.left - before.right <= widestGap * height && Math.abs(blot.bottom - before.bottom) <= 0.15 * height;
}

/** What stands between empty columns. */
function blotsOf({ width, data }: Ink, line: PixelBox): Blot[] {
  const blots: Blot[] = [];
  const height = line.bottom - line.top;
  let open: PixelBox | undefined;
  for (let x = line.left; x <= line.right; x += 1) {
    let top = -1;
    let bottom = -1;
    for (let y = line.top; x < line.right && y < line.bottom; y += 1) {
      if (data[y * width + x] === 0) continue;
      if (top < 0) top = y;
      bottom = y + 1;
    }
    if (top >= 0) {
      open ??= { left: x, top, right: x, bottom };
      open = { left: open.left, top: Math.min(open.top, top), right: x + 1, bottom: Math.max(open.bottom, bottom) };
    } else if (open) {
      const dot = open.bottom - open.top <= widestDot * height && open.right - open.left <= widestDot * height;
      blots.push({ ...open, dot });
      open = undefined;
    }
  }
  return blots;
}

function around(boxes: PixelBox[]): PixelBox {
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    top: Math.min(...boxes.map((box) => box.top)),
    right: Math.max(...boxes.map((box) => box.right)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  };
}

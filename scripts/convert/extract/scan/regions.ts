import type { Ink } from './ink.ts';
import type { PixelBox } from './raster.ts';
import type { Stroke } from './strokes.ts';

/** A part of the page that rulings close in: a cell, or all that is around the tables. */
export interface Region {
  label: number;
  /** Around its ink. */
  box: PixelBox;
}

export interface Regions {
  width: number;
  /** For each pixel the label of its region. */
  labels: Int32Array;
  /** Regions that have ink. */
  inked: Region[];
}

/** Rulings are drawn on by this many points at both ends, to close corners that print left open. */
const closing = 2;

/**
 * Parts the page at its rulings. Pixels below a ruling belong to the part on their left or above.
 *
 * @param scale pixels a point
 */
export function regionsOf(ink: Ink, strokes: Stroke[], scale: number): Regions {
  const { width, height } = ink;
  const walls = new Uint8Array(width * height);
  for (const stroke of strokes) wall(walls, ink, stroke, Math.round(closing * scale));
  const labels = labelled(walls, width, height);
  for (let at = 0; at < labels.length; at += 1) {
    if (labels[at] === 0) labels[at] = labels[at - 1] || labels[at - width] || 0;
  }
  return { width, labels, inked: inkedRegions(ink, labels) };
}

function wall(
  walls: Uint8Array,
  { width, height }: Ink,
  { direction, from, to, middle }: Stroke,
  closing: number,
): void {
  const across = Math.floor(middle);
  const end = Math.min(direction === 'horizontal' ? width : height, to + closing);
  for (let along = Math.max(0, from - closing); along < end; along += 1) {
    walls[direction === 'horizontal' ? across * width + along : along * width + across] = 1;
  }
}

/** Numbers the parts of the page that walls keep apart, from 1; walls get 0. */
function labelled(walls: Uint8Array, width: number, height: number): Int32Array {
  const labels = new Int32Array(width * height);
  const open: number[] = [];
  let label = 0;
  const visit = (at: number): void => {
    if (walls[at] === 0 && labels[at] === 0) {
      labels[at] = label;
      open.push(at);
    }
  };
  for (let start = 0; start < labels.length; start += 1) {
    if (walls[start] === 1 || labels[start] !== 0) continue;
    label += 1;
    visit(start);
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (at % width > 0) visit(at - 1);
      if (at % width < width - 1) visit(at + 1);
      if (at >= width) visit(at - width);
      if (at + width < labels.length) visit(at + width);
    }
  }
  return labels;
}

function inkedRegions({ width, height, data }: Ink, labels: Int32Array): Region[] {
  const regions = new Map<number, Region>();
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = y * width + x;
      if (data[at] === 0) continue;
      const label = labels[at] as number;
      const box = regions.get(label)?.box;
      if (!box) {
        regions.set(label, { label, box: { left: x, top: y, right: x + 1, bottom: y + 1 } });
        continue;
      }
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x + 1);
      box.bottom = y + 1;
    }
  }
  return [...regions.values()];
}

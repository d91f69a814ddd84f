import type { Place } from '../../../src/model/index.ts';
import type { Mark } from '../text/numbering.ts';
import type { SourceGrid, SourceLine } from '../tree.ts';

/** What the steps of this stage work on: lines of prose and grids, in the document's order. */
export type Item = LineItem | GridItem | FileItem;

export interface LineItem {
  kind: 'line';
  /** The source lines it was put together from. */
  lines: SourceLine[];
  gap: number;
  /** Depth of a heading the format marks itself. */
  depth: number | null;
  mark: Mark | null;
}

export interface GridItem extends Omit<SourceGrid, 'type'> {
  kind: 'grid';
  joins: Place[];
}

/** A new file of the same document begins. */
export interface FileItem {
  kind: 'file';
}

/** The text of a line item, its pieces put together without line breaks. */
export function itemText(item: LineItem): string {
  return item.lines.map((line) => line.text).join('');
}

/** Where an item begins. */
export function itemPlace(item: LineItem | GridItem): Place {
  const line = item.kind === 'line' ? item.lines[0] : item.rows[0]?.cells[0]?.lines[0];
  if (!line) throw new RangeError('an item is never empty');
  return line.place;
}

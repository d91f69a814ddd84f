import type { Sink } from '../structured.ts';
import { fold } from '../text/squeeze.ts';
import { rowKey } from './grids.ts';
import { type GridItem, type Item, itemPlace, itemText, type LineItem } from './item.ts';

/** A title with its unit line and label is no longer than this, in lines. */
const mostLines = 5;

/** A text as it is compared between pages: without a mark that it goes on. */
function key(item: LineItem): string {
  return fold(itemText(item)).replaceAll(/\((?:续|续表|接上页)\d*\)|续表$/gu, '');
}

/** The lines right above an item, as far as they could be a title and its captions. */
function linesAbove(items: readonly Item[]): LineItem[] {
  const found: LineItem[] = [];
  for (const item of items.toReversed()) {
    if (item.kind !== 'line' || found.length === mostLines) break;
    found.unshift(item);
  }
  return found;
}

function sameHead(before: GridItem, after: GridItem): boolean {
  const [a, b] = [before.rows[0], after.rows[0]];
  return a !== undefined && b !== undefined && a.cells.length === b.cells.length && rowKey(a) === rowKey(b);
}

/**
 * Some programs print title, unit line and head anew on every page of a table. Where all lines between two grids
 * stand above the first one too, and both begin with the same row, they are one grid; the lines are reported.
 */
export function joinRepeated(items: readonly Item[], sink: Sink): Item[] {
  const result: Item[] = [];
  /** What is printed above the last grid of the result. */
  let above: ReadonlySet<string> = new Set();
  for (const item of items) {
    if (item.kind !== 'grid') {
      result.push(item);
      continue;
    }
    const between = linesAbove(result);
    const before = result.at(-1 - between.length);
    const repeated = between.length > 0 && between.every((line) => above.has(key(line)));
    if (before?.kind === 'grid' && repeated && sameHead(before, item)) {
      for (const line of between) sink.leftOut('repeatedHeader', itemText(line), itemPlace(line));
      result.length -= between.length;
      const [first, ...rest] = item.rows;
      if (first) before.rows.push({ ...first, gap: Math.max(1, first.gap) }, ...rest);
      continue;
    }
    above = new Set(between.map(key));
    result.push({ ...item, rows: [...item.rows] });
  }
  return result;
}

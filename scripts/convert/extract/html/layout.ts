import type { Element, Nodes } from 'hast';
import { attribute, isElement } from './elements.ts';
import { tableParts } from './table.ts';

/** Cells of the tables inside an element, those in them included, counted once and remembered. */
function cellsBelow(node: Nodes, known: Map<Nodes, number>): number {
  const before = known.get(node);
  if (before !== undefined) return before;
  let count = 0;
  if ('children' in node) {
    for (const child of node.children) count += cellsBelow(child, known) + (isElement(child, 'td', 'th') ? 1 : 0);
  }
  known.set(node, count);
  return count;
}

/**
 * Tells tables that only arrange a page from tables of data. Layout is: what says so itself; a single column, which
 * frames a text; and a table with fewer cells than the tables inside it.
 */
export function layoutDetector(): (table: Element) => boolean {
  const known = new Map<Nodes, number>();
  return (table) => {
    if (/^(presentation|none)$/u.test(attribute(table, 'role'))) return true;
    const { rows } = tableParts(table);
    if (rows.every((row) => row.cells.length <= 1)) return true;
    const own = rows.reduce((sum, row) => sum + row.cells.length, 0);
    return cellsBelow(table, known) - own > own;
  };
}

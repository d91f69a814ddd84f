import type { Element } from 'hast';
import { attribute, isElement } from './elements.ts';
import { concealment } from './hidden.ts';

/** A row of a table element: its cells, not yet read. */
export interface TableRow {
  cells: Element[];
  groupEnd: number;
}

export interface TableParts {
  rows: TableRow[];
  /** Captions and whatever else stands in the table outside of its cells. */
  captions: Element[];
  /** Rows and cells that are not shown. */
  concealed: Element[];
}

function isCell(node: Element['children'][number]): node is Element {
  return isElement(node, 'td', 'th');
}

function isRow(node: Element['children'][number]): node is Element {
  return isElement(node, 'tr');
}

/** A foot stands last wherever it is written. */
function groupsInOrder(table: Element): Element[] {
  const groups = table.children.filter((child): child is Element => isElement(child, 'thead', 'tbody', 'tfoot', 'tr'));
  const rank = (group: Element): number => (group.tagName === 'thead' ? 0 : group.tagName === 'tfoot' ? 2 : 1);
  return groups.sort((one, other) => rank(one) - rank(other));
}

/** The rows of a table in the order in which they are shown, without those of tables inside it. */
export function tableParts(table: Element): TableParts {
  const parts: TableParts = { rows: [], captions: [], concealed: [] };
  const shown = (element: Element): boolean => {
    if (concealment(element) === null) return true;
    parts.concealed.push(element);
    return false;
  };
  for (const child of table.children) if (isElement(child, 'caption') && shown(child)) parts.captions.push(child);
  for (const group of groupsInOrder(table)) {
    if (!shown(group)) continue;
    const alone = group.tagName === 'tr';
    const rows = alone ? [group] : group.children.filter(isRow).filter(shown);
    // Rows that stand in the table itself belong to one group.
    const groupEnd = alone ? Number.POSITIVE_INFINITY : parts.rows.length + rows.length;
    for (const row of rows) parts.rows.push({ cells: row.children.filter(isCell).filter(shown), groupEnd });
  }
  for (const row of parts.rows) row.groupEnd = Math.min(row.groupEnd, parts.rows.length);
  return parts;
}

/** A span as written; what is no number counts as one. */
export function spanOf(cell: Element, name: 'colSpan' | 'rowSpan'): number {
  const match = /^\s*(\d{1,6})/u.exec(attribute(cell, name));
  return match ? Number(match[1]) : 1;
}

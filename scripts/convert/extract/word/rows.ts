import type { Element } from 'hast';
import { type Context, html, leaveOut } from './context.ts';
import { descend, isOn, valueAt, type XmlElement } from './xml.ts';

/** A cell of a row with the columns it covers. */
interface Cell {
  element: Element;
  column: number;
  span: number;
}

/** Reads the content of a cell, or of a row without its cells' places. */
export interface RowReader {
  cellsOf(row: XmlElement): XmlElement[];
  readCell(cell: XmlElement): Element['children'];
}

function count(text: string | undefined): number {
  return text !== undefined && /^\d{1,4}$/u.test(text) ? Number(text) : 0;
}

function setSpan(cell: Cell, span: number): void {
  cell.span = span;
  cell.element.properties.colSpan = span;
}

/** Joins the rows of a table, whose cells over several rows are stated cell by cell (`w:vMerge`). */
export function readRows(rows: readonly XmlElement[], reader: RowReader, context: Context): Element[] {
  /** For each column, the cell of the rows above that may go on. */
  let open = new Map<number, Cell>();
  return rows.flatMap((row) => {
    if (descend(row, 'w:trPr', 'w:del')) return leaveOut(row, 'deleted', context);
    if (isOn(row, 'w:trPr', 'w:hidden')) return leaveOut(row, 'hidden', context);
    const shown: Element[] = [];
    const next = new Map<number, Cell>();
    let column = 0;
    let last: { cell: Cell; joins: boolean } | null = null;

    const add = (span: number, children: Element['children']): Cell => {
      const cell = { element: html('td', children), column, span };
      setSpan(cell, span);
      shown.push(cell.element);
      column += span;
      return cell;
    };
    const blank = (span: number): void => {
      if (span > 0) add(span, []);
    };

    blank(count(valueAt(row, 'w:trPr', 'w:gridBefore')));
    for (const cell of reader.cellsOf(row)) {
      const span = Math.max(1, count(valueAt(cell, 'w:tcPr', 'w:gridSpan')));
      const across = descend(cell, 'w:tcPr', 'w:hMerge');
      const down = descend(cell, 'w:tcPr', 'w:vMerge');
      const upper = down && down.attributes.get('w:val') !== 'restart' ? open.get(column) : undefined;
      // Only cells of the same width can be one: otherwise what stands in it is kept.
      const above = upper?.span === span ? upper : undefined;
      if (across && across.attributes.get('w:val') !== 'restart' && last?.joins) {
        // The way of old Word: the later cells of a merge are not shown.
        setSpan(last.cell, last.cell.span + span);
        leaveOut(cell, 'hidden', context);
        column += span;
      } else if (above) {
        above.element.properties.rowSpan = Number(above.element.properties.rowSpan ?? 1) + 1;
        leaveOut(cell, 'hidden', context);
        next.set(column, above);
        column += span;
        last = null;
      } else {
        const at = column;
        const added = add(span, reader.readCell(cell));
        if (down) next.set(at, added);
        last = { cell: added, joins: across !== undefined };
      }
    }
    blank(count(valueAt(row, 'w:trPr', 'w:gridAfter')));
    open = next;
    return [html('tr', shown)];
  });
}

import type { Cell, Row } from '../model/index.ts';

/** A place of the grid at which a cell of the page begins: a printed cell, or nothing where nothing was printed. */
export interface Slot {
  column: number;
  colSpan: number;
  rowSpan: number;
  cell: Cell | undefined;
}

export interface GridRow {
  row: Row;
  slots: Slot[];
  /** Printed cells of rows above that cover columns of this one. */
  above: { cell: Cell; rowIndex: number }[];
}

/**
 * Rows as a browser lays them out: each column of each row covered exactly once. A merged cell is cut short where
 * another printed cell begins inside it or the rows end, so that nothing printed is lost to a span that is wrong.
 */
export function layOut(rows: readonly Row[], columns: number): GridRow[] {
  /** For each column, the slot of a row above that covers it, and the first row it no longer covers. */
  const covering = new Array<{ slot: Slot; rowIndex: number; end: number } | undefined>(columns).fill(undefined);
  return rows.map((row, rowIndex) => {
    const begins = new Map<number, Cell>();
    for (const cell of row.cells) if (!begins.has(cell.column)) begins.set(cell.column, cell);
    const isCovered = (column: number): boolean => (covering[column]?.end ?? 0) > rowIndex;
    // A blank cell under a merged one is the merged one; a printed one wins over the span.
    const above = new Map<Slot, { cell: Cell; rowIndex: number }>();
    const slots: Slot[] = [];
    for (let column = 0; column < columns; ) {
      const over = covering[column];
      if (over && isCovered(column)) {
        if (over.slot.cell) above.set(over.slot, { cell: over.slot.cell, rowIndex: over.rowIndex });
        column += 1;
        continue;
      }
      const cell = begins.get(column);
      let colSpan = 1;
      const wanted = Math.min(cell?.colSpan ?? 1, columns - column);
      while (colSpan < wanted && !isCovered(column + colSpan) && !isPrinted(begins.get(column + colSpan))) colSpan += 1;
      const rowSpan = height(rows, rowIndex, column, colSpan, cell);
      const slot: Slot = { column, colSpan, rowSpan, cell };
      slots.push(slot);
      for (let at = column; at < column + colSpan; at += 1) covering[at] = { slot, rowIndex, end: rowIndex + rowSpan };
      column += colSpan;
    }
    return { row, slots, above: [...above.values()] };
  });
}

function isPrinted(cell: Cell | undefined): boolean {
  return cell !== undefined && cell.text !== '';
}

/** How many rows a cell can cover before another printed cell begins in its columns. */
function height(
  rows: readonly Row[],
  rowIndex: number,
  column: number,
  colSpan: number,
  cell: Cell | undefined,
): number {
  const wanted = Math.min(cell?.rowSpan ?? 1, rows.length - rowIndex);
  for (let down = 1; down < wanted; down += 1) {
    const below = rows[rowIndex + down]?.cells ?? [];
    if (below.some((each) => isPrinted(each) && column <= each.column && each.column < column + colSpan)) return down;
  }
  return wanted;
}

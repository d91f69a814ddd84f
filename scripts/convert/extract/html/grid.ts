import {
  type ExtractedCell,
  type ExtractedCellLine,
  type ExtractedRow,
  type ExtractedTable,
  ExtractionError,
} from '../extraction.ts';

/** A cell as marked up, before its place in the grid is known. */
export interface MarkedCell {
  colSpan: number;
  /** 0 means to the last row of its group. */
  rowSpan: number;
  lines: ExtractedCellLine[];
}

export interface MarkedRow {
  cells: MarkedCell[];
  /** Index after the last row of its group (head, body or foot), which no cell crosses. */
  groupEnd: number;
}

interface PlacedCell extends Omit<ExtractedCell, 'rowSpan'> {
  row: number;
  rowSpan: number;
}

/** HTML bounds spans itself: https://html.spec.whatwg.org/multipage/tables.html#attr-tdth-colspan */
const largestColSpan = 1000;
/** The widest tables printed have some 60 columns. */
const mostColumns = 2000;
/** Slots of a grid, blank ones too: 500 pages of dense tables stay below a tenth of it. */
const mostSlots = 1_000_000;

function tooLarge(): ExtractionError {
  return new ExtractionError('有一个表格过大（行列数超过上限），不是正常的表格，拒绝读取');
}

/** Places the cells as a browser does: each at the first column that no cell from above covers. */
function place(rows: readonly MarkedRow[]): PlacedCell[] {
  /** For each column, the first row that is free below the cells placed so far. */
  const free: number[] = [];
  const isFree = (column: number, row: number): boolean => (free[column] ?? 0) <= row;
  const placed: PlacedCell[] = [];
  for (const [row, { cells, groupEnd }] of rows.entries()) {
    let column = 0;
    for (const cell of cells) {
      while (!isFree(column, row)) column += 1;
      const wanted = Math.min(Math.max(1, cell.colSpan), largestColSpan);
      let colSpan = 1;
      // Where spans overlap, the cell from above keeps its place.
      while (colSpan < wanted && isFree(column + colSpan, row)) colSpan += 1;
      if (column + colSpan > mostColumns) throw tooLarge();
      const rowSpan = Math.min(cell.rowSpan === 0 ? groupEnd : Math.max(1, cell.rowSpan), groupEnd - row);
      for (let covered = column; covered < column + colSpan; covered += 1) free[covered] = row + rowSpan;
      placed.push({ row, column, colSpan, rowSpan, lines: cell.lines });
      column += colSpan;
    }
  }
  return placed;
}

/** New index for each old one when those at which nothing begins are taken out. */
function renumber(begins: Iterable<number>, length: number): number[] {
  const beginning = new Set(begins);
  const index: number[] = [0];
  for (let at = 0; at < length; at += 1) index.push((index[at] ?? 0) + (beginning.has(at) ? 1 : 0));
  return index;
}

/** Rows and columns in which no cell begins take no room on the page: only a span that is too large makes them. */
function collapse(cells: readonly PlacedCell[]): { cells: PlacedCell[]; width: number; height: number } {
  let right = 0;
  let bottom = 0;
  for (const cell of cells) {
    right = Math.max(right, cell.column + cell.colSpan);
    bottom = Math.max(bottom, cell.row + cell.rowSpan);
  }
  const columns = renumber(
    cells.map((cell) => cell.column),
    right,
  );
  const rows = renumber(
    cells.map((cell) => cell.row),
    bottom,
  );
  const between = (index: number[], start: number, span: number): number =>
    (index[start + span] ?? 0) - (index[start] ?? 0);
  return {
    cells: cells.map((cell) => ({
      ...cell,
      row: rows[cell.row] ?? 0,
      column: columns[cell.column] ?? 0,
      colSpan: between(columns, cell.column, cell.colSpan),
      rowSpan: between(rows, cell.row, cell.rowSpan),
    })),
    width: columns[right] ?? 0,
    height: rows[bottom] ?? 0,
  };
}

function blankCell(column: number): ExtractedCell {
  return { column, colSpan: 1, rowSpan: 1, lines: [{ text: '', origin: null }] };
}

/**
 * The grid of marked-up rows, or null when it has no cells. Spans are bounded and never overlap; a row that is too
 * short is filled with blank cells.
 * @throws ExtractionError when the grid is larger than any table that was ever printed.
 */
export function buildGrid(marked: readonly MarkedRow[]): ExtractedTable | null {
  const { cells, width, height } = collapse(place(marked));
  if (width === 0) return null;
  if (width * height > mostSlots) throw tooLarge();
  const rows = Array.from({ length: height }, (): ExtractedRow => ({ cells: [], page: null }));
  const free: number[] = new Array(width).fill(0);
  const fillTo = (row: number, from: number, to: number): void => {
    for (let column = from; column < to; column += 1) {
      if ((free[column] ?? 0) <= row) rows[row]?.cells.push(blankCell(column));
    }
  };
  const byRow = Map.groupBy(cells, (cell) => cell.row);
  for (let row = 0; row < height; row += 1) {
    let next = 0;
    for (const { row: _, ...cell } of byRow.get(row) ?? []) {
      fillTo(row, next, cell.column);
      next = cell.column + cell.colSpan;
      free.fill(row + cell.rowSpan, cell.column, next);
      rows[row]?.cells.push(cell);
    }
    fillTo(row, next, width);
  }
  return { type: 'table', found: 'marked', width, rows };
}

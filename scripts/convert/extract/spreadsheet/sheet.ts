/** A cell that shows something. Rows and columns count from 0. */
export interface SheetCell {
  row: number;
  column: number;
  /** As displayed, line feeds included. */
  text: string;
  numeric: boolean;
}

/** A rectangle of cells, both ends included. */
export interface Area {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** A sheet as its file states it, before anything hidden is left out. */
export interface Sheet {
  name: string;
  hidden: boolean;
  cells: SheetCell[];
  /** Cells with lines around them, by `cellKey`, whether they show something or not. */
  framed: ReadonlySet<number>;
  merges: Area[];
  hiddenRows: ReadonlySet<number>;
  hiddenColumns: ReadonlySet<number>;
  /** Cells with a formula whose value was not saved. */
  unvalued: { row: number; column: number }[];
  /** Area to be printed, where the file states one. */
  printed: Area[];
  pictures: number;
  charts: number;
  /** Texts of text boxes that float above the cells. */
  textBoxes: string[];
}

/** Columns of a sheet in current formats; a cell is numbered row by row. */
export const mostColumns = 16_384;
const mostRows = 1_048_576;

export function cellKey(row: number, column: number): number {
  return row * mostColumns + column;
}

/** Letters of a column. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** A cell in A1 notation. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** Reads A1 notation, `$` or not; null for anything else. */
export function parseCellName(name: string): { row: number; column: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/u.exec(name);
  if (!match) return null;
  let column = 0;
  for (const letter of match[1] ?? '') column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(match[2]);
  return column > mostColumns || row > mostRows ? null : { row: row - 1, column: column - 1 };
}

/** Reads `A1:C3`, `A1`, `A:C` or `1:3`; null for anything else. */
export function parseArea(text: string): Area | null {
  const [first = '', last = first] = text.split(':');
  const whole = (part: string, end: boolean): string => {
    if (/^\$?[A-Z]{1,3}$/u.test(part)) return `${part}${end ? mostRows : 1}`;
    return /^\$?\d+$/u.test(part) ? `${end ? columnName(mostColumns - 1) : 'A'}${part}` : part;
  };
  const start = parseCellName(whole(first, false));
  const end = parseCellName(whole(last, true));
  if (!start || !end || end.row < start.row || end.column < start.column) return null;
  return { top: start.row, left: start.column, bottom: end.row, right: end.column };
}

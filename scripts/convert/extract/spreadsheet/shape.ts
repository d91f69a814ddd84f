import type { Area } from './sheet.ts';
import type { Slot, Tile } from './tile.ts';

/** A part of a tile: a text that stands alone, or a table. */
export type Piece = { type: 'text'; row: number; column: number } | { type: 'table'; area: Area; ruled: boolean };

/** A row of an area as its shape is judged. */
interface Row {
  index: number;
  /** Cells that begin in it and show something. */
  filled: Slot[];
  /** A cell with lines around it stands in it. */
  framed: boolean;
  /** A cell from above reaches into it. */
  joined: boolean;
  numeric: boolean;
}

/** Texts that stand around a table: `编制单位：…`, `单位：万元`, `注：…`. */
const labelled = /[:：]/u;
const sentence = /[:：。；;]|.{30}/u;

function rowOf(tile: Tile, area: Area, index: number): Row {
  const row: Row = { index, filled: [], framed: false, joined: false, numeric: false };
  for (let column = area.left; column <= area.right; column++) {
    const slot = tile.slot(index, column);
    if (slot.framed) row.framed = true;
    if (slot.area.top < index) row.joined = true;
    if (slot.covered || slot.text === '') continue;
    row.filled.push(slot);
    if (slot.numeric) row.numeric = true;
  }
  return row;
}

function rowsOf(tile: Tile, area: Area): Row[] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_, index) => rowOf(tile, area, area.top + index));
}

/** The columns that the rows of a table fill, with those their merged and framed cells reach. */
function columnsOf(rows: readonly Row[]): { left: number; right: number } | null {
  const areas = rows.flatMap((row) => row.filled.map((slot) => slot.area));
  if (areas.length === 0) return null;
  return { left: Math.min(...areas.map(({ left }) => left)), right: Math.max(...areas.map(({ right }) => right)) };
}

/** Tells the rows of a table from the texts around it, by lines where there are any, else by how rows are filled. */
class Judge {
  readonly #ruled: boolean;
  readonly #core: { left: number; right: number } | null;
  /** Rows over the whole width divide the table into groups: one stands among its other rows. */
  readonly #grouped: boolean;

  constructor(rows: readonly Row[]) {
    const full = rows.filter(isFull);
    this.#ruled = full.some((row) => row.filled.filter((slot) => slot.framed).length > 1);
    this.#core = columnsOf(this.#ruled ? full.filter((row) => row.framed) : full);
    const body = rows.slice(rows.findIndex(isFull), rows.findLastIndex(isFull));
    this.#grouped = this.#ruled && body.some((row) => row.framed && this.#isWide(row));
  }

  get ruled(): boolean {
    return this.#ruled;
  }

  /** One cell over the whole width. */
  #isWide({ filled, joined }: Row): boolean {
    const [slot] = filled;
    if (!slot || filled.length > 1 || joined || !this.#core) return false;
    return slot.area.left <= this.#core.left && slot.area.right >= this.#core.right;
  }

  /** A title or a note over the whole width. */
  #isBand(row: Row): boolean {
    if (!this.#isWide(row)) return false;
    return !(this.#grouped && row.framed) || (row.filled[0] !== undefined && sentence.test(row.filled[0].text));
  }

  #isLabels(row: Row): boolean {
    return !row.numeric && !row.joined && row.filled.length <= 4 && row.filled.some(({ text }) => labelled.test(text));
  }

  /** Its texts fill the width, or are labels beside blank cells: a form, while labels above a table do neither. */
  #isForm({ filled }: Row): boolean {
    const covered = filled.reduce((sum, { area }) => sum + area.right - area.left + 1, 0);
    const width = this.#core ? this.#core.right - this.#core.left + 1 : 0;
    return covered >= width || filled.some(({ text }) => /[:：]\s*$/u.test(text));
  }

  isAbove(row: Row): boolean {
    if (this.#isBand(row) || (this.#ruled && !row.framed)) return true;
    if (!this.#ruled && row.filled.length < 2 && !row.joined) return true;
    return this.#isLabels(row) && row.filled.every(isOneRow) && !(this.#ruled && this.#isForm(row));
  }

  isBelow(row: Row): boolean {
    if (this.#isBand(row)) return true;
    if (this.#ruled) return !row.framed && !row.joined && !row.numeric;
    const [only] = row.filled;
    if (row.filled.length === 1 && only && !row.joined) return !only.numeric && sentence.test(only.text);
    return this.#isLabels(row);
  }

  /** A title between two tables that follow each other without a blank row. */
  isBetween(row: Row): boolean {
    return this.#ruled ? !row.framed && !row.joined && !row.numeric : this.#isBand(row);
  }
}

function isFull(row: Row): boolean {
  return row.filled.length > 1;
}

function isOneRow({ area }: Slot): boolean {
  return area.top === area.bottom;
}

/** Whether rows hold a table rather than texts one under the other. */
function holdsTable(rows: readonly Row[], ruled: boolean): boolean {
  const full = rows.filter(isFull);
  return full.length > 1 || (ruled && full.length > 0);
}

function textsOf(rows: readonly Row[]): Piece[] {
  return rows.flatMap((row) =>
    row.filled.map(({ area }): Piece => ({ type: 'text', row: area.top, column: area.left })),
  );
}

/** Where a second table begins: a title row after figures, and a head without figures under it. */
function secondTable(rows: readonly Row[], judge: Judge): number | null {
  const figures = rows.findIndex((row) => row.numeric);
  if (figures < 0) return null;
  for (let at = figures + 1; at < rows.length; at++) {
    const row = rows[at];
    if (!row || !judge.isBetween(row)) continue;
    const head = rows.slice(at).find((next) => !judge.isAbove(next));
    if (head && !head.numeric) return at;
  }
  return null;
}

function read(rows: readonly Row[]): Piece[] {
  const judge = new Judge(rows);
  let start = 0;
  let end = rows.length;
  for (let row = rows[start]; row && judge.isAbove(row); row = rows[start]) start += 1;
  for (let row = rows[end - 1]; end > start && row && judge.isBelow(row); row = rows[end - 1]) end -= 1;
  const body = rows.slice(start, end);
  const second = secondTable(body, judge);
  if (second !== null) return [...read(rows.slice(0, start + second)), ...read(rows.slice(start + second))];
  const columns = columnsOf(body);
  const [first] = body;
  const last = body.at(-1);
  if (!first || !last || !columns || !holdsTable(body, judge.ruled)) return textsOf(rows);
  const area = { top: first.index, bottom: last.index, ...columns };
  return [...textsOf(rows.slice(0, start)), { type: 'table', area, ruled: judge.ruled }, ...textsOf(rows.slice(end))];
}

function isBlankColumn(tile: Tile, area: Area, column: number): boolean {
  for (let row = area.top; row <= area.bottom; row++) {
    const slot = tile.slot(row, column);
    if (slot.text !== '' || slot.covered || slot.framed) return false;
  }
  return true;
}

/** Cuts at blank columns, when there is a table on each side. */
function sideBySide(tile: Tile, area: Area): Area[] {
  const parts: Area[] = [];
  let left = area.left;
  for (let column = area.left; column <= area.right + 1; column++) {
    if (column <= area.right && !isBlankColumn(tile, area, column)) continue;
    if (column > left) parts.push({ ...area, left, right: column - 1 });
    left = column + 1;
  }
  const tables = parts.every((part) => holdsTable(rowsOf(tile, part), false));
  return parts.length > 1 && tables ? parts : [area];
}

/** Rows at the head that belong to no column in particular: they are read before what stands side by side below. */
function headHeight(tile: Tile, area: Area): number {
  let height = 0;
  while (area.top + height < area.bottom && rowOf(tile, area, area.top + height).filled.length < 2) height += 1;
  return height;
}

function isBlankRow(row: Row): boolean {
  return row.filled.length === 0 && !row.framed && !row.joined;
}

/** Cuts rows at blank ones. */
function stacked(rows: readonly Row[]): Row[][] {
  const parts: Row[][] = [[]];
  for (const row of rows) {
    if (!isBlankRow(row)) parts.at(-1)?.push(row);
    else if (parts.at(-1)?.length) parts.push([]);
  }
  return parts.filter((part) => part.length > 0);
}

/** The texts and tables of a tile in reading order. */
export function piecesOf(tile: Tile): Piece[] {
  const whole = { top: 0, left: 0, bottom: tile.height - 1, right: tile.width - 1 };
  for (const skip of [0, headHeight(tile, whole)]) {
    const parts = sideBySide(tile, { ...whole, top: skip });
    if (parts.length < 2) continue;
    const head = textsOf(rowsOf(tile, whole).slice(0, skip));
    return [...head, ...parts.flatMap((part) => stacked(rowsOf(tile, part)).flatMap(read))];
  }
  return read(rowsOf(tile, whole));
}

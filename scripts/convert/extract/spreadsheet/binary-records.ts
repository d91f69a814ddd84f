import { ExtractionError } from '../extraction.ts';
import { workbookLimits } from '../limits.ts';
import { cellKey } from './sheet.ts';

/** What the records of a sheet in an XLS say beyond the values of its cells. */
export interface SheetRecords {
  /** Place of its records in the stream, which orders the sheets for the reader of the values. */
  position: number;
  hidden: boolean;
  framed: Set<number>;
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  showsZeros: boolean;
  /** Number of a built-in format that is shown differently in each language, by `cellKey`. */
  localFormats: Map<number, number>;
  pictures: number;
  charts: number;
  textBoxes: string[];
}

/** What a sheet is before any of its records is read. */
export function blankRecords(): Omit<SheetRecords, 'position' | 'hidden'> {
  return {
    framed: new Set(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    showsZeros: true,
    localFormats: new Map(),
    pictures: 0,
    charts: 0,
    textBoxes: [],
  };
}

/** Types of records, [MS-XLS] 2.3. */
const record = {
  formula: 0x0006,
  end: 0x000a,
  password: 0x002f,
  continuation: 0x003c,
  object: 0x005d,
  column: 0x007d,
  sheet: 0x0085,
  numbers: 0x00bd,
  blanks: 0x00be,
  style: 0x00e0,
  sharedText: 0x00fd,
  floatingText: 0x01b6,
  blank: 0x0201,
  number: 0x0203,
  label: 0x0204,
  flag: 0x0205,
  row: 0x0208,
  view: 0x023e,
  shortNumber: 0x027e,
  format: 0x041e,
  begin: 0x0809,
};
const single = new Set([
  record.formula,
  record.sharedText,
  record.blank,
  record.number,
  record.label,
  record.flag,
  record.shortNumber,
]);
const objectTypes = { chart: 5, textBox: 6, picture: 8 };

interface Style {
  framed: boolean;
  format: number;
}

interface Globals {
  sheets: SheetRecords[];
  styles: Style[];
  /** Formats the file spells out. */
  formats: Set<number>;
}

/** Walks over the records from a place on: `[type, start of its data, length]`. */
function* recordsFrom(view: DataView, start: number): Generator<[type: number, at: number, length: number]> {
  for (let at = start; at + 4 <= view.byteLength; ) {
    const type = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    if (at + 4 + length > view.byteLength) return;
    yield [type, at + 4, length];
    at += 4 + length;
  }
}

/** Sides of the border: four bits each for left, right, top, bottom. */
function isFramed(borders: number): boolean {
  return (borders & 0xff) !== 0 || ((borders & 0xf00) !== 0 && (borders & 0xf000) !== 0);
}

function readGlobals(view: DataView): Globals {
  const globals: Globals = { sheets: [], styles: [], formats: new Set() };
  for (const [type, at, length] of recordsFrom(view, 0)) {
    if (type === record.end) break;
    if (type === record.password) throw new ExtractionError('工作簿已用密码加密，请去掉密码后再发布');
    if (type === record.format && length >= 2) globals.formats.add(view.getUint16(at, true));
    if (type === record.style && length >= 20) {
      globals.styles.push({ format: view.getUint16(at + 2, true), framed: isFramed(view.getUint32(at + 10, true)) });
    }
    if (type !== record.sheet || length < 6) continue;
    globals.sheets.push({
      position: view.getUint32(at, true),
      hidden: (view.getUint8(at + 4) & 3) !== 0,
      ...blankRecords(),
    });
  }
  return globals;
}

/** Takes in the records of one sheet. */
class SheetWalker {
  readonly #view: DataView;
  readonly #globals: Globals;
  readonly #sheet: SheetRecords;
  #depth = 0;
  #object = 0;
  /** Characters of a text box that the next record holds. */
  #awaited = 0;
  cells = 0;

  constructor(view: DataView, globals: Globals, sheet: SheetRecords) {
    this.#view = view;
    this.#globals = globals;
    this.#sheet = sheet;
  }

  walk(): void {
    for (const [type, at, length] of recordsFrom(this.#view, this.#sheet.position)) {
      if (type === record.begin) this.#begin(at, length);
      else if (type === record.end) this.#depth -= 1;
      else if (this.#depth === 1) this.#take(type, at, length);
      if (this.#depth <= 0 || this.cells > workbookLimits.cells) return;
    }
  }

  /** A sheet, or a chart inside it or instead of it. */
  #begin(at: number, length: number): void {
    this.#depth += 1;
    if (length >= 4 && this.#view.getUint16(at + 2, true) === 0x20) this.#sheet.charts += 1;
  }

  #take(type: number, at: number, length: number): void {
    if (single.has(type) && length >= 6) this.#cell(at, 4, type !== record.blank);
    else if (type === record.numbers) this.#cells(at, length, 6);
    else if (type === record.blanks) this.#cells(at, length, 2);
    else if (type === record.row && length >= 14) this.#row(at);
    else if (type === record.column && length >= 10) this.#columns(at);
    else if (type === record.view && length >= 2) {
      this.#sheet.showsZeros = (this.#view.getUint16(at, true) & 0x10) !== 0;
    } else if (type === record.object && length >= 6) this.#floating(this.#view.getUint16(at + 4, true));
    else if (type === record.floatingText && length >= 12 && this.#object === objectTypes.textBox) {
      this.#awaited = this.#view.getUint16(at + 10, true);
    } else if (type === record.continuation && this.#awaited > 0 && length > 0) this.#text(at, length);
  }

  #cell(at: number, styleAt: number, holds: boolean): void {
    this.#place(this.#view.getUint16(at, true), this.#view.getUint16(at + 2, true), at + styleAt, holds);
  }

  #cells(at: number, length: number, size: number): void {
    const row = this.#view.getUint16(at, true);
    let column = this.#view.getUint16(at + 2, true);
    for (let next = at + 4; next + size <= at + length - 2; next += size, column++) {
      this.#place(row, column, next, size > 2);
    }
  }

  #place(row: number, column: number, styleAt: number, holds: boolean): void {
    if (holds) this.cells += 1;
    const style = this.#globals.styles[this.#view.getUint16(styleAt, true)];
    if (style?.framed) this.#sheet.framed.add(cellKey(row, column));
    const local = style && style.format >= 27 && style.format <= 58 && !(style.format >= 37 && style.format <= 49);
    if (local && !this.#globals.formats.has(style.format)) {
      this.#sheet.localFormats.set(cellKey(row, column), style.format);
    }
  }

  #row(at: number): void {
    if ((this.#view.getUint8(at + 12) & 0x20) !== 0) this.#sheet.hiddenRows.add(this.#view.getUint16(at, true));
  }

  #columns(at: number): void {
    const hidden = (this.#view.getUint16(at + 8, true) & 1) !== 0 || this.#view.getUint16(at + 4, true) === 0;
    if (!hidden) return;
    const last = Math.min(this.#view.getUint16(at + 2, true), 255);
    for (let column = this.#view.getUint16(at, true); column <= last; column++) this.#sheet.hiddenColumns.add(column);
  }

  #floating(type: number): void {
    this.#object = type;
    if (type === objectTypes.picture) this.#sheet.pictures += 1;
  }

  #text(at: number, length: number): void {
    const wide = (this.#view.getUint8(at) & 1) !== 0;
    const size = Math.min(length - 1, this.#awaited * (wide ? 2 : 1));
    const bytes = new Uint8Array(this.#view.buffer, this.#view.byteOffset + at + 1, size);
    const text = new TextDecoder(wide ? 'utf-16le' : 'latin1').decode(bytes).trim();
    if (text !== '') this.#sheet.textBoxes.push(text);
    this.#awaited = 0;
  }
}

/**
 * Reads what the reader of the values leaves out: lines, what is hidden, what floats above the cells. Counts the
 * cells before anything is made of them.
 * @param stream The stream `Workbook` of the compound file.
 * @throws ExtractionError when it is encrypted or beyond the limits.
 */
export function readRecords(stream: Uint8Array): SheetRecords[] {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const globals = readGlobals(view);
  if (globals.sheets.length > workbookLimits.sheets) {
    throw new ExtractionError(`工作簿有 ${globals.sheets.length} 张工作表，超过 ${workbookLimits.sheets} 张的上限`);
  }
  let cells = 0;
  for (const sheet of globals.sheets) {
    const walker = new SheetWalker(view, globals, sheet);
    walker.walk();
    cells += walker.cells;
    if (cells > workbookLimits.cells) {
      throw new ExtractionError(`工作簿里有内容的单元格超过 ${workbookLimits.cells} 个，请只保留要公开的表格`);
    }
  }
  return globals.sheets;
}

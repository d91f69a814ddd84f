import type { Zip } from '../archive/index.ts';
import { ExtractionError } from '../extraction.ts';
import { workbookLimits } from '../limits.ts';
import { isSet, readMarkup, unescapeText } from './markup.ts';
import { display } from './number-format.ts';
import { type Area, cellKey, mostColumns, parseArea, parseCellName, type Sheet, type SheetCell } from './sheet.ts';
import { RichText } from './strings.ts';
import type { CellStyle } from './styles.ts';
import type { Tally } from './tally.ts';

/** What a sheet takes from its workbook. */
export interface SheetContext {
  strings: readonly string[];
  styles: readonly CellStyle[];
  date1904: boolean;
  tally: Tally;
}

type Grid = Pick<Sheet, 'cells' | 'framed' | 'merges' | 'hiddenRows' | 'hiddenColumns' | 'unvalued'>;

/** Blank rows with lines that are remembered after a row that shows something: no table has more of them inside. */
const rememberedBlankRows = 200;
/** Cells with lines around them that are remembered; they only tell where a table ends. */
const mostFramed = 1_000_000;

/** Collects a sheet from its mark-up, row by row. */
class SheetReader {
  readonly grid: {
    cells: SheetCell[];
    framed: Set<number>;
    merges: Area[];
    hiddenRows: Set<number>;
    hiddenColumns: Set<number>;
    unvalued: { row: number; column: number }[];
  } = {
    cells: [],
    framed: new Set(),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    unvalued: [],
  };
  readonly #context: SheetContext;
  readonly #rich = new RichText();
  #row = -1;
  #column = -1;
  #lastFilledRow = -1;
  #showsZeros = true;
  #type = 'n';
  #style: CellStyle | undefined;
  #value = '';
  #inValue = false;
  #inCell = false;
  #hasFormula = false;

  constructor(context: SheetContext) {
    this.#context = context;
  }

  open(name: string, attributes: Record<string, string>): void {
    if (name === 'c') this.#openCell(attributes);
    else if (name === 'row') this.#openRow(attributes);
    else if (name === 'v') this.#inValue = true;
    else if (name === 'f') this.#hasFormula = true;
    else if (this.#inCell) this.#rich.open(name);
    else if (name === 'mergeCell') this.#merge(attributes.ref ?? '');
    else if (name === 'col') this.#columns(attributes);
    else if (name === 'sheetView' && attributes.showZeros !== undefined) {
      this.#showsZeros = isSet(attributes.showZeros);
    }
  }

  text(text: string): void {
    if (this.#inValue) this.#value += text;
    else if (this.#inCell) this.#rich.text(text);
  }

  close(name: string): void {
    if (name === 'v') this.#inValue = false;
    else if (name === 'c') this.#closeCell();
    else if (this.#inCell) this.#rich.close(name);
  }

  #openRow({ r, hidden, ht }: Record<string, string>): void {
    const row = r === undefined ? this.#row + 1 : Number(r) - 1;
    if (!Number.isInteger(row) || row < 0 || row >= 1_048_576)
      throw new ExtractionError('工作表的行号不合规，文件已损坏');
    this.#row = row;
    this.#column = -1;
    if (isSet(hidden) || ht === '0') this.grid.hiddenRows.add(row);
  }

  #openCell({ r, s, t }: Record<string, string>): void {
    const place = r === undefined ? { row: this.#row, column: this.#column + 1 } : parseCellName(r);
    if (!place || place.column >= mostColumns) throw new ExtractionError('工作表的单元格编号不合规，文件已损坏');
    this.#row = place.row;
    this.#column = place.column;
    this.#type = t ?? 'n';
    this.#style = this.#context.styles[Number(s ?? 0)];
    this.#value = '';
    this.#hasFormula = false;
    this.#inCell = true;
    const near = place.row - this.#lastFilledRow <= rememberedBlankRows && this.grid.framed.size < mostFramed;
    if (this.#style?.framed && near) {
      this.grid.framed.add(cellKey(place.row, place.column));
    }
  }

  #closeCell(): void {
    this.#inCell = false;
    const inline = this.#rich.take();
    const place = { row: this.#row, column: this.#column };
    if (this.#hasFormula && this.#value === '' && this.#type !== 'str') this.grid.unvalued.push(place);
    const { text, numeric } = this.#show(inline);
    if (text.trim() === '') return;
    this.#context.tally.cell(text);
    this.#lastFilledRow = place.row;
    this.grid.cells.push({ ...place, text, numeric });
  }

  #show(inline: string): { text: string; numeric: boolean } {
    const format = this.#style?.format ?? 'General';
    const value = this.#value;
    if (this.#type === 'inlineStr') return { text: display(inline, format, false), numeric: false };
    if (value === '') return { text: '', numeric: false };
    if (this.#type === 's') return { text: display(this.#shared(value), format, false), numeric: false };
    if (this.#type === 'str') return { text: display(unescapeText(value), format, false), numeric: false };
    if (this.#type === 'b') return { text: isSet(value) ? 'TRUE' : 'FALSE', numeric: false };
    if (this.#type === 'e') return { text: value, numeric: false };
    return this.#showNumber(this.#type === 'd' ? this.#daysOf(value) : Number(value), value, format);
  }

  #showNumber(number: number, value: string, format: string): { text: string; numeric: boolean } {
    if (!Number.isFinite(number)) return { text: value, numeric: false };
    if (number === 0 && !this.#showsZeros) return { text: '', numeric: true };
    return { text: display(number, format, this.#context.date1904), numeric: true };
  }

  #daysOf(date: string): number {
    const epoch = this.#context.date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
    return (
      (Date.parse(/T.*(?:Z|[+-]\d\d:\d\d)$/u.test(date) ? date : `${date}${date.includes('T') ? 'Z' : ''}`) - epoch) /
      86_400_000
    );
  }

  #shared(index: string): string {
    const text = this.#context.strings[Number(index)];
    if (text === undefined) throw new ExtractionError('工作表引用了不存在的文字，文件已损坏');
    return text;
  }

  #merge(reference: string): void {
    const area = parseArea(reference);
    if (!area) return;
    this.grid.merges.push(area);
    if (this.grid.merges.length > workbookLimits.merges) {
      throw new ExtractionError('工作表的合并单元格过多，不是正常的预决算表格，拒绝读取');
    }
  }

  #columns({ min, max, hidden, width }: Record<string, string>): void {
    if (!isSet(hidden) && width !== '0') return;
    for (let column = Number(min); column <= Math.min(Number(max), mostColumns); column++) {
      this.grid.hiddenColumns.add(column - 1);
    }
  }
}

/** Reads the part of a sheet as it is inflated, so that its size in memory is that of what it shows. */
export function readSheet(zip: Zip, path: string, context: SheetContext): Grid {
  const reader = new SheetReader(context);
  readMarkup(path, reader, (take) => zip.stream(path, take));
  return reader.grid;
}

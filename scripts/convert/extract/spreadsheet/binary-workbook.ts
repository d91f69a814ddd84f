import { type CellObject, CFB, type DenseWorkSheet, type Range, read, type WorkBook } from '@e965/xlsx';
import { ExtractionError } from '../extraction.ts';
import { workbookLimits } from '../limits.ts';
import { blankRecords, readRecords, type SheetRecords } from './binary-records.ts';
import { builtInFormat, display } from './number-format.ts';
import { cellKey, type Sheet, type SheetCell } from './sheet.ts';
import { Tally } from './tally.ts';

const damaged = '工作簿已损坏，无法读取；请用 Excel 或 WPS 打开并另存为 XLSX 后再发布';

/** Whatever the library stumbles over is damage. */
function guarded<T>(act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (error instanceof ExtractionError) throw error;
    if (error instanceof Error && /password|encrypt/iu.test(error.message)) {
      throw new ExtractionError('工作簿已用密码加密，请去掉密码后再发布');
    }
    throw new ExtractionError(damaged);
  }
}

function openBook(bytes: Uint8Array): WorkBook {
  return read(bytes, {
    type: 'buffer',
    dense: true,
    cellFormula: false,
    cellHTML: false,
    cellNF: true,
    dateNF: builtInFormat(14),
  });
}

function textOf(cell: CellObject, local: number | undefined, date1904: boolean): string {
  if (cell.t === 'n' && typeof cell.v === 'number' && local !== undefined) {
    return display(cell.v, builtInFormat(local), date1904);
  }
  if (cell.t === 'n' && typeof cell.v === 'number' && cell.w === '' && typeof cell.z === 'string') {
    return display(cell.v, cell.z, date1904);
  }
  const text = cell.w ?? (cell.v === undefined ? '' : String(cell.v));
  return cell.t === 'n' ? text.trim() : text.replaceAll(/\r\n?/gu, '\n');
}

function sheetOf(name: string, book: WorkBook, records: Omit<SheetRecords, 'position'>, tally: Tally): Sheet {
  const date1904 = book.Workbook?.WBProps?.date1904 === true;
  const source = book.Sheets[name] as DenseWorkSheet | undefined;
  if (!source) throw new ExtractionError(damaged);
  const cells: SheetCell[] = [];
  for (const [row, columns] of Object.entries(source['!data'] ?? [])) {
    for (const [column, cell] of Object.entries(columns)) {
      if (cell.t === 'n' && cell.v === 0 && !records.showsZeros) continue;
      const place = { row: Number(row), column: Number(column) };
      const text = textOf(cell, records.localFormats.get(cellKey(place.row, place.column)), date1904);
      if (text.trim() === '') continue;
      tally.cell(text);
      cells.push({ ...place, text, numeric: cell.t === 'n' || cell.t === 'd' });
    }
  }
  const ranges: Range[] = source['!merges'] ?? [];
  const merges = ranges.map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c }));
  const { framed, hidden, hiddenRows, hiddenColumns, pictures, charts, textBoxes } = records;
  const frame = { framed, hidden, hiddenRows, hiddenColumns, pictures, charts, textBoxes };
  return { name, cells, merges, unvalued: [], printed: [], ...frame };
}

/**
 * Reads an XLS: the values through the library, the rest from its records.
 * @throws ExtractionError when it is damaged, encrypted or beyond the limits.
 */
export function readBinaryWorkbook(bytes: Uint8Array): Sheet[] {
  if (bytes.length > workbookLimits.binary) {
    throw new ExtractionError(`工作簿超过 ${workbookLimits.binary / 1024 / 1024} MB，请只保留要公开的表格`);
  }
  return guarded(() => {
    const container = CFB.read(bytes, { type: 'buffer' });
    const stream = CFB.find(container, 'Workbook') ?? CFB.find(container, 'Book');
    if (!stream) throw new ExtractionError(damaged);
    const records = readRecords(Uint8Array.from(stream.content as Uint8Array));
    const book = openBook(bytes);
    const byPosition = [...records].sort((a, b) => a.position - b.position);
    const tally = new Tally();
    return records.map((sheet) => {
      const name = book.SheetNames[byPosition.indexOf(sheet)];
      if (name === undefined) throw new ExtractionError(damaged);
      return sheetOf(name, book, sheet, tally);
    });
  });
}

/**
 * Reads an XML Spreadsheet 2003, which some systems write under the name of an XLS.
 * @throws ExtractionError when it is damaged or beyond the limits.
 */
export function readFlatWorkbook(bytes: Uint8Array): Sheet[] {
  if (bytes.length > workbookLimits.flatXml) {
    throw new ExtractionError(`工作簿超过 ${workbookLimits.flatXml / 1024 / 1024} MB，请另存为 XLSX 后再发布`);
  }
  return guarded(() => {
    const book = openBook(bytes);
    const tally = new Tally();
    return book.SheetNames.map((name, index) => {
      const hidden = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
      return sheetOf(name, book, { ...blankRecords(), hidden }, tally);
    });
  });
}

import { zipSync } from 'fflate';

/** A cell as a test states it; a string or number alone for the usual ones. */
export interface WrittenCell {
  value?: string | number;
  /** Type as in the file: `s` is written inline. */
  type?: 'n' | 's' | 'e' | 'b' | 'd' | 'str';
  format?: string;
  framed?: boolean;
  formula?: string;
}

export interface WrittenSheet {
  name: string;
  /** Null for a cell that does not stand in the file. */
  rows: readonly (readonly (WrittenCell | string | number | null)[])[];
  merges?: readonly string[];
  hiddenRows?: readonly number[];
  hiddenColumns?: readonly number[];
  state?: 'hidden' | 'veryHidden';
  /** Every cell that stands in the file has lines around it, also one without a value. */
  framed?: boolean;
  showZeros?: boolean;
  /** Replaces everything between `<sheetData>` and `</sheetData>`. */
  data?: string;
  /** Mark-up of the drawing above the sheet. */
  drawing?: string;
  printArea?: string;
}

export interface WrittenBook {
  date1904?: boolean;
  /** More or other parts; null leaves a part out. */
  parts?: Record<string, string | Uint8Array | null>;
}

export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

export function columnLetters(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : columnLetters(Math.floor(column / 26) - 1) + columnLetters(column % 26);
}

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const related = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function relations(targets: readonly (readonly [kind: string, target: string])[]): string {
  const items = targets.map(
    ([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="${related}/${kind}" Target="${target}"/>`,
  );
  const namespace = 'http://schemas.openxmlformats.org/package/2006/relationships';
  return `${head}<Relationships xmlns="${namespace}">${items.join('')}</Relationships>`;
}

/** Number formats and borders in use, each with its number. */
class Styles {
  readonly #formats = ['General'];

  id(format: string, framed: boolean): number {
    if (!this.#formats.includes(format)) this.#formats.push(format);
    return this.#formats.indexOf(format) * 2 + (framed ? 1 : 0);
  }

  write(): string {
    const formats = this.#formats.map(
      (code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${escapeXml(code)}"/>`,
    );
    const cells = this.#formats.flatMap((_, index) =>
      [0, 1].map((border) => `<xf numFmtId="${200 + index}" borderId="${border}" fontId="0" fillId="0" xfId="0"/>`),
    );
    const line = (side: string) => `<${side} style="thin"><color auto="1"/></${side}>`;
    const borders = `<border><left/><right/><top/><bottom/></border><border>${['left', 'right', 'top', 'bottom'].map(line).join('')}</border>`;
    return `${head}<styleSheet ${main}><numFmts>${formats.join('')}</numFmts><borders>${borders}</borders><cellStyleXfs><xf numFmtId="0"/></cellStyleXfs><cellXfs>${cells.join('')}</cellXfs></styleSheet>`;
  }
}

function writeCell(cell: WrittenCell, place: string, sheet: WrittenSheet, styles: Styles): string {
  const style = styles.id(cell.format ?? 'General', cell.framed ?? sheet.framed ?? false);
  const { value, formula } = cell;
  const type = cell.type ?? (typeof value === 'string' ? 's' : 'n');
  const inline = type === 's' && value !== undefined;
  const start = `<c r="${place}" s="${style}"${inline ? ' t="inlineStr"' : type === 'n' || type === 's' ? '' : ` t="${type}"`}>`;
  const text = escapeXml(String(value ?? ''));
  const content = inline ? `<is><t xml:space="preserve">${text}</t></is>` : value === undefined ? '' : `<v>${text}</v>`;
  return `${start}${formula === undefined ? '' : `<f>${escapeXml(formula)}</f>`}${content}</c>`;
}

function writeSheet(sheet: WrittenSheet, styles: Styles): string {
  const rows = sheet.rows.map((cells, index) => {
    const written = cells.map((cell, column) => {
      if (cell === null) return '';
      const full = typeof cell === 'object' ? cell : { value: cell };
      return writeCell(
        full.value === '' ? { ...full, value: undefined } : full,
        `${columnLetters(column)}${index + 1}`,
        sheet,
        styles,
      );
    });
    const hidden = sheet.hiddenRows?.includes(index + 1) ? ' hidden="1"' : '';
    return `<row r="${index + 1}"${hidden}>${written.join('')}</row>`;
  });
  const columns = (sheet.hiddenColumns ?? []).map(
    (column) => `<col min="${column}" max="${column}" width="9" hidden="1"/>`,
  );
  const merges = (sheet.merges ?? []).map((area) => `<mergeCell ref="${area}"/>`);
  const zeros = sheet.showZeros === false ? ' showZeros="0"' : '';
  return `${head}<worksheet ${main} xmlns:r="${related}"><sheetViews><sheetView${zeros} workbookViewId="0"/></sheetViews>${columns.length > 0 ? `<cols>${columns.join('')}</cols>` : ''}<sheetData>${sheet.data ?? rows.join('')}</sheetData>${merges.length > 0 ? `<mergeCells>${merges.join('')}</mergeCells>` : ''}${sheet.drawing === undefined ? '' : '<drawing r:id="rId1"/>'}</worksheet>`;
}

/** Writes an XLSX from its mark-up, so that a test can state what no program would save. */
export function writeWorkbook(sheets: readonly WrittenSheet[], book: WrittenBook = {}): Uint8Array {
  const styles = new Styles();
  const parts: Record<string, string | Uint8Array | null> = {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>`,
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ]),
  };
  for (const [index, sheet] of sheets.entries()) {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = writeSheet(sheet, styles);
    if (sheet.drawing === undefined) continue;
    parts[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = relations([['drawing', '../drawings/drawing1.xml']]);
    parts['xl/drawings/drawing1.xml'] = sheet.drawing;
  }
  const listed = sheets.map(({ name, state }, index) => {
    return `<sheet name="${escapeXml(name)}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="rId${index + 1}"/>`;
  });
  const names = sheets.flatMap(({ printArea }, index) =>
    printArea ? [`<definedName name="_xlnm.Print_Area" localSheetId="${index}">${printArea}</definedName>`] : [],
  );
  parts['xl/workbook.xml'] =
    `${head}<workbook ${main} xmlns:r="${related}"><workbookPr${book.date1904 ? ' date1904="1"' : ''}/><sheets>${listed.join('')}</sheets>${names.length > 0 ? `<definedNames>${names.join('')}</definedNames>` : ''}</workbook>`;
  parts['xl/styles.xml'] = styles.write();
  const files: Record<string, Uint8Array> = {};
  for (const [name, content] of Object.entries({ ...parts, ...book.parts })) {
    if (content !== null) files[name] = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  }
  return zipSync(files, { level: 1 });
}

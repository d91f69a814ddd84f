import { decimalPlaces, type Value } from '../../../model/index.ts';

/** A cell of a workbook, as the library that writes it wants it. */
export interface SheetCell {
  value: string | number;
  type: StringConstructor | NumberConstructor;
  format?: string;
  fontWeight?: 'bold';
  align?: 'left' | 'center' | 'right';
  alignVertical?: 'top' | 'center';
  backgroundColor?: string;
  bottomBorderStyle?: 'thin';
  wrap?: boolean;
  columnSpan?: number;
  rowSpan?: number;
}
export type SheetRow = (SheetCell | null)[];

/** A sheet of a workbook. */
export interface Sheet {
  sheet: string;
  data: SheetRow[];
  columns: { width: number }[];
  stickyRowsCount?: number;
}

/** Spreadsheets take no longer text into a cell. */
const longest = 32_767;
const cut = '……（太长，全文见 JSON）';
/** A spreadsheet keeps fifteen digits of a number; one with more stays text. */
const mostDigits = 15;

/** A cell of text: never a formula, whatever it begins with. */
export function textCell(text: string, style: Partial<SheetCell> = {}): SheetCell {
  const value = text.length > longest ? text.slice(0, longest - cut.length) + cut : text;
  return { value, type: String, alignVertical: 'top', ...style };
}

/** A figure of a printed cell as a number, shown with the digits that were printed. */
export interface NumberCell {
  cell: SheetCell;
  /** Whether the sheet shows exactly what the original prints. */
  asPrinted: boolean;
}

/** The number of a printed cell; null for what is no number, or has more digits than a spreadsheet keeps. */
export function numberCell(printed: string, value: Value | undefined): NumberCell | null {
  const decimal = decimalOf(value);
  if (decimal === null || decimal.replaceAll(/\D|^-?0+/gu, '').length > mostDigits) return null;
  const percent = value?.kind === 'percent';
  const grouped = /[,，]/u.test(printed);
  const places = decimalPlaces(decimal);
  const fraction = places > 0 ? `.${'0'.repeat(places)}` : '';
  const sign = percent && /[%％]/u.test(printed) ? '"%"' : '';
  return {
    cell: {
      value: Number(decimal),
      type: Number,
      format: `${grouped ? '#,##0' : '0'}${fraction}${sign}`,
      align: 'right',
      alignVertical: 'top',
    },
    asPrinted: shown(decimal, grouped) + (sign === '' ? '' : '%') === printed,
  };
}

function decimalOf(value: Value | undefined): string | null {
  if (value?.kind === 'amount') return value.amount;
  if (value?.kind === 'count') return value.count;
  return value?.kind === 'percent' ? value.percent : null;
}

/** What a spreadsheet makes of a decimal in the format given it. */
function shown(decimal: string, grouped: boolean): string {
  const [whole = '', fraction] = decimal.split('.');
  const digits = grouped ? whole.replaceAll(/(?<=\d)(?=(?:\d{3})+$)/gu, ',') : whole;
  return fraction === undefined ? digits : `${digits}.${fraction}`;
}

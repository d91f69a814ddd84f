import type { Cell, Disclosure, Table } from '../../../model/index.ts';
import { layOut } from '../../grid.ts';
import { distinctTitle } from '../../labels.ts';
import { columnCount, headRows } from '../../table-head.ts';
import { whereIs } from '../../where.ts';
import { numberCell, type Sheet, type SheetRow, textCell } from './cell.ts';

/** A number that the sheet cannot show as it was printed. */
export interface OtherwisePrinted {
  sheet: string;
  /** Address in the sheet: C7. */
  at: string;
  printed: string;
}

const headColour = '#f3f4f2';
const width = { least: 8, most: 42 };

/** A printed table as a sheet: its title, what is printed above it, its head as printed, its rows, its notes. */
export function tableSheet(
  table: Table,
  record: Pick<Disclosure, 'id' | 'sources' | 'tables'>,
  sheet: string,
): { sheet: Sheet; otherwise: OtherwisePrinted[] } {
  const columns = columnCount(table);
  const above = [table.unit?.text, ...table.captions.map(({ text }) => text), whereIs(record, table.place).name];
  const top: SheetRow[] = [
    [textCell(distinctTitle(table, record.tables), { fontWeight: 'bold' })],
    [textCell(above.filter(Boolean).join('　'))],
  ];
  const head = headSheetRows(table, columns);
  const otherwise: OtherwisePrinted[] = [];
  const body = layOut(table.rows, columns).map(({ row, slots }, rowIndex) => {
    const cells: SheetRow = new Array(columns).fill(null);
    for (const { column, colSpan, rowSpan, cell } of slots) {
      if (!cell || (cell.text === '' && colSpan === 1 && rowSpan === 1)) continue;
      const at = `${letters(column)}${top.length + head.length + rowIndex + 1}`;
      const { cell: made, asPrinted } = sheetCell(cell);
      if (!asPrinted) otherwise.push({ sheet, at, printed: cell.text });
      cells[column] = { ...made, ...spans(colSpan, rowSpan), ...(row.role === 'total' ? { fontWeight: 'bold' } : {}) };
    }
    return cells;
  });
  const notes = table.notes.map(({ text }): SheetRow => [textCell(text)]);
  return {
    sheet: {
      sheet,
      data: [...top, ...head, ...body, ...notes],
      columns: columnWidths([...head, ...body], columns),
      stickyRowsCount: top.length + head.length,
    },
    otherwise,
  };
}

function headSheetRows(table: Table, columns: number): SheetRow[] {
  return headRows(table).map((heads) => {
    const cells: SheetRow = new Array(columns).fill(null);
    for (const { id, text, colSpan, rowSpan } of heads) {
      if (text === '') continue;
      cells[Number(id.split('-').at(-1)) - 1] = textCell(text, {
        ...spans(colSpan, rowSpan),
        fontWeight: 'bold',
        align: 'center',
        alignVertical: 'center',
        backgroundColor: headColour,
        bottomBorderStyle: 'thin',
        wrap: true,
      });
    }
    return cells;
  });
}

function sheetCell(cell: Cell): { cell: NonNullable<SheetRow[number]>; asPrinted: boolean } {
  return numberCell(cell.text, cell.value) ?? { cell: textCell(cell.text, { wrap: true }), asPrinted: true };
}

function spans(columnSpan: number, rowSpan: number): { columnSpan?: number; rowSpan?: number } {
  return { ...(columnSpan > 1 ? { columnSpan } : {}), ...(rowSpan > 1 ? { rowSpan } : {}) };
}

/** Column 0 is A, column 26 is AA. */
function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCodePoint(65 + (column % 26));
}

/** As wide as the longest text that stands in one column alone; a Chinese character takes two places. */
export function columnWidths(rows: readonly SheetRow[], columns: number): { width: number }[] {
  return Array.from({ length: columns }, (_, column) => {
    const lengths = rows.map((row) => {
      const cell = row[column];
      if (!cell || (cell.columnSpan ?? 1) > 1) return 0;
      return [...String(cell.value)].reduce((all, letter) => all + (letter > '\u00ff' ? 2 : 1), 0);
    });
    return { width: Math.min(width.most, Math.max(width.least, ...lengths) + 2) };
  });
}

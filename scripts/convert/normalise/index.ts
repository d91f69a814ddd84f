import {
  type Cell,
  type Column,
  type Form,
  type MoneyUnit,
  parseMoneyUnit,
  type Row,
  type Table,
  type Value,
} from '../../../src/model/index.ts';
import type { RecognisedRow, RecognisedTable } from '../recognised.ts';
import type { Sink } from '../structured.ts';
import { codeInColumn } from '../text/code-part.ts';
import { squeeze } from '../text/squeeze.ts';
import { cellPlace, cellText } from '../tree.ts';
import { codeValue } from './codes.ts';
import { CountedRows } from './counted-rows.ts';
import { markDoubtful } from './doubt.ts';
import { projectLevels } from './project-levels.ts';
import { amountValue, countValue, ordinalValue, percentValue } from './value.ts';

/** The unit a head prints for its column (价值（金额单位：万元）). */
function unitInHeads(column: Column): MoneyUnit | null {
  const printed = /[（(][^（()）]*?((?:亿|万|千)?元)[^（()）]*[）)]/u.exec(column.path.join(''));
  return printed?.[1] ? parseMoneyUnit(printed[1]) : null;
}

interface Context {
  table: RecognisedTable;
  /** The code that the cell in a column carries; null for a part of one. */
  codeIn: (column: number) => string | null;
  unit: MoneyUnit | null;
  counted: string | null;
  sink: Sink;
}

function cellValue(text: string, at: number, context: Context): Value | undefined {
  const { table, counted } = context;
  const column = table.columns[at];
  if (!column || squeeze(text) === '') return undefined;
  switch (column.role) {
    case 'rowNumber':
      return ordinalValue(text);
    case 'code':
      return codeValue(context.codeIn(at) ?? '', table, column);
    case 'percent':
      return percentValue(text);
    case 'count':
      return countValue(text, counted === '' ? null : counted);
    case 'amount': {
      // A column that prints its own unit of money holds money, also in a row that counts cars.
      const own = unitInHeads(column);
      if (counted !== null && own === null) return countValue(text, counted === '' ? null : counted);
      const unit = own ?? context.unit;
      return unit ? amountValue(text, unit) : undefined;
    }
    default:
      return undefined;
  }
}

function toCell(placed: RecognisedRow['cells'][number], row: RecognisedRow, context: Context): Cell {
  const { source, column, colSpan } = placed;
  const text = cellText(source);
  const cell: Cell = { column, text, place: cellPlace(source) };
  if (colSpan > 1) cell.colSpan = colSpan;
  if (source.rowSpan > 1) cell.rowSpan = source.rowSpan;
  if (source.lines.length > 1) cell.morePlaces = source.lines.slice(1).map((line) => line.place);
  const sure = source.lines.flatMap((line) => line.confidence ?? []);
  if (sure.length > 0) cell.confidence = Math.min(...sure);
  const described = context.table.columns[column];
  const value =
    row.role === 'columnNumbers'
      ? ordinalValue(text)
      : row.role === 'data' || row.role === 'total'
        ? cellValue(text, column, context)
        : undefined;
  if (value) cell.value = value;
  else reportUnread(cell, row, described, context);
  return cell;
}

/** A column of figures with something else in it is worth a look. */
function reportUnread(cell: Cell, row: RecognisedRow, column: Column | undefined, { sink, unit }: Context): void {
  if (row.role !== 'data' && row.role !== 'total') return;
  if (cell.text === '' || column?.role !== 'amount' || (unit === null && unitInHeads(column) === null)) return;
  sink.problem({
    rule: 'not-a-figure',
    severity: 'warning',
    message: '金额栏中的内容不是数字',
    place: cell.place,
    expected: '数字、空白、“—”或“不适用”',
    found: cell.text,
  });
}

/** A table that prints no unit: its figures are kept as they stand, but are no amounts. */
function reportNoUnit(table: RecognisedTable, rows: readonly Row[], sink: Sink): void {
  const figures = rows.flatMap((row) => {
    if (row.role !== 'data' && row.role !== 'total') return [];
    return row.cells.filter((cell) => {
      const column = table.columns[cell.column];
      return column?.role === 'amount' && cell.text !== '' && cell.value === undefined && unitInHeads(column) === null;
    });
  });
  const [first] = figures;
  if (!first) return;
  sink.problem({
    rule: 'no-unit',
    severity: 'warning',
    message: `${table.title?.text ?? table.id}没有印出金额单位，${figures.length} 个数字不作金额处理`,
    place: table.title?.place ?? first.place,
    expected: '单位：万元 或 单位：元',
  });
}

/** The squeezed text of the cell that begins in a column; empty where none does. */
function textIn(row: RecognisedRow, column: number): string {
  const cell = row.cells.find((placed) => placed.column === column);
  return cell ? squeeze(cellText(cell.source)) : '';
}

function labelOf(row: RecognisedRow, table: RecognisedTable): string {
  return textIn(
    row,
    table.columns.findIndex((column) => column.role === 'label'),
  );
}

function toRows(table: RecognisedTable, unit: MoneyUnit | null, sink: Sink): Row[] {
  const counting = new CountedRows();
  return table.body.map((row) => {
    const first = row.cells[0];
    if (row.role === 'group' && first) counting.enter(squeeze(cellText(first.source)));
    const counted = row.role === 'data' || row.role === 'total' ? counting.unitOf(labelOf(row, table)) : null;
    const codeIn = (column: number) => codeInColumn(table.columns, column, (at) => textIn(row, at));
    const context: Context = { table, codeIn, unit, counted, sink };
    return { role: row.role, level: row.level, cells: row.cells.map((cell) => toCell(cell, row, context)) };
  });
}

/** Depths in project tables follow from the sums, because nothing marks them. */
function addProjectLevels(table: RecognisedTable, rows: Row[]): void {
  if (!table.standard?.startsWith('budget.project-expenditure')) return;
  const total = table.columns.findIndex((column) => column.measure === 'total');
  const data = rows.filter((row) => row.role === 'data' || row.role === 'total');
  const amounts = data.map((row) => {
    const value = row.cells.find((cell) => cell.column === total)?.value;
    return value?.kind === 'amount' ? value.amount : null;
  });
  const levels = projectLevels(amounts);
  if (!levels) return;
  for (const [index, row] of data.entries()) {
    row.level = levels[index] ?? 0;
    if (row.level === 0) row.role = 'total';
  }
}

function isFilled(table: RecognisedTable, row: Row): boolean {
  if (row.role !== 'data' && row.role !== 'total') return false;
  return row.cells.some((cell) => {
    const role = table.columns[cell.column]?.role;
    return cell.text !== '' && role !== 'label' && role !== 'rowNumber' && role !== 'code';
  });
}

function fundValue(text: string, figure: string, unit: MoneyUnit | null): Value | undefined {
  if (/率$|占比/u.test(figure)) return percentValue(text);
  if (/得分|分值/u.test(figure)) return countValue(text, '分');
  return unit ? amountValue(text, unit) : percentValue(/[%％]$/u.test(text) ? text : '');
}

function toForm(form: Form, unit: MoneyUnit | null): Form {
  const funds = form.funds.map((fund) => {
    const value = fundValue(fund.text, fund.figure, unit);
    return value ? { ...fund, value } : fund;
  });
  return { ...form, funds };
}

/** Recognised grid to table: every printed figure with its exact value and unit, everything else as printed. */
export function normalise(table: RecognisedTable, sink: Sink): Table {
  const unit = table.unit ? parseMoneyUnit(table.unit.text) : null;
  const rows = toRows(table, unit, sink);
  if (unit === null) reportNoUnit(table, rows, sink);
  addProjectLevels(table, rows);
  markDoubtful(rows, table.head, table.columns);
  const first = table.rows[0]?.cells[0] ?? table.body[0]?.cells[0]?.source;
  const place = table.title?.place ?? (first ? cellPlace(first) : { file: 0, line: 1, column: 1 });
  return {
    id: table.id,
    standard: table.standard,
    evidence: table.evidence,
    title: table.title,
    captions: table.captions,
    unit: table.unit && unit ? { ...table.unit, unit } : null,
    headerRows: table.headerRows,
    head: table.head,
    columns: table.columns,
    rows,
    notes: table.notes,
    empty: table.form === null && !rows.some((row) => isFilled(table, row)),
    confidence: table.confidence,
    remarks: table.remarks,
    ...(table.doubts.length > 0 && { doubts: table.doubts }),
    joins: table.joins,
    place,
    form: table.form ? toForm(table.form, unit) : null,
  };
}

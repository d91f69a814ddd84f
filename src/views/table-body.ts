import { type Cell, type Disclosure, isTotalRow, parseDecimal, type Row, type Table } from '../model/index.ts';
import type { Words } from '../words/index.ts';
import type { Flag, Flags } from './checks/flags.ts';
import { type GridRow, layOut, type Slot } from './grid.ts';
import { lineAnchor } from './paths.ts';
import { type Recognised, recognised } from './recognised.ts';
import { columnCount, type HeadCell, headIdsByColumn } from './table-head.ts';
import { linkName, whereIs } from './where.ts';

/** How a cell is set: figures to the right, codes and row numbers in their own way. */
type CellTone = 'figure' | 'code' | 'ordinal' | 'text';

/** A cell of the body. */
interface BodyCell {
  /** Anchor, only where the cell holds a figure, is a header that others name, or is marked: `t02-r5-c3`. */
  id: string | null;
  /** As printed. */
  text: string;
  colSpan: number;
  rowSpan: number;
  /** `null` for a data cell. */
  scope: 'row' | 'rowgroup' | 'col' | null;
  tone: CellTone;
  /** Depth of a row header: 0 for none. */
  level: number;
  /** The depth in words, for those who do not see the indentation: 类, 款, 项 or 第 2 级. */
  levelName: string;
  /** Ids of its headers, only in tables that stand side by side in one grid. */
  headers: string | null;
  /** Set where the text was recognised in an image and is doubtful. */
  doubt: Recognised | null;
  /** Set where a check found something about it. */
  flag: Flag | null;
  /** Another figure of its column has such a mark: room is left for one, so that the digits stay below each other. */
  room: boolean;
}

export interface BodyRow {
  id: string;
  role: Row['role'];
  cells: BodyCell[];
  /** Whether any cell holds an amount, a count or a percentage; `0` is one, a blank or a dash is not. */
  hasFigure: boolean;
  /** Where the row stands: its number in the column of sources, its anchor there, and its name where the number is not enough. */
  source: { text: string; anchor: string; name: string | undefined };
}

/** The anchor of a cell; rows and columns count from 1 in the record's order. */
export function cellAnchor(table: string, rowIndex: number, column: number): string {
  return `${table}-r${rowIndex + 1}-c${column + 1}`;
}

function isFigure(cell: Cell): boolean {
  const kind = cell.value?.kind;
  return kind === 'amount' || kind === 'count' || kind === 'percent';
}

/** A number in a column of figures whose table prints no unit: shown like any other, though it is no amount. */
export function isUnitless(table: Table, cell: Cell): boolean {
  const role = table.columns[cell.column]?.role;
  if (cell.value !== undefined || (role !== 'amount' && role !== 'count' && role !== 'percent')) return false;
  return parseDecimal(cell.text) !== null;
}

function isNumber(table: Table, cell: Cell): boolean {
  return isFigure(cell) || isUnitless(table, cell);
}

/** Whether a cell of the body prints a number, and has an anchor for it. */
export function holdsFigure(table: Table, row: Row, cell: Cell): boolean {
  return row.role !== 'columnNumbers' && row.role !== 'subheader' && isNumber(table, cell);
}

/** A row, and whether a cell of the row above reaches into it. */
export type JoinedRow = BodyRow & { joined: boolean };

export function bodyRows(
  table: Table,
  record: Pick<Disclosure, 'id' | 'sources'>,
  heads: readonly HeadCell[],
  flags: Flags,
  words: Words,
): JoinedRow[] {
  const lanes = new Set(table.columns.map((column) => column.lane));
  const headIds = lanes.size > 1 ? headIdsByColumn(table, heads) : null;
  const columns = columnCount(table);
  const roomy = flaggedColumns(table, flags);
  return layOut(table.rows, columns).map((laid, rowIndex) => {
    const { row } = laid;
    const slots = row.role === 'group' ? widened(laid, columns) : laid.slots;
    const namedBy = rowHeaders(table, row, rowIndex, laid.above);
    const place = row.cells[0]?.place ?? table.place;
    const where = whereIs(record, place, words);
    return {
      id: `${table.id}-r${rowIndex + 1}`,
      role: isTotalRow(table, row) ? 'total' : row.role,
      cells: slots.map((slot) => bodyCell(table, row, rowIndex, slot, namedBy, headIds, flags, roomy, words)),
      hasFigure: row.cells.some((cell) => isNumber(table, cell)),
      source: {
        text: where.column.text,
        anchor: lineAnchor(place, record.sources.length),
        name: linkName(where),
      },
      joined: laid.above.length > 0,
    };
  });
}

/** Columns in which some figure has a mark of the checks. */
function flaggedColumns(table: Table, flags: Flags): ReadonlySet<number> {
  const flagged = table.rows.flatMap((row, rowIndex) =>
    row.cells.filter((cell) => holdsFigure(table, row, cell) && flags.cell(table.id, rowIndex, cell.column)),
  );
  return new Set(flagged.map((cell) => cell.column));
}

/** A heading inside the body covers the whole width, whether or not the source says so. */
function widened({ slots, above }: GridRow, columns: number): Slot[] {
  const words = slots.filter((slot) => slot.cell && slot.cell.text !== '');
  const [only] = words;
  const merged = above.length > 0 || slots.some((slot) => slot.rowSpan > 1);
  if (words.length !== 1 || !only || merged) return slots;
  return [{ ...only, column: 0, colSpan: columns }];
}

/** A cell that names a row: one of its own, or a merged one that reaches into it from above. */
interface RowHeader {
  cell: Cell;
  rowIndex: number;
}

function bodyCell(
  table: Table,
  row: Row,
  rowIndex: number,
  { column, cell, colSpan, rowSpan }: Slot,
  namedBy: readonly RowHeader[],
  headIds: string[][] | null,
  flags: Flags,
  roomy: ReadonlySet<number>,
  words: Words,
): BodyCell {
  const scope = scopeOf(table, row, cell, namedBy);
  const lane = table.columns[column]?.lane ?? 0;
  const isRowHeader = scope === 'row';
  const before = namedBy.filter((each) => laneOf(table, each.cell) === lane && each.cell.column < column);
  const figure = cell !== undefined && holdsFigure(table, row, cell);
  const flag = cell ? flags.cell(table.id, rowIndex, cell.column) : null;
  const level = isRowHeader && before.length === 0 ? levelOf(table, row, column) : 0;
  const doubt = cell ? recognised(cell) : null;
  return {
    id: figure || flag || (isRowHeader && headIds) ? cellAnchor(table.id, rowIndex, cell?.column ?? column) : null,
    text: cell?.text ?? '',
    colSpan,
    rowSpan,
    scope,
    tone: toneOf(table, row, column, cell),
    level,
    levelName: levelName(table, lane, level, words),
    headers:
      headIds && figure
        ? [
            ...(headIds[column] ?? []),
            ...before.map((each) => cellAnchor(table.id, each.rowIndex, each.cell.column)),
          ].join(' ')
        : null,
    doubt: doubt?.doubtful ? doubt : null,
    flag,
    room: figure && flag === null && roomy.has(cell.column),
  };
}

function scopeOf(table: Table, row: Row, cell: Cell | undefined, namedBy: readonly RowHeader[]): BodyCell['scope'] {
  if (!cell || cell.text === '') return null;
  if (row.role === 'group') return 'rowgroup';
  if (row.role === 'subheader') return 'col';
  if (row.role === 'columnNumbers' || table.form) return null;
  return namedBy.some((each) => each.cell === cell) ? 'row' : null;
}

function laneOf(table: Table, cell: Cell): number {
  return table.columns[cell.column]?.lane ?? 0;
}

/**
 * The cells that name a row, one lane at a time: its label, or, in a row such as 合计 whose word stands under the
 * codes, the first words before the figures. A label merged over several rows names each of them together with
 * the first words beside it.
 */
function rowHeaders(table: Table, row: Row, rowIndex: number, above: readonly RowHeader[]): RowHeader[] {
  if (table.form || (row.role !== 'data' && row.role !== 'total')) return [];
  const own = row.cells.map((cell) => ({ cell, rowIndex }));
  const lanes = Map.groupBy(
    [...above, ...own].filter(({ cell }) => isWords(table, cell)),
    ({ cell }) => laneOf(table, cell),
  );
  return [...lanes.values()].flatMap((words) => {
    const isMerged = (header: RowHeader): boolean => (header.cell.rowSpan ?? 1) > 1;
    const labels = words.filter(({ cell }) => table.columns[cell.column]?.role === 'label');
    const named = labels.length > 0 ? labels : words.slice(0, 1);
    const beside = named.every(isMerged) ? words.find((header) => !isMerged(header)) : undefined;
    return beside ? [...named, beside] : named;
  });
}

function isWords(table: Table, cell: Cell): boolean {
  if (cell.text === '' || isNumber(table, cell) || table.columns[cell.column]?.role === 'rowNumber') return false;
  return cell.value?.kind !== 'ordinal' && cell.value?.kind !== 'dash';
}

function toneOf(table: Table, row: Row, column: number, cell: Cell | undefined): CellTone {
  if (row.role === 'group') return 'text';
  if (row.role === 'columnNumbers') return 'ordinal';
  const role = table.columns[column]?.role;
  // 类, 款 and 项 in columns of their own are one code: the last of them carries its value.
  if (cell?.value?.kind === 'code' || (role === 'code' && /^\d+$/u.test(cell?.text ?? ''))) return 'code';
  if (cell?.value?.kind === 'ordinal' || role === 'rowNumber') return 'ordinal';
  if (cell && isFigure(cell)) return 'figure';
  if (cell && row.role !== 'subheader' && isUnitless(table, cell)) return 'figure';
  if (row.role !== 'subheader' && cell?.value && (role === 'amount' || role === 'count' || role === 'percent')) {
    return 'figure';
  }
  return 'text';
}

const levels = { class: 1, group: 2, item: 3 } as const;

/** The depth of a label: that of the code beside it in its lane, else that of the row. */
function levelOf(table: Table, row: Row, column: number): number {
  const lane = table.columns[column]?.lane;
  for (const cell of row.cells) {
    if (cell.value?.kind !== 'code' || table.columns[cell.column]?.lane !== lane) continue;
    if (cell.value.level) return levels[cell.value.level];
  }
  return (lane ?? 0) === 0 ? row.level : 0;
}

const classification = /-by-(?:function|economic)$/u;

/** 类, 款 and 项 are levels of a classification; tables of projects and the like have plain ones. */
function levelName(table: Table, lane: number, level: number, { tables }: Words): string {
  if (level === 0) return '';
  const classified =
    (table.standard !== null && classification.test(table.standard)) ||
    table.columns.some((column) => column.lane === lane && column.role === 'code');
  return (classified && tables.levels[level]) || tables.level(level);
}

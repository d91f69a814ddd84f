import {
  amountAt,
  amountBeside,
  amountColumns,
  type ConceptId,
  cellAt,
  type Disclosure,
  type FoundAmount,
  isMeasure,
  isNamed,
  isTotalRow,
  isTotalWord,
  type MeasureId,
  plainLabel,
  rowLabel,
  shownLabel,
  type Table,
  tablesOf,
  totalColumn,
  wholeRow,
} from '../model/index.ts';

/** The first that is found in one of several tables. */
export function first<T>(tables: readonly Table[], find: (table: Table) => T | undefined): T | undefined {
  for (const table of tables) {
    const found = find(table);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** 收入总计 or 支出总计: the last total of its lane in the table of everything. */
export function grandTotal(record: Disclosure, lane: number, concept: ConceptId): FoundAmount | undefined {
  return first(tablesOf(record, 'revenue-expenditure-summary'), (table) => {
    const column = totalColumn(table, lane);
    if (column === undefined) return undefined;
    for (let rowIndex = table.rows.length - 1; rowIndex >= 0; rowIndex -= 1) {
      const row = table.rows[rowIndex];
      const label = row ? rowLabel(table, row, lane) : '';
      if (!isTotalWord(label) && !isNamed(label, concept)) continue;
      const found = amountAt(table, rowIndex, column) ?? amountBeside(table, rowIndex, lane);
      if (found) return found;
    }
    return undefined;
  });
}

export function totalOfMeasure(record: Disclosure, measure: MeasureId): FoundAmount | undefined {
  const tables = [...tablesOf(record, 'expenditure-detail'), ...tablesOf(record, 'gpb-expenditure-by-function')];
  return first(tables, (table) => {
    const [column] = amountColumns(table, measure);
    return column === undefined ? undefined : amountAt(table, wholeRow(table), column);
  });
}

/** The row of the whole of a table, in the column of the whole. */
export function totalRow(table: Table): FoundAmount | undefined {
  const column = totalColumn(table);
  return column === undefined ? undefined : amountAt(table, wholeRow(table), column);
}

/** The total row below the heading of a concept inside the table. */
export function totalUnder(table: Table, concept: ConceptId): FoundAmount | undefined {
  const column = totalColumn(table);
  const from = table.rows.findIndex((row) => row.role === 'group' && groupIs(rowLabel(table, row), concept));
  if (from < 0 || column === undefined) return undefined;
  for (let rowIndex = from + 1; rowIndex < table.rows.length; rowIndex += 1) {
    const row = table.rows[rowIndex];
    if (!row || row.role === 'group') return undefined;
    if (isTotalRow(table, row)) return amountAt(table, rowIndex, column);
  }
  return undefined;
}

/** 一、政府采购情况 is the heading of 政府采购. */
function groupIs(label: string, concept: ConceptId): boolean {
  return isNamed(plainLabel(label).replace(/(?:支出)?情况$/u, ''), concept);
}

/** A cell of a table that would give something, whether or not an amount is printed in it. */
export interface Spot {
  rowIndex: number;
  column: number;
}

/**
 * The whole of 三公: a row in a table with one item a row; a column in a table with one item a column, where
 * budget and outturn stand side by side and the last half is the outturn. A 合计 that also holds 会议费 and 培训费
 * is not the whole of 三公.
 */
export function threePublicSpot(record: Disclosure, table: Table): Spot | undefined {
  const halves = amountColumns(table, 'officialReceptions').length;
  if (halves === 0) return threePublicRow(table);
  const own = amountColumns(table, 'threePublicExpenses');
  const mixed = amountColumns(table, 'meetings').length > 0 || amountColumns(table, 'training').length > 0;
  const totals = amountColumns(table, 'total').filter((at) => (table.columns[at]?.path.length ?? 0) <= 2);
  const columns = own.length > 0 || mixed ? own : totals;
  const column = record.kind === 'final' && halves > 1 ? columns[Math.floor(columns.length / 2)] : columns[0];
  const rowIndex = table.rows.findIndex((row) => row.role === 'data' || row.role === 'total');
  return column === undefined || rowIndex < 0 ? undefined : { rowIndex, column };
}

function threePublicRow(table: Table): Spot | undefined {
  const column = totalColumn(table);
  if (column === undefined) return undefined;
  const labels = table.rows.map((row) => rowLabel(table, row));
  const named = labels.findIndex((label) => isNamed(label, 'threePublicExpenses'));
  if (named >= 0) return { rowIndex: named, column };
  const mixed = labels.some((label) => isMeasure(label, 'meetings') || isMeasure(label, 'training'));
  const rowIndex = mixed ? -1 : wholeRow(table);
  return rowIndex < 0 ? undefined : { rowIndex, column };
}

/** The whole of 三公 in a table. */
export function threePublicTotal(record: Disclosure): (table: Table) => FoundAmount | undefined {
  return (table) => {
    const spot = threePublicSpot(record, table);
    return spot && amountAt(table, spot.rowIndex, spot.column);
  };
}

/** The parts of 三公; the two of vehicles stand below their sum, which some documents print alone. */
export const threePublicPartIds = [
  'overseasTravel',
  'officialVehicles',
  'officialVehiclesPurchase',
  'officialVehiclesOperation',
  'officialReceptions',
] as const satisfies readonly (ConceptId & MeasureId)[];

/** Where a table gives a part of 三公, be it a row or a column; in a table of budget and outturn, that of its kind. */
export function threePublicPart(
  record: Disclosure,
  table: Table,
  id: (typeof threePublicPartIds)[number],
): Spot | undefined {
  const columns = amountColumns(table, id);
  const column = (record.kind === 'final' ? columns.at(-1) : columns[0]) ?? totalColumn(table);
  const rowIndex =
    columns.length > 0
      ? table.rows.findIndex(({ role }) => role === 'data' || role === 'total')
      : table.rows.findIndex((row) => isNamed(rowLabel(table, row), id));
  return column === undefined || rowIndex < 0 ? undefined : { rowIndex, column };
}

/** What stands in a cell without an amount, and which it is: the heads above it, or what its row is called. */
export function blankCell(table: Table, { rowIndex, column }: Spot): { cell: string; printed: string } | null {
  const row = table.rows[rowIndex];
  const cell = row && cellAt(row, column);
  if (!row || !cell || cell.value?.kind === 'amount') return null;
  const heads = table.columns[column]?.path.join(' / ') ?? '';
  return { cell: heads === '' ? shownLabel(rowLabel(table, row)) : heads, printed: cell.text };
}

/** 机关运行经费 as a column beside 三公, in a table of one row. */
export function operatingColumn(table: Table): FoundAmount | undefined {
  const [column] = amountColumns(table, 'agencyOperatingExpenses');
  return column === undefined ? undefined : amountAt(table, wholeRow(table), column);
}

import { threePublicConcepts, threePublicItem } from '../../checks/index.ts';
import {
  type ConceptId,
  conceptNamed,
  isTotalRow,
  type Row,
  rowLabel,
  type Table,
  type TableStem,
  wholeRow,
} from '../../model/index.ts';

/** What the total of a table is the total of, where its name alone (合计) does not say so. */
const wholes: Partial<Record<TableStem, ConceptId>> = {
  'revenue-detail': 'totalRevenue',
  'expenditure-detail': 'totalExpenditure',
  'by-dept-economic': 'totalExpenditure',
  'by-gov-economic': 'totalExpenditure',
  'fiscal-by-function': 'fiscalAppropriationExpenditure',
  'fiscal-by-economic': 'fiscalAppropriationExpenditure',
  'fiscal-basic-by-economic': 'basicExpenditure',
  'gpb-expenditure-by-function': 'generalPublicBudgetExpenditure',
  'gpb-basic-by-economic': 'basicExpenditure',
  'gpb-project': 'projectExpenditure',
  'gov-fund-expenditure': 'governmentFundsBudgetExpenditure',
  'operating-funds': 'agencyOperatingExpenses',
  'project-expenditure': 'projectExpenditure',
  procurement: 'procurement',
};

/** The same where revenue and expenditure stand side by side: of the first lane, and of those after it. */
const sides: Partial<Record<TableStem, readonly [ConceptId, ConceptId]>> = {
  'revenue-expenditure-summary': ['totalRevenue', 'totalExpenditure'],
  'fiscal-appropriation-summary': ['fiscalAppropriation', 'fiscalAppropriationExpenditure'],
};

/** A total without what was carried over. */
const ofYear: Partial<Record<ConceptId, ConceptId>> = {
  totalRevenue: 'currentYearRevenue',
  totalExpenditure: 'currentYearExpenditure',
};
const yearOnly = /本年|当年/u;

/** Says which known item the amount in a row and a column is about; null where none is known. */
export type ItemOf = (row: Row, label: string, column: number) => ConceptId | null;

/** What the amounts of a table are about: what their row is called, or what the table is of, for its total. */
export function tableItems(table: Table): ItemOf {
  const stem = table.standard?.slice(table.standard.indexOf('.') + 1) as TableStem | undefined;
  const lanes = new Set(table.columns.map(({ lane }) => lane)).size;
  if (stem === 'three-public') return threePublicItems(table);
  if (stem === 'disclosure-statistics') return groupItems(table);
  const both = stem && lanes > 1 ? sides[stem] : undefined;
  if (both) return sideItems(table, both);
  const whole = stem && lanes === 1 ? wholes[stem] : undefined;
  const total = whole && table.rows[wholeRow(table)];
  const heads = table.columns.find(({ measure }) => measure === 'total')?.path.join('') ?? '';
  const item = whole && yearOnly.test(heads) ? (ofYear[whole] ?? whole) : whole;
  return (row, label) => conceptNamed(label) ?? (row === total ? (item ?? null) : null);
}

/** The last total of each lane is its whole, unless it is that of the year alone. */
function sideItems(table: Table, [first, others]: readonly [ConceptId, ConceptId]): ItemOf {
  const totals = table.columns.map(({ lane }) =>
    table.rows.findLast((row) => isTotalRow(table, row, lane) && rowLabel(table, row, lane) !== ''),
  );
  return (row, label, column) => {
    if (row !== totals[column] || yearOnly.test(label)) return conceptNamed(label);
    return (table.columns[column]?.lane ?? 0) === 0 ? first : others;
  };
}

/** A total is that of the heading above it: 一、政府采购情况. */
function groupItems(table: Table): ItemOf {
  return (row, label) => {
    const at = table.rows.indexOf(row);
    const group = isTotalRow(table, row)
      ? table.rows.findLast(({ role }, above) => role === 'group' && above < at)
      : null;
    return conceptNamed(label) ?? (group ? conceptNamed(rowLabel(table, group).replace(/(?:支出)?情况$/u, '')) : null);
  };
}

/** Items of 三公 are rows or columns. A total that also holds 会议费 and 培训费 is not that of 三公. */
function threePublicItems(table: Table): ItemOf {
  const byColumn = table.columns.map(({ role, path }) => (role === 'amount' ? threePublicItem(path) : null));
  const byRow = table.rows.map((row) => threePublicItem([rowLabel(table, row)]));
  const columns = byColumn.some((item) => item !== null && item !== 'total');
  const wide = (columns ? byColumn : byRow).some((item) => item === 'meetings' || item === 'training');
  const whole = (name: string) => (wide && !name.includes('三公') ? null : threePublicConcepts.total);
  return (row, label, column) => {
    if (!columns) return conceptNamed(label) ?? (isTotalRow(table, row) ? whole(label) : null);
    const item = byColumn[column] ?? null;
    if (item === 'total') return whole(table.columns[column]?.path.join('') ?? '');
    return item === null || item === 'meetings' || item === 'training' ? null : threePublicConcepts[item];
  };
}

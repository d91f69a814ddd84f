import type { TableStem } from '../../../model/index.ts';
import type { Figure } from '../../arithmetic/figure.ts';
import type { CheckedDocument } from '../../document/checked-document.ts';
import type { Sheet } from '../../document/sheet.ts';
import { ownYearColumns } from '../../document/year-columns.ts';
import { wholeAmong } from './details.ts';
import type { Fund } from './sources.ts';

/** The tables of spending of a fund, in budgets and in final accounts. */
const spendingStems = {
  generalPublicBudget: ['gpb-expenditure-by-function'],
  governmentFundsBudget: ['gov-fund-expenditure', 'gov-fund'],
  stateCapitalOperationsBudget: ['state-capital'],
} as const satisfies Record<Fund, readonly TableStem[]>;

/** What the table of spending of a fund says. */
export interface FundTable {
  /** Null where there is none, or more than one. */
  sheet: Sheet | null;
  /** Several tables may be meant. */
  several: boolean;
  /** Spending in all; null where it is not printed. */
  total: Figure | null;
  /** It prints no amount of spending but nothing. */
  nothing: boolean;
}

/** The lane in which spending stands: a table of state capital has one of income before it. */
function spendingLane(sheet: Sheet): number {
  const { lanes } = sheet;
  const spending = lanes.find((lane) => sheet.amountColumns('basicExpenditure', lane).length > 0);
  return spending ?? lanes.at(-1) ?? 0;
}

/** Columns of this year's spending: not what was received or carried over. */
function spendingColumns(sheet: Sheet, year: number): number[] {
  return ownYearColumns(sheet, year, null, spendingLane(sheet)).filter((column) => {
    const { measure, path } = sheet.table.columns[column] ?? {};
    const moved = measure === 'carryover' || measure === 'closingBalance';
    return !moved && !(path ?? []).some((head) => /结转|结余|收入/u.test(head));
  });
}

/** Reads the table of spending of a fund. */
export function fundTable(document: CheckedDocument, fund: Fund): FundTable {
  const sheets = spendingStems[fund].flatMap((stem) => document.sheetsOf(stem));
  const filled = sheets.filter(({ table }) => !table.empty);
  const [sheet = null, second] = filled.length > 0 ? filled : sheets;
  if (!sheet || (second && filled.length > 1)) {
    return { sheet: null, several: sheet !== null, total: null, nothing: false };
  }
  const columns = spendingColumns(sheet, document.record.fiscalYear);
  const figures = sheet.rows.flatMap((_, row) => columns.flatMap((column) => sheet.figure(row, column) ?? []));
  const row = sheet.rows.findIndex((_, index) => sheet.lanes.some((lane) => sheet.isTotal(index, lane)));
  const whole = wholeAmong(sheet, columns);
  const total = row < 0 || whole === undefined ? null : sheet.figure(row, whole);
  return { sheet, several: false, total, nothing: figures.every(({ value }) => value.eq(0)) };
}

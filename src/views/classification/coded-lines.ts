import { codedRows } from '../../checks/document/coded-rows.ts';
import { Sheet } from '../../checks/document/sheet.ts';
import { ownYearColumns } from '../../checks/document/year-columns.ts';
import { amountAt, type Disclosure, type MeasureId, type Table, type TableStem } from '../../model/index.ts';
import { wordsOf } from '../../words/index.ts';
import { type ListedDocument, type ListedFigure, listedFigure } from '../browse/listed.ts';
import { fromTable } from '../key-figures.ts';
import { distinctTitle } from '../labels.ts';
import type { Scheme } from './codes.ts';

/** The columns of spending that a line may have. */
export const spendingColumns = ['total', 'basic', 'project'] as const;
export type SpendingColumn = (typeof spendingColumns)[number];

/** A row of a table of spending that a classification names. */
export interface CodedLine {
  scheme: Scheme;
  /** Null where the table prints names alone. */
  code: string | null;
  /** The name as printed; empty where the row prints none. */
  name: string;
  document: ListedDocument;
  /** Title of the table it stands in. */
  table: string;
  figures: Partial<Record<SpendingColumn, ListedFigure>>;
}

/** Tables of spending; what is received by function is left out. */
const tables: Partial<Record<TableStem, Scheme>> = {
  'expenditure-detail': 'functional',
  'gpb-expenditure-by-function': 'functional',
  'fiscal-by-function': 'functional',
  'gov-fund-expenditure': 'functional',
  'gov-fund': 'functional',
  'state-capital': 'functional',
  'by-dept-economic': 'economic',
  'gpb-basic-by-economic': 'economic',
  'fiscal-by-economic': 'economic',
  'fiscal-basic-by-economic': 'economic',
};

const measures = {
  total: 'total',
  basic: 'basicExpenditure',
  project: 'projectExpenditure',
} as const satisfies Record<SpendingColumn, MeasureId>;

/** The classification a table of spending is set out by; null for any other table. */
export function schemeOf({ standard, form, empty, confidence }: Table): Scheme | null {
  // In a table that was read by order a figure may stand beside another code.
  if (!standard || form || empty || confidence === 'low') return null;
  return tables[standard.slice(standard.indexOf('.') + 1) as TableStem] ?? null;
}

/** Columns of the document's own year. Basic and project spending of several funds side by side are none of the whole. */
function columnsOf(sheet: Sheet, year: number, lane: number): Partial<Record<SpendingColumn, number>> {
  const own = (measure: MeasureId | null): number[] => ownYearColumns(sheet, year, measure, lane);
  const [total, basic, project] = spendingColumns.map((column) => own(measures[column]));
  const [only, second] = own(null);
  const single = second === undefined && basic?.length === 0 && project?.length === 0 ? only : undefined;
  const whole = total?.[0] ?? single;
  return {
    ...(whole === undefined ? {} : { total: whole }),
    ...(basic?.length === 1 ? { basic: basic[0] } : {}),
    ...(project?.length === 1 ? { project: project[0] } : {}),
  };
}

/** The rows of a lane that have a code, or a name where the table prints no codes. */
function* namedRows(sheet: Sheet, lane: number, scheme: Scheme): Generator<{ row: number; code: string | null }> {
  const coded = codedRows(sheet, lane).all.filter(({ code }) => code !== null);
  for (const { row, code } of coded) {
    const codes = sheet.rows[row]?.cells.filter(
      ({ column, value }) => value?.kind === 'code' && sheet.laneOf(column) === lane,
    );
    const [cell, other] = codes ?? [];
    // Two codes in one row (部门 and 政府 side by side): it cannot be told whose name and amount it is.
    if (other || cell?.doubtful || cell?.value?.kind !== 'code' || cell.value.scheme !== scheme) continue;
    yield { row, code };
  }
  if (coded.length > 0) return;
  for (const [row, { role }] of sheet.rows.entries()) {
    if (role === 'data' && !sheet.isTotal(row, lane) && sheet.label(row, lane) !== '') yield { row, code: null };
  }
}

/** What a document prints of spending by function and by economic class, a line for each row that prints an amount. */
export function codedLines(record: Disclosure, document: ListedDocument): CodedLine[] {
  const lines: CodedLine[] = [];
  for (const table of record.tables) {
    const scheme = schemeOf(table);
    if (!scheme) continue;
    const sheet = new Sheet(table);
    const title = distinctTitle(table, record.tables);
    for (const lane of sheet.lanes) {
      const columns = columnsOf(sheet, record.fiscalYear, lane);
      for (const { row, code } of namedRows(sheet, lane, scheme)) {
        const figures: CodedLine['figures'] = {};
        for (const column of spendingColumns) {
          const found = columns[column] === undefined ? undefined : amountAt(table, row, columns[column]);
          if (found && !found.cell.doubtful) figures[column] = listedFigure(fromTable(record, found, wordsOf('zh')));
        }
        if (Object.keys(figures).length === 0) continue;
        const label = sheet.label(row, lane);
        // Without a name the code itself would be taken for one.
        const name = label === code ? '' : label;
        lines.push({ scheme, code, name, document, table: title, figures });
      }
    }
  }
  return lines;
}

import type { Figure } from '../../arithmetic/figure.ts';
import type { CheckedDocument } from '../../document/checked-document.ts';
import { type CodedRow, codedRows } from '../../document/coded-rows.ts';
import type { Sheet } from '../../document/sheet.ts';
import { type SummaryLine, type SummarySide, summarySides } from '../../document/summary.ts';

/** The one filled table of a name; null where there is none, or more than one. */
export function only(document: CheckedDocument, stem: Parameters<CheckedDocument['filled']>[0]): Sheet | null {
  const [sheet, second] = document.filled(stem);
  return sheet && !second ? sheet : null;
}

/** Both sides of the one summary of all money (B1, F1). */
export function summaryOf(document: CheckedDocument): { income: SummarySide | null; spending: SummarySide | null } {
  const sheet = only(document, 'revenue-expenditure-summary');
  return sheet ? summarySides(sheet) : { income: null, spending: null };
}

/** Both sides of the one summary of fiscal appropriation (B4, F4). */
export function fiscalSummaryOf(document: CheckedDocument): {
  income: SummarySide | null;
  spending: SummarySide | null;
} {
  const sheet = only(document, 'fiscal-appropriation-summary');
  return sheet ? summarySides(sheet) : { income: null, spending: null };
}

/** The row of the whole of a detail table, and the rows of its 类. */
export interface DetailTable {
  sheet: Sheet;
  lane: number;
  total: number | null;
  classes: CodedRow[];
  all: CodedRow[];
}

/** A detail table as rows by code; null where it is not there, or has no codes. */
export function detailOf(sheet: Sheet | null): DetailTable | null {
  if (!sheet) return null;
  for (const lane of sheet.lanes) {
    const { total, all } = codedRows(sheet, lane);
    const coded = all.filter(({ code }) => code !== null);
    if (coded.length > 0) return { sheet, lane, total, classes: coded.filter(({ level }) => level === 1), all: coded };
  }
  return null;
}

/** The column of the whole of a detail table. */
export function wholeColumn({ sheet, lane }: Pick<DetailTable, 'sheet' | 'lane'>): number | undefined {
  return sheet.amountColumns('total', lane)[0] ?? sheet.amountColumns(null, lane)[0];
}

/** The figure of the whole of a detail table. */
export function detailTotal(table: DetailTable): Figure | null {
  const column = wholeColumn(table);
  return table.total === null || column === undefined ? null : table.sheet.figure(table.total, column);
}

/** The line of a side whose name is that of a 类: 一般公共服务支出 and 一般公共服务 alike. */
export function lineNamed(side: SummarySide, name: string): SummaryLine | null {
  const wanted = className(name);
  const found = side.items.filter((line) => className(line.name) === wanted);
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** A name of a 类 for comparing: 资源勘探工业信息等支出 and 资源勘探工业信息支出 alike. */
export function className(name: string): string {
  return name.replace(/支出$/u, '').replace(/等$/u, '');
}

/** Whether all figures of some columns are nothing or not printed. */
export function isNothing(sheet: Sheet, columns: readonly number[]): boolean {
  return sheet.rows.every((_, row) => columns.every((column) => sheet.figure(row, column)?.value.eq(0) ?? true));
}

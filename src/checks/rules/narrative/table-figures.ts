import type { MeasureId, TableStem } from '../../../model/index.ts';
import type { Figure } from '../../arithmetic/figure.ts';
import type { CheckedDocument } from '../../document/checked-document.ts';
import { type SummarySide, summarySides } from '../../document/summary.ts';

/** Both sides of the summaries of a name. */
export function sidesOf(
  document: CheckedDocument,
  stem: 'revenue-expenditure-summary' | 'fiscal-appropriation-summary',
) {
  return document.filled(stem).map((sheet) => summarySides(sheet));
}

/** The totals of a side: 总计 and 本年合计, the one that the words name first. */
export function totalsOf(side: SummarySide | null, subject: string): Figure[] {
  if (!side) return [];
  const ofYear = /本年|当年/u.test(subject) && !/总计|总额/u.test(subject);
  const lines = ofYear ? [side.current, side.total] : [side.total, side.current];
  return lines.flatMap((line) => line?.figure ?? []);
}

/** The figure of the whole of tables of a name, in the column of a measure. */
export function wholesOf(document: CheckedDocument, stem: TableStem, measure: MeasureId): Figure[] {
  return document.filled(stem).flatMap((sheet) => {
    const column = sheet.amountColumns(measure)[0];
    if (column === undefined) return [];
    const total = sheet.rows.findIndex((_, row) => sheet.isTotal(row));
    const filled = [...sheet.rows.keys()].filter(
      (row) => sheet.figure(row, column) && sheet.rows[row]?.role !== 'columnNumbers',
    );
    const row = total >= 0 ? total : filled.length === 1 ? (filled[0] ?? -1) : -1;
    return row < 0 ? [] : (sheet.figure(row, column) ?? []);
  });
}

/** The line of a summary by its name, on any side of it. */
export function linesNamed(document: CheckedDocument, stem: Parameters<typeof sidesOf>[1], name: RegExp): Figure[] {
  return document.filled(stem).flatMap((sheet) =>
    sheet.lanes.flatMap((lane) =>
      [...sheet.rows.keys()].flatMap((row) => {
        const column = sheet.amountColumns('total', lane)[0] ?? sheet.amountColumns(null, lane)[0];
        const named = column !== undefined && name.test(sheet.bareLabel(row, lane));
        return named ? (sheet.figure(row, column) ?? []) : [];
      }),
    ),
  );
}

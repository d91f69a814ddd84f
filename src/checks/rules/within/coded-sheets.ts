import type { CheckedDocument } from '../../document/checked-document.ts';
import { type CodedRows, codedRows } from '../../document/coded-rows.ts';
import type { Sheet } from '../../document/sheet.ts';

const byFunction = [
  'revenue-detail',
  'expenditure-detail',
  'gpb-expenditure-by-function',
  'fiscal-by-function',
  'gov-fund-expenditure',
  'gov-fund-revenue',
  'gov-fund',
  'state-capital',
  'special-account',
  'gpb-project',
] as const;

const byEconomic = [
  'gpb-basic-by-economic',
  'fiscal-by-economic',
  'fiscal-basic-by-economic',
  'by-dept-economic',
  'by-gov-economic',
  'operating-funds',
] as const;

/** A lane of a classified table and its rows as a tree. */
export interface CodedLane {
  sheet: Sheet;
  lane: number;
  rows: CodedRows;
}

function lanesOf(
  document: CheckedDocument,
  stems: readonly (typeof byFunction | typeof byEconomic)[number][],
): CodedLane[] {
  return stems.flatMap((stem) =>
    document.filled(stem).flatMap((sheet) =>
      sheet.lanes.flatMap((lane) => {
        const rows = codedRows(sheet, lane);
        return rows.all.length > 0 ? [{ sheet, lane, rows }] : [];
      }),
    ),
  );
}

/** Tables by 类, 款 and 项 of the functional classification. */
export function functionLanes(document: CheckedDocument): CodedLane[] {
  return lanesOf(document, byFunction).filter(({ rows }) => rows.all.some(({ code }) => code !== null));
}

/** Tables by economic classification, lane by lane. */
export function economicLanes(document: CheckedDocument): CodedLane[] {
  return lanesOf(document, byEconomic);
}

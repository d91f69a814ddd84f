import { conceptName, type DisclosureKind } from '../../model/index.ts';
import { plus } from '../arithmetic/sums.ts';
import type { CheckedDocument } from '../document/checked-document.ts';
import { codedRows } from '../document/coded-rows.ts';
import type { Sheet } from '../document/sheet.ts';
import { readThreePublic, type ThreePublic, threePublicConcepts } from '../document/three-public.ts';
import { columnYear } from '../document/year-columns.ts';
import type { Claim } from './claims.ts';

/** Which document of last year a column of last year is taken from, as its heads say; null where they do not. */
function kindOfColumn(sheet: Sheet, column: number): DisclosureKind | null {
  const heads = sheet.columnName(column);
  if (/决算|执行/u.test(heads)) return 'final';
  return /预算数|年初预算/u.test(heads) ? 'budget' : null;
}

function claimsOfSheet(sheet: Sheet, year: number): Claim[] {
  const { all, total } = codedRows(sheet);
  const columns = sheet
    .amountColumns('total')
    .concat(sheet.amountColumns().filter((column) => sheet.table.columns[column]?.measure === null))
    .filter((column) => columnYear(sheet, column, year) === 'before');
  return columns.flatMap((column) => {
    const kind = kindOfColumn(sheet, column);
    if (!kind) return [];
    const whole = total === null ? null : sheet.figure(total, column);
    const wholeClaim: Claim[] = whole
      ? [
          {
            asked: { concept: 'generalPublicBudgetExpenditure', subject: '一般公共预算支出合计' },
            terms: plus([whole]),
            kind,
          },
        ]
      : [];
    const rows = all.flatMap(({ row, name, level }): Claim[] => {
      const figure = level === 1 ? sheet.figure(row, column) : null;
      return figure ? [{ asked: { concept: null, subject: name }, terms: plus([figure]), kind }] : [];
    });
    return [...wholeClaim, ...rows];
  });
}

/** Figures of last year that stand beside those of this one in a table of 三公. */
function claimsOfThreePublic({ sheet, prior }: ThreePublic): Claim[] {
  return (Object.keys(threePublicConcepts) as (keyof typeof threePublicConcepts)[]).flatMap((item) => {
    const figure = prior?.[item];
    const kind = figure?.cell ? kindOfColumn(sheet, figure.cell.column) : null;
    const concept = threePublicConcepts[item];
    return figure && kind ? [{ asked: { concept, subject: conceptName(concept) }, terms: plus([figure]), kind }] : [];
  });
}

/** Figures of last year that tables print in columns of their own (2023年执行数, 2023年预算数). */
export function columnClaims(document: CheckedDocument): Claim[] {
  const sheet = document.only('gpb-expenditure-by-function');
  const byFunction = sheet ? claimsOfSheet(sheet, document.record.fiscalYear) : [];
  return [...byFunction, ...readThreePublic(document).flatMap(claimsOfThreePublic)];
}

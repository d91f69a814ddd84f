import { type ConceptId, type DisclosureKind, type MeasureId, type TableStem, wholeRow } from '../../model/index.ts';
import type { Figure } from '../arithmetic/figure.ts';
import type { CheckedDocument } from '../document/checked-document.ts';
import { codedRows } from '../document/coded-rows.ts';
import { readEconomic } from '../document/economic.ts';
import { bareName } from '../document/sheet.ts';
import { statisticsOf } from '../document/statistics.ts';
import { fiscalSummaryOf, type SummarySide, summaryOf } from '../document/summary.ts';
import { readThreePublic, type ThreePublicItem } from '../document/three-public.ts';
import { ownYearColumns } from '../document/year-columns.ts';
import { namedRows } from './named-rows.ts';

/** What is looked for in another document. */
export interface Asked {
  concept: ConceptId | null;
  /** As the sentence calls it. */
  subject: string;
}

/** The figure of the whole of a table, in the column of a measure. */
export function wholeOf(document: CheckedDocument, stem: TableStem, measure: MeasureId): Figure | null {
  const sheet = document.only(stem);
  if (!sheet) return null;
  const column = ownYearColumns(sheet, document.record.fiscalYear, measure)[0];
  const row = codedRows(sheet).total ?? wholeRow(sheet.table);
  return column === undefined || row < 0 ? null : sheet.figure(row, column);
}

/** The total of a side, or what is of the year alone, as the words ask; both where they do not say. */
function ofSide(side: SummarySide | null, subject: string): (Figure | null | undefined)[] {
  const [all, year] = [side?.total?.figure, side?.current?.figure];
  if (/总计|总额|总预算|总收入|总支出/u.test(subject)) return [all];
  return /本年|当年|合计/u.test(subject) ? [year ?? all] : [all, year];
}

/** What a column of a side says of the year in all. */
function ofColumn(side: SummarySide | null, measure: MeasureId): Figure | null {
  const [column] = side?.sheet.amountColumns(measure, side.lane) ?? [];
  const line = side?.current ?? side?.total;
  return side && line && column !== undefined ? side.sheet.figure(line.row, column) : null;
}

/** The items of 三公 of a document, on the side of its kind. */
export function threePublicOf(document: CheckedDocument): Partial<Record<ThreePublicItem, Figure>> | null {
  const [table, second] = readThreePublic(document);
  return table && !second ? table[document.record.kind] : null;
}

function basic(document: CheckedDocument, key: 'personnel' | 'operating'): Figure | null {
  const sheet = document.only('gpb-basic-by-economic');
  return sheet && readEconomic(sheet)[key];
}

function operatingFunds(document: CheckedDocument): Figure | null {
  const own =
    wholeOf(document, 'operating-funds', 'total') ?? wholeOf(document, 'operating-funds', 'agencyOperatingExpenses');
  if (own) return own;
  const lines = document
    .filled('disclosure-statistics')
    .flatMap((sheet) => statisticsOf(sheet))
    .filter(({ block, name, figure }) => /机关运行/u.test(block) && /行政单位|参照公务员/u.test(name) && figure);
  // Two lines are two parts of it.
  return lines.length === 1 ? (lines[0]?.figure ?? null) : null;
}

type Reader = (document: CheckedDocument, subject: string) => (Figure | null | undefined)[];

const threePublic =
  (item: ThreePublicItem): Reader =>
  (document) => [threePublicOf(document)?.[item]];

/** Where a document prints the figure of a concept in its tables. */
const readers: Partial<Record<ConceptId, Reader>> = {
  totalRevenue: (document, subject) => ofSide(summaryOf(document).income, subject),
  totalExpenditure: (document, subject) => ofSide(summaryOf(document).spending, subject),
  currentYearRevenue: (document) => ofSide(summaryOf(document).income, '本年'),
  currentYearExpenditure: (document) => ofSide(summaryOf(document).spending, '本年'),
  fiscalAppropriation: (document, subject) => ofSide(fiscalSummaryOf(document).income, subject),
  fiscalAppropriationExpenditure: (document, subject) => ofSide(fiscalSummaryOf(document).spending, subject),
  generalPublicBudgetExpenditure: (document) => [
    wholeOf(document, 'gpb-expenditure-by-function', 'total') ??
      wholeOf(document, 'gpb-expenditure-by-function', 'currentYear'),
    ofColumn(fiscalSummaryOf(document).spending, 'generalPublicBudget'),
  ],
  basicExpenditure: (document) => [
    wholeOf(document, 'expenditure-detail', 'basicExpenditure'),
    wholeOf(document, 'gpb-expenditure-by-function', 'basicExpenditure'),
  ],
  projectExpenditure: (document) => [
    wholeOf(document, 'expenditure-detail', 'projectExpenditure'),
    wholeOf(document, 'gpb-expenditure-by-function', 'projectExpenditure'),
  ],
  personnelCosts: (document) => [basic(document, 'personnel')],
  operatingCosts: (document) => [basic(document, 'operating')],
  threePublicExpenses: threePublic('total'),
  overseasTravel: threePublic('overseas'),
  officialVehicles: threePublic('vehicles'),
  officialVehiclesPurchase: threePublic('purchase'),
  officialVehiclesOperation: threePublic('operation'),
  officialReceptions: threePublic('receptions'),
  agencyOperatingExpenses: (document) => [operatingFunds(document)],
};

/** What a sentence of the document says of its own year, under the same concept or the same name. */
function inText(document: CheckedDocument, { concept, subject }: Asked, kind: DisclosureKind): Figure[] {
  const { facts, fiscalYear } = document.record;
  return facts.flatMap((fact) => {
    const same = concept ? fact.concept === concept : bareName(fact.subject) === bareName(subject);
    const ofYear = fact.year === fiscalYear && (fact.measure === null || fact.measure === kind);
    return same && ofYear && fact.quantity?.unit ? (document.factFigure(fact) ?? []) : [];
  });
}

/** Figures that differ; of those that are the same, the first. */
function distinct(figures: readonly (Figure | null | undefined)[]): Figure[] {
  const found: Figure[] = [];
  for (const figure of figures) {
    if (figure && !found.some(({ value }) => value.eq(figure.value))) found.push(figure);
  }
  return found;
}

/**
 * What a document itself prints for something: in its tables, else in its text. Several figures where it prints
 * several, and none where it prints none.
 */
export function ownFigures(document: CheckedDocument, asked: Asked): Figure[] {
  const read = asked.concept ? readers[asked.concept]?.(document, asked.subject) : namedRows(document, asked.subject);
  const inTables = distinct(read ?? []);
  return inTables.length > 0 ? inTables : distinct(inText(document, asked, document.record.kind));
}

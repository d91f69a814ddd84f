import {
  type ConceptId,
  type Disclosure,
  type Fact,
  type FoundAmount,
  type Money,
  type MoneyUnit,
  rowLabel,
  shownLabel,
  type Table,
  tablesOf,
} from '../model/index.ts';
import type { Words } from '../words/index.ts';
import { type Absence, absenceText } from './absence.ts';
import { changesOf, changeText, factAbout, isWhole, moneyOf, sameMoney } from './facts.ts';
import { tableTitle, withUnit } from './labels.ts';
import { disclosurePath } from './paths.ts';
import { publishedBlank } from './published-blank.ts';
import { type Recognised, recognised } from './recognised.ts';
import { cellAnchor } from './table-body.ts';
import {
  first,
  grandTotal,
  operatingColumn,
  type Spot,
  threePublicSpot,
  threePublicTotal,
  totalOfMeasure,
  totalRow,
  totalUnder,
} from './totals.ts';
import { type Where, whereMarked } from './where.ts';

export const keyFigureIds = [
  'revenue',
  'expenditure',
  'basic',
  'project',
  'threePublic',
  'operating',
  'procurement',
] as const;
export type KeyFigureId = (typeof keyFigureIds)[number];

/** A figure as printed, with the way to where it is printed. */
export interface PrintedFigure {
  /** The number as printed, without a unit that stands elsewhere. */
  text: string;
  /** The unit of its table; null where the text has its own. */
  unit: MoneyUnit | null;
  /** The number with its unit: that of its table, or the one in the sentence. */
  withUnit: string;
  /** For drawing and ordering only. */
  money: Money;
  from: 'table' | 'text';
  /** What the row or the sentence calls it: 收入总计. */
  printedAs: string;
  /** Where the reader finds it on the page: 表“2024年预算收支总表”, or the sentence. */
  where: string;
  /** Address on the site, from its root. */
  href: string;
  source: Where;
  /** Recognised in an image, and how sure recognition was; null for a figure read from text. */
  recognised: Recognised | null;
}

export interface KeyFigure {
  id: KeyFigureId;
  label: string;
  /** What it is, for a reader who does not know the word. */
  plain: string;
  printed: PrintedFigure | null;
  /** Said instead of a figure: the table, or its cell, was published empty. */
  absent: (Absence & { text: string }) | null;
  /** What sentences say of the change against the year before; more than one where they do not agree. */
  changes: { text: string; href: string /** Why, as printed. */; reason: string | null }[];
  /** Set when the sentences and the tables print different numbers for the same thing. */
  differs: PrintedFigure | null;
}

interface Spec {
  /** The figure is that of all funds: a sentence about one of them states another one. */
  allFunds?: true;
  concept: ConceptId;
  find: (record: Disclosure) => FoundAmount | undefined;
  /** The table that would hold it, to say when it was published empty. */
  home?: (record: Disclosure) => Table | undefined;
  /** The cell of it that would print the figure. */
  spot?: (record: Disclosure, home: Table) => Spot | undefined;
}

const specs: Record<KeyFigureId, Spec> = {
  revenue: {
    allFunds: true,
    concept: 'totalRevenue',
    find: (record) => grandTotal(record, 0, 'totalRevenue'),
  },
  expenditure: {
    allFunds: true,
    concept: 'totalExpenditure',
    find: (record) => grandTotal(record, 1, 'totalExpenditure'),
  },
  basic: {
    allFunds: true,
    concept: 'basicExpenditure',
    find: (record) => totalOfMeasure(record, 'basicExpenditure'),
  },
  project: {
    allFunds: true,
    concept: 'projectExpenditure',
    find: (record) => totalOfMeasure(record, 'projectExpenditure'),
  },
  threePublic: {
    concept: 'threePublicExpenses',
    find: (record) => first(tablesOf(record, 'three-public'), threePublicTotal(record)),
    home: (record) => tablesOf(record, 'three-public')[0],
    spot: threePublicSpot,
  },
  operating: {
    concept: 'agencyOperatingExpenses',
    find: (record) =>
      first(tablesOf(record, 'operating-funds'), totalRow) ?? first(tablesOf(record, 'three-public'), operatingColumn),
    home: (record) => tablesOf(record, 'operating-funds')[0],
  },
  procurement: {
    concept: 'procurement',
    find: (record) =>
      first(tablesOf(record, 'procurement'), totalRow) ??
      first(tablesOf(record, 'disclosure-statistics'), (table) => totalUnder(table, 'procurement')),
    home: (record) => tablesOf(record, 'procurement')[0],
  },
};

/** What the text calls a figure. */
export function conceptOf(id: KeyFigureId): ConceptId {
  return specs[id].concept;
}

/**
 * The figures a reader looks for first: from the tables where they stand in one, else from the sentences.
 * Nothing is computed. A figure the document does not give has neither a number nor a note.
 */
export function keyFigures(record: Disclosure, words: Words): KeyFigure[] {
  return keyFigureIds.map((id) => {
    const spec = specs[id];
    const found = spec.find(record);
    const fact = factAbout(record, spec.concept);
    const inTable = found ? fromTable(record, found, words) : null;
    const inText = fact ? fromFact(record, fact, words) : null;
    const home = spec.home?.(record);
    const printed = inTable ?? inText;
    return {
      id,
      label: words.figures.names[id],
      plain: words.figures.plain[id],
      printed,
      absent: inTable || !home ? null : absentFrom(record, home, spec.spot?.(record, home), words),
      changes: changesOf(record, spec.concept, printed?.money ?? null).map((fact) => ({
        text: changeText(fact.change, record.fiscalYear, words),
        href: disclosurePath(record.id, fact.id),
        reason: fact.reason?.text ?? null,
      })),
      differs: inTable && inText && comparable(spec, fact) && !sameMoney(inTable.money, inText.money) ? inText : null,
    };
  });
}

/** The place of a figure that was published with nothing in it. */
function absentFrom(record: Disclosure, home: Table, spot: Spot | undefined, words: Words): KeyFigure['absent'] {
  const absence = publishedBlank(record, home, spot);
  if (!absence || (absence.why === 'blankCell' && absence.printed !== '')) return null;
  return { ...absence, text: absenceText(absence, words) };
}

/** Whether a sentence and the table of a figure speak of the same. */
function comparable(spec: Spec, fact: Fact | undefined): boolean {
  return fact !== undefined && (!spec.allFunds || isWhole(fact));
}

/** What names an amount: the label of its row, the words before it, or the heads above it in a row without a name. */
function nameOf({ table, row, cell }: FoundAmount): string {
  const column = table.columns[cell.column];
  const before = row.cells.findLast((each) => each.column < cell.column && each.text !== '' && !each.value);
  return shownLabel(rowLabel(table, row, column?.lane ?? 0) || before?.text || (column?.path.join(' / ') ?? ''));
}

/** An amount of a table as a figure to show. */
export function fromTable(record: Disclosure, found: FoundAmount, words: Words): PrintedFigure {
  const { table, rowIndex, cell } = found;
  const anchor = cellAnchor(table.id, rowIndex, cell.column);
  const source = whereMarked(record, cell, anchor, words);
  return {
    text: cell.text,
    unit: cell.value.unit,
    withUnit: withUnit(cell.text, cell.value.unit, words),
    money: cell.value,
    from: 'table',
    printedAs: nameOf(found),
    where: tableTitle(table),
    href: disclosurePath(record.id, anchor),
    source,
    recognised: recognised(cell, source),
  };
}

/** An amount of a sentence as a figure to show; null for a count. */
export function fromFact(record: Disclosure, fact: Fact, words: Words): PrintedFigure | null {
  const money = moneyOf(fact.quantity);
  if (!money || !fact.quantity) return null;
  const source = whereMarked(record, fact.quantity, fact.id, words);
  return {
    text: fact.quantity.text,
    unit: null,
    withUnit: withUnit(fact.quantity.text, null, words),
    money,
    from: 'text',
    printedAs: fact.subject,
    where: words.figures.fromText,
    href: disclosurePath(record.id, fact.id),
    source,
    recognised: recognised({}, source),
  };
}

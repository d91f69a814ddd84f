import {
  type ConceptId,
  type Disclosure,
  type Fact,
  type FoundAmount,
  type Money,
  rowLabel,
  shownLabel,
  type Table,
  tablesOf,
} from '../model/index.ts';
import { changesOf, changeText, factAbout, isWhole, moneyOf, sameMoney } from './facts.ts';
import { tableTitle, withUnit } from './labels.ts';
import { disclosurePath } from './paths.ts';
import { type Recognised, recognised } from './recognised.ts';
import { cellAnchor } from './table-body.ts';
import {
  blankThreePublic,
  first,
  grandTotal,
  operatingColumn,
  threePublicTotal,
  totalOfMeasure,
  totalRow,
  totalUnder,
} from './totals.ts';
import { type Where, whereIs } from './where.ts';

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
  absent: { text: string; href: string } | null;
  /** What sentences say of the change against the year before; more than one where they do not agree. */
  changes: { text: string; href: string; source: Where /** Why, as printed. */; reason: string | null }[];
  /** Set when the sentences and the tables print different numbers for the same thing. */
  differs: PrintedFigure | null;
}

interface Spec {
  /** The figure is that of all funds: a sentence about one of them states another one. */
  allFunds?: true;
  label: (kind: Disclosure['kind']) => string;
  plain: string;
  concept: ConceptId;
  find: (record: Disclosure) => FoundAmount | undefined;
  /** The table that would hold it, to say when it was published empty. */
  home?: (record: Disclosure) => Table | undefined;
  /** Where in it nothing is printed, though other cells are filled. */
  blank?: (record: Disclosure, home: Table) => string | null;
}

const specs: Record<KeyFigureId, Spec> = {
  revenue: {
    allFunds: true,
    label: () => '收入',
    plain: '这一年一共有多少钱可用，包括上年结转。',
    concept: 'totalRevenue',
    find: (record) => grandTotal(record, 0, 'totalRevenue'),
  },
  expenditure: {
    allFunds: true,
    label: () => '支出',
    plain: '这一年一共花多少钱。',
    concept: 'totalExpenditure',
    find: (record) => grandTotal(record, 1, 'totalExpenditure'),
  },
  basic: {
    allFunds: true,
    label: () => '基本支出',
    plain: '维持机构运转的钱：人员工资和日常办公。',
    concept: 'basicExpenditure',
    find: (record) => totalOfMeasure(record, 'basicExpenditure'),
  },
  project: {
    allFunds: true,
    label: () => '项目支出',
    plain: '为特定任务另外安排的钱。',
    concept: 'projectExpenditure',
    find: (record) => totalOfMeasure(record, 'projectExpenditure'),
  },
  threePublic: {
    label: () => '“三公”经费',
    plain: '因公出国（境）、公务用车和公务接待的钱。',
    concept: 'threePublicExpenses',
    find: (record) => first(tablesOf(record, 'three-public'), threePublicTotal(record)),
    home: (record) => tablesOf(record, 'three-public')[0],
    blank: blankThreePublic,
  },
  operating: {
    label: () => '机关运行经费',
    plain: '机关日常运转的公用经费，如办公、水电、差旅。',
    concept: 'agencyOperatingExpenses',
    find: (record) =>
      first(tablesOf(record, 'operating-funds'), totalRow) ?? first(tablesOf(record, 'three-public'), operatingColumn),
    home: (record) => tablesOf(record, 'operating-funds')[0],
  },
  procurement: {
    label: () => '政府采购',
    plain: '按政府采购程序买东西、工程和服务的钱。',
    concept: 'procurement',
    find: (record) =>
      first(tablesOf(record, 'procurement'), totalRow) ??
      first(tablesOf(record, 'disclosure-statistics'), (table) => totalUnder(table, 'procurement')),
    home: (record) => tablesOf(record, 'procurement')[0],
  },
};

/**
 * The figures a reader looks for first: from the tables where they stand in one, else from the sentences.
 * Nothing is computed. A figure the document does not give has neither a number nor a note.
 */
export function keyFigures(record: Disclosure): KeyFigure[] {
  return keyFigureIds.map((id) => {
    const spec = specs[id];
    const found = spec.find(record);
    const fact = factAbout(record, spec.concept);
    const inTable = found ? fromTable(record, found) : null;
    const inText = fact ? fromFact(record, fact) : null;
    const home = spec.home?.(record);
    const printed = inTable ?? inText;
    return {
      id,
      label: spec.label(record.kind),
      plain: spec.plain,
      printed,
      absent: inTable || !home ? null : absentFrom(record, home, spec.blank?.(record, home) ?? null),
      changes: changesOf(record, spec.concept, printed?.money ?? null).map((fact) => ({
        text: changeText(fact.change, record.fiscalYear),
        href: disclosurePath(record.id, fact.id),
        source: whereIs(record, fact.change.place),
        reason: fact.reason?.text ?? null,
      })),
      differs: inTable && inText && comparable(spec, fact) && !sameMoney(inTable.money, inText.money) ? inText : null,
    };
  });
}

function absentFrom(record: Disclosure, home: Table, blank: string | null): KeyFigure['absent'] {
  const title = `《${tableTitle(home)}》`;
  const href = disclosurePath(record.id, home.id);
  if (home.empty) return { text: `${title}是空表`, href };
  return blank === null ? null : { text: `${title}里这一格是空白（${blank}）`, href };
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
export function fromTable(record: Disclosure, found: FoundAmount): PrintedFigure {
  const { table, rowIndex, cell } = found;
  const source = whereIs(record, cell.place);
  return {
    text: cell.text,
    withUnit: withUnit(cell.text, cell.value.unit),
    money: cell.value,
    from: 'table',
    printedAs: nameOf(found),
    where: tableTitle(table),
    href: disclosurePath(record.id, cellAnchor(table.id, rowIndex, cell.column)),
    source,
    recognised: recognised(cell, source),
  };
}

/** An amount of a sentence as a figure to show; null for a count. */
export function fromFact(record: Disclosure, fact: Fact): PrintedFigure | null {
  const money = moneyOf(fact.quantity);
  if (!money || !fact.quantity) return null;
  const source = whereIs(record, fact.quantity.place);
  return {
    text: fact.quantity.text,
    withUnit: fact.quantity.text,
    money,
    from: 'text',
    printedAs: fact.subject,
    where: '摘自正文',
    href: disclosurePath(record.id, fact.id),
    source,
    recognised: recognised({}, source),
  };
}

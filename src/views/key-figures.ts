import {
  type ConceptId,
  compareMoney,
  type Disclosure,
  type Fact,
  type MeasureId,
  type Money,
  type Table,
} from '../model/index.ts';
import { changesOf, changeText, factAbout, moneyOf } from './facts.ts';
import { tableTitle, withUnit } from './labels.ts';
import {
  amountAt,
  amountColumns,
  type FoundAmount,
  isNamed,
  isTotalRow,
  isTotalWord,
  plainLabel,
  rowLabel,
  shownLabel,
  tablesOf,
  totalColumn,
} from './lookup.ts';
import { disclosurePath } from './paths.ts';
import { type Recognised, recognised } from './recognised.ts';
import { cellAnchor } from './table.ts';
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
  /** Said instead of a figure: the table was published empty. */
  absent: { text: string; href: string } | null;
  /** What sentences say of the change against the year before; more than one where they do not agree. */
  changes: { text: string; href: string; source: Where }[];
  /** Set when the sentences and the tables print different numbers for the same thing. */
  differs: PrintedFigure | null;
}

interface Spec {
  label: (kind: Disclosure['kind']) => string;
  plain: string;
  concept: ConceptId;
  find: (record: Disclosure) => FoundAmount | undefined;
  /** The table that would hold it, to say when it was published empty. */
  home?: (record: Disclosure) => Table | undefined;
}

const specs: Record<KeyFigureId, Spec> = {
  revenue: {
    label: () => '收入',
    plain: '这一年一共有多少钱可用，包括上年结转。',
    concept: 'totalRevenue',
    find: (record) => grandTotal(record, 0, 'totalRevenue'),
  },
  expenditure: {
    label: () => '支出',
    plain: '这一年一共花多少钱。',
    concept: 'totalExpenditure',
    find: (record) => grandTotal(record, 1, 'totalExpenditure'),
  },
  basic: {
    label: () => '基本支出',
    plain: '维持机构运转的钱：人员工资和日常办公。',
    concept: 'basicExpenditure',
    find: (record) => totalOfMeasure(record, 'basicExpenditure'),
  },
  project: {
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
  },
  operating: {
    label: () => '机关运行经费',
    plain: '机关日常运转的公用经费，如办公、水电、差旅。',
    concept: 'agencyOperatingExpenses',
    find: (record) => first(tablesOf(record, 'operating-funds'), totalRow),
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
      absent:
        !inTable && home?.empty
          ? { text: `《${tableTitle(home)}》是空表`, href: disclosurePath(record.id, home.id) }
          : null,
      changes: changesOf(record, spec.concept, printed?.money ?? null).map((fact) => ({
        text: changeText(fact.change, record.fiscalYear),
        href: disclosurePath(record.id, fact.id),
        source: whereIs(record, fact.change.place),
      })),
      differs: inTable && inText && compareMoney(inTable.money, inText.money) !== 0 ? inText : null,
    };
  });
}

function first<T>(tables: readonly Table[], find: (table: Table) => T | undefined): T | undefined {
  for (const table of tables) {
    const found = find(table);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** 收入总计 or 支出总计: the last total of its lane in the table of everything. */
function grandTotal(record: Disclosure, lane: number, concept: ConceptId): FoundAmount | undefined {
  return first(tablesOf(record, 'revenue-expenditure-summary'), (table) => {
    const column = totalColumn(table, lane);
    if (column === undefined) return undefined;
    for (let rowIndex = table.rows.length - 1; rowIndex >= 0; rowIndex -= 1) {
      const row = table.rows[rowIndex];
      const label = row ? rowLabel(table, row, lane) : '';
      if (!isTotalWord(label) && !isNamed(label, concept)) continue;
      const found = amountAt(table, rowIndex, column);
      if (found) return found;
    }
    return undefined;
  });
}

function totalOfMeasure(record: Disclosure, measure: MeasureId): FoundAmount | undefined {
  const tables = [...tablesOf(record, 'expenditure-detail'), ...tablesOf(record, 'gpb-expenditure-by-function')];
  return first(tables, (table) => {
    const rowIndex = table.rows.findIndex((row) => isTotalRow(table, row));
    const [column] = amountColumns(table, measure);
    return column === undefined ? undefined : amountAt(table, rowIndex, column);
  });
}

/** The first total row of a table, in the column of the whole. */
function totalRow(table: Table): FoundAmount | undefined {
  const column = totalColumn(table);
  const rowIndex = table.rows.findIndex((row) => isTotalRow(table, row));
  return column === undefined ? undefined : amountAt(table, rowIndex, column);
}

/** The total row below the heading of a concept inside the table. */
function totalUnder(table: Table, concept: ConceptId): FoundAmount | undefined {
  const column = totalColumn(table);
  const from = table.rows.findIndex((row) => row.role === 'group' && groupIs(rowLabel(table, row), concept));
  if (from < 0 || column === undefined) return undefined;
  for (let rowIndex = from + 1; rowIndex < table.rows.length; rowIndex += 1) {
    const row = table.rows[rowIndex];
    if (!row || row.role === 'group') return undefined;
    if (isTotalRow(table, row)) return amountAt(table, rowIndex, column);
  }
  return undefined;
}

/** 一、政府采购情况 is the heading of 政府采购. */
function groupIs(label: string, concept: ConceptId): boolean {
  return isNamed(plainLabel(label).replace(/(?:支出)?情况$/u, ''), concept);
}

/**
 * The whole of 三公: a row in a table with one item a row; a column in a table with one item a column, where
 * budget and outturn stand side by side and the last half is the outturn.
 */
function threePublicTotal(record: Disclosure): (table: Table) => FoundAmount | undefined {
  return (table) => {
    const inRow = totalRow(table);
    const acrossColumns = amountColumns(table, 'officialReceptions').length > 0;
    if (!acrossColumns) return inRow;
    const totals = amountColumns(table, 'total').filter((at) => (table.columns[at]?.path.length ?? 0) <= 2);
    const halves = amountColumns(table, 'officialReceptions').length;
    const column = record.kind === 'final' && halves > 1 ? totals[Math.floor(totals.length / 2)] : totals[0];
    const rowIndex = table.rows.findIndex((row) => row.role === 'data' || row.role === 'total');
    return column === undefined ? undefined : amountAt(table, rowIndex, column);
  };
}

/** An amount of a table as a figure to show. */
export function fromTable(record: Disclosure, found: FoundAmount): PrintedFigure {
  const { table, rowIndex, cell } = found;
  const lane = table.columns[cell.column]?.lane ?? 0;
  const source = whereIs(record, cell.place);
  return {
    text: cell.text,
    withUnit: withUnit(cell.text, cell.value.unit),
    money: cell.value,
    from: 'table',
    printedAs: shownLabel(rowLabel(table, found.row, lane)),
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

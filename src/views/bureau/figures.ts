import {
  amountAt,
  type ConceptId,
  compareMoney,
  type Disclosure,
  isNamed,
  rowLabel,
  type Table,
  tablesOf,
  totalColumn,
} from '../../model/index.ts';
import type { Words } from '../../words/index.ts';
import { type Absence, isPublishedBlank } from '../absence.ts';
import { factAbout } from '../facts.ts';
import { fromFact, fromTable, keyFigureIds, keyFigures, type PrintedFigure } from '../key-figures.ts';
import { type SoughtId, whyNone } from '../missing-figure.ts';

/** A figure of one document, or why it has none. */
export interface YearFigure {
  printed: PrintedFigure | null;
  /** Why nothing is printed; null where something is. */
  absent: Absence | null;
}

/** A row of the table of years: what it shows, and how it is found in a document. */
export interface FigureRow {
  id: string;
  label: string;
  /** Of what a printed rate of completion speaks. */
  concept: ConceptId;
  /**
   * Whether budget and outturn are alike enough for a rate to be computed. Totals of both sides hold what is carried
   * over to the next year, and a sentence may leave out what was carried over to this one.
   */
  comparable: boolean;
  figures: Map<string, YearFigure>;
}

const concepts: Record<(typeof keyFigureIds)[number], ConceptId> = {
  revenue: 'totalRevenue',
  expenditure: 'totalExpenditure',
  basic: 'basicExpenditure',
  project: 'projectExpenditure',
  threePublic: 'threePublicExpenses',
  operating: 'agencyOperatingExpenses',
  procurement: 'procurement',
};

interface OwnRow extends Pick<FigureRow, 'concept' | 'comparable'> {
  id: keyof Words['bureau']['years']['rows'];
  /** The row it stands below. */
  after: (typeof keyFigureIds)[number];
  find: (record: Disclosure, words: Words) => PrintedFigure | null;
}

const ownRows: readonly OwnRow[] = [
  {
    id: 'currentRevenue',
    concept: 'currentYearRevenue',
    comparable: true,
    after: 'revenue',
    find: (record, words) => inSummary(record, 0, 'currentYearRevenue', words),
  },
  {
    id: 'currentExpenditure',
    concept: 'currentYearExpenditure',
    comparable: true,
    after: 'expenditure',
    find: (record, words) => inSummary(record, 1, 'currentYearExpenditure', words),
  },
  {
    id: 'generalPublic',
    concept: 'generalPublicBudgetExpenditure',
    comparable: false,
    after: 'project',
    find(record, words) {
      const fact = factAbout(record, 'generalPublicBudgetExpenditure');
      return fact ? fromFact(record, fact, words) : null;
    },
  },
];

/** The figures of some documents, one row a figure; rows of which no document has anything are left out. */
export function figureRows(records: readonly Disclosure[], words: Words): FigureRow[] {
  const rows = keyFigureIds.flatMap((id): FigureRow[] => [
    {
      id,
      label: words.figures.names[id],
      concept: concepts[id],
      comparable: id !== 'revenue' && id !== 'expenditure',
      figures: new Map(),
    },
    ...ownRows
      .filter(({ after }) => after === id)
      .map(({ id: own, concept, comparable }) => ({
        id: own,
        label: words.bureau.years.rows[own],
        concept,
        comparable,
        figures: new Map(),
      })),
  ]);
  for (const record of records) {
    const set = (id: SoughtId, printed: PrintedFigure | null): void => {
      const absent = printed ? null : whyNone(record, id);
      rows.find((each) => each.id === id)?.figures.set(record.id, { printed, absent });
    };
    for (const { id, printed } of keyFigures(record, words)) set(id, printed);
    for (const { id, find } of ownRows) set(id, find(record, words));
  }
  return rows.filter(
    ({ id, figures }) =>
      [...figures.values()].some(({ printed }) => printed) ||
      // An empty table is told once, with the figure that it is there for.
      (!ownRows.some((own) => own.id === id) && [...figures.values()].some(({ absent }) => isPublishedBlank(absent))),
  );
}

/** Whether a row of this year alone prints what the row above it prints, in every document: nothing was carried over. */
export function repeats({ id, figures }: FigureRow, rows: readonly FigureRow[]): boolean {
  const own = ownRows.find((each) => each.id === id && each.after !== 'project');
  const total = rows.find((each) => each.id === own?.after);
  return (
    total !== undefined &&
    [...figures].every(([document, { printed }]) => {
      const other = total.figures.get(document)?.printed;
      return !printed || (other && compareMoney(printed.money, other.money) === 0);
    })
  );
}

/** A row of the table of everything by its name, on one of its sides. */
function inSummary(record: Disclosure, lane: number, concept: ConceptId, words: Words): PrintedFigure | null {
  for (const table of tablesOf(record, 'revenue-expenditure-summary')) {
    const found = namedRow(table, lane, concept);
    if (found) return fromTable(record, found, words);
  }
  return null;
}

function namedRow(table: Table, lane: number, concept: ConceptId): ReturnType<typeof amountAt> {
  const column = totalColumn(table, lane);
  const rowIndex = table.rows.findIndex((row) => isNamed(rowLabel(table, row, lane), concept));
  return column === undefined || rowIndex < 0 ? undefined : amountAt(table, rowIndex, column);
}

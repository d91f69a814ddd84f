import type { Disclosure, DisclosureKind } from '../../model/index.ts';
import type { Words } from '../../words/index.ts';
import { absenceText } from '../absence.ts';
import { documentName } from '../labels.ts';
import { disclosurePath } from '../paths.ts';
import { type Completion, computedCompletion, printedCompletion } from './completion.ts';
import { type FigureRow, figureRows, repeats } from './figures.ts';

/** A column below a year: a document, or what comes of holding its two documents together. */
export type YearPart =
  | { kind: DisclosureKind; text: string; name: string; href: string }
  | { kind: 'completion'; text: string };

export type YearCell =
  | {
      kind: 'figure';
      text: string;
      href: string;
      note: string /** In a sentence, whose words it is in. */;
    }
  | { kind: 'absent'; text: string; href: string }
  | Completion;

export interface YearsView {
  /** The latest first. */
  years: { text: string; parts: YearPart[] }[];
  rows: { id: string; label: string; cells: YearCell[] }[];
  /** Whether some document lacks a figure that another one has. */
  missing: boolean;
  /** Years whose documents are of different publishers: the department, and one unit of it. */
  scopesDiffer: string[];
}

interface Year {
  year: number;
  budget: Disclosure | undefined;
  final: Disclosure | undefined;
  rates: boolean;
}

/** The documents of a bureau by year: budget and final accounts of the same year beside each other. */
export function yearsView(records: readonly Disclosure[], words: Words): YearsView {
  const rows = figureRows(records, words);
  const byYear = Map.groupBy(records, ({ fiscalYear }) => fiscalYear);
  const years = [...byYear]
    .sort(([a], [b]) => b - a)
    .map(([year, documents]): Year => {
      const budget = documents.find(({ kind }) => kind === 'budget');
      const final = documents.find(({ kind }) => kind === 'final');
      const printed = final !== undefined && rows.some((row) => printedCompletion(final, row.concept, words) !== null);
      return { year, budget, final, rates: printed || (budget !== undefined && final !== undefined) };
    });
  // A row that repeats another one stays where it has a rate of completion, which totals have not.
  const told = rows.filter(
    (row) => !repeats(row, rows) || years.some((year) => year.rates && completionCell(row, year, words).text !== ''),
  );
  const shown = told.map((row) => ({
    id: row.id,
    label: row.label,
    cells: years.flatMap((year) => cellsOf(row, year, words)),
  }));
  return {
    years: years.map((year) => ({ text: words.bureau.year(year.year), parts: partsOf(year, words) })),
    rows: shown,
    missing: shown.some(({ cells }) => cells.some(({ kind }) => kind === 'absent')),
    scopesDiffer: years.filter((year) => !sameScope(year)).map(({ year }) => words.bureau.year(year)),
  };
}

/** Documents of one year and different scopes are beside each other and are not compared. */
function sameScope({ budget, final }: Year): boolean {
  return !budget || !final || budget.scope === final.scope;
}

function partsOf({ budget, final, rates }: Year, words: Words): YearPart[] {
  const part = (record: Disclosure | undefined): YearPart[] =>
    record
      ? [
          {
            kind: record.kind,
            text: words.bureau.years.kinds[record.kind],
            name: documentName(record, words),
            href: disclosurePath(record.id),
          },
        ]
      : [];
  return [
    ...part(budget),
    ...part(final),
    ...(rates ? [{ kind: 'completion' as const, text: words.bureau.years.completion }] : []),
  ];
}

function cellsOf(row: FigureRow, year: Year, words: Words): YearCell[] {
  const { budget, final, rates } = year;
  return [
    ...(budget ? [figureCell(row, budget, words)] : []),
    ...(final ? [figureCell(row, final, words)] : []),
    ...(rates ? [completionCell(row, year, words)] : []),
  ];
}

function figureCell(row: FigureRow, record: Disclosure, words: Words): YearCell {
  const { figures } = words;
  const { printed = null, absent = null } = row.figures.get(record.id) ?? {};
  if (!printed)
    return absent
      ? { kind: 'absent', text: absenceText(absent, words), href: absent.href }
      : { kind: 'none', text: '' };
  const notes = [
    ...(printed.from === 'text' ? [figures.fromText] : []),
    ...(printed.recognised ? [figures.fromImage] : []),
  ];
  return {
    kind: 'figure',
    text: printed.withUnit,
    href: printed.href,
    note: figures.remarks(notes),
  };
}

function completionCell(row: FigureRow, year: Year, words: Words): Completion {
  const { budget, final } = year;
  const printed = final ? printedCompletion(final, row.concept, words) : null;
  if (printed) return printed;
  if (!sameScope(year)) return { kind: 'none', text: words.bureau.years.scopesDiffer };
  if (!budget || !final || !row.comparable) return { kind: 'none', text: '' };
  return computedCompletion(row.figures.get(final.id), row.figures.get(budget.id), words);
}

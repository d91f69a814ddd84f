import { toYuan } from '../../model/index.ts';
import type { Words } from '../../words/index.ts';
import { byEdition, editionName, type ListedDocument, type ListedFigure } from '../browse/listed.ts';
import { classificationPath } from '../paths.ts';
import { type CodeEntry, documentsOf } from './code-book.ts';
import { type CodedLine, spendingColumns } from './coded-lines.ts';
import { type CodeLists, codesAbove, isChild, levelOf } from './codes.ts';
import { type CodeHistory, historyOf } from './history.ts';
import type { Agreement, Judged } from './meanings.ts';

/** One row of a table of who spends how much. */
export interface SpendingRow {
  document: ListedDocument;
  table: string;
  /** The name as printed, where it is written otherwise than that of the group. */
  printedAs: string | null;
  /** Whether the lists do not confirm its name. */
  unlisted: boolean;
  cells: (ListedFigure | null)[];
}

/** Rows of one year and kind: never a budget beside final accounts. */
export interface SpendingGroup {
  id: string;
  title: string;
  documents: number;
  rows: SpendingRow[];
  /** Rows that are not shown; all are in the file. */
  more: number;
}

export interface RelatedCode {
  code: string;
  name: string;
  /** What it means, in a language that its name is not in. */
  meaning: string | null;
  /** Null where no document prints it. */
  href: string | null;
  documents: number;
}

export interface CodePage {
  scheme: CodeEntry['scheme'];
  code: string;
  level: CodeEntry['level'];
  name: string;
  /** What it means, in a language that its name is not in; null where that is not said. */
  meaning: string | null;
  /** Other meanings that the code has in other years. */
  meanings: { id: string; name: string; years: number[]; groups: SpendingGroup[] }[];
  /** Whether a row stands under a name that the lists do not confirm. */
  unlisted: boolean;
  differing: { row: SpendingRow /** Empty where none is printed. */; name: string; listed: string[] }[];
  unnumbered: SpendingGroup[];
  history: (CodeHistory['names'][number] & { yearsText: string })[];
  elsewhere: RelatedCode[];
  above: RelatedCode[];
  below: RelatedCode[];
  csv: string;
}

/** Rows shown of one year and kind. */
const most = 60;

function spendingRow(line: CodedLine, group: string, agreement: Agreement): SpendingRow {
  return {
    document: line.document,
    table: line.table,
    printedAs: line.name !== group ? line.name : null,
    unlisted: agreement === 'unlisted',
    cells: spendingColumns.map((column) => line.figures[column] ?? null),
  };
}

/** The figure a row is ordered by: 合计, else the first that it prints. */
function leading({ figures }: CodedLine): ListedFigure | undefined {
  return figures.total ?? figures.basic ?? figures.project;
}

function bySize(a: CodedLine, b: CodedLine): number {
  const [first, second] = [leading(a), leading(b)];
  const size = first && second ? toYuan(second.money).cmp(toYuan(first.money)) : 0;
  return size || (a.document.id < b.document.id ? -1 : a.document.id > b.document.id ? 1 : 0);
}

function groupsOf(
  rows: readonly { line: CodedLine; agreement: Agreement }[],
  name: string,
  prefix: string,
  words: Words,
): SpendingGroup[] {
  const groups = [...Map.groupBy(rows, ({ line: { document } }) => `${document.year}-${document.kind}`)];
  return groups
    .map(([key, own]) => {
      const sorted = [...own].sort((a, b) => bySize(a.line, b.line));
      const first = own[0]?.line.document;
      return {
        edition: first,
        id: `${prefix}-${key}`,
        title: first ? editionName(first, words) : '',
        documents: new Set(own.map(({ line }) => line.document.id)).size,
        rows: sorted.slice(0, most).map(({ line, agreement }) => spendingRow(line, name, agreement)),
        more: Math.max(0, own.length - most),
      };
    })
    .sort((a, b) => (a.edition && b.edition ? byEdition(a.edition, b.edition) : 0))
    .map(({ edition: _, ...group }) => group);
}

/** 2023、2024 年; 年份不详. */
function yearsText(years: readonly number[] | null, { classification }: Words): string {
  const { page } = classification;
  return years && years.length > 0 ? page.years(years) : page.unknownYears;
}

/** What the page of a code shows. `entries` are those of all codes. */
export function codePage(entry: CodeEntry, entries: readonly CodeEntry[], lists: CodeLists, words: Words): CodePage {
  const { scheme, code, name } = entry;
  const own = new Map(entries.filter((each) => each.scheme === scheme).map((each) => [each.code, each]));
  const related = (other: string, fallback = ''): RelatedCode => {
    const found = own.get(other);
    return {
      code: other,
      name: found?.name ?? fallback,
      meaning: words.classes[scheme][other] ?? null,
      href: found ? classificationPath(scheme, other) : null,
      documents: found ? documentsOf(found).length : 0,
    };
  };
  const history = historyOf(scheme, code, lists[scheme], words);
  // Where there is an official list, documents do not add to it.
  const hasOfficial = lists[scheme].some(({ documents }) => documents === null);
  const listedBelow = new Map(
    lists[scheme]
      .filter((each) => isChild(scheme, each.code, code) && levelOf(scheme, each.code))
      .filter((each) => !hasOfficial || each.documents === null)
      .map((each) => [each.code, each.name]),
  );
  const printedBelow = [...own.keys()].filter((each) => isChild(scheme, each, code));
  const below = [...new Set([...printedBelow, ...listedBelow.keys()])].sort();
  return {
    scheme,
    code,
    level: entry.level,
    name,
    meaning: words.classes[scheme][code] ?? null,
    meanings: entry.meanings.map((meaning, index) => ({
      id: `m${index + 1}`,
      name: meaning.name,
      years: meaning.years,
      groups: groupsOf(meaning.rows, meaning.name, `m${index + 1}`, words),
    })),
    unlisted: entry.meanings.some(({ rows }) => rows.some(({ agreement }) => agreement === 'unlisted')),
    differing: entry.differing
      .toSorted((a: Judged, b: Judged) => byEdition(a.line.document, b.line.document))
      .map(({ line, listed }) => ({
        row: spendingRow(line, name, 'differs'),
        name: line.name,
        listed,
      })),
    unnumbered: groupsOf(
      entry.unnumbered.map((line) => ({ line, agreement: 'listed' })),
      name,
      'n',
      words,
    ),
    history: history.names.map((each) => ({ ...each, yearsText: yearsText(each.years, words) })),
    elsewhere: history.elsewhere.map((each) => related(each.code, yearsText(each.years, words))),
    above: codesAbove(scheme, code).map((each) => related(each)),
    below: below.map((each) => related(each, listedBelow.get(each))),
    csv: `/data/classifications/${scheme}/${code}.csv`,
  };
}

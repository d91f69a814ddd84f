import { toYuan } from '../../model/index.ts';
import { wordsOf } from '../../words/index.ts';
import { byEdition, editionName, type ListedDocument, type ListedFigure } from '../browse/listed.ts';
import { classificationPath } from '../paths.ts';
import { type CodeEntry, documentsOf } from './code-book.ts';
import { type CodedLine, type SpendingColumn, spendingColumns } from './coded-lines.ts';
import { type CodeLists, codesAbove, isChild, levelName, schemeNames } from './codes.ts';
import { type CodeHistory, historyOf } from './history.ts';
import type { Agreement, Judged } from './meanings.ts';

/** Words of the page of a code. */
export const words = {
  columns: { total: '合计', basic: '基本支出', project: '项目支出' } satisfies Record<SpendingColumn, string>,
  agreement: {
    listed: '',
    unlisted: '科目表未收',
    differs: '',
  } satisfies Record<Agreement, string>,
  /** What makes the figures of a classification hard to compare. */
  fairness: {
    functional:
      '一份文件的几张表会印同一笔钱：支出总表是全部资金，一般公共预算支出表只是其中一部分，不能相加。部门的数包括下属单位，也不能和单位的相加。',
    economic:
      '多数文件只把一般公共预算的基本支出按经济分类印出来，项目支出不在里面，所以这里的数通常不是它花在这一项上的全部。口径看表名。部门的数包括下属单位，不能和单位的相加。',
  } satisfies Record<CodeEntry['scheme'], string>,
  unnumbered: '这些表没有编码，按名称列在这里。原件把同一个名称分成几行印的（例如机关和事业单位分开），照样分行。',
  /** Said once of what `unlisted` means. */
  unlistedMeans: '“科目表未收”：本站的科目表没有这个编码在那一年的可靠名称，照原件列出。',
  nameless: '（原件没有印名称）',
};

/** One row of a table of who spends how much. */
export interface SpendingRow {
  document: ListedDocument;
  table: string;
  /** The name as printed, where it is written otherwise than that of the group. */
  printedAs: string | null;
  remark: string;
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
  /** Null where no document prints it. */
  href: string | null;
  documents: number;
}

export interface CodePage {
  scheme: CodeEntry['scheme'];
  schemeName: string;
  code: string;
  level: string;
  name: string;
  /** Other meanings that the code has in other years. */
  meanings: { id: string; name: string; years: number[]; groups: SpendingGroup[] }[];
  /** Whether a row stands under a name that the lists do not confirm. */
  unlisted: boolean;
  differing: { row: SpendingRow; name: string; listed: string }[];
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
    remark: words.agreement[agreement],
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
): SpendingGroup[] {
  const groups = [...Map.groupBy(rows, ({ line: { document } }) => `${document.year}-${document.kind}`)];
  return groups
    .map(([key, own]) => {
      const sorted = [...own].sort((a, b) => bySize(a.line, b.line));
      const first = own[0]?.line.document;
      return {
        edition: first,
        id: `${prefix}-${key}`,
        title: first ? editionName(first, wordsOf('zh')) : '',
        documents: new Set(own.map(({ line }) => line.document.id)).size,
        rows: sorted.slice(0, most).map(({ line, agreement }) => spendingRow(line, name, agreement)),
        more: Math.max(0, own.length - most),
      };
    })
    .sort((a, b) => (a.edition && b.edition ? byEdition(a.edition, b.edition) : 0))
    .map(({ edition: _, ...group }) => group);
}

/** 2023、2024 年; 年份不详. */
function yearsText(years: readonly number[] | null): string {
  return years && years.length > 0 ? `${years.join('、')} 年` : '年份不详';
}

/** What the page of a code shows. `entries` are those of all codes. */
export function codePage(entry: CodeEntry, entries: readonly CodeEntry[], lists: CodeLists): CodePage {
  const { scheme, code, name } = entry;
  const own = new Map(entries.filter((each) => each.scheme === scheme).map((each) => [each.code, each]));
  const related = (other: string, fallback = ''): RelatedCode => {
    const found = own.get(other);
    return {
      code: other,
      name: found?.name ?? fallback,
      href: found ? classificationPath(scheme, other) : null,
      documents: found ? documentsOf(found).length : 0,
    };
  };
  const history = historyOf(scheme, code, lists[scheme]);
  // Where there is an official list, documents do not add to it.
  const hasOfficial = lists[scheme].some(({ documents }) => documents === null);
  const listedBelow = new Map(
    lists[scheme]
      .filter((each) => isChild(scheme, each.code, code) && levelName(scheme, each.code))
      .filter((each) => !hasOfficial || each.documents === null)
      .map((each) => [each.code, each.name]),
  );
  const printedBelow = [...own.keys()].filter((each) => isChild(scheme, each, code));
  const below = [...new Set([...printedBelow, ...listedBelow.keys()])].sort();
  return {
    scheme,
    schemeName: schemeNames[scheme],
    code,
    level: entry.level,
    name,
    meanings: entry.meanings.map((meaning, index) => ({
      id: `m${index + 1}`,
      name: meaning.name,
      years: meaning.years,
      groups: groupsOf(meaning.rows, meaning.name, `m${index + 1}`),
    })),
    unlisted: entry.meanings.some(({ rows }) => rows.some(({ agreement }) => agreement === 'unlisted')),
    differing: entry.differing
      .toSorted((a: Judged, b: Judged) => byEdition(a.line.document, b.line.document))
      .map(({ line, listed }) => ({
        row: spendingRow(line, name, 'differs'),
        name: line.name === '' ? words.nameless : line.name,
        listed: listed.join('、'),
      })),
    unnumbered: groupsOf(
      entry.unnumbered.map((line) => ({ line, agreement: 'listed' })),
      name,
      'n',
    ),
    history: history.names.map((each) => ({ ...each, yearsText: yearsText(each.years) })),
    elsewhere: history.elsewhere.map((each) => related(each.code, yearsText(each.years))),
    above: codesAbove(scheme, code).map((each) => related(each)),
    below: below.map((each) => related(each, listedBelow.get(each))),
    csv: `/data/classifications/${scheme}/${code}.csv`,
  };
}

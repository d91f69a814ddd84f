import { CheckedDocument, documentTexts, explanatorySections, noReferences, TableRegister } from '../checks/index.ts';
import {
  amountColumns,
  type Disclosure,
  type MeasureId,
  type Table,
  type TableStem,
  tablesOf,
  wholeRow,
} from '../model/index.ts';
import type { Words } from '../words/index.ts';
import { type Absence, absenceText } from './absence.ts';
import type { KeyFigure } from './key-figures.ts';
import { tableTitle } from './labels.ts';
import { disclosurePath, sourcePath } from './paths.ts';
import { publishedBlank } from './published-blank.ts';
import { recognisedTable } from './recognised.ts';
import { type Spot, threePublicPart, threePublicPartIds, threePublicSpot } from './totals.ts';
import { whereIs } from './where.ts';

/** Where a figure is looked for. */
interface Search {
  /** The tables that print it. */
  stems: readonly TableStem[];
  /** Words of sentences about it. */
  words: RegExp;
  /** Words of cells that may be it; those of sentences where they are the same. */
  cells?: RegExp;
  /** The cell that prints it. */
  spot?: (record: Disclosure, table: Table) => Spot | undefined;
}

const spending = ['expenditure-detail', 'gpb-expenditure-by-function'] as const;

function ofMeasure(measure: MeasureId): Search['spot'] {
  return (_, table) => {
    const [column] = amountColumns(table, measure);
    const rowIndex = wholeRow(table);
    return column === undefined || rowIndex < 0 ? undefined : { rowIndex, column };
  };
}

const partWords = {
  overseasTravel: /出国|出境/u,
  officialVehicles: /公务用车购置(?:及|和|与|、)运行|公务用车(?:经)?费/u,
  officialVehiclesPurchase: /用车购置(?![及和与、])/u,
  officialVehiclesOperation: /用车运行/u,
  officialReceptions: /公务接待/u,
} as const satisfies Record<(typeof threePublicPartIds)[number], RegExp>;

const searches = {
  revenue: { stems: ['revenue-expenditure-summary'], words: /收入/u, cells: /收入|总计|合计/u },
  expenditure: { stems: ['revenue-expenditure-summary'], words: /支出/u, cells: /支出|总计|合计/u },
  currentRevenue: { stems: ['revenue-expenditure-summary'], words: /(?:本年|当年).{0,4}收入/u },
  currentExpenditure: { stems: ['revenue-expenditure-summary'], words: /(?:本年|当年).{0,4}支出/u },
  generalPublic: { stems: [], words: /一般公共预算.{0,6}支出/u },
  basic: { stems: spending, words: /基本支出/u, spot: ofMeasure('basicExpenditure') },
  project: { stems: spending, words: /项目支出/u, spot: ofMeasure('projectExpenditure') },
  threePublic: { stems: ['three-public'], words: /三公/u, cells: /三公|[合总小]计/u, spot: threePublicSpot },
  operating: { stems: ['operating-funds'], words: /机[关构]运行/u, cells: /机[关构]运行|[合总小]计/u },
  procurement: { stems: ['procurement'], words: /政府采购/u, cells: /采购|[合总小]计/u },
  ...(Object.fromEntries(
    threePublicPartIds.map((id): [string, Search] => [
      id,
      { stems: ['three-public'], words: partWords[id], spot: (record, table) => threePublicPart(record, table, id) },
    ]),
  ) as Record<(typeof threePublicPartIds)[number], Search>),
} as const satisfies Record<string, Search>;

/** A figure of which can be said why a document does not give it. */
export type SoughtId = keyof typeof searches;

/** Why a document gives no figure: asked only where none was found, in a table or in a sentence. */
export function whyNone(record: Disclosure, id: SoughtId): Absence {
  const search: Search = searches[id];
  return (
    inTables(record, search) ?? mentioned(record, search.words) ?? apartFrom(record, search) ?? nowhere(record, search)
  );
}

/** The figures of the head of a page that the document does not give, with why, and where the reader may look. */
export function withoutFigure(
  record: Disclosure,
  figures: readonly Pick<KeyFigure, 'id' | 'label' | 'printed' | 'absent'>[],
  words: Pick<Words, 'absence'>,
): { label: string; text: string; href: string }[] {
  return figures
    .filter(({ printed, absent }) => !printed && !absent)
    .map(({ id, label }) => {
      const why = whyNone(record, id);
      return { label, text: absenceText(why, words), href: why.href };
    });
}

/** Why something is not given that only sentences say. */
export function whyNotSaid(record: Disclosure, words: RegExp): Absence {
  const found = mentionOf(record, words);
  return found ? { why: 'mentioned', href: found.href } : nowhere(record, { words });
}

/** Why a document has no filled table of some names; null where nothing is known but that none was found. */
export function whyNoTable(record: Disclosure, ...stems: TableStem[]): Absence | null {
  const [table] = stems.flatMap((stem) => tablesOf(record, stem));
  if (table) {
    return publishedBlank(record, table, undefined) ?? { why: 'unknown', href: disclosurePath(record.id, table.id) };
  }
  return apartFrom(record, { stems });
}

/** What is known from a table that would print it; null where there is none, or it tells nothing. */
function inTables(record: Disclosure, { stems, words, cells = words, spot }: Search): Absence | null {
  const tables = stems.flatMap((stem) => tablesOf(record, stem));
  const table = tables.find(({ empty }) => !empty) ?? tables[0];
  if (!table) return null;
  const blank = publishedBlank(record, table, spot?.(record, table));
  if (blank) return blank;
  const at = { title: tableTitle(table), href: disclosurePath(record.id, table.id) };
  if (table.confidence === 'low' || recognisedTable(table, whereIs(record, table.place))) {
    return { why: 'doubtfulTable', ...at };
  }
  // A cell of that name from which no amount was taken.
  if (textsOf(table).some((text) => cells.test(text))) return { why: 'unknown', href: at.href };
  return mentioned(record, words) ?? { why: 'notInTable', ...at };
}

function textsOf({ columns, rows }: Table): string[] {
  return [...columns.flatMap(({ path }) => path), ...rows.flatMap((row) => row.cells.map(({ text }) => text))].map(
    (text) => text.replaceAll(/\s/gu, ''),
  );
}

/** A sentence about it. What a term means and what a bureau is there for tells nothing of the money. */
function mentioned(record: Disclosure, words: RegExp): Absence | null {
  const found = mentionOf(record, words, /职责|职能|机构|任务/u);
  return found && { why: saysNone(found.text, words) ? 'saidNone' : 'mentioned', href: found.href };
}

const none = /无(?!变化|增减|偿|关|法)|没有(?!变化|增减)|未(?:安排|发生|做|开展|实行|涉及|编制)|不涉及|不存在/u;

/** Whether the sentence with some words says that there is nothing of it, and gives no number but a year. */
function saysNone(text: string, words: RegExp): boolean {
  const sentence = text.split(/[。；;]/u).find((each) => words.test(each)) ?? '';
  return none.test(sentence) && !/\d/u.test(sentence.replaceAll(/\d{4}年/gu, ''));
}

/** The first paragraph with some words, but for those below some headings; null where there is none. */
function mentionOf(record: Disclosure, words: RegExp, apart?: RegExp): { text: string; href: string } | null {
  const sections = new Set(
    explanatorySections(record).flatMap(({ id, heading }) => (apart?.test(heading.text) ? [] : [id])),
  );
  for (const { kind, text, section, place } of documentTexts(record)) {
    if ((kind !== 'paragraph' && kind !== 'item') || (section !== null && !sections.has(section))) continue;
    const bare = text.replaceAll(/\s/gu, '');
    if (!words.test(bare)) continue;
    const files = record.sources.length;
    const href = section === null ? sourcePath(record.id, place, files) : disclosurePath(record.id, section);
    return { text: bare, href };
  }
  return null;
}

/** What the document itself says of a table that is not in it. */
function apartFrom(record: Disclosure, { stems }: Pick<Search, 'stems'>): Absence | null {
  const register = new TableRegister(new CheckedDocument(record, record.title, noReferences));
  for (const stem of stems) {
    const where = register.find(stem);
    if (where.state === 'unsure') {
      return { why: 'unknown', href: disclosurePath(record.id, where.sheet.table.id) };
    }
    if (where.state === 'elsewhere' || where.state === 'titleOnly' || where.state === 'stated') {
      const { text, place } = where.text;
      const href = sourcePath(record.id, place, record.sources.length);
      if (where.state === 'elsewhere') return { why: 'elsewhere', href };
      return { why: where.state === 'stated' ? 'emptyTable' : 'titleOnly', title: text.trim(), href };
    }
  }
  return null;
}

/** Of pages that are images, and beside tables that were taken for no known one, nothing can be said to be missing. */
function nowhere(record: Disclosure, { words, cells = words }: Pick<Search, 'words' | 'cells'>): Absence {
  const scanned = record.sources.some(({ pages }) => pages?.some(({ recognised }) => recognised));
  const other = record.tables.find(
    (table) => table.standard === null && !table.form && textsOf(table).some((text) => cells.test(text)),
  );
  if (other) return { why: 'unknown', href: disclosurePath(record.id, other.id) };
  if (scanned || record.sections.length === 0) return { why: 'unknown', href: sourcePath(record.id) };
  return { why: 'notThere', href: disclosurePath(record.id, 'text') };
}

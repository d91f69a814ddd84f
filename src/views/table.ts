import type { Disclosure, Table } from '../model/index.ts';
import type { Words } from '../words/index.ts';
import type { Flag, Flags } from './checks/flags.ts';
import { type GridDoubtView, gridDoubts } from './grid-doubts.ts';
import { distinctTitle } from './labels.ts';
import { dataPath } from './paths.ts';
import { type RecognisedTable, recognisedTable } from './recognised.ts';
import { type BodyRow, bodyRows, isUnitless, type JoinedRow } from './table-body.ts';
import { columnCount, type HeadCell, headRows, walkHeads } from './table-head.ts';
import { type Where, whereIs } from './where.ts';

export interface TableView {
  id: string;
  title: string;
  /** The table was not recognised as any standard table. */
  unknown: boolean;
  /** The usual name of the table, where its title does not say it. */
  standardName: string | null;
  /** What it goes by in the contents of the page. */
  inContents: string;
  /** 万元, as a word for the caption, or that the original prints none; null where there are no figures. */
  unit: string | null;
  /** The unit that the table prints; null for none. */
  printedUnit: string | null;
  captions: string[];
  head: HeadCell[][];
  /** Rows that number the columns (栏次), when they come first. */
  columnNumbers: BodyRow[];
  /** Bodies: a heading inside the table begins a new one. */
  bodies: BodyRow[][];
  columns: number;
  notes: string[];
  empty: boolean;
  lowConfidence: boolean;
  remarks: string[];
  /** Where it may be read wrongly; empty where that is not known. */
  doubts: GridDoubtView[];
  /** Set where it was recognised in an image. */
  recognised: RecognisedTable | null;
  /** Number of page breaks over which the table was joined. */
  joins: number;
  rows: { all: number; withFigure: number };
  /** Whether a switch that hides the rows without figures makes sense. */
  switchable: boolean;
  /** The depths of its rows in words (类, 款, 项), where the reader may choose how deep to look; else empty. */
  depths: string[];
  /** Whether its rows can be put in the order of a column: none is merged with another. */
  sortable: boolean;
  /** Set where a check found something about its title, unit, captions or notes. */
  flag: Flag | null;
  source: Where;
  csv: string;
  json: string;
}

/** What a page needs to show a table. */
export function tableView(
  table: Table,
  record: Pick<Disclosure, 'id' | 'sources' | 'tables'>,
  flags: Flags,
  words: Words,
): TableView {
  const title = distinctTitle(table, record.tables);
  const standardName = table.standard ? words.standardTables[table.standard] : null;
  const source = whereIs(record, table.place, words);
  const head = headRows(table);
  const rows = bodyRows(table, record, head.flat(), flags, words);
  // Neither head nor body may end inside a merged cell.
  const firstBody = rows.findIndex((row) => row.role !== 'columnNumbers');
  const afterHead = firstBody < 0 ? rows.length : rows[firstBody]?.joined ? 0 : firstBody;
  const columnNumbers = rows.slice(0, afterHead);
  const body = rows.slice(afterHead);
  const counted = body.filter((row) => row.role === 'data' || row.role === 'total');
  const withFigure = counted.filter((row) => row.hasFigure).length;
  const printedUnit = table.unit ? words.terms.moneyUnits[table.unit.unit] : null;
  const unitless = table.rows.some((row) => row.cells.some((cell) => isUnitless(table, cell)));
  const depths = depthsOf(table, body);
  return {
    id: table.id,
    title,
    unknown: table.standard === null,
    standardName: words.tables.besideTitle(title, standardName),
    inContents: words.tables.inContents(title, standardName),
    unit: printedUnit ?? (unitless ? words.tables.noUnit : null),
    printedUnit,
    captions: table.captions.map((caption) => caption.text),
    head,
    columnNumbers,
    bodies: splitBodies(body),
    columns: columnCount(table),
    notes: table.notes.map((note) => note.text),
    empty: table.empty,
    lowConfidence: table.confidence === 'low',
    remarks: table.remarks,
    doubts: gridDoubts(table, record, words),
    recognised: recognisedTable(table, source),
    joins: table.joins.length,
    rows: { all: counted.length, withFigure },
    // A hidden row would take with it the merged cells that begin in it.
    switchable: withFigure > 0 && withFigure < counted.length && !rows.some((row) => row.joined),
    depths,
    sortable: isSortable(table, body),
    flag: aboveTable(table, flags),
    source,
    csv: dataPath(record.id, `${table.id}.csv`),
    json: dataPath(record.id, `${table.id}.json`),
  };
}

function laneCount(table: Table): number {
  return new Set(table.columns.map(({ lane }) => lane)).size;
}

function depthOf(row: BodyRow): number {
  return Math.max(0, ...row.cells.map(({ level }) => level));
}

/** The depths that rows have, where rows of one depth stand below those of another and none is merged. */
function depthsOf(table: Table, rows: readonly JoinedRow[]): string[] {
  if (laneCount(table) > 1 || rows.some(({ joined }) => joined)) return [];
  const names = new Map(rows.flatMap((row) => row.cells.map(({ level, levelName }) => [level, levelName] as const)));
  const depths = [...new Set(rows.map(depthOf))].filter((depth) => depth > 0).sort((a, b) => a - b);
  return depths.length > 1 && depths[0] === 1 ? depths.map((depth) => names.get(depth) ?? '') : [];
}

/** Fewer rows are seen at a glance. */
const worthSorting = 5;

function isSortable(table: Table, rows: readonly JoinedRow[]): boolean {
  const plain = rows.every(({ role, joined }) => (role === 'data' || role === 'total') && !joined);
  const single = table.rows.every(({ cells }) => cells.every(({ colSpan, rowSpan }) => !colSpan && !rowSpan));
  return plain && single && laneCount(table) === 1 && rows.length >= worthSorting;
}

/** The mark of what is printed round a table, which has no cell of its own. */
function aboveTable(table: Table, flags: Flags): Flag | null {
  const heads = [...walkHeads(table.head)].flatMap(({ text, place }) => (place ? [{ text, place }] : []));
  const printed = [table.title, table.unit, ...table.captions, ...heads].filter((each) => each !== null);
  const found = printed.map(({ text, place }) => flags.within(text, place)).find((flag) => flag !== null);
  const [note] = table.notes.flatMap((passage) => flags.onLinesOf(passage));
  return found ?? note?.flag ?? flags.within('', table.place);
}

function splitBodies(rows: JoinedRow[]): BodyRow[][] {
  const bodies: BodyRow[][] = [];
  for (const row of rows) {
    const last = bodies.at(-1);
    if (!last || (row.role === 'group' && !row.joined)) bodies.push([row]);
    else last.push(row);
  }
  return bodies;
}

import type { Line } from '../lattice/lines.ts';
import type { Atom } from '../prose/atoms.ts';
import { around, median } from '../prose/geometry.ts';
import type { AlignedTable, PageParts } from '../prose/layout.ts';
import { toBodyRows } from './body.ts';
import { findCandidates, isAnchor, leastRows, type Row, toTableRow } from './candidates.ts';
import { type Column, columnsUnder, findColumns, isAligned, withoutStray } from './columns.ts';
import { withHead } from './head-columns.ts';
import { levelRules, rulesAcross } from './rules.ts';
import { buildTable, type Found } from './table.ts';

/** More columns than any table has are a drawing. */
const mostColumns = 60;

const middle = (row: Row) => (row.box[1] + row.box[3]) / 2;

/** Whether every piece of a row stands in one column, or between two. */
function fits(row: Row, columns: readonly Column[]): boolean {
  return row.pieces.every((piece) => columnsUnder(columns, piece).length <= 1);
}

/** A list of contents without dots: names, and numbers that only go up. */
function isContents(columns: readonly Column[]): boolean {
  const [, last, ...others] = columns;
  if (!last || others.length > 0) return false;
  const numbers = last.pieces.toSorted((a, b) => a.box[1] - b.box[1]).map((piece) => Number(piece.text));
  return numbers.every((number, index) => Number.isInteger(number) && number >= (numbers[index - 1] ?? 0));
}

/** Sentences stand in prose: a table of them is only believed when rules are drawn. */
function isProse(rows: readonly Row[]): boolean {
  const texts = rows.flatMap((row) => row.pieces).filter((piece) => !piece.numeric);
  return texts.filter(({ text }) => /[。；]|，/u.test(text)).length > 0.2 * texts.length;
}

/** The rows above the body that are its head. */
function headOf(above: readonly Row[], body: readonly Row[], columns: readonly Column[], ruled: boolean): Row[] {
  const size = median(body.flatMap((row) => row.pieces.map((piece) => piece.size)));
  const pitch = median(body.slice(1).map((row, index) => middle(row) - middle(body[index] ?? row)));
  const table = around(body.map((row) => row.box));
  const centre = (table[0] + table[2]) / 2;
  const head: Row[] = [];
  let next = body[0];
  for (const row of above.toReversed()) {
    if (!next || middle(next) - middle(row) > Math.max(3.2 * size, 1.8 * pitch)) break;
    const caption = row.pieces.some((piece) => /[：:]/u.test(piece.text) || Math.abs(piece.size - size) > 0.15 * size);
    if (!ruled && caption) break;
    const [only, ...others] = row.pieces;
    if (!ruled && only && others.length === 0) {
      const title = Math.abs((only.box[0] + only.box[2]) / 2 - centre) < 1.5 * size;
      const below = next.pieces.some(
        (piece) => Math.abs(piece.box[0] + piece.box[2] - only.box[0] - only.box[2]) < size,
      );
      if (title || (columnsUnder(columns, only).length === 1 && !below && next === body[0])) break;
    }
    head.unshift(row);
    next = row;
  }
  // A single piece on top of all is the label of the table, unless it heads several columns.
  const [top] = head;
  if (!ruled && top && top.pieces.length === 1 && top.pieces[0] && columnsUnder(columns, top.pieces[0]).length === 1) {
    const [piece] = top.pieces;
    const wraps = head[1]?.pieces.some((other) => piece && other.box[3] - piece.box[3] < 1.5 * size);
    if (!wraps) head.shift();
  }
  return head;
}

/** The columns of a body: those of its rows with figures, and of the lines that belong to these rows. */
function columnsOf(body: readonly Row[], rules: readonly Line[]): Column[] {
  const rows = toBodyRows(body, findColumns(body.filter(isAnchor)), rules);
  return findColumns(rows.filter((lines) => lines.some(isAnchor)).flat());
}

/** Rows with labels only that go on below the last figures in their columns, in step with the rows above. */
function labelsBelow(rows: readonly Row[], body: readonly Row[], columns: readonly Column[]): Row[] {
  const step = median(body.slice(1).map((row, index) => middle(row) - middle(body[index] ?? row)));
  const labels: Row[] = [];
  let last = body.at(-1);
  for (const row of rows) {
    const near = last !== undefined && middle(row) - middle(last) < 1.25 * step;
    const inPlace = row.pieces.every((piece) => {
      const [index, ...others] = columnsUnder(columns, piece);
      const begins = columns[index ?? -1]?.pieces.some(
        (each) => Math.abs(each.box[0] - piece.box[0]) < 0.3 * piece.size,
      );
      return begins === true && others.length === 0 && !/[：:。]/u.test(piece.text);
    });
    if (!near || !inPlace) break;
    labels.push(row);
    last = row;
  }
  return labels;
}

function tryTable(rows: readonly Row[], allRules: readonly Line[]): Found | null {
  const rules = rulesAcross(allRules, around(rows.map((row) => row.box)));
  const [top, bottom] = [rules.at(0)?.at ?? 0, rules.at(-1)?.at ?? 0];
  const inside = rows.filter((row) => middle(row) > top && middle(row) < bottom);
  // Rules bound the table only when all that looks like it stands between them.
  const anchored = rows.filter(isAnchor).length;
  const ruled = rules.length >= 2 && anchored >= leastRows && inside.filter(isAnchor).length === anchored;
  const within = ruled ? inside : rows;
  const first = within.findIndex(isAnchor);
  const last = within.findLastIndex(isAnchor);
  const certain = within.slice(first, ruled ? undefined : last + 1);
  const anchors = certain.filter(isAnchor);
  if (anchors.length < leastRows) return null;
  const columns = columnsOf(certain, ruled ? rules : []);
  const body = ruled ? certain : [...certain, ...labelsBelow(within.slice(last + 1), certain, columns)];
  if (
    columns.length < 2 ||
    columns.length > mostColumns ||
    anchors.filter((row) => !fits(row, columns)).length > 0.2 * anchors.length
  )
    return null;
  const figures = columns.filter(
    (column) => column.pieces.filter((piece) => piece.numeric).length >= 0.6 * column.pieces.length,
  );
  if (figures.length === 0 || !figures.every(isAligned)) return null;
  if (!ruled && (isProse(body) || isContents(columns))) return null;
  const head = headOf(within.slice(0, first), body, columns, ruled);
  const pieces = head.flatMap((row) => row.pieces);
  const all = withHead(pieces, withoutStray(columns, pieces));
  if (all.length < 3 && head.length === 0 && !ruled) return null;
  return { head, body, columns: all, rules: ruled ? rules : [] };
}

/** Rows that stand between others and fit none of the columns part two tables. */
function cutAtStrangers(rows: readonly Row[]): Row[][] {
  const anchors = rows.filter(isAnchor);
  const columns = findColumns(anchors);
  const parts: Row[][] = [[]];
  for (const row of rows) {
    if (!isAnchor(row) && !fits(row, columns)) parts.push([]);
    parts.at(-1)?.push(row);
  }
  return parts;
}

/**
 * Finds the tables of a page that have no upright rules by the alignment of their texts: at least three rows with
 * figures that stand under one another. What is not surely a table is left to the text.
 */
export function findAlignedTables(
  rows: readonly Atom[][],
  { content, tables: ruledTables }: PageParts,
): { tables: AlignedTable[]; rest: Atom[][] } {
  const rules = levelRules(content, ruledTables);
  const taken = new Set<Atom[]>();
  const tables: AlignedTable[] = [];
  for (const candidate of findCandidates(rows.map(toTableRow), ruledTables)) {
    const whole = tryTable(candidate, rules);
    const found = whole ? [whole] : cutAtStrangers(candidate).map((part) => tryTable(part, rules));
    for (const each of found) {
      if (!each) continue;
      tables.push(buildTable(each, content));
      for (const row of [...each.head, ...each.body]) taken.add(row.atoms);
    }
  }
  return { tables, rest: rows.filter((row) => !taken.has(row)) };
}

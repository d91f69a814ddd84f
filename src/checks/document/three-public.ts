import type { ConceptId } from '../../model/index.ts';
import type { Figure } from '../arithmetic/figure.ts';
import type { CheckedDocument } from './checked-document.ts';
import { bareName, type Sheet } from './sheet.ts';
import { columnYear, ownYearColumns } from './year-columns.ts';

/** The parts of “三公”经费, and what some tables print beside them. */
export const threePublicItems = [
  'total',
  'overseas',
  'vehicles',
  'purchase',
  'operation',
  'receptions',
  'meetings',
  'training',
] as const;
export type ThreePublicItem = (typeof threePublicItems)[number];

/** What each of them is in the vocabulary. */
export const threePublicConcepts = {
  total: 'threePublicExpenses',
  overseas: 'overseasTravel',
  vehicles: 'officialVehicles',
  purchase: 'officialVehiclesPurchase',
  operation: 'officialVehiclesOperation',
  receptions: 'officialReceptions',
} as const satisfies Partial<Record<ThreePublicItem, ConceptId>>;

export type ThreePublicFigures = Partial<Record<ThreePublicItem, Figure>>;

/** What a 三公 table says: 预算数 and 决算数 of the year apart, and those of the year before where they stand beside. */
export interface ThreePublic {
  sheet: Sheet;
  budget: ThreePublicFigures | null;
  final: ThreePublicFigures | null;
  prior: ThreePublicFigures | null;
}

type Found = Record<'budget' | 'final' | 'prior', ThreePublicFigures>;

interface Edition {
  kind: 'budget' | 'final';
  year: number;
}

const vehicleWords = /用车购置(?:及|和|与)运(?:行|维)|公务用车(?:费|经费)?$/u;

/** Which item some words name: a row label, or the heads of a column. Null for words that name none. */
export function threePublicItem(words: readonly string[]): ThreePublicItem | null {
  const heads = words.map(bareName);
  const text = heads.join('·');
  const last = heads.at(-1) ?? '';
  if (/机关运行经费/u.test(text) && !/三公/u.test(last)) return null;
  if (/出国/u.test(text)) return /其他|教学|科研|学术/u.test(last) ? null : 'overseas';
  if (/接待/u.test(text)) return 'receptions';
  if (/会议费/u.test(last)) return 'meetings';
  if (/培训费/u.test(last)) return 'training';
  if (/车/u.test(text)) {
    const own = heads.findLast((head) => /购置|运行|运维|小计|合计/u.test(head)) ?? last;
    if (/(?:小计|合计)$/u.test(own) || vehicleWords.test(own)) return 'vehicles';
    if (/购置/u.test(own)) return 'purchase';
    return /运行|运维/u.test(own) ? 'operation' : null;
  }
  return /^(?:合计|小计|总计)$|三公/u.test(last) || /三公.*(?:合计|小计)$|^(?:合计|小计|总计)·/u.test(text)
    ? 'total'
    : null;
}

/** Which year and kind of figures a column holds; null for a comparison of two years. */
function sideOf(sheet: Sheet, column: number, { kind, year }: Edition): keyof Found | null {
  const words = sheet.table.columns[column]?.path ?? [];
  if (!ownYearColumns(sheet, year).includes(column)) {
    return columnYear(sheet, column, year) === 'before' ? 'prior' : null;
  }
  const text = words.join('·');
  const last = words.findLast((word) => /预算数|决算数|预算|决算/u.test(word)) ?? text;
  return /决算/u.test(last)
    ? 'final'
    : /预算/u.test(last) && !/一般公共预算|基金预算|经营预算/u.test(last)
      ? 'budget'
      : kind;
}

/** Which figures a row holds, by its label: 预算数, 决算数, 2021年预算数; null for one that is of a unit. */
function sideOfRow(label: string, { year }: Edition): keyof Found | null {
  const name = bareName(label);
  const stage = /^(?:(20\d{2})年(?:度)?|上年|本年|当年)?(?:全年|年初)?(预算|决算)(?:数)?$/u.exec(name);
  if (!stage) return null;
  if (name.startsWith('上年') || (stage[1] && Number(stage[1]) < year)) return 'prior';
  return stage[2] === '决算' ? 'final' : 'budget';
}

/** Items as columns: one row of figures, or a row for each of 预算数 and 决算数. */
function byColumns(sheet: Sheet, edition: Edition): ThreePublic | null {
  const rows = sheet.rows.flatMap((row, index) => {
    const filled = row.role !== 'columnNumbers' && row.cells.some((cell) => cell.value?.kind === 'amount');
    return filled ? [{ row: index, side: sideOfRow(sheet.label(index), edition) }] : [];
  });
  const [only, second] = rows;
  if (!only || (second && rows.some(({ side }) => side === null))) return null;
  const found: Found = { budget: {}, final: {}, prior: {} };
  const columns = sheet.amountColumns().map((column) => ({ column, path: sheet.table.columns[column]?.path ?? [] }));
  // Where meetings and training stand beside 三公, the sum of all is not that of 三公.
  const wide = columns.some(({ path }) => /会议费|培训费/u.test(path.join('')));
  for (const { column, path } of columns) {
    const heads = path.filter((head) => !/^(?:预算数|决算数)$/u.test(bareName(head)));
    const item = threePublicItem(heads);
    if (!item || (item === 'total' && wide && !/三公/u.test(bareName(heads.join(''))))) continue;
    for (const { row, side: told } of rows) {
      const figure = sheet.figure(row, column);
      const side = told ?? sideOf(sheet, column, edition);
      if (figure && side) found[side][item] ??= figure;
    }
  }
  return result(sheet, found);
}

/** Items as rows: one column of figures a side. */
function byRows(sheet: Sheet, edition: Edition): ThreePublic | null {
  const found: Found = { budget: {}, final: {}, prior: {} };
  const totals = sheet.amountColumns('total');
  const columns = totals.length > 0 ? totals : sheet.amountColumns().slice(0, 1);
  const named = sheet.rows.flatMap(({ role }, row) => {
    const item = role === 'data' || role === 'total' ? threePublicItem([sheet.label(row)]) : null;
    return item ? [{ row, item }] : [];
  });
  // One name alone is that of a unit (接待办公室), not of an item.
  if (new Set(named.map(({ item }) => item)).size < 2) return null;
  // Where meetings and training stand beside 三公, the sum of all is not that of 三公.
  const wide = named.some(({ item }) => item === 'meetings' || item === 'training');
  for (const { row, item } of named) {
    if (item === 'total' && wide && !/三公/u.test(sheet.label(row))) continue;
    for (const column of columns) {
      const figure = sheet.figure(row, column);
      const side = sideOf(sheet, column, edition);
      if (figure && side) found[side][item] ??= figure;
    }
  }
  return result(sheet, found);
}

function result(sheet: Sheet, { budget, final, prior }: Found): ThreePublic | null {
  const some = (figures: ThreePublicFigures): ThreePublicFigures | null =>
    Object.keys(figures).length > 0 ? figures : null;
  const read = { sheet, budget: some(budget), final: some(final), prior: some(prior) };
  return read.budget || read.final ? read : null;
}

/** Reads every 三公 table of a document that holds figures, be its items rows or columns. */
export function readThreePublic(document: CheckedDocument): ThreePublic[] {
  const { kind, fiscalYear: year } = document.record;
  return document.filled('three-public').flatMap((sheet) => {
    const labelled = sheet.table.columns.some(({ role }) => role === 'label');
    return (labelled ? byRows(sheet, { kind, year }) : null) ?? byColumns(sheet, { kind, year }) ?? [];
  });
}

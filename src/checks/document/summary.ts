import { type Cell, shownLabel, type TableStem } from '../../model/index.ts';
import type { Figure } from '../arithmetic/figure.ts';
import type { CheckedDocument } from './checked-document.ts';
import { bareName, type Sheet } from './sheet.ts';

/** A line of one side of a summary table: its name and its figures. */
export interface SummaryLine {
  row: number;
  lane: number;
  /** As printed. */
  label: string;
  /** For comparing. */
  name: string;
  /** The printed mark before the name: 一、, 1., 其中：; empty where there is none. */
  mark: string;
  /** The figure in the column of the whole (合计, 金额); null for a blank or a dash. */
  figure: Figure | null;
}

/** One side of a summary table (收入 or 支出). */
export interface SummarySide {
  sheet: Sheet;
  lane: number;
  /** Column of the whole. */
  column: number;
  lines: SummaryLine[];
  /** 本年收入合计, 本年支出合计. */
  current: SummaryLine | null;
  /** 收入总计, 支出总计, 总计. */
  total: SummaryLine | null;
  /** The lines that 本年…合计 (or the total) adds up: sources of income, 类 of spending. They stand above it, or below
   * 一、本年收入 where that is the head of its list. */
  items: SummaryLine[];
  /** The lines between those and the total: 上年结转, 结余分配, 年末结转和结余. */
  balances: SummaryLine[];
}

const mark =
  /^\s*(?:其中[:：]|[（(]?[一二三四五六七八九十百]+[）)]?[、.．]|[（(][一二三四五六七八九十\d]+[）)]|\d+[、.．]|[①-⑳])/u;
const currentWords =
  /^(?:本|当)年度?(?:财政拨款)?(?:收入|支出)(?:预算|决算)?(?:合计|总计|小计)$|^(?:本|当)年度?(?:财政拨款)?(?:收入|支出)$/u;
/** Lines that carry money over from or into another year, or make up for what is missing. */
const balanceWords = /结转|结余|弥补|动用/u;
const totalWords = /^(?:(?:财政拨款)?(?:收入|支出|收支)(?:预算|决算)?)?(?:总计|合计|总额)$/u;

/**
 * The cell that names a row of a lane: its own, or one merged from the lane before up to the column of the whole. With
 * it goes the column in which the figure of that row stands.
 */
function namedBy(sheet: Sheet, row: number, lane: number, column: number): { label: string; at: number } | null {
  const own = sheet.label(row, lane);
  const cells = sheet.rows[row]?.cells ?? [];
  const over = cells.find((cell) => cell.text !== '' && cell.value === undefined && reaches(cell, column));
  if (over) {
    const end = over.column + (over.colSpan ?? 1);
    return { label: shownLabel(over.text), at: Math.max(column, end) };
  }
  return own === '' ? null : { label: own, at: column };
}

function reaches(cell: Cell, column: number): boolean {
  const end = cell.column + (cell.colSpan ?? 1);
  return (cell.colSpan ?? 1) > 1 && cell.column < column && end >= column;
}

function linesOf(sheet: Sheet, lane: number, column: number): SummaryLine[] {
  return sheet.rows.flatMap((row, index): SummaryLine[] => {
    if (row.role !== 'data' && row.role !== 'total') return [];
    const named = namedBy(sheet, index, lane, column);
    const name = named ? bareName(named.label) : '';
    if (!named || name === '') return [];
    const { label, at } = named;
    return [
      { row: index, lane, label, name, mark: mark.exec(label)?.[0].trim() ?? '', figure: sheet.figure(index, at) },
    ];
  });
}

/** Whether a line breaks down the line above it: 其中：…, or a mark of an inner style (1. below 一、). */
export function isInner(line: SummaryLine, lines: readonly SummaryLine[]): boolean {
  if (/^其中/u.test(line.mark) || /^其中/u.test(line.label)) return true;
  const han = lines.some((each) => /^[一二三四五六七八九十]+[、.．]/u.test(each.mark));
  return han && /^(?:[（(]|\d|[①-⑳])/u.test(line.mark);
}

/** One side of a summary table; null where the lane has no column of amounts. */
export function summarySide(sheet: Sheet, lane: number): SummarySide | null {
  const column = sheet.amountColumns('total', lane)[0] ?? sheet.amountColumns(null, lane)[0];
  if (column === undefined) return null;
  const lines = linesOf(sheet, lane, column);
  const total = lines.findLast(({ name }) => totalWords.test(name) && !currentWords.test(name)) ?? null;
  const current = lines.find(({ name }) => currentWords.test(name)) ?? null;
  const end = current ?? total;
  const at = end ? lines.indexOf(end) : lines.length;
  const before = lines.slice(0, at);
  const after = current && total ? lines.slice(at + 1, lines.indexOf(total)) : [];
  const common = { sheet, lane, column, lines, current, total };
  const below = after.slice(0, firstBalance(after));
  if (below.length > 0 && before.every(({ figure }) => figure === null)) {
    const items = below.filter((line) => !isInner(line, below));
    return { ...common, items, balances: after.slice(below.length) };
  }
  return { ...common, items: before.filter((line) => !isInner(line, lines)), balances: after };
}

/** Where the lines of carry-over begin; a fund below one of them (一般公共预算) is none of its own. */
function firstBalance(lines: readonly SummaryLine[]): number {
  const at = lines.findIndex(({ name }) => balanceWords.test(name));
  return at < 0 ? lines.length : at;
}

/** Whether a line says that it carries money over, or makes up for what is missing. */
export function isBalance({ name }: SummaryLine): boolean {
  return balanceWords.test(name);
}

/** Both sides of a summary table. */
export interface Sides {
  income: SummarySide | null;
  spending: SummarySide | null;
}

/** Both sides of a summary table of two lanes: 收入 and 支出, told by their heads, else by their order. */
export function summarySides(sheet: Sheet): Sides {
  const sides = sheet.lanes.flatMap((lane) => summarySide(sheet, lane) ?? []);
  const headed = (word: RegExp) => sides.find((side) => word.test(sheet.columnName(side.column).split('·')[0] ?? ''));
  const income = headed(/收入/u) ?? sides[0] ?? null;
  return { income, spending: headed(/支出/u) ?? sides.find((side) => side !== income) ?? null };
}

function sidesOf(document: CheckedDocument, stem: TableStem): Sides {
  const sheet = document.only(stem);
  return sheet ? summarySides(sheet) : { income: null, spending: null };
}

/** Both sides of the one summary of all money (B1, F1). */
export function summaryOf(document: CheckedDocument): Sides {
  return sidesOf(document, 'revenue-expenditure-summary');
}

/** Both sides of the one summary of fiscal appropriation (B4, F4). */
export function fiscalSummaryOf(document: CheckedDocument): Sides {
  return sidesOf(document, 'fiscal-appropriation-summary');
}

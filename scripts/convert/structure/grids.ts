import type { Place } from '../../../src/model/index.ts';
import type { Sink } from '../structured.ts';
import { squeeze } from '../text/squeeze.ts';
import { cellPlace, cellText, type SourceRow } from '../tree.ts';
import type { GridItem, Item } from './item.ts';

/** First cells with which a form without a title begins. */
const formOpeners = /^(?:项目名称|部门基本信息|部门（单位）名称|部门\(单位\)名称)$/u;

/** The texts of a row, for comparing rows. */
export function rowKey(row: SourceRow): string {
  return row.cells.map((cell) => squeeze(cellText(cell))).join('\t');
}

function rowPlace(row: SourceRow): Place {
  const [first] = row.cells;
  if (!first) throw new RangeError('a row has at least one cell');
  return cellPlace(first);
}

function width(grid: GridItem): number {
  return Math.max(...grid.rows.map((row) => row.cells.length));
}

/** Words that stand in the rows of a performance form, never in a head of its own. */
const indicator = /(?:数量|质量|时效|成本|效益|影响|满意度)指标$/u;

/** Whether a row could only be a head: words in every cell. */
function isHead(row: SourceRow | undefined): boolean {
  const texts = row?.cells.map(cellText) ?? [];
  if (texts.some((text) => indicator.test(text))) return false;
  return texts.length > 1 && texts.every((text) => text !== '' && !/\d/u.test(text));
}

/**
 * Whether a grid goes on with the one before it. In a format that marks where its tables begin, a head in
 * other columns is a new table; anything else is a page end.
 */
function goesOn(before: GridItem, item: GridItem): boolean {
  if (item.complete === 'table') return false;
  return !item.complete || width(before) === width(item) || !isHead(item.rows[0]);
}

/** Grids with nothing but page ends between them are one grid. */
export function joinGrids(items: readonly Item[]): Item[] {
  const result: Item[] = [];
  for (const item of items) {
    const before = result.at(-1);
    if (item.kind === 'grid' && before?.kind === 'grid' && goesOn(before, item)) {
      const [first, ...rest] = item.rows;
      if (first) before.rows.push({ ...first, gap: Math.max(1, item.gap) }, ...rest);
    } else {
      result.push(item.kind === 'grid' ? { ...item, rows: [...item.rows] } : item);
    }
  }
  return result;
}

/** Words that head columns: a row with one of them is a head, whatever its first cell says. */
const columnHead = /^(?:金额|合计|小计|预算数|决算数|功能分类|支出用途|备注)$|科目/u;

function opensForm(row: SourceRow): boolean {
  const [first, ...rest] = row.cells.map((cell) => squeeze(cellText(cell)));
  const filled = rest.filter((text) => text !== '');
  if (filled.some((text) => columnHead.test(text))) return false;
  return first !== undefined && formOpeners.test(first) && filled.length >= 1 && filled.length <= 3;
}

/** Cuts a grid where a new form begins without a title of its own. */
export function splitForms(items: readonly Item[]): Item[] {
  return items.flatMap((item): Item[] => {
    if (item.kind !== 'grid') return [item];
    const parts: GridItem[] = [];
    for (const row of item.rows) {
      if (parts.length === 0 || opensForm(row)) parts.push({ ...item, rows: [], gap: 1 });
      parts.at(-1)?.rows.push(row);
    }
    return parts;
  });
}

/**
 * Drops the head that is printed again after a page end, and marks the page ends. In a layout that sets a
 * blank line after every row (`rowGap`), a page end cannot be seen from blank lines.
 */
export function closeJoins(grid: GridItem, rowGap: boolean, sink: Sink): GridItem {
  const rows: SourceRow[] = [];
  const joins: Place[] = [];
  let repeat = -1;
  let broken = false;
  for (const row of grid.rows) {
    const [first] = rows;
    broken ||= rows.length > 0 && row.gap > 0 && !rowGap;
    if ((broken && repeat < 0) || (rows.length > 2 && first && rowKey(row) === rowKey(first))) repeat = 0;
    const head = repeat >= 0 ? rows[repeat] : undefined;
    if (head && rowKey(head) === rowKey(row)) {
      sink.leftOut('repeatedHeader', rowKey(row).replaceAll('\t', ' ').trim(), rowPlace(row));
      repeat += 1;
      broken = true;
      continue;
    }
    if (broken) joins.push(rowPlace(row));
    repeat = -1;
    broken = false;
    rows.push(row);
  }
  return { ...grid, rows, joins };
}

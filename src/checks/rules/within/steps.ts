import type { Sheet } from '../../document/sheet.ts';
import type { Breakdown } from './levels.ts';

interface Step {
  row: number;
  level: number;
}

const wholeWords = /^(?:合\s*计|总\s*计|小\s*计|收入总计|支出总计)$/u;
const asideWords = /^\s*其中/u;
const deepest = 3;

/** Whether a row is the whole of the table, in whatever column it says so. */
function isWhole(sheet: Sheet, row: number): boolean {
  const found = sheet.rows[row];
  const first = found?.cells.find(({ text }) => text !== '');
  return found?.role === 'total' || wholeWords.test(first?.text.trim() ?? '');
}

/** The columns that name a row, in front of the first figures. */
function namingColumns({ table: { columns } }: Sheet): number[] {
  const first = columns.findIndex(({ role }) => role === 'amount' || role === 'count');
  return columns.slice(0, first).flatMap(({ role }, at) => (role === 'label' || role === 'text' ? [at] : []));
}

/**
 * Depth of a row. Where the first columns hold the names of ever smaller things (品目大类 | 专项名称 | 采购物品名称), it
 * is that of the first one that is filled.
 */
function levelOf(sheet: Sheet, row: number, naming: readonly number[]): number {
  if (naming.length < 2) return sheet.rows[row]?.level ?? 0;
  const first = naming.findIndex((column) => sheet.text(row, column) !== '');
  return Math.min(Math.max(first, 0), deepest);
}

/** Whether a row names nothing of its own below a depth: what is below it is named in the rows that follow. */
function endsAbove(sheet: Sheet, row: number, level: number, naming: readonly number[]): boolean {
  return naming.slice(level).every((column) => {
    const text = sheet.text(row, column);
    return text === '' || wholeWords.test(text);
  });
}

/**
 * Rows with their depth. A row followed by one that is more than a step deeper stands one step above that one: where
 * 专项 and 经济科目 are named in the same row, it is a row of the deeper of both.
 */
function stepsOf(sheet: Sheet): { steps: Step[]; heads: Set<Step> } {
  const naming = namingColumns(sheet);
  const rows = sheet.rows.flatMap(({ role, cells }, row) =>
    role === 'data' && !isWhole(sheet, row) && cells.some(({ text }) => text !== '')
      ? [{ row, level: levelOf(sheet, row, naming) }]
      : [],
  );
  const heads = new Set<Step>();
  const steps = rows.map(({ row, level }, at) => {
    const next = rows[at + 1]?.level ?? 0;
    if (next <= level || (naming.length > 1 && !endsAbove(sheet, row, next, naming))) return { row, level };
    const head = { row, level: Math.max(level, next - 1) };
    heads.add(head);
    return head;
  });
  return { steps, heads };
}

/** The rows below a head, up to the next row that is no deeper than it. */
function below(steps: readonly Step[], head: Step): Step[] {
  const at = steps.indexOf(head);
  const end = steps.findIndex(({ level }, index) => index > at && level <= head.level);
  return steps.slice(at + 1, end < 0 ? steps.length : end);
}

function nameOf(sheet: Sheet, row: number): string {
  const words = sheet.rows[row]?.cells.filter(({ text, value }) => text !== '' && value === undefined);
  return words?.map(({ text }) => text.replaceAll(/\s/gu, '')).join(' ') ?? '';
}

function toParts(steps: readonly Step[]): Breakdown['parts'] {
  return steps.map(({ row }) => ({ row, lane: 0 }));
}

/** Each row that has deeper ones right below it, over those of the next depth; empty for a table without depths. */
export function stepBreakdowns(sheet: Sheet): Breakdown[] {
  const { steps, heads } = stepsOf(sheet);
  return [...heads].flatMap((head) => {
    const all = below(steps, head);
    const parts = all.filter(({ level }) => level === all[0]?.level);
    // 其中 and what follows it need not be everything.
    if (parts.some(({ row }) => asideWords.test(sheet.label(row)))) return [];
    return [{ row: head.row, lane: 0, parts: toParts(parts), name: `${nameOf(sheet, head.row)}等于其下各行之和` }];
  });
}

const groupMark = /^[一二三四五六七八九十]+[、.．]/u;

/**
 * The total of a table over its groups (一、货物), or over its rows that stand below no other. Null where it prints no
 * total.
 */
export function wholeBreakdown(sheet: Sheet): Breakdown | null {
  const total = sheet.rows.findIndex((_, row) => isWhole(sheet, row));
  const { steps, heads } = stepsOf(sheet);
  const covered = new Set([...heads].flatMap((head) => below(steps, head)));
  const tops = steps.filter((step) => !covered.has(step) && !asideWords.test(sheet.label(step.row)));
  const marked = tops.filter(({ row }) => groupMark.test(nameOf(sheet, row)));
  const parts = toParts(marked.length > 0 ? marked : tops);
  return total < 0 || parts.length === 0 ? null : { row: total, lane: 0, parts, name: '合计等于各项之和' };
}

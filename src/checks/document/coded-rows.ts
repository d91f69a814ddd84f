import type { Sheet } from './sheet.ts';

/** A row of a classified table and the rows that break it down. */
export interface CodedRow {
  row: number;
  lane: number;
  code: string | null;
  /** Name for comparing. */
  name: string;
  /** 1 类, 2 款, 3 项. */
  level: number;
  children: CodedRow[];
}

/** The rows of one lane as a tree, and the row of the whole. */
export interface CodedRows {
  /** The row of 合计; 小计 and 人员经费合计 only where there is no other. Null where there is none. */
  total: number | null;
  roots: CodedRow[];
  /** Every row but the total, in order. */
  all: CodedRow[];
}

/** Words for the whole of a table, not of a part of it. */
const wholeWords = /^(?:部门|收入|支出)?(?:合计|总计)$/u;

/** Names of public bodies, whose codes (132001) are no part of the classification they stand in. */
const body =
  /(?:[局厅委办院所站馆校部会处署团社]|中心|大队|支队|总队|本级|机关|街道|学院|大学)(?:[（([][^（()）\]]{1,8}[）)\]])?$/u;

function isUnit(code: string, name: string): boolean {
  return (code.length === 3 || code.length === 6) && body.test(name);
}

function levelOfCode(code: string): number {
  return code.length <= 3 ? 1 : code.length <= 5 ? 2 : 3;
}

/** Whether one code is below another: 20103 and 201. */
export function isBelow(code: string, above: string): boolean {
  return code.length > above.length && code.startsWith(above);
}

/**
 * Reads 类, 款 and 项 of a lane: by their codes, else by the depth of the rows. A row without its parent in the table
 * becomes a root of its own, whatever its level.
 */
export function codedRows(sheet: Sheet, lane = 0): CodedRows {
  const rows: CodedRow[] = [];
  const totals: { row: number; whole: boolean }[] = [];
  for (const [row, { role, level }] of sheet.rows.entries()) {
    if (role !== 'data' && role !== 'total') continue;
    const code = sheet.code(row, lane);
    const name = sheet.bareLabel(row, lane);
    if (sheet.isTotal(row, lane) && !code) {
      totals.push({ row, whole: wholeWords.test(name) });
      continue;
    }
    if (code === null ? name === '' : isUnit(code, name)) continue;
    rows.push({ row, lane, code, name, level: code ? levelOfCode(code) : level, children: [] });
  }
  const coded = rows.some(({ code }) => code !== null);
  const kept = coded ? rows.filter(({ code }) => code !== null) : rows.filter(({ level }) => level > 0);
  const roots: CodedRow[] = [];
  const open: CodedRow[] = [];
  for (const each of kept) {
    while (open.length > 0 && !isParent(open.at(-1), each)) open.pop();
    const parent = open.at(-1);
    if (parent) parent.children.push(each);
    else roots.push(each);
    open.push(each);
  }
  const total = totals.find(({ whole }) => whole) ?? totals[0];
  return { total: total?.row ?? null, roots, all: kept };
}

function isParent(above: CodedRow | undefined, each: CodedRow): boolean {
  if (!above) return false;
  return each.code && above.code ? isBelow(each.code, above.code) : each.level > above.level;
}

import type { Column } from '../../../../src/model/index.ts';
import type { RecognisedRow } from '../../recognised.ts';
import { codeOfRow } from '../../text/code-part.ts';
import { parseMark } from '../../text/numbering.ts';
import type { SourceRow } from '../../tree.ts';
import { isColumnNumbers } from './header.ts';
import { rowTexts } from './row-text.ts';

const total = /^(?:“三公”经费|三公经费)?(?:合计|总计|小计|部门合计)$|(?:收入|支出|经费)(?:合计|总计)$|^总计$/u;
const subItem = /^(?:其中[：:]|[①-⑳]|[（(]\d+[）)])/u;
/** 类 of the department economic classification, for tables that print names without codes. */
const economicClasses =
  /^(?:工资福利支出|商品和服务支出|对个人和家庭的补助(?:支出)?|债务利息及费用支出|资本性支出(?:（基本建设）)?|对企业补助(?:（基本建设）)?|对社会保障基金补助|其他支出)$/u;

/** Columns that name a row. */
const names: ReadonlySet<Column['role']> = new Set(['label', 'code']);

function isSubheader(texts: readonly string[], heads: ReadonlySet<string>): boolean {
  const filled = texts.filter((text) => text !== '');
  return filled.length >= 2 && filled.every((text) => heads.has(text));
}

function isGroup(row: SourceRow, next: SourceRow | undefined, heads: ReadonlySet<string>): boolean {
  const [first = '', ...rest] = rowTexts(row);
  if (!parseMark(first) || rest.some((text) => text !== '')) return false;
  return next !== undefined && isSubheader(rowTexts(next), heads);
}

/**
 * Rows after 其中： are parts of the row above it too, until a numbered row or a total begins something new.
 */
class Parts {
  #open = false;

  levelOf(label: string, level: RecognisedRow['level']): RecognisedRow['level'] {
    if (/^其中[：:]/u.test(label)) this.#open = true;
    else if (label === '' || parseMark(label) || total.test(label)) this.#open = false;
    return this.#open && level === 0 ? 2 : level;
  }
}

function levelOf(texts: readonly string[], columns: readonly Column[]): RecognisedRow['level'] {
  const lane = columns.find((column) => column.role === 'code')?.lane;
  const code = lane === undefined ? null : codeOfRow(columns, lane, (column) => texts[column] ?? '');
  const digits = code?.code ?? '';
  if (/^\d+$/u.test(digits)) return digits.length <= 3 ? 1 : digits.length <= 5 ? 2 : 3;
  const label = texts[columns.findIndex((column) => column.role === 'label')] ?? '';
  if (label === '' || total.test(label)) return 0;
  if (subItem.test(label)) return 2;
  const named = columns.some((column) => /经济/u.test(column.path.join('')));
  if (named && lane === undefined) return economicClasses.test(label) ? 1 : 2;
  return 0;
}

/** What names a row: its code, or 合计 merged with it, or its label where the codes are only headed 类, 款, 项. */
function nameOf(texts: readonly string[], columns: readonly Column[]): string {
  const filled = texts.filter((text, column) => text !== '' && names.has(columns[column]?.role ?? 'amount'));
  return filled.find((text) => !/^[类款项]$/u.test(text)) ?? '';
}

/**
 * Depth of a row by where its words begin, in a table whose first columns hold the names of ever smaller things: 品目大类
 * | 专项名称 | 采购物品名称. Null for any other table.
 */
function stepOf(texts: readonly string[], columns: readonly Column[]): RecognisedRow['level'] | null {
  const figures = columns.findIndex(({ role }) => role === 'amount' || role === 'count');
  const steps = columns.slice(0, figures).flatMap(({ role }, at) => (role === 'label' || role === 'text' ? [at] : []));
  if (figures < 0 || steps.length < 2 || columns.some(({ role }) => role === 'code')) return null;
  const first = steps.findIndex((at) => (texts[at] ?? '') !== '');
  return first < 0 ? 0 : (Math.min(first, 3) as RecognisedRow['level']);
}

/** What each row of the body is, and how deep it stands in its classification. */
export function describeRows(
  rows: readonly SourceRow[],
  columns: readonly Column[],
  leading: SourceRow | null,
  exact: boolean,
): RecognisedRow[] {
  const heads = new Set(columns.map((column) => column.path.at(-1) ?? ''));
  const parts = new Parts();
  const result: RecognisedRow[] = leading ? [toRow(leading, 'group', 0)] : [];
  for (const [index, row] of rows.entries()) {
    const texts = rowTexts(row);
    const label = nameOf(texts, columns);
    if (isColumnNumbers(row) && index === 0) result.push(toRow(row, 'columnNumbers', 0));
    else if (isGroup(row, rows[index + 1], heads)) result.push(toRow(row, 'group', 0));
    else if (isSubheader(texts, heads)) result.push(toRow(row, 'subheader', 0));
    else {
      const step = exact ? stepOf(texts, columns) : null;
      const level = step ?? parts.levelOf(label, levelOf(texts, columns));
      const name = step === null ? label : (texts.find((text) => text !== '') ?? '');
      result.push(toRow(row, total.test(name) ? 'total' : 'data', level));
    }
  }
  return result;
}

/** The cells of a row in their columns; a heading row covers the whole width. */
function toRow(row: SourceRow, role: RecognisedRow['role'], level: RecognisedRow['level']): RecognisedRow {
  if (role === 'group') {
    const [first] = row.cells;
    return { role, level, cells: first ? [{ column: 0, colSpan: row.cells.length, source: first }] : [] };
  }
  return { role, level, cells: placeCells(row) };
}

/** Cells in the columns in which they stand. What a merged cell covers is part of that cell. */
export function placeCells(row: SourceRow): RecognisedRow['cells'] {
  return row.cells.flatMap((source, column) => (source.covered ? [] : [{ column, colSpan: source.colSpan, source }]));
}

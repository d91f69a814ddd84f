import type { Column } from '../../../src/model/index.ts';

/** Whether a column holds one part of a code: 类, 款 or 项 in a column of its own, below a head that names codes. */
export function isCodePart(path: readonly string[]): boolean {
  return /^[类款项]$/u.test(path.at(-1) ?? '') && path.slice(0, -1).some((head) => /编码|代码|科目/u.test(head));
}

/** Whether two columns share one code: parts of it side by side, or below one merged head. */
function isPartOf(columns: readonly Column[], first: number, index: number): boolean {
  const [head, own] = [columns[first]?.path ?? [], columns[index]?.path ?? []];
  return index === first || (isCodePart(head) && isCodePart(own)) || head.join('\n') === own.join('\n');
}

/**
 * The code of a row of cells, and the column that ends it: as its cell prints it, or put together of 类, 款 and 项.
 * `textAt` gives the squeezed text of a column. Null where the lane prints no code in this row.
 */
export function codeOfRow(
  columns: readonly Column[],
  lane: number,
  textAt: (column: number) => string,
): { code: string; column: number } | null {
  const codes = columns.flatMap((column, index) => (column.role === 'code' && column.lane === lane ? [index] : []));
  const [first] = codes;
  if (first === undefined) return null;
  const parted = codes.filter((index) => isPartOf(columns, first, index));
  if (parted.length === 1) return { code: textAt(first), column: first };
  const parts = parted.filter((index) => textAt(index) !== '');
  const last = parts.at(-1);
  return last === undefined ? null : { code: parts.map(textAt).join(''), column: last };
}

/**
 * The code that a cell of a code column carries: its own text, or the whole code of its row for the cell that ends it.
 * Null for a part before that, which is no code by itself.
 */
export function codeInColumn(
  columns: readonly Column[],
  column: number,
  textAt: (column: number) => string,
): string | null {
  const row = codeOfRow(columns, columns[column]?.lane ?? 0, textAt);
  if (row?.column === column) return row.code;
  return row && isPartOf(columns, row.column, column) ? null : textAt(column);
}

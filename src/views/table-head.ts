import type { Cell, Head, Table } from '../model/index.ts';

/** A cell of the header rows. */
export interface HeadCell {
  id: string;
  text: string;
  colSpan: number;
  rowSpan: number;
  /** `null` for an empty corner, which is no header. */
  scope: 'col' | 'colgroup' | null;
  /** 类, 款 and 项 over columns of codes: no wider than their two or three digits. */
  narrow: boolean;
}

export function columnCount(table: Table): number {
  const ends = [
    ...table.rows.flatMap((row) => row.cells.map(endColumn)),
    ...table.head.map((head) => head.columns[1] + 1),
  ];
  return Math.max(table.columns.length, ...ends);
}

function endColumn(cell: Cell): number {
  return cell.column + (cell.colSpan ?? 1);
}

/** Every head of a tree, outer ones before inner ones. */
export function* walkHeads(heads: readonly Head[]): Generator<Head> {
  for (const head of heads) {
    yield head;
    yield* walkHeads(head.children);
  }
}

/** Header rows from the tree of heads; columns that no head covers become empty corners. */
export function headRows(table: Table): HeadCell[][] {
  const heads = [...walkHeads(table.head)];
  const rowCount = Math.max(table.headerRows, ...heads.map((head) => head.rows[1] + 1), 0);
  const columns = columnCount(table);
  return Array.from({ length: rowCount }, (_, row) => {
    const covered = heads.filter((head) => head.rows[0] <= row && row <= head.rows[1]);
    const cells: HeadCell[] = [];
    for (let column = 0; column < columns; column += 1) {
      const head = covered.find((each) => each.columns[0] <= column && column <= each.columns[1]);
      if (!head) {
        cells.push({
          id: `${table.id}-h${row + 1}-${column + 1}`,
          text: '',
          colSpan: 1,
          rowSpan: 1,
          scope: null,
          narrow: false,
        });
      } else if (head.rows[0] === row && head.columns[0] === column) {
        const colSpan = head.columns[1] - head.columns[0] + 1;
        cells.push({
          id: `${table.id}-h${row + 1}-${column + 1}`,
          text: head.text,
          colSpan,
          rowSpan: head.rows[1] - head.rows[0] + 1,
          scope: head.text === '' ? null : colSpan > 1 ? 'colgroup' : 'col',
          narrow: colSpan === 1 && head.text.length === 1 && table.columns[column]?.role === 'code',
        });
      }
    }
    return cells;
  });
}

/** Ids of the heads above each column, outermost first. */
export function headIdsByColumn(table: Table, heads: readonly HeadCell[]): string[][] {
  return Array.from({ length: columnCount(table) }, (_, column) =>
    heads
      .filter((head) => {
        const first = Number(head.id.split('-').at(-1)) - 1;
        return head.scope !== null && first <= column && column < first + head.colSpan;
      })
      .map((head) => head.id),
  );
}

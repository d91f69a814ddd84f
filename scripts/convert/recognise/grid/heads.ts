import type { Head } from '../../../../src/model/index.ts';
import { squeeze } from '../../text/squeeze.ts';
import { cellPlace, cellText, type SourceCell, type SourceRow } from '../../tree.ts';

/** A head cell and the columns it covers. */
interface Placed {
  cell: SourceCell;
  first: number;
  last: number;
}

const nameColumn = /名称$/u;

/** The words of a head. White space between Han characters is where the head was wrapped or padded, not text. */
function textOf(cell: SourceCell): string {
  return cellText(cell)
    .replaceAll(/(?<=[\p{Script=Han}，、（）])\s+(?=[\p{Script=Han}，、（）])/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/** Runs of columns between blanks in the row below: each run is one or more groups. */
function runs(texts: readonly string[]): { first: number; last: number; blank: boolean }[] {
  const result: { first: number; last: number; blank: boolean }[] = [];
  for (const [column, text] of texts.entries()) {
    const before = result.at(-1);
    if (text !== '' && before && !before.blank) before.last = column;
    else result.push({ first: column, last: column, blank: text === '' });
  }
  return result;
}

/** Columns of a run at which a new group may begin: where its first label comes again, and after a name column. */
function cuts(texts: readonly string[], first: number, last: number): number[] {
  const result: number[] = [];
  for (let column = first + 1; column <= last; column += 1) {
    const again = texts[column] === texts[first];
    const named = nameColumn.test(texts[column - 1] ?? '') && !nameColumn.test(texts[column] ?? '');
    if (again || named) result.push(column);
  }
  return result;
}

/**
 * Places the cells of a head row in which merged cells were left out over the full row below it. Blanks below
 * are heads that reach down; the runs between them are groups. Returns null where the row does not say how.
 */
function alignRagged(row: SourceRow, below: SourceRow): Placed[] | null {
  const texts = below.cells.map((cell) => squeeze(cellText(cell)));
  const parts = runs(texts);
  let missing = row.cells.length - parts.length;
  const spans: { first: number; last: number }[] = [];
  for (const part of parts) {
    if (part.blank || missing === 0) {
      spans.push(part);
      continue;
    }
    let first = part.first;
    for (const cut of cuts(texts, part.first, part.last).slice(0, missing)) {
      spans.push({ first, last: cut - 1 });
      first = cut;
      missing -= 1;
    }
    spans.push({ first, last: part.last });
  }
  if (spans.length !== row.cells.length) return null;
  return row.cells.map((cell, index) => ({ cell, first: spans[index]?.first ?? 0, last: spans[index]?.last ?? 0 }));
}

/** Places the cells of a full head row: a head reaches right over blanks, but not out from under its parent. */
function alignFull(row: SourceRow, parentOf: (column: number) => Head | null): Placed[] {
  const result: Placed[] = [];
  for (const [column, cell] of row.cells.entries()) {
    const blank = cellText(cell) === '';
    const before = result.at(-1);
    if (!blank) result.push({ cell, first: column, last: column });
    else if (before?.last === column - 1 && parentOf(before.first) === parentOf(column)) before.last = column;
  }
  return result;
}

/** Places the cells of a head row whose merged cells are known. */
function alignExact(row: SourceRow): Placed[] {
  return row.cells.flatMap((cell, first) => (cell.covered ? [] : [{ cell, first, last: first + cell.colSpan - 1 }]));
}

/** The heads of a table as a tree. `ragged` tells that a row could not be placed with certainty. */
export function buildHeads(
  rows: readonly SourceRow[],
  width: number,
  exact = false,
): { head: Head[]; ragged: boolean } {
  const roots: Head[] = [];
  const lowest: (Head | null)[] = Array.from({ length: width }, () => null);
  let ragged = false;
  for (const [index, row] of rows.entries()) {
    const below = rows[index + 1];
    const short = row.cells.length < width;
    const aligned = short && below ? alignRagged(row, below) : null;
    if (short && !aligned) ragged = true;
    const parents = [...lowest];
    const placed = exact ? alignExact(row) : (aligned ?? alignFull(row, (column) => parents[column] ?? null));
    for (const { cell, first, last } of placed) {
      if (textOf(cell) === '' || first >= width) continue;
      const head: Head = {
        text: textOf(cell),
        place: cellPlace(cell),
        columns: [first, Math.min(last, width - 1)],
        rows: [index, index],
        children: [],
      };
      (parents[first]?.children ?? roots).push(head);
      for (let column = first; column <= Math.min(last, width - 1); column += 1) lowest[column] = head;
    }
  }
  stretch(roots, rows.length - 1);
  return { head: roots, ragged };
}

/** A head with nothing below it reaches down to the last head row. */
function stretch(heads: readonly Head[], lastRow: number): void {
  for (const head of heads) {
    if (head.children.length === 0) head.rows[1] = lastRow;
    else {
      head.rows[1] = Math.min(...head.children.map((child) => child.rows[0])) - 1;
      stretch(head.children, lastRow);
    }
  }
}

/** The heads above each column, from the outermost to its own. */
export function columnPaths(head: readonly Head[], width: number): string[][] {
  const paths: string[][] = Array.from({ length: width }, () => []);
  const visit = (heads: readonly Head[]): void => {
    for (const node of heads) {
      for (let column = node.columns[0]; column <= node.columns[1]; column += 1)
        paths[column]?.push(squeeze(node.text));
      visit(node.children);
    }
  };
  visit(head);
  return paths;
}

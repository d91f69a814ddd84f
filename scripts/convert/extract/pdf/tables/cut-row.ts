import { parseMark } from '../../../text/numbering.ts';
import type { ExtractedCell, ExtractedRow } from '../../extraction.ts';
import { boxOfCell, type GridCell } from '../lattice/index.ts';
import { printedLines } from './cell-lines.ts';
import { isCut, opensItem } from './cut.ts';
import type { PlacedGrid } from './place.ts';

/** Borders of one cell on two pages may differ by so many points. */
const tolerance = 4;
const figure = /^[\d.,，%％\s-]+$/u;

interface CutCell {
  before: number;
  after: number;
}

/**
 * Puts the first row of a page to the last row of the page before when the end of the page has cut it in two: each of
 * its texts goes on with a line that fills its cell to the border and to the end of the page, and either other cells,
 * which had no more to say, are blank, or the items of the column are numbered and this one is not. Tells whether it
 * did; the first of `rows` is then to be left out.
 */
export function joinCutRow(
  table: ExtractedRow[],
  before: PlacedGrid,
  rows: ExtractedRow[],
  after: PlacedGrid,
): boolean {
  const cuts = cutCells(before, after);
  if (cuts.length === 0) return false;
  const [first] = rows;
  const pairs = cuts.map(({ before: above, after: below }) => ({
    above: findCell(table, before, above, table.length - before.grid.ys.length + 1),
    below: first?.cells.find((cell) => cell === findCell(rows, after, below, 0)),
  }));
  if (pairs.some(({ above, below }) => !above || !below)) return false;
  for (const { above, below } of pairs) {
    above?.lines.push(...(below?.lines ?? []).map((line, index) => (index === 0 ? { ...line, wraps: true } : line)));
  }
  return true;
}

/** The extracted cell of a cell of a grid whose rows begin at `offset`. */
function findCell(rows: ExtractedRow[], part: PlacedGrid, index: number, offset: number): ExtractedCell | undefined {
  const cell = part.grid.cells[index];
  if (!cell) return undefined;
  const order = part.grid.cells.filter((each) => each.row === cell.row).indexOf(cell);
  return rows[cell.row + offset]?.cells[order];
}

/** Which cells of the last and the first row belong together; none unless the row was cut for certain. */
function cutCells(before: PlacedGrid, after: PlacedGrid): CutCell[] {
  const cuts: CutCell[] = [];
  const rowsAbove = before.grid.ys.length - 1;
  let proofs = 0;
  for (const [index, cell] of after.grid.cells.entries()) {
    if (cell.row !== 0) continue;
    if (cell.rowSpan > 1) return [];
    const box = boxOfCell(after.grid, cell);
    const above = before.grid.cells.findIndex((each) => {
      const [left, , right] = boxOfCell(before.grid, each);
      const same = Math.abs(left - box[0]) <= tolerance && Math.abs(right - box[2]) <= tolerance;
      return same && each.row + each.rowSpan === rowsAbove;
    });
    const end = before.grid.cells[above];
    if (!end) return [];
    const linesAbove = printedLines(before.runs[above] ?? [], before.page.number);
    const [next] = printedLines(after.runs[index] ?? [], after.page.number);
    const last = linesAbove.at(-1);
    if (!next) {
      if (last) proofs++;
      continue;
    }
    const bottom = boxOfCell(before.grid, end)[3];
    const filled = last && bottom - last.box[3] < 0.8 * last.size && isCut(last, next, box);
    if (!last || !filled || figure.test(last.text) || figure.test(next.text)) return [];
    if (opensItem(linesAbove[0]?.text ?? '')) {
      if (opensItem(next.text)) return [];
      if (isNumbered(after, cell) || goesOn(linesAbove[0]?.text ?? '', after, cell)) proofs++;
    }
    cuts.push({ before: above, after: index });
  }
  return proofs > 0 ? cuts : [];
}

/** Texts of the cells below a cell, in its column, in their order; blank ones left out. */
function textsBelow({ grid, runs }: PlacedGrid, { column, colSpan }: GridCell): string[] {
  return grid.cells.flatMap((each, index) => {
    const below = each.row > 0 && each.column === column && each.colSpan === colSpan;
    const text = (runs[index] ?? []).map((run) => run.text).join('');
    return below && text !== '' ? [text] : [];
  });
}

/** Whether the next text below a cell carries the number after that of a text: nothing of its own stood between. */
function goesOn(above: string, after: PlacedGrid, cell: GridCell): boolean {
  const own = parseMark(above);
  const next = parseMark(textsBelow(after, cell)[0] ?? '');
  return own !== null && next?.style === own.style && next.ordinal === own.ordinal + 1;
}

/** Whether nearly all texts below a cell, in its column, open with the mark of an item. */
function isNumbered(after: PlacedGrid, cell: GridCell): boolean {
  const texts = textsBelow(after, cell);
  return texts.length > 0 && texts.filter(opensItem).length >= 0.8 * texts.length;
}

import type { Place } from '../../../../src/model/index.ts';
import { parseMark } from '../../text/numbering.ts';
import { cellPlace, cellText, type SourceRow } from '../../tree.ts';

/**
 * A row after a page end whose first two cells are blank goes on with the cells of the row above: the page
 * ended inside them. The pieces are put together cell by cell. `joins` holds the first lines after page ends.
 */
export function joinCutRows(
  rows: readonly SourceRow[],
  joins: readonly Place[],
): { rows: SourceRow[]; joined: number } {
  const breaks = new Set(joins.map((place) => `${place.file}:${place.line}`));
  const result: SourceRow[] = [];
  let joined = 0;
  for (const row of rows) {
    const above = result.at(-1);
    const [first] = row.cells;
    const place = first ? cellPlace(first) : null;
    const afterBreak = place !== null && breaks.has(`${place.file}:${place.line}`);
    if (above && afterBreak && isCutOff(above, row)) {
      result[result.length - 1] = merge(above, row);
      joined += 1;
    } else {
      result.push(row);
    }
  }
  return { rows: result, joined };
}

function isCutOff(above: SourceRow, row: SourceRow): boolean {
  const texts = row.cells.map(cellText);
  if (texts[0] !== '' || texts[1] !== '') return false;
  const filled = texts.flatMap((text, column) => (text === '' ? [] : [column]));
  const into = filled.filter((column) => cellText(above.cells[column] ?? { lines: [], colSpan: 1, rowSpan: 1 }) !== '');
  return (
    filled.length > 0 && into.length === filled.length && filled.every((column) => !parseMark(texts[column] ?? ''))
  );
}

function merge(above: SourceRow, row: SourceRow): SourceRow {
  const cells = above.cells.map((cell, column) => {
    const more = row.cells[column]?.lines.filter((line) => line.text !== '') ?? [];
    return { ...cell, lines: [...cell.lines, ...more.map((line) => ({ ...line, wraps: true }))] };
  });
  return { ...above, cells };
}

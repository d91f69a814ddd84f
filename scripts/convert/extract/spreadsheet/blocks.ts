import type { ExtractedBlock, ExtractedLine, ExtractedRow, ExtractedTable, Origin } from '../extraction.ts';
import { piecesOf } from './shape.ts';
import { type Area, cellName } from './sheet.ts';
import type { Tile } from './tile.ts';

/** Turns the tiles of a sheet into blocks. */
export function blocksOf(tile: Tile, sheet: string): ExtractedBlock[] {
  const origin = (row: number, column: number): Origin => {
    const place = tile.original(row, column);
    return { kind: 'sheet', sheet, cell: cellName(place.row, place.column) };
  };
  /** The lines of a cell: its line feeds are the publisher's own. */
  const lines = (row: number, column: number): ExtractedLine[] => {
    const texts = tile.slot(row, column).text.split('\n');
    return texts.map((text) => ({ text: text.trimEnd(), origin: origin(row, column) }));
  };
  const table = (area: Area, ruled: boolean): ExtractedTable => {
    const rows: ExtractedRow[] = [];
    for (let row = area.top; row <= area.bottom; row++) {
      const cells: ExtractedRow['cells'] = [];
      for (let column = area.left; column <= area.right; column++) {
        const slot = tile.slot(row, column);
        const span = inside(slot.area, area);
        if (span.top !== row || span.left !== column) continue;
        cells.push({
          column: column - area.left,
          colSpan: span.right - span.left + 1,
          rowSpan: span.bottom - span.top + 1,
          lines: lines(row, column),
        });
      }
      rows.push({ cells, page: null });
    }
    return { type: 'table', found: ruled ? 'ruled' : 'marked', width: area.right - area.left + 1, rows };
  };
  return piecesOf(tile).flatMap((piece): ExtractedBlock[] => {
    if (piece.type === 'table') return [table(piece.area, piece.ruled)];
    return lines(piece.row, piece.column)
      .filter(({ text }) => text.trim() !== '')
      .map((line) => ({ type: 'paragraph', depth: null, lines: [line] }));
  });
}

function inside(area: Area, bounds: Area): Area {
  return {
    top: Math.max(area.top, bounds.top),
    left: Math.max(area.left, bounds.left),
    bottom: Math.min(area.bottom, bounds.bottom),
    right: Math.min(area.right, bounds.right),
  };
}

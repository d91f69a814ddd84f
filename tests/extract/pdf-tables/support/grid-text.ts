import type { ExtractedCell, ExtractedTable } from '../../../../scripts/convert/extract/extraction.ts';

/** A table as readable text: see the README of the fixtures. */
export function gridText({ rows }: ExtractedTable): string {
  return rows.map(({ page, cells }) => [page, ...cells.map(cellText)].join(' | ')).join('\n');
}

export function cellText({ rowSpan, colSpan, lines }: ExtractedCell): string {
  const span = rowSpan > 1 || colSpan > 1 ? `{${rowSpan}x${colSpan}}` : '';
  return span + lines.map((line, index) => (index === 0 ? '' : line.wraps ? '~' : '⏎') + line.text).join('');
}

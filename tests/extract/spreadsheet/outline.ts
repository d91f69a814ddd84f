import type { ExtractedBlock, Extraction } from '../../../scripts/convert/extract/extraction.ts';

/**
 * An extraction as short lines, for comparing: `= sheet`, `A1 text`, and for a table its rows, cells separated by
 * `|`, spans as `{2x1}` (columns × rows), line feeds as `/`.
 */
export function outline(extraction: Extraction): string[] {
  return extraction.blocks.flatMap(outlineBlock);
}

function outlineBlock(block: ExtractedBlock): string[] {
  if (block.type === 'sheet') return [`= ${block.label}`];
  if (block.type === 'paragraph') {
    return block.lines.map(({ text, origin }) => `${origin?.kind === 'sheet' ? origin.cell : '?'} ${text}`);
  }
  if (block.type !== 'table') throw new Error(`no ${block.type} is expected of a workbook`);
  return block.rows.map(({ cells }) =>
    cells
      .map(({ lines, colSpan, rowSpan }) => {
        const span = colSpan > 1 || rowSpan > 1 ? `{${colSpan}x${rowSpan}}` : '';
        return `${lines.map(({ text }) => text).join('/')}${span}`;
      })
      .join('|'),
  );
}

/** Rules of the notices with their messages. */
export function noticesOf(extraction: Extraction): string[] {
  return extraction.notices.map(({ rule, message }) => `${rule}: ${message}`);
}

import type { ExtractedBlock, Extraction } from '../../scripts/convert/extract/extraction.ts';

function showLines(lines: readonly { text: string }[]): string {
  return lines.map((line) => line.text).join(' ⏎ ');
}

/** A block in one short text for comparing: `#1 heading`, `text`, `aside`; a table as its rows, `@column+colSpan×rowSpan text`. */
export function showBlock(block: ExtractedBlock): string | string[] {
  switch (block.type) {
    case 'paragraph':
      return `${block.depth === null ? '' : `#${block.depth} `}${showLines(block.lines)}`;
    case 'table':
      return block.rows.map((row) =>
        row.cells
          .map(({ column, colSpan, rowSpan, lines }) => {
            const span = colSpan > 1 || rowSpan > 1 ? `+${colSpan}×${rowSpan}` : '';
            return `@${column}${span} ${showLines(lines)}`.trim();
          })
          .join(' | '),
      );
    case 'aside':
      return `<${block.reason}> ${block.line.text}`;
    default:
      return `<${block.type}> ${block.label}`;
  }
}

export function show(extraction: Pick<Extraction, 'blocks'>): (string | string[])[] {
  return extraction.blocks.map(showBlock);
}

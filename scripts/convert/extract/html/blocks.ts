import type { Element, Parents } from 'hast';
import { type ExtractedBlock, type ExtractedCellLine, type ExtractedTable, ExtractionError } from '../extraction.ts';
import { readFlow } from './flow.ts';
import { buildGrid, type MarkedCell } from './grid.ts';
import { concealment, squeezedText } from './hidden.ts';
import { layoutDetector } from './layout.ts';
import { spanOf, type TableParts, tableParts } from './table.ts';
import { emptyTally, type Tally } from './tally.ts';
import type { WhiteSpace } from './text-lines.ts';

export interface HtmlContent {
  blocks: ExtractedBlock[];
  tally: Tally;
}

/** Cells of one document; 500 pages of dense tables have some 60,000. */
const mostCells = 500_000;

/** Reads a tree of HTML as headings, paragraphs and tables in the order in which a browser shows them. */
export function readBlocks(root: Parents, whiteSpace: WhiteSpace): HtmlContent {
  const tally = emptyTally();
  const options = { whiteSpace, tally };
  const isLayout = layoutDetector();
  let cellCount = 0;

  function readTable(table: Element): ExtractedBlock[] {
    const parts = tableParts(table);
    countConcealed(parts);
    const before = parts.captions.flatMap((caption) => readBody(caption));
    if (isLayout(table))
      return [...before, ...parts.rows.flatMap((row) => row.cells.flatMap((cell) => readBody(cell)))];
    const { grid, inner } = readData(parts);
    return [...before, ...(grid ? [grid] : []), ...inner];
  }

  function readData(parts: TableParts): { grid: ExtractedTable | null; inner: ExtractedBlock[] } {
    const inner: ExtractedBlock[] = [];
    const rows = parts.rows.map(({ cells, groupEnd }) => ({
      cells: cells.map((cell) => readCell(cell, inner)),
      groupEnd,
    }));
    return { grid: buildGrid(rows), inner };
  }

  /** The lines of a cell; tables in it follow after the table it belongs to. */
  function readCell(cell: Element, inner: ExtractedBlock[]): MarkedCell {
    cellCount += 1;
    if (cellCount > mostCells) throw new ExtractionError(`表格单元格超过 ${mostCells} 个，不是正常的文件，拒绝读取`);
    const lines: ExtractedCellLine[] = [];
    const add = (texts: string[]): void => {
      for (const text of texts) lines.push({ text, origin: null });
    };
    const table = (nested: Element): void => {
      if (isLayout(nested)) {
        const parts = tableParts(nested);
        countConcealed(parts);
        for (const part of [...parts.captions, ...parts.rows.flatMap((row) => row.cells)]) {
          readFlow(part, { lines: add, table }, options);
        }
      } else {
        tally.nestedTables += 1;
        inner.push(...readTable(nested));
      }
    };
    readFlow(cell, { lines: add, table }, options);
    if (lines.length === 0) lines.push({ text: '', origin: null });
    return { colSpan: spanOf(cell, 'colSpan'), rowSpan: spanOf(cell, 'rowSpan'), lines };
  }

  function countConcealed(parts: TableParts): void {
    for (const element of parts.concealed) {
      const why = concealment(element);
      if (why === 'hidden' || why === 'deleted') tally[why] += squeezedText(element).length;
    }
  }

  function readBody(parent: Parents): ExtractedBlock[] {
    const blocks: ExtractedBlock[] = [];
    readFlow(
      parent,
      {
        lines: (texts, depth) =>
          blocks.push({ type: 'paragraph', depth, lines: texts.map((text) => ({ text, origin: null })) }),
        table: (table) => {
          for (const block of readTable(table)) blocks.push(block);
        },
      },
      options,
    );
    return blocks;
  }

  return { blocks: readBody(root), tally };
}

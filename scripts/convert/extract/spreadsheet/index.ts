import { type ExtractedBlock, type Extraction, ExtractionError, type Notice } from '../extraction.ts';
import { readInThread } from './binary-thread.ts';
import { blocksOf } from './blocks.ts';
import { hiddenSheetNotice, sheetNotices } from './notices.ts';
import type { Sheet } from './sheet.ts';
import { Tally } from './tally.ts';
import { tilesOf } from './tile.ts';
import { visiblePart } from './visible.ts';
import { readWorkbook } from './workbook.ts';

function compose(format: 'xlsx' | 'xls', sheets: readonly Sheet[]): Extraction {
  const blocks: ExtractedBlock[] = [];
  const notices: Notice[] = [];
  const tally = new Tally();
  for (const sheet of sheets) {
    if (sheet.hidden) {
      notices.push(hiddenSheetNotice(sheet));
      continue;
    }
    const visible = visiblePart(sheet);
    const tiles = tilesOf(visible, tally);
    notices.push(...sheetNotices(sheet, visible, tiles));
    blocks.push({ type: 'sheet', label: sheet.name }, ...tiles.flatMap((tile) => blocksOf(tile, sheet.name)));
  }
  if (blocks.every((block) => block.type === 'sheet')) {
    throw new ExtractionError('工作簿里没有可见的内容（工作表为空或全部隐藏）');
  }
  return { format, pages: [], blocks, notices };
}

/**
 * Extracts an XLSX: cells as displayed, formulas by their saved values, merged cells as spans, each sheet after the
 * other. What is hidden or floats above the cells is reported.
 * @throws ExtractionError when it is damaged, hostile, empty or beyond the limits.
 */
export async function extractXlsx(bytes: Uint8Array): Promise<Extraction> {
  return compose('xlsx', readWorkbook(bytes));
}

/**
 * Extracts an XLS (Excel 97–2003, also as WPS writes it) or an XML Spreadsheet 2003, in the same way.
 * @throws ExtractionError when it is damaged, hostile, encrypted, empty or beyond the limits.
 */
export async function extractXls(bytes: Uint8Array): Promise<Extraction> {
  return compose('xls', await readInThread(bytes, bytes[0] !== 0xd0));
}

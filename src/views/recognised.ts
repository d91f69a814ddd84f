import type { Cell, Table } from '../model/index.ts';
import type { Words } from '../words/index.ts';
import type { Where } from './where.ts';

/** What is known of a text that was recognised in an image. It may be misread, however sure recognition was. */
export interface Recognised {
  /** 98 %; null where recognition did not say. */
  confidence: string | null;
  /** To be compared with the original: recognition was unsure, or a sum it stands in does not close. */
  doubtful: boolean;
}

/** How a cell, or a text at a place, was recognised; null for what was read from text. */
export function recognised(
  cell: Pick<Cell, 'confidence' | 'doubtful'>,
  where?: Pick<Where, 'recognised'>,
): Recognised | null {
  if (cell.confidence === undefined && !where?.recognised) return null;
  return {
    confidence: cell.confidence === undefined ? null : percent(cell.confidence),
    doubtful: cell.doubtful ?? false,
  };
}

/** A table recognised in an image, and how many of its cells are doubtful. */
export interface RecognisedTable {
  doubtful: number;
}

/** How a table was recognised; null for one that was read from text. */
export function recognisedTable(table: Table, where: Pick<Where, 'recognised'>): RecognisedTable | null {
  const cells = table.rows.flatMap((row) => row.cells.flatMap((cell) => recognised(cell) ?? []));
  if (cells.length === 0 && !where.recognised) return null;
  return { doubtful: cells.filter((cell) => cell.doubtful).length };
}

/** Rounded down: 100 % is said of nothing less. */
function percent(share: number): string {
  return `${Math.floor(share * 100 + 1e-9)}%`;
}

/** The mark of a doubtful figure: 识别存疑 60%. */
export function doubtText({ confidence }: Pick<Recognised, 'confidence'>, { tables }: Pick<Words, 'tables'>): string {
  return tables.doubt(confidence);
}

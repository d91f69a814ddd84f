import type { OriginalFormat } from '../../../src/model/index.ts';

/**
 * What the extractors give: the pieces of an original file (PDF, Word, Excel, web page, scan) in reading order,
 * each with the way back to where it stands. Nothing is interpreted; nothing is left out without a word.
 * The transcript stage writes it as text, which the same readers read as any other text.
 */

/** A rectangle on a page as displayed, in points from the top left corner: left, top, right, bottom. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** Where a piece stands in the original: on a page, in a sheet, or nowhere in particular (Word, HTML). */
export type Origin =
  | { kind: 'page'; page: number; box: Box }
  | { kind: 'sheet'; sheet: string /** A1 notation. */; cell: string }
  | null;

/** One printed line of text. It never holds a line feed. */
export interface ExtractedLine {
  text: string;
  origin: Origin;
  /** How sure text recognition was, from 0 to 1; absent for text that did not have to be recognised. */
  confidence?: number;
}

/** A line of a cell. */
export interface ExtractedCellLine extends ExtractedLine {
  /** It goes on with the line above, which was cut by the width of the cell or the end of a page. */
  wraps?: boolean;
}

export interface ExtractedParagraph {
  type: 'paragraph';
  /** Depth of a heading that the format itself marks, from 1; null elsewhere. */
  depth: 1 | 2 | 3 | 4 | 5 | 6 | null;
  /** Printed lines of this one paragraph, also over the end of a page; never empty. */
  lines: ExtractedLine[];
}

export interface ExtractedCell {
  /** Index of the first column it covers, from 0. */
  column: number;
  colSpan: number;
  rowSpan: number;
  /** Never empty: a blank cell has one line with an empty text, and its box. */
  lines: ExtractedCellLine[];
}

export interface ExtractedRow {
  /** Cells that begin in this row, from left to right. Columns not mentioned are covered from above. */
  cells: ExtractedCell[];
  /** Page on which the row stands; null for formats without pages. */
  page: number | null;
}

/**
 * How a grid was found: drawn with lines, marked up by the format, by the alignment of its texts (unsure), or
 * recognised in an image.
 */
export type GridEvidence = 'ruled' | 'marked' | 'aligned' | 'recognised';

export interface ExtractedTable {
  type: 'table';
  found: GridEvidence;
  /** Number of columns of the grid. */
  width: number;
  /** All rows, also those after a page end, with heads printed again as they stand. */
  rows: ExtractedRow[];
}

/** Something printed that is no part of the text: it is kept and listed, not shown. */
export interface ExtractedAside {
  type: 'aside';
  reason: 'pageNumber' | 'runningHeader' | 'runningFooter' | 'watermark';
  line: ExtractedLine;
}

/** A new page or sheet begins. */
export interface ExtractedBreak {
  type: 'page' | 'sheet';
  /** Number of the page from 1, or name of the sheet. */
  label: string;
  /** The page had no text and was recognised from its image. */
  recognised?: boolean;
}

export type ExtractedBlock = ExtractedParagraph | ExtractedTable | ExtractedAside | ExtractedBreak;

/** Something the publisher must know about the file: a page without text, a hidden sheet, a lost picture. */
export interface Notice {
  rule: string;
  severity: 'warning' | 'info';
  /** In Chinese. */
  message: string;
  /** Page, or null. */
  page: number | null;
}

export interface Extraction {
  format: OriginalFormat;
  /** Sizes of the pages in points, for formats with pages. */
  pages: { number: number; width: number; height: number }[];
  blocks: ExtractedBlock[];
  notices: Notice[];
}

/** A file that cannot be extracted, and why, in plain Chinese for its publisher. */
export class ExtractionError extends Error {
  /** Page at which it failed, or null. */
  readonly page: number | null;

  constructor(message: string, page: number | null = null) {
    super(message);
    this.page = page;
  }
}

/** Whether an error is about a file that cannot be read or written, and no defect of ours. */
export function isAboutFile(error: unknown): error is Error {
  return error instanceof ExtractionError || (error instanceof Error && 'code' in error);
}

import type { Layout, LeftOut, Place } from '../../src/model/index.ts';
import { wordSpace } from './text/word-space.ts';

/**
 * What a reader gives to the structure stage: the source's own pieces in their order, each with its place,
 * and nothing interpreted. The node names follow mdast; `grid` is the one node of our own.
 */
export interface SourceTree {
  type: 'root';
  layout: Layout;
  /** Width of a full printed line in Han characters, when lines were wrapped by a printer; else null. */
  lineWidth: number | null;
  children: SourceNode[];
  /** Where pages or sheets begin, for a text that marks them. */
  pages?: PageStart[];
  /** What the text itself marks as no part of it: running headers, page numbers. */
  asides?: { reason: Aside; line: SourceLine }[];
}

export type Aside = Extract<LeftOut['reason'], 'pageNumber' | 'runningHeader' | 'runningFooter' | 'watermark'>;

/** The first line of a page or a sheet. */
export interface PageStart {
  /** Number of the page, or name of the sheet. */
  label: string;
  line: number;
  /** The page is an image whose text was recognised. */
  recognised: boolean;
}

export type SourceNode = SourceParagraph | SourceGrid;

/** One line of the source, or one paragraph of a format that has paragraphs. */
export interface SourceParagraph {
  type: 'paragraph';
  /** The pieces it consists of, one a source line, never empty. */
  lines: SourceLine[];
  /** Number of blank lines before it. */
  gap: number;
  /** Depth of a heading the format itself marks (Markdown #); null elsewhere. */
  depth: number | null;
}

export interface SourceLine {
  text: string;
  place: Place;
  /** In a cell: it goes on with the line above, which the width of the cell or a page end cut. */
  wraps?: boolean;
  /** How sure text recognition was, from 0 to 1, where the text had to be recognised. */
  confidence?: number;
}

export interface SourceGrid {
  type: 'grid';
  rows: SourceRow[];
  gap: number;
  /** The format itself says where the table begins: at least once a page, or for certain. */
  complete?: 'page' | 'table';
  /** Merged cells are marked as such (`covered`), so that a blank cell is a blank cell. */
  exact?: boolean;
  /** The columns were told from the alignment of texts, not from drawn lines. */
  aligned?: boolean;
}

export interface SourceRow {
  cells: SourceCell[];
  /** Blank lines before the row: a page ended there, or the layout separates rows so. */
  gap: number;
}

/**
 * A cell as it stands in the source. A blank cell has one line with an empty text. A row has one cell for each
 * column: those that a merged cell to the left or above covers are blank and say so.
 */
export interface SourceCell {
  lines: SourceLine[];
  colSpan: number;
  rowSpan: number;
  /** Covered by a merged cell; only in an `exact` grid. */
  covered?: boolean;
}

/** The text of a cell, its lines separated by line feeds unless the cell's width or a page end cut them. */
export function cellText(cell: SourceCell): string {
  const [first, ...rest] = cell.lines;
  return rest.reduce((text, line) => `${text}${lineBreak(text, line)}${line.text}`, first?.text ?? '');
}

/** What stands between a text and the line of the same cell that comes after it. */
export function lineBreak(before: string, line: SourceLine): string {
  return line.wraps ? wordSpace(before, line.text) : '\n';
}

/** Where a cell begins. */
export function cellPlace(cell: SourceCell): Place {
  const first = cell.lines[0];
  if (!first) throw new RangeError('a cell has at least one line');
  return first.place;
}

/** Every line of a tree with its place, in document order. */
export function* walkLines(tree: SourceTree): Generator<SourceLine> {
  for (const node of tree.children) {
    if (node.type === 'paragraph') yield* node.lines;
    else for (const row of node.rows) for (const cell of row.cells) yield* cell.lines;
  }
}

import type { Layout, Place } from '../../src/model/index.ts';

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
}

export interface SourceGrid {
  type: 'grid';
  rows: SourceRow[];
  gap: number;
  /** The format itself says where the table begins, at least once a page. */
  complete?: boolean;
}

export interface SourceRow {
  cells: SourceCell[];
  /** Blank lines before the row: a page ended there, or the layout separates rows so. */
  gap: number;
}

/** A cell as it stands in the source. A blank cell has one line with an empty text. */
export interface SourceCell {
  lines: SourceLine[];
  colSpan: number;
  rowSpan: number;
  /** The lines are pieces of one text that a page end cut, not lines of the document's own. */
  cut?: boolean;
}

/** The text of a cell, its lines separated by line feeds unless a page end cut them. */
export function cellText(cell: SourceCell): string {
  return cell.lines.map((line) => line.text).join(cell.cut ? '' : '\n');
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

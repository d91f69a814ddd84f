import type { Block, Caption, LeftOut, Passage, Place, PlacedText, Section } from '../../src/model/index.ts';
import type { SourceRow } from './tree.ts';

/** What the structure stage hands on: parts, sections and text in the document's order, grids with their captions. */
export interface StructuredDocument {
  contents: PlacedText[];
  front: Block[];
  sections: Section[];
  grids: BoundGrid[];
}

/** A grid with what is printed above and below it. Cells are still strings. */
export interface BoundGrid {
  /** `t01`, …: the id its table will have. */
  id: string;
  title: PlacedText | null;
  captions: Caption[];
  unit: PlacedText | null;
  rows: SourceRow[];
  /** Merged cells are marked; a blank cell is a blank cell. */
  exact: boolean;
  /** The columns were told from the alignment of texts. */
  aligned: boolean;
  notes: Passage[];
  /** First lines after a page break inside the grid. */
  joins: Place[];
  /** Headings above it, outermost first. */
  headings: string[];
}

/** Where stages put what they noticed. One sink a document; nothing is thrown. */
export interface Sink {
  leftOut(reason: LeftOut['reason'], text: string, place: Place): void;
  problem(problem: {
    rule: string;
    severity: 'error' | 'warning' | 'info';
    message: string;
    place: Place | null;
    expected?: string;
    found?: string;
  }): void;
}

import type { Column, Form, GridDoubt, Head, StandardTableId } from '../../src/model/index.ts';
import type { BoundGrid } from './structured.ts';
import type { SourceCell } from './tree.ts';

/** A grid of which is known what it is: standard id, heads as a tree, what columns and rows are. Cells are still strings. */
export interface RecognisedTable extends BoundGrid {
  standard: StandardTableId | null;
  evidence: string[];
  headerRows: number;
  head: Head[];
  columns: Column[];
  body: RecognisedRow[];
  /** What a performance form says, besides its grid. Amounts get their values when they are normalised. */
  form: Form | null;
  confidence: 'high' | 'low';
  remarks: string[];
  /** Which of its rows were read by order. */
  doubts: GridDoubt[];
}

export interface RecognisedRow {
  role: 'data' | 'total' | 'group' | 'subheader' | 'columnNumbers';
  level: 0 | 1 | 2 | 3;
  cells: { column: number; colSpan: number; source: SourceCell }[];
}

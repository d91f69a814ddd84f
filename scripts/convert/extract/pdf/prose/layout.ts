import type { Box, ExtractedAside, ExtractedParagraph, ExtractedTable, Notice } from '../../extraction.ts';
import type { PageContent, Run } from '../page.ts';

/** A page once its ruled tables are known. */
export interface PageParts {
  /** The page as the engine gives it, all of it. */
  content: PageContent;
  /** The runs that stand in no ruled table. */
  runs: Run[];
  /** Boxes of the ruled tables. */
  tables: Box[];
}

/** A table found by the alignment of its texts. */
export interface AlignedTable {
  table: ExtractedTable;
  box: Box;
  /** Where its columns begin, and where the last one ends: one more than there are columns. */
  edges: number[];
}

/** What stands on a page, in reading order. */
export type PageItem =
  /** A ruled table, by its index in `PageParts.tables`. */
  | { kind: 'ruled'; index: number }
  | { kind: 'aligned'; aligned: AlignedTable }
  /** A paragraph stands on the page where it begins, also when it goes on over the next. */
  | { kind: 'paragraph'; block: ExtractedParagraph }
  | { kind: 'aside'; block: ExtractedAside };

export interface PageLayout {
  /** From 1. */
  number: number;
  items: PageItem[];
}

export interface Layout {
  pages: PageLayout[];
  notices: Notice[];
}

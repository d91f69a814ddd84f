import type { Box } from '../extraction.ts';

/**
 * What a PDF engine says about a page: texts and drawn lines, in points from the top left corner of the page as
 * displayed (rotation applied). Another engine can serve this interface.
 */
export interface PageContent {
  number: number;
  width: number;
  height: number;
  runs: Run[];
  rulings: Ruling[];
  /** Where pictures stand; a page of one picture and no text is a scan. */
  images: Box[];
}

/** A piece of text as the file sets it, with radicals folded to the characters they look like. */
export interface Run {
  text: string;
  box: Box;
  /** Size of the letters in points. */
  size: number;
  bold: boolean;
  /** How sure text recognition was, from 0 to 1; absent for text that the file itself holds. */
  confidence?: number;
}

/** A drawn line: horizontal when its top and bottom are one, vertical when its left and right are. */
export interface Ruling {
  box: Box;
  direction: 'horizontal' | 'vertical';
}

/** An opened PDF file. `close` frees what the engine holds. */
export interface OpenPdf {
  pageCount: number;
  /** Pages are numbered from 1. */
  page(number: number): Promise<PageContent>;
  close(): Promise<void>;
}

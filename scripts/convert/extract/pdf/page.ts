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
  /**
   * The content was drawn sideways and has been turned upright, by so many degrees against the clock; width, height and
   * all boxes are those of the turned page. Absent for an upright page.
   */
  turned?: 90 | 180 | 270;
  /**
   * The picture of the page (turned, see above) was crooked by so many radians clockwise and has been straightened
   * around its middle; all boxes are those of the straight page. Absent for a page that was not recognised.
   */
  skew?: number;
}

/**
 * A piece of text as the file sets it, with radicals folded to the characters they look like. It neither begins nor
 * ends with a blank. Its box reaches from 0.14 of the size below the line on which the letters stand to 0.86 above it.
 */
export interface Run {
  text: string;
  box: Box;
  /** Size of the letters in points. */
  size: number;
  bold: boolean;
  /** Direction of writing in whole degrees clockwise; absent for upright text. A watermark often leans. */
  angle?: number;
  /** It is in the file but not painted: what text recognition has put under the picture of a scan. */
  hidden?: boolean;
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

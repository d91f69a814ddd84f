/** Bounds on what is read of one file. A document is untrusted: without them a few bytes could fill the memory. */

const mebibyte = 1024 * 1024;

/** A file larger than this is refused before it is looked at. Scanned final accounts of 500 pages stay below it. */
export const largestFile = 300 * mebibyte;

/** Bounds on a ZIP and on the office formats that are one. */
export interface ZipLimits {
  /** Number of entries. */
  entries: number;
  /** Bytes of one entry once inflated. */
  entry: number;
  /** Bytes of all entries read, once inflated. */
  total: number;
  /** Inflated bytes for each packed byte, looked at beyond `ratioFrom` inflated bytes. */
  ratio: number;
  ratioFrom: number;
}

/** A package of several documents as publishers upload it: its files are packed already, so the ratio is low. */
export const archiveLimits: ZipLimits = {
  entries: 1000,
  entry: largestFile,
  total: 600 * mebibyte,
  ratio: 200,
  ratioFrom: 16 * mebibyte,
};

/** DOCX and XLSX: XML packs well, and the reader of the XML needs several times its size. */
export const officeLimits: ZipLimits = {
  entries: 10_000,
  entry: 128 * mebibyte,
  total: 256 * mebibyte,
  ratio: 200,
  ratioFrom: 16 * mebibyte,
};

/** A text larger than this is no budget document. */
export const largestText = 20 * mebibyte;

/** Bounds on a workbook; 30 tables of 500 rows and 20 columns stay below them. */
export const workbookLimits = {
  /** Bytes of one part of an XLSX; a million empty rows with formats take some 60 MB. */
  part: 96 * mebibyte,
  sheets: 300,
  /** Cells that hold something, in all sheets. */
  cells: 400_000,
  /** Cells of all tables, blank ones too. */
  gridCells: 1_000_000,
  /** Characters of all cells. */
  characters: 20_000_000,
  /** Entries of the table of shared strings, used or not. */
  strings: 400_000,
  merges: 100_000,
  /** Bytes of an XLS, which is read as a whole. */
  binary: 64 * mebibyte,
  /** Bytes of an XML Spreadsheet 2003. */
  flatXml: 20 * mebibyte,
  /** Milliseconds and mebibytes for the thread that reads XLS; 400 000 cells take a tenth of them. */
  threadTime: 30_000,
  threadMemory: 1024,
};

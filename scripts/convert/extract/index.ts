import type { Extraction, Notice } from './extraction.ts';

export interface ExtractOptions {
  /** Recognise pages without text, where the models for it are installed. */
  recognise?: boolean;
}

/** One file as extracted, or the bytes of a text file, to be decoded by the caller. */
export type ExtractedFile =
  | { name: string; extraction: Extraction }
  | { name: string; bytes: Uint8Array; notices: Notice[] };

/** Extracts a file of any format: one file, or several for an archive. Throws `ExtractionError`. */
export async function extract(bytes: Uint8Array, name: string, _options: ExtractOptions = {}): Promise<ExtractedFile[]> {
  if (/\.pdf$/iu.test(name)) {
    const { extractPdf } = await import('./pdf/index.ts');
    return [{ name, extraction: await extractPdf(bytes) }];
  }
  return [{ name, bytes, notices: [] }];
}

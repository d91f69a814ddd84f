import type { OriginalFormat } from '../../src/model/index.ts';
import { ExtractionError, type Notice, type Origin } from './extract/extraction.ts';
import { type ExtractOptions, extract } from './extract/index.ts';
import { largestText } from './extract/limits.ts';
import { writeTranscript } from './extract/transcript.ts';

/** A file as text: what it says itself, or the transcript of what it shows. */
export interface SourceText {
  /** Name of the file; `archive.zip/inner.pdf` for one inside an archive. */
  name: string;
  /** Lines are separated by line feeds. */
  text: string;
  /** Null for a text file. */
  format: OriginalFormat | null;
  /** For each line of a transcript, where it stands in the original; empty for a text file. */
  origins: Origin[];
  /** Sizes of the pages in points, for formats with pages. */
  pages: { number: number; width: number; height: number }[];
  notices: Notice[];
}

/** UTF-8, or GB 18030 as older systems write it. Anything else is not text. */
function decode(bytes: Uint8Array): string {
  if (bytes.length > largestText) throw new ExtractionError(`文本超过 ${largestText / 1024 / 1024} MB`);
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      if (!text.includes('\u0000')) return text;
    } catch {
      // The next encoding is tried.
    }
  }
  throw new ExtractionError('不是文本文件，或编码既不是 UTF-8 也不是 GB 18030');
}

/**
 * Reads a file of any format as text: one text, or several for an archive. Throws `ExtractionError` with a clear
 * message for a file that cannot be read.
 */
export async function readOriginal(
  bytes: Uint8Array,
  name: string,
  options: ExtractOptions = {},
): Promise<SourceText[]> {
  const files = await extract(bytes, name, options);
  return files.map((file) => {
    if ('bytes' in file) {
      return { name: file.name, text: decode(file.bytes), format: null, origins: [], pages: [], notices: file.notices };
    }
    const { format, pages, notices } = file.extraction;
    const { lines, origins } = writeTranscript(file.extraction);
    return { name: file.name, text: `${lines.join('\n')}\n`, format, origins, pages, notices };
  });
}

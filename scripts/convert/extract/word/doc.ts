import { compoundNames } from '../archive/compound.ts';
import { type Extraction, ExtractionError } from '../extraction.ts';
import { extractDocx } from './docx.ts';
import { findLibreOffice, libreOfficeConverter, type WordConverter } from './libreoffice.ts';

export interface DocOptions {
  /** Turns the file into a DOCX; null when there is nothing to do it. LibreOffice, where installed, unless stated. */
  converter?: WordConverter | null;
}

const rtf = Buffer.from('{\\rtf', 'latin1');

/** Only what is a Word file by its content is given to LibreOffice, which would open anything. */
function extensionOf(bytes: Uint8Array): 'doc' | 'rtf' {
  if (rtf.equals(bytes.subarray(0, rtf.length))) return 'rtf';
  if (compoundNames(bytes).includes('WordDocument')) return 'doc';
  throw new ExtractionError('不是 Word 文档，文件可能改过扩展名');
}

async function installedConverter(): Promise<WordConverter | null> {
  const program = await findLibreOffice();
  return program === null ? null : libreOfficeConverter(program);
}

/**
 * Extracts a Word document of the old format (DOC), or an RTF, by way of LibreOffice.
 * @throws ExtractionError when LibreOffice is not installed or cannot read it, or it is no Word document.
 */
export async function extractDoc(bytes: Uint8Array, options: DocOptions = {}): Promise<Extraction> {
  const extension = extensionOf(bytes);
  const converter = options.converter === undefined ? await installedConverter() : options.converter;
  if (converter === null) {
    throw new ExtractionError(
      '读取旧版 Word（.doc、.rtf）需要 LibreOffice（Debian/Ubuntu：apt install libreoffice-writer-nogui）；也可以用 Word 或 WPS 另存为 .docx',
    );
  }
  return { ...(await extractDocx(await converter(bytes, extension))), format: 'doc' };
}

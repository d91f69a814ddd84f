import { type Extraction, ExtractionError } from '../extraction.ts';
import { compoundKind } from './compound.ts';
import { extractDocx } from './docx.ts';
import { findLibreOffice, libreOfficeConverter, type WordConverter } from './libreoffice.ts';

export interface DocOptions {
  /** Turns the file into a DOCX; LibreOffice, where it is installed, unless stated. */
  converter?: WordConverter | null;
}

/** What a file with the extension `.doc` really is, by its first bytes. */
export type DocKind = 'word' | 'rtf' | 'docx' | 'html' | 'mhtml' | 'encrypted' | 'other';

const bomLength = 3;

/** Tells Word files from what is often found under their extension. */
export function docKind(bytes: Uint8Array): DocKind {
  const compound = compoundKind(bytes);
  if (compound === 'word' || compound === 'encrypted') return compound;
  if (compound !== null) return 'other';
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (start.startsWith('PK\u0003\u0004')) return 'docx';
  const text = (start.startsWith('\u00ef\u00bb\u00bf') ? start.slice(bomLength) : start)
    .replaceAll('\u0000', '')
    .trimStart();
  if (/^\{\\rtf/u.test(text)) return 'rtf';
  if (/^(MIME-Version|From|Date|Content-Type):/iu.test(text)) return 'mhtml';
  return /<(!doctype html|html|head|body|meta|table|div|p|xml)\b/iu.test(text) ? 'html' : 'other';
}

async function installedConverter(): Promise<WordConverter | null> {
  const program = await findLibreOffice();
  return program === null ? null : libreOfficeConverter(program);
}

/**
 * Extracts a Word document of the old format (DOC), or an RTF, by way of LibreOffice.
 * @throws ExtractionError when LibreOffice is not installed, or the file is something else.
 */
export async function extractDoc(bytes: Uint8Array, options: DocOptions = {}): Promise<Extraction> {
  const kind = docKind(bytes);
  if (kind === 'html') {
    const { extractWebPage } = await import('../web/index.ts');
    return extractWebPage(bytes);
  }
  if (kind === 'docx') return extractDocx(bytes);
  if (kind === 'encrypted') throw new ExtractionError('文件已加密，请去掉打开密码后重新保存');
  if (kind === 'mhtml') throw new ExtractionError('这是“单个文件网页”（MHTML），请用 Word 打开后另存为 .docx');
  if (kind === 'other') throw new ExtractionError('不是 Word 文档，文件可能改过扩展名');
  const converter = options.converter === undefined ? await installedConverter() : options.converter;
  if (converter === null) {
    throw new ExtractionError(
      '读取旧版 Word（.doc、.rtf）需要 LibreOffice（Debian/Ubuntu：apt install libreoffice-writer-nogui）；也可以用 Word 另存为 .docx',
    );
  }
  const extraction = await extractDocx(await converter(bytes, kind === 'rtf' ? 'rtf' : 'doc'));
  return { ...extraction, format: 'doc' };
}

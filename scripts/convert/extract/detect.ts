import { compoundNames } from './archive/compound.ts';
import { openZip } from './archive/index.ts';
import { ExtractionError, type Notice } from './extraction.ts';
import { officeLimits } from './limits.ts';

/** What a file is, whatever it is called; `text` also stands for Markdown and CSV, `image` for a scan without PDF. */
export type FileFormat = 'pdf' | 'docx' | 'doc' | 'xlsx' | 'xls' | 'html' | 'image' | 'zip' | 'text';

/** The format of a file, and what the publisher must know about it. */
export interface Detected {
  format: FileFormat;
  notices: Notice[];
}

/** What a format is called in messages, and the endings of names that promise it. */
const known: Record<FileFormat, { label: string; endings: readonly string[] }> = {
  pdf: { label: 'PDF', endings: ['pdf'] },
  docx: { label: 'Word 文档（DOCX）', endings: ['docx', 'docm', 'dotx'] },
  doc: { label: 'Word 97–2003 文档（DOC、RTF）', endings: ['doc', 'dot', 'wps', 'rtf'] },
  xlsx: { label: 'Excel 工作簿（XLSX）', endings: ['xlsx', 'xlsm', 'xltx'] },
  xls: { label: 'Excel 97–2003 工作簿（XLS）', endings: ['xls', 'xlt', 'et'] },
  html: { label: '网页（HTML）', endings: ['html', 'htm', 'xhtml', 'shtml'] },
  image: { label: '图片', endings: ['jpg', 'jpeg', 'png', 'tif', 'tiff', 'bmp', 'webp'] },
  zip: { label: 'ZIP 压缩包', endings: ['zip'] },
  text: { label: '纯文本', endings: ['txt', 'md', 'markdown', 'csv', 'tsv', 'text'] },
};

const program = '这是可执行程序，不是文档，拒绝读取';
const otherPackage = (name: string) => `这是 ${name} 压缩包，请改用 ZIP 格式重新打包`;
const otherImage = '这种图片格式不支持，请改用 PDF、JPEG 或 PNG';

/** First bytes of formats that are recognised in order to say what to do about them, a character for each byte. */
const refused: readonly (readonly [magic: string, message: string])[] = [
  ['\u007fELF', program],
  ['\u00ca\u00fe\u00ba\u00be', program],
  ['\u00cf\u00fa\u00ed\u00fe', program],
  ['#!', program],
  ['Rar!', otherPackage('RAR')],
  ['7z\u00bc\u00af', otherPackage('7z')],
  ['\u001f\u008b', otherPackage('GZIP')],
  ['GIF8', otherImage],
  ['MIME-Version:', '这是单个文件网页（MHT），请另存为网页（HTML）或 PDF'],
];
const images = ['\u00ff\u00d8\u00ff', '\u0089PNG\r\n', 'II*\u0000', 'MM\u0000*'];
const packages = ['PK\u0003\u0004', 'PK\u0005\u0006'];
const compound = '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1';

/** The beginning of a file, a character for each byte. */
function beginning(bytes: Uint8Array, length: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(length, bytes.length)).toString('latin1');
}

function packedFormat(bytes: Uint8Array): FileFormat {
  const zip = openZip(bytes, officeLimits);
  if (zip.names.some((name) => /^word\/document\d*\.xml$/u.test(name))) return 'docx';
  if (zip.has('xl/workbook.xml')) return 'xlsx';
  if (zip.has('OFD.xml')) throw new ExtractionError('这是 OFD 版式文件，暂不支持，请另存为（或打印为）PDF 后再发布');
  if (zip.has('xl/workbook.bin')) throw new ExtractionError('这是二进制工作簿（XLSB），请另存为 XLSX');
  if (zip.has('ppt/presentation.xml')) throw new ExtractionError('这是演示文稿（PPTX），请另存为 PDF');
  if (zip.has('META-INF/manifest.xml') && zip.has('content.xml')) {
    throw new ExtractionError('这是 OpenDocument 文件，请另存为 DOCX、XLSX 或 PDF');
  }
  if (zip.names.length === 0) throw new ExtractionError('压缩包是空的');
  return 'zip';
}

function compoundFormat(bytes: Uint8Array): FileFormat {
  const names = new Set(compoundNames(bytes));
  if (names.has('EncryptedPackage')) throw new ExtractionError('文件已用密码加密，请去掉密码后再发布');
  if (names.has('WordDocument')) return 'doc';
  if (names.has('Workbook') || names.has('Book')) return 'xls';
  if (names.has('PowerPoint Document')) throw new ExtractionError('这是演示文稿（PPT），请另存为 PDF');
  throw new ExtractionError('无法识别的 Office 或 WPS 文件（可能已损坏），请另存为 DOCX、XLSX 或 PDF');
}

/** Text in one of the encodings in use, or null for other bytes. */
function textBeginning(bytes: Uint8Array): string | null {
  const wide = { '\u00ff\u00fe': 'utf-16le', '\u00fe\u00ff': 'utf-16be' }[beginning(bytes, 2)];
  const head = bytes.subarray(0, 64 * 1024);
  if (wide) return new TextDecoder(wide).decode(head);
  return head.includes(0) ? null : new TextDecoder().decode(head);
}

/** What a text says it is; the name decides where Markdown may begin with HTML. */
function textFormat(text: string, ending: string): FileFormat {
  const start = text.trimStart();
  if (/^<\?xml/u.test(start) && /urn:schemas-microsoft-com:office:spreadsheet|progid="Excel\.Sheet"/u.test(start)) {
    return 'xls';
  }
  if (/^<\?xml/u.test(start) && /progid="Word\.Document"|schemas\.microsoft\.com\/office\/word\/2003/u.test(start)) {
    throw new ExtractionError('这是 Word XML 文档，请另存为 DOCX 或 PDF');
  }
  const markup = start.replace(/^(?:<\?xml[^>]*>|<!--[\s\S]*?-->|\s)+/u, '');
  if (/^<(?:!doctype\s+html|html)\b/iu.test(markup)) return 'html';
  if (known.text.endings.includes(ending)) return 'text';
  if (known.html.endings.includes(ending)) return 'html';
  if (/^<(?:head|body|meta|title|style|script|table|div|p|center|font)\b/iu.test(markup)) return 'html';
  if (/^<\?xml/u.test(start)) throw new ExtractionError('这是 XML 数据文件，不是可以发布的文档');
  return 'text';
}

function formatOf(bytes: Uint8Array, ending: string): FileFormat {
  if (bytes.length === 0) throw new ExtractionError('文件是空的');
  const head = beginning(bytes, 1024);
  const beginsWith = (magic: string) => head.startsWith(magic);
  for (const [magic, message] of refused) if (beginsWith(magic)) throw new ExtractionError(message);
  if (head.startsWith('MZ') && bytes.subarray(0, 1024).includes(0)) throw new ExtractionError(program);
  // Word files of another kind, which the same program reads.
  if (beginsWith('{\\rtf')) return 'doc';
  if (packages.some(beginsWith)) return packedFormat(bytes);
  if (beginsWith(compound)) return compoundFormat(bytes);
  if (images.some(beginsWith)) return 'image';
  if (/%PDF-\d\.\d/u.test(head)) return 'pdf';
  const text = textBeginning(bytes);
  if (text !== null) return textFormat(text, ending);
  if (ending === 'ofd') throw new ExtractionError('OFD 版式文件暂不支持，请另存为（或打印为）PDF 后再发布');
  throw new ExtractionError('无法识别的文件格式，支持 PDF、DOCX、DOC、XLSX、XLS、HTML、Markdown、TXT、图片和 ZIP');
}

/**
 * Tells the format of a file by what is in it. Its name decides only between texts; a name that promises something
 * else is a notice.
 * @param name Name of the file with its ending.
 * @throws ExtractionError for what cannot be read, with what to do instead.
 */
export function detectFormat(bytes: Uint8Array, name: string): Detected {
  const ending = /\.([^./\\]+)$/u.exec(name)?.[1]?.toLowerCase() ?? '';
  const format = formatOf(bytes, ending);
  const { label, endings } = known[format];
  const promised = Object.values(known).find((one) => one.endings.includes(ending));
  if (!promised || endings.includes(ending)) return { format, notices: [] };
  const message = `文件名以 .${ending} 结尾，内容却是${label}，已按内容读取`;
  return { format, notices: [{ rule: 'format-mismatch', severity: 'warning', message, page: null }] };
}

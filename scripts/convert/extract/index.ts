import { openZip } from './archive/index.ts';
import { detectFormat, type FileFormat } from './detect.ts';
import { type Extraction, ExtractionError, type Notice } from './extraction.ts';
import { largestFile } from './limits.ts';
import type { SeenPage } from './pdf/seen.ts';

export interface ExtractOptions {
  /** Recognise pages without text, where the models for it are installed; done unless false. */
  recognise?: boolean;
  /** Is told what was seen on the pages of each PDF, in the order of the files. */
  onPages?: (pages: SeenPage[]) => void;
}

/** One file as extracted, or the bytes of a text file, to be decoded by the caller. */
export type ExtractedFile =
  | { name: string; extraction: Extraction }
  | { name: string; bytes: Uint8Array; notices: Notice[] };

type Document = Exclude<FileFormat, 'zip' | 'text'>;

/** Each extractor is loaded when the first file of its format comes, so that texts need none of their libraries. */
const extractors: Record<Document, (bytes: Uint8Array, options: ExtractOptions) => Promise<Extraction>> = {
  pdf: readPdf,
  docx: async (bytes) => (await import('./word/index.ts')).extractDocx(bytes),
  doc: async (bytes) => (await import('./word/index.ts')).extractDoc(bytes),
  xlsx: async (bytes) => (await import('./spreadsheet/index.ts')).extractXlsx(bytes),
  xls: async (bytes) => (await import('./spreadsheet/index.ts')).extractXls(bytes),
  html: async (bytes) => (await import('./web/index.ts')).extractWebPage(bytes),
  image: async (bytes, options) => readPdf(await (await import('./scan/image-file.ts')).pdfOfImage(bytes), options),
};

/** A PDF, with the pages that are scans recognised, unless that is not wanted or not installed. */
async function readPdf(bytes: Uint8Array, { recognise, onPages }: ExtractOptions): Promise<Extraction> {
  const { extractPdf } = await import('./pdf/index.ts');
  if (recognise === false) return extractPdf(bytes, { recognise, onPages });
  const { scannerOf } = await import('./scan/index.ts');
  const { picturesOfPdf } = await import('./scan/pictures.ts');
  const scanner = scannerOf(() => picturesOfPdf(bytes));
  try {
    const extraction = await extractPdf(bytes, { onPages, recognisePage: (page) => scanner.recognisePage(page) });
    return { ...extraction, notices: [...extraction.notices, ...scanner.notices()] };
  } finally {
    await scanner.close();
  }
}

/** Text as Windows saves it under the name Unicode, in UTF-8; any other text as it is. */
function narrow(bytes: Uint8Array): Uint8Array {
  const [first, second] = bytes;
  const wide = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
  return wide === null ? bytes : new TextEncoder().encode(new TextDecoder(wide).decode(bytes));
}

async function extractOne(
  bytes: Uint8Array,
  name: string,
  format: Exclude<FileFormat, 'zip'>,
  noticed: Notice[],
  options: ExtractOptions,
): Promise<ExtractedFile> {
  if (format === 'text') return { name, bytes: narrow(bytes), notices: noticed };
  const extraction = await extractors[format](bytes, options);
  return { name, extraction: { ...extraction, notices: [...noticed, ...extraction.notices] } };
}

async function extractPackage(bytes: Uint8Array, name: string, options: ExtractOptions): Promise<ExtractedFile[]> {
  const zip = openZip(bytes);
  const files: ExtractedFile[] = [];
  for (const inner of zip.names) {
    try {
      const content = zip.read(inner);
      const { format, notices } = detectFormat(content, inner);
      if (format === 'zip') throw new ExtractionError('压缩包里还有压缩包，请解开后重新打包');
      files.push(await extractOne(content, `${name}/${inner}`, format, notices, options));
    } catch (error) {
      if (!(error instanceof ExtractionError)) throw error;
      throw new ExtractionError(`压缩包中的“${inner}”：${error.message}`, error.page);
    }
  }
  return files;
}

/**
 * Extracts a file of any format: one file, or those of an archive in natural order, named `archive.zip/inner.pdf`.
 * @throws ExtractionError when it cannot be read; for a file in an archive the message names it.
 */
export async function extract(bytes: Uint8Array, name: string, options: ExtractOptions = {}): Promise<ExtractedFile[]> {
  if (bytes.length > largestFile)
    throw new ExtractionError(`文件超过 ${largestFile / 1024 / 1024} MB，请拆分或压缩后再发布`);
  // A Buffer is handed on as what it is a kind of: its `slice` would not copy.
  const plain = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { format, notices } = detectFormat(plain, name);
  if (format === 'zip') return extractPackage(plain, name, options);
  return [await extractOne(plain, name, format, notices, options)];
}

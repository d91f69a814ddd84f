import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { ExtractionError } from '../extraction.ts';
import { follow } from './engine-content.ts';
import type { Matrix } from './engine-matrix.ts';
import { pageContent } from './engine-page.ts';
import type { FontFacts } from './engine-state.ts';
import { openOptions } from './open-options.ts';
import type { OpenPdf } from './page.ts';

/** A document of more pages is refused: nothing a bureau publishes comes near. */
const mostPages = 2000;

/** Pictures of more pixels are left out unseen: an A3 page at 600 dots an inch has 70 million. */
const largestImage = 100_000_000;

/**
 * pdf.js either hands fonts to the page that shows them or works out the outline of every letter. Nothing is shown
 * here, so it is given a page that throws fonts away, which saves a quarter of the time.
 */
const withoutOutlines = {
  disableFontFace: false,
  ownerDocument: { fonts: { add() {}, delete() {} } } as unknown as HTMLDocument,
};
const world = globalThis as { FontFace?: unknown };
world.FontFace ??= class {
  loaded = Promise.resolve();
};

/**
 * Opens a PDF file from memory.
 * @param bytes are kept: the engine works on a copy
 * @throws {ExtractionError} when the file is no PDF, damaged, cut off, protected with a password, empty or too long
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  requireWhole(bytes);
  const task = getDocument({
    ...openOptions(bytes),
    fontExtraProperties: true,
    maxImageSize: largestImage,
    ...withoutOutlines,
  });
  try {
    const document = await task.promise;
    const pageCount = document.numPages;
    if (pageCount === 0) throw new ExtractionError('PDF 文件里没有页面。');
    if (pageCount > mostPages) {
      throw new ExtractionError(`PDF 有 ${pageCount} 页，超过上限 ${mostPages} 页，请拆分后再提交。`);
    }
    const layers = await document.getOptionalContentConfig();
    const layerShown = (layer: unknown) => layer == null || layers.isVisible(layer);
    return {
      pageCount,
      page: async (number) => {
        try {
          const page = await document.getPage(number);
          const { width, height, transform } = page.getViewport({ scale: 1 });
          const operators = await page.getOperatorList({ annotationMode: 0 });
          const drawn = follow(operators, transform as unknown as Matrix, [0, 0, width, height], {
            font: (id) => fontFacts(id, page.commonObjs),
            layerShown,
          });
          page.cleanup();
          return pageContent(number, width, height, drawn);
        } catch (error) {
          throw new ExtractionError(`PDF 第 ${number} 页已损坏，无法读取（${reason(error)}）。`, number);
        }
      },
      close: () => task.destroy(),
    };
  } catch (error) {
    await task.destroy();
    if (error instanceof ExtractionError) throw error;
    if (error instanceof Error && error.name === 'PasswordException') {
      throw new ExtractionError('PDF 设有打开密码，请去掉密码后再提交。');
    }
    throw new ExtractionError(`PDF 已损坏，无法打开（${reason(error)}）。`);
  }
}

/** The mark `%PDF-` stands near the start of a PDF file, and `startxref` near its end. */
function requireWhole(bytes: Uint8Array): void {
  const latin = new TextDecoder('latin1');
  if (!latin.decode(bytes.subarray(0, 1024)).includes('%PDF-')) throw new ExtractionError('文件不是 PDF。');
  if (!/startxref|%%EOF/.test(latin.decode(bytes.subarray(-4096)))) {
    throw new ExtractionError('PDF 不完整：文件末尾缺失，可能没有下载完，请重新取得原件。');
  }
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function fontFacts(
  id: string,
  fonts: { has: (id: string) => boolean; get: (id: string) => unknown },
): FontFacts | null {
  if (!fonts.has(id)) return null;
  const font = fonts.get(id) as Partial<FontFacts> & { black?: boolean };
  const name = font.name ?? '';
  return {
    name,
    bold: Boolean(font.bold || font.black || /bold|black|heavy|heiti|simhei|黑体/i.test(name)),
    vertical: Boolean(font.vertical),
    fontMatrix: font.fontMatrix,
  };
}

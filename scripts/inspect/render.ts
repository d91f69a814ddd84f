import { ExtractionError } from '../convert/extract/extraction.ts';
import { openOptions } from '../convert/extract/pdf/open-options.ts';
import type { Pictures } from './pages.ts';

/** Dots to a point. */
const scale = 1.5;
/** Of 100. */
const quality = 70;
/** Millions of dots of one page; larger sheets are drawn coarser. */
const mostDots = 8;

/** What pdf.js draws on in Node: its optional package, loaded by its own factory. */
interface Canvases {
  create(
    width: number,
    height: number,
  ): { canvas: HTMLCanvasElement & { toBuffer(type: 'image/webp', quality: number): Buffer } };
  destroy(drawn: ReturnType<Canvases['create']>): void;
}

function createCanvas(canvases: Canvases, width: number, height: number): ReturnType<Canvases['create']> {
  try {
    return canvases.create(Math.ceil(width), Math.ceil(height));
  } catch {
    throw new ExtractionError('--render 需要 @napi-rs/canvas，这台机器上没有装上：请不用 --render，或重新安装依赖');
  }
}

/**
 * Draws the pages of a PDF as a reader would show them.
 * @throws ExtractionError where the optional package for drawing is not installed
 */
export async function renderPages(bytes: Uint8Array): Promise<Pictures> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({ ...openOptions(bytes), useSystemFonts: true });
  try {
    const document = await task.promise;
    const canvases = document.canvasFactory as Canvases;
    const pictures = new Map<number, string>();
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { width, height } = page.getViewport({ scale: 1 });
      const viewport = page.getViewport({ scale: Math.min(scale, Math.sqrt((mostDots * 1e6) / (width * height))) });
      const drawn = createCanvas(canvases, viewport.width, viewport.height);
      await page.render({ canvas: drawn.canvas, viewport }).promise;
      const picture = drawn.canvas.toBuffer('image/webp', quality);
      pictures.set(number, `data:image/webp;base64,${picture.toString('base64')}`);
      canvases.destroy(drawn);
      page.cleanup();
    }
    return pictures;
  } finally {
    await task.destroy();
  }
}

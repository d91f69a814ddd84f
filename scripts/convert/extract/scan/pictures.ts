import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { openOptions } from '../pdf/open-options.ts';
import { greyOf, type Raster } from './raster.ts';

/** Gives the pictures of the pages of a file, as displayed. `close` frees what it holds. */
export interface Pictures {
  /** Pages are numbered from 1. */
  picture(number: number): Promise<Raster>;
  close(): Promise<void>;
}

/** Pixels a point: 200 a inch, at which letters of 7 points have the height the network needs. */
const usual = 200 / 72;
/** Bounds the memory: an A3 page at the usual resolution has 7.7 million pixels. */
const mostPixels = 16_000_000;

/** How many pixels a point are drawn of a page of so many points. */
export function resolutionOf(width: number, height: number): number {
  return Math.min(usual, Math.sqrt(mostPixels / (width * height)));
}

/** Draws the pages of a PDF, with whatever their pictures are packed in: JPEG, JPEG 2000, JBIG2, fax, masks. */
export async function picturesOfPdf(bytes: Uint8Array): Promise<Pictures> {
  const task = getDocument({ ...openOptions(bytes) });
  const document = await task.promise;
  return {
    async picture(number) {
      const page = await document.getPage(number);
      const { width, height } = page.getViewport({ scale: 1 });
      const viewport = page.getViewport({ scale: resolutionOf(width, height) });
      const factory = document.canvasFactory as CanvasFactory;
      const drawing = factory.create(Math.ceil(viewport.width), Math.ceil(viewport.height));
      try {
        await page.render({ canvas: drawing.canvas, canvasContext: drawing.context, viewport, annotationMode: 0 })
          .promise;
        const pixels = drawing.context.getImageData(0, 0, drawing.canvas.width, drawing.canvas.height);
        return greyOf(pixels.data, pixels.width, pixels.height);
      } finally {
        factory.destroy(drawing);
        page.cleanup();
      }
    },
    close: () => task.destroy(),
  };
}

interface CanvasFactory {
  create(width: number, height: number): { canvas: HTMLCanvasElement; context: CanvasRenderingContext2D };
  destroy(drawing: object): void;
}

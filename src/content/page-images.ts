import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import sharp from 'sharp';
import type { Disclosure } from '../model/index.ts';
import { splitSource } from '../views/source-text.ts';
import { noFile, readSource } from './records.ts';
import { contentRoot } from './root.ts';

/**
 * Pictures of the pages of PDF originals, made from the file in `content/sources` when the site is built. What is
 * masked in the text is painted over. A page with pictures of its own has none: nobody knows what they show. Nor has one whose
 * fonts are not in the file.
 */
export interface PageImage {
  /** Index of the file in the document. */
  file: number;
  page: number;
  /** Size of the page in points, the unit of boxes. */
  width: number;
  height: number;
}

/** Left, top, right, bottom in points from the top left corner. */
export type Box = [left: number, top: number, right: number, bottom: number];

/** Where a line of a transcript stands on a page. */
interface LineBox {
  line: number;
  page: number;
  box: Box;
}

type Source = Disclosure['sources'][number];

/** Raise it when a picture of the same page would look different. */
const version = 1;
const scale = 1.5;
const quality = 55;
/** What is kept between builds: a page takes a third of a second. */
const cacheFolder = path.resolve('.cache/pages');
/** `PAGE_IMAGES=off` builds without them: a page is about 60 kB. */
const wanted = process.env.PAGE_IMAGES !== 'off';

/** What the converter writes for what was masked. */
export const masked = '〔已隐去〕';

/** The boxes of the lines of each file, from beside the record. */
export async function readLineBoxes(recordFile: string): Promise<LineBox[][]> {
  const json = await readFile(recordFile.replace(/\.json$/u, '.origins.json'), 'utf8').catch(noFile);
  if (json === null) return [];
  const { files } = JSON.parse(json) as { files: { lines: unknown[][] }[] };
  return files.map(({ lines }) =>
    lines.flatMap(([line, page, ...box]) =>
      typeof page === 'number' ? [{ line: Number(line), page, box: box.map(Number) as Box }] : [],
    ),
  );
}

/** The pages of a document that have a picture. */
export async function pageImages(record: Disclosure): Promise<PageImage[]> {
  const found: PageImage[] = [];
  for (const [file, source] of record.sources.entries()) {
    const bytes = wanted ? await readOriginal(record, source) : null;
    if (bytes) found.push(...(await plainPages(bytes, source)).map((page) => ({ file, ...page })));
  }
  return found;
}

/** The picture of a page, with everything painted over that is masked on it. */
export async function pageImage(record: Disclosure, recordFile: string, { file, page }: PageImage): Promise<Buffer> {
  const source = record.sources[file];
  const bytes = source && (await readOriginal(record, source));
  if (!source || !bytes) throw new RangeError(`no original of ${record.id}`);
  const lines = splitSource(record, (await readSource(recordFile)) ?? '')[file] ?? [];
  const boxes = ((await readLineBoxes(recordFile))[file] ?? [])
    .filter((each) => each.page === page && lines[each.line - 1]?.includes(masked))
    .map(({ box }) => box);
  const key = createHash('sha256')
    .update(JSON.stringify([version, source.sha256, page, boxes]))
    .digest('hex');
  return cached(`${key}.webp`, () => render(bytes, page, boxes));
}

/** The file that the record was made from, the very same bytes; null where it is no PDF or is not there. */
async function readOriginal({ bureau }: Disclosure, source: Source): Promise<Uint8Array | null> {
  if (source.format !== 'pdf' || source.mended) return null;
  const file = path.join(contentRoot, 'sources', bureau, source.path);
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) =>
    error.code === 'ENOTDIR' ? null : noFile(error),
  );
  return bytes && createHash('sha256').update(bytes).digest('hex') === source.sha256 ? bytes : null;
}

async function cached(name: string, make: () => Promise<Buffer>): Promise<Buffer> {
  const file = path.join(cacheFolder, name);
  const known = await readFile(file).catch(noFile);
  if (known) return known;
  const made = await make();
  await mkdir(cacheFolder, { recursive: true });
  await writeFile(file, made);
  return made;
}

const pages = new Map<string, Promise<Omit<PageImage, 'file'>[]>>();

/** Pages that are text and lines only, and were not recognised in an image. */
function plainPages(bytes: Uint8Array, source: Source): Promise<Omit<PageImage, 'file'>[]> {
  const known = pages.get(source.sha256) ?? findPlainPages(bytes, source);
  pages.set(source.sha256, known);
  return known;
}

async function findPlainPages(bytes: Uint8Array, source: Source): Promise<Omit<PageImage, 'file'>[]> {
  const json = await cached(`${source.sha256}-${version}.json`, async () => {
    const recognised = new Set(
      (source.pages ?? []).filter((page) => page.recognised).map(({ label }) => Number(label)),
    );
    const found = await withPdf(bytes, async (document, { OPS }) => {
      const pictures = new Set(Object.entries(OPS).flatMap(([name, code]) => (/image/iu.test(name) ? [code] : [])));
      const plain: Omit<PageImage, 'file'>[] = [];
      for (let number = 1; number <= document.numPages; number += 1) {
        const page = await document.getPage(number);
        const { fnArray, argsArray } = await page.getOperatorList();
        const { width, height } = page.getViewport({ scale: 1 });
        const fonts = argsArray.flatMap((args, at) => (fnArray[at] === OPS.setFont ? [String(args[0])] : []));
        // A font that is not in the file would be drawn with whatever the machine has, or not at all.
        const lacking = fonts.some((id) => page.commonObjs.has(id) && page.commonObjs.get(id).missingFile);
        const shown = !recognised.has(number) && !lacking && !fnArray.some((code) => pictures.has(code));
        if (shown) plain.push({ page: number, width, height });
        page.cleanup();
      }
      return plain;
    });
    return Buffer.from(JSON.stringify(found));
  });
  return JSON.parse(json.toString()) as Omit<PageImage, 'file'>[];
}

type PdfJs = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

async function withPdf<T>(
  bytes: Uint8Array,
  act: (document: Awaited<ReturnType<PdfJs['getDocument']>['promise']>, pdf: PdfJs) => Promise<T>,
): Promise<T> {
  // Loaded only where there is something to show.
  const pdf = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const home = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const folder = (name: string): string => path.join(home, name) + path.sep;
  const task = pdf.getDocument({
    // pdf.js takes its input apart.
    data: new Uint8Array(bytes),
    cMapUrl: folder('cmaps'),
    cMapPacked: true,
    standardFontDataUrl: folder('standard_fonts'),
    wasmUrl: folder('wasm'),
    verbosity: 0,
  });
  try {
    return await act(await task.promise, pdf);
  } finally {
    await task.destroy();
  }
}

/** What pdf.js makes a drawing surface with where there is no page: the library it brings for that. */
interface CanvasFactory {
  create(width: number, height: number): { canvas: HTMLCanvasElement; context: CanvasRenderingContext2D };
}

function render(bytes: Uint8Array, number: number, boxes: readonly Box[]): Promise<Buffer> {
  return withPdf(bytes, async (document) => {
    const page = await document.getPage(number);
    const viewport = page.getViewport({ scale });
    const [width, height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
    const { canvas, context } = (document.canvasFactory as CanvasFactory).create(width, height);
    await page.render({ canvas, canvasContext: context, viewport, annotationMode: 0 }).promise;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.fillStyle = '#000';
    for (const [left, top, right, bottom] of boxes) {
      // Letters reach a little beyond their box.
      const [x, y] = [(left - 2) * scale, (top - 2) * scale];
      context.fillRect(x, y, (right + 2) * scale - x, (bottom + 2) * scale - y);
    }
    const { data } = context.getImageData(0, 0, width, height);
    return sharp(Buffer.from(data.buffer), { raw: { width, height, channels: 4 } })
      .flatten({ background: '#fff' })
      .webp({ quality })
      .toBuffer();
  });
}

import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { ExtractionError } from '../extraction.ts';

/** More pages than this in one TIFF are no scan of a document. */
const mostPages = 500;
/** A scan of an A3 page at 600 pixels an inch has 70 million pixels. */
const mostPixels = 100_000_000;
/** Pixels an inch where a file does not say, or says something no scanner uses. */
const usualDensity = 200;

interface GreyPage {
  width: number;
  height: number;
  /** Pixels an inch. */
  density: number;
  packed: Uint8Array;
}

/**
 * A picture of a page (JPEG, PNG, TIFF of one or more pages) as a PDF of scanned pages, which is what most scanners make
 * of it, so that one way leads on from here. Turned as the camera says it was held; colours become greys.
 * @throws {ExtractionError} when it is damaged or too large
 */
export async function pdfOfImage(bytes: Uint8Array): Promise<Uint8Array> {
  try {
    const { pages = 1 } = await sharp(bytes, { limitInputPixels: mostPixels }).metadata();
    if (pages > mostPages) throw new ExtractionError(`图片有 ${pages} 页，超过上限 ${mostPages} 页，请拆分后再提交。`);
    const found: GreyPage[] = [];
    for (let page = 0; page < pages; page += 1) found.push(await greyPage(bytes, page));
    return pdfOf(found);
  } catch (error) {
    if (error instanceof ExtractionError) throw error;
    throw new ExtractionError(
      `图片已损坏或过大，无法读取（${error instanceof Error ? error.message : String(error)}）。`,
    );
  }
}

async function greyPage(bytes: Uint8Array, page: number): Promise<GreyPage> {
  const image = sharp(bytes, { page, limitInputPixels: mostPixels });
  const { density = 0 } = await image.metadata();
  const { data, info } = await image
    .autoOrient()
    .flatten({ background: 'white' })
    .toColourspace('b-w')
    .extractChannel(0)
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  return {
    width: info.width,
    height: info.height,
    density: density >= 100 && density <= 1200 ? density : usualDensity,
    packed: deflateSync(data, { level: 1 }),
  };
}

/** A PDF with one picture a page, each page as large as the paper was. */
function pdfOf(pages: readonly GreyPage[]): Uint8Array {
  const parts: Uint8Array[] = [];
  const starts: number[] = [];
  let length = 0;
  const put = (part: string | Uint8Array): void => {
    const bytes = typeof part === 'string' ? Buffer.from(part, 'latin1') : part;
    parts.push(bytes);
    length += bytes.length;
  };
  const object = (dictionary: string, stream?: Uint8Array): void => {
    starts.push(length);
    put(`${starts.length} 0 obj\n${dictionary}\n`);
    if (stream) for (const part of ['stream\n', stream, '\nendstream\n']) put(part);
    put('endobj\n');
  };
  put('%PDF-1.4\n');
  object('<</Type/Catalog/Pages 2 0 R>>');
  object(`<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, index) => `${3 + 3 * index} 0 R`).join(' ')}]>>`);
  for (const [index, { width, height, density, packed }] of pages.entries()) {
    const first = 3 + 3 * index;
    const [wide, high] = [(width * 72) / density, (height * 72) / density];
    const content = Buffer.from(`q ${wide} 0 0 ${high} 0 0 cm /I Do Q`);
    const resources = `<</XObject<</I ${first + 2} 0 R>>>>`;
    object(`<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${wide} ${high}]/Contents ${first + 1} 0 R/Resources${resources}>>`);
    object(`<</Length ${content.length}>>`, content);
    const picture = `/Type/XObject/Subtype/Image/Width ${width}/Height ${height}/ColorSpace/DeviceGray/BitsPerComponent 8`;
    object(`<<${picture}/Filter/FlateDecode/Length ${packed.length}>>`, packed);
  }
  const table = length;
  const entries = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  put(`xref\n0 ${starts.length + 1}\n0000000000 65535 f \n${entries}`);
  put(`trailer<</Size ${starts.length + 1}/Root 1 0 R>>\nstartxref\n${table}\n%%EOF\n`);
  return new Uint8Array(Buffer.concat(parts));
}

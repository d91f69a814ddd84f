import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { ExtractionError } from '../../../scripts/convert/extract/extraction.ts';
import { extractPdf } from '../../../scripts/convert/extract/pdf/index.ts';
import { pdfOfImage } from '../../../scripts/convert/extract/scan/image-file.ts';
import { picturesOfPdf } from '../../../scripts/convert/extract/scan/pictures.ts';
import { fill, paper } from './draw.ts';

/** A page of 150 by 100 points at 144 pixels an inch, black in its upper left corner. */
function corner() {
  const { data, width, height } = (() => {
    const image = paper(150, 100);
    fill(image, { left: 0, top: 0, right: 60, bottom: 40 });
    return image;
  })();
  return sharp(data, { raw: { width, height, channels: 1 } }).withMetadata({ density: 144 });
}

for (const format of ['jpeg', 'png', 'tiff'] as const) {
  test(`a page as ${format.toUpperCase()} becomes a scanned page of its size on paper`, async () => {
    const pdf = await pdfOfImage(await corner().toFormat(format).toBuffer());
    const { pages, notices } = await extractPdf(pdf);
    assert.deepEqual(pages, [{ number: 1, width: 150, height: 100 }]);
    assert.deepEqual(
      notices.map(({ rule, page }) => [rule, page]),
      [['page-without-text', 1]],
    );
    const pictures = await picturesOfPdf(pdf);
    const picture = await pictures.picture(1);
    await pictures.close();
    const at = (x: number, y: number) =>
      picture.data[Math.round(y * picture.height) * picture.width + Math.round(x * picture.width)];
    assert.ok((at(0.1, 0.1) ?? 255) < 20 && (at(0.9, 0.1) ?? 0) > 235 && (at(0.1, 0.9) ?? 0) > 235);
  });
}

test('a photograph is turned as the camera was held', async () => {
  const turned = await corner().withMetadata({ density: 144, orientation: 6 }).jpeg().toBuffer();
  const { pages } = await extractPdf(await pdfOfImage(turned));
  assert.deepEqual(pages, [{ number: 1, width: 100, height: 150 }]);
});

test('a picture cut off, or of too many pixels, is refused in plain words', async () => {
  const png = await corner().png().toBuffer();
  await assert.rejects(
    pdfOfImage(png.subarray(0, 60)),
    (error) => error instanceof ExtractionError && /图片/u.test(error.message),
  );
  const huge = Buffer.from(png);
  huge.writeUInt32BE(60_000, 16);
  huge.writeUInt32BE(60_000, 20);
  await assert.rejects(pdfOfImage(huge), ExtractionError);
});

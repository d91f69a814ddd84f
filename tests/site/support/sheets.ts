import type { Page } from 'playwright';

/** A piece of text on a printed sheet; millimetres from its left and top edge. */
export interface Piece {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface Sheet {
  width: number;
  height: number;
  pieces: Piece[];
}

const millimetre = 72 / 25.4;

/** The page as it would be printed on A4, read back from the PDF. */
export async function printed(page: Page): Promise<Sheet[]> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const bytes = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  const loading = getDocument({ data: new Uint8Array(bytes), useSystemFonts: true, verbosity: 0 });
  const file = await loading.promise;
  const sheets: Sheet[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const sheet = await file.getPage(number);
    const { width, height } = sheet.getViewport({ scale: 1 });
    const { items } = await sheet.getTextContent();
    const pieces = items.flatMap((item) => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [, , , , left = 0, base = 0] = item.transform as number[];
      return [
        {
          text: item.str.normalize('NFKC'),
          left: left / millimetre,
          right: (left + item.width) / millimetre,
          top: (height - base - item.height) / millimetre,
          bottom: (height - base) / millimetre,
        },
      ];
    });
    sheets.push({ width: width / millimetre, height: height / millimetre, pieces });
  }
  await loading.destroy();
  return sheets;
}

/** The words of sheets without any space: lines break anywhere in an address or a name. */
export function wordsOf(...sheets: Sheet[]): string {
  return sheets
    .flatMap(({ pieces }) => pieces.map(({ text }) => text))
    .join('')
    .replace(/\s/gu, '');
}

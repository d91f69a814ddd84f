import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { ExtractedCell, ExtractedTable } from '../../../scripts/convert/extract/extraction.ts';
import { extractPdf } from '../../../scripts/convert/extract/pdf/index.ts';
import { scannerOf } from '../../../scripts/convert/extract/scan/index.ts';
import { type openRecogniser, recognitionInstalled } from '../../../scripts/convert/extract/scan/installed.ts';
import { picturesOfPdf } from '../../../scripts/convert/extract/scan/pictures.ts';

const folder = new URL('../../fixtures/extract/scan/income-expenditure-summary/', import.meta.url);
const bytes = new Uint8Array(readFileSync(new URL('input.pdf', folder)));

type Cell = string | [text: string, colSpan: number, rowSpan: number];

interface Expected {
  paragraphs: string[];
  width: number;
  rows: Cell[][];
}

function asExpected({ lines, colSpan, rowSpan }: ExtractedCell): Cell {
  const text = lines.map((line) => line.text).join('\n');
  return colSpan > 1 || rowSpan > 1 ? [text, colSpan, rowSpan] : text;
}

async function extracted(recogniser?: () => ReturnType<typeof openRecogniser>) {
  const scanner = scannerOf(() => picturesOfPdf(bytes), recogniser);
  try {
    return { ...(await extractPdf(bytes, { recognisePage: scanner.recognisePage })), told: scanner.notices() };
  } finally {
    await scanner.close();
  }
}

test('without the optional packages a scanned page is told with its number and the way to recognition', async () => {
  const { blocks, told } = await extracted(async () => null);
  assert.ok(blocks.every(({ type }) => type === 'page'));
  assert.deepEqual(
    told.map(({ rule, page }) => [rule, page]),
    [['recognition-missing', 1]],
  );
  assert.match(told[0]?.message ?? '', /第1页.*npm run recognition/u);
});

test('a page whose picture cannot be drawn is told, the rest of the file goes on', async () => {
  const scanner = scannerOf(
    async () => {
      throw new Error('defekt');
    },
    async () => ({ read: async () => [] }),
  );
  const page = { number: 3, width: 100, height: 100, runs: [], rulings: [], images: [] };
  assert.equal(await scanner.recognisePage(page), null);
  assert.deepEqual(
    scanner.notices().map(({ rule, page }) => [rule, page]),
    [['page-not-recognised', 3]],
  );
});

test('the scanned page: its table where the optional packages are installed, elsewhere the notice', async () => {
  const { blocks, told } = await extracted();
  if (!recognitionInstalled()) {
    assert.deepEqual(
      told.map(({ rule }) => rule),
      ['recognition-missing'],
    );
    return;
  }
  const expected = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')) as Expected;
  const table = blocks.find((block): block is ExtractedTable => block.type === 'table');
  assert.ok(table);
  assert.equal(table.found, 'recognised');
  assert.equal(table.width, expected.width);
  const cells = table.rows.map((row) => row.cells.map(asExpected));
  const shape = (rows: Cell[][]) =>
    rows.map((row) => row.map((cell) => (typeof cell === 'string' ? 1 : cell.slice(1))));
  assert.deepEqual(shape(cells), shape(expected.rows));
  const amounts = (rows: Cell[][]) => rows.flat().filter((cell) => typeof cell === 'string' && /^[\d,.]+$/u.test(cell));
  assert.equal(amounts(expected.rows).length, 13);
  assert.deepEqual(amounts(cells), amounts(expected.rows));
  for (const [index, row] of table.rows.entries()) {
    for (const [place, cell] of row.cells.entries()) {
      const sure = Math.min(...cell.lines.map((line) => line.confidence ?? 1));
      if (sure >= 0.9) assert.deepEqual(asExpected(cell), expected.rows[index]?.[place]);
    }
  }
  const paragraphs = blocks.flatMap((block) =>
    block.type === 'paragraph' ? [block.lines.map(({ text }) => text)] : [],
  );
  assert.deepEqual(
    paragraphs.map((lines) => lines.join('\n')),
    expected.paragraphs,
  );
});

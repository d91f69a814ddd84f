import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { ExtractedTable, Extraction } from '../../../scripts/convert/extract/extraction.ts';
import { openPdf } from '../../../scripts/convert/extract/pdf/engine.ts';
import { extractPdf } from '../../../scripts/convert/extract/pdf/index.ts';
import { gridText } from './support/grid-text.ts';

const fixtures = join(import.meta.dirname, '../../fixtures/extract/pdf');

/** How many ruled tables each file holds, counted on its pages. */
const counted = {
  'street-office-2024-budget': 9,
  'finance-bureau-2024-accounts': 10,
  'procuratorate-2018-budget': 12,
  'conference-office-2018-narrative': 0,
  'conference-office-2018-tables': 12,
  'university-2021-budget': 4,
};

for (const [name, count] of Object.entries(counted)) {
  describe(name, async () => {
    const bytes = new Uint8Array(await readFile(join(fixtures, `${name}.pdf`)));
    const extraction = await extractPdf(bytes);
    const tables = extraction.blocks.filter((block) => block.type === 'table' && block.found === 'ruled');

    test('has its ruled tables, and no other', () => {
      assert.equal(tables.length, count);
    });

    const grids = await readdir(join(fixtures, name)).catch(() => []);
    assert.ok(grids.length >= Math.min(3, count));
    for (const grid of grids) {
      test(`grid ${grid}`, async () => {
        const [, page, nth = '1'] = /^p(\d+)(?:-(\d+))?\.grid$/.exec(grid) ?? [];
        const ofPage = tables.filter((table) => (table as ExtractedTable).rows[0]?.page === Number(page));
        const expected = await readFile(join(fixtures, name, grid), 'utf8');
        assert.equal(`${gridText(ofPage[Number(nth) - 1] as ExtractedTable)}\n`, expected);
      });
    }

    test('every letter printed is in a cell, a line or an aside, once', async () => {
      const printed: string[] = [];
      const pdf = await openPdf(bytes);
      for (let number = 1; number <= pdf.pageCount; number++) {
        printed.push(...(await pdf.page(number)).runs.map((run) => run.text));
      }
      await pdf.close();
      assert.deepEqual(letters(textsOf(extraction)), letters(printed));
    });

    test('cells cover their grid without gap or overlap', () => {
      for (const table of tables) assertCovered(table as ExtractedTable);
    });
  });
}

function textsOf({ blocks }: Extraction): string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'paragraph') return block.lines.map((line) => line.text);
    if (block.type === 'aside') return [block.line.text];
    if (block.type !== 'table') return [];
    return block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.lines.map((line) => line.text)));
  });
}

/** How often each letter occurs. */
function letters(texts: string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const letter of texts.join('').replace(/\s/g, '')) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function assertCovered({ width, rows }: ExtractedTable): void {
  const covered = rows.map(() => new Array<number>(width).fill(0));
  for (const [index, row] of rows.entries()) {
    for (const { column, colSpan, rowSpan } of row.cells) {
      for (let down = index; down < index + rowSpan; down++) {
        for (let across = column; across < column + colSpan; across++) {
          const line = covered[down];
          assert.ok(line, 'a cell reaches below its table');
          line[across] = (line[across] ?? 0) + 1;
        }
      }
    }
  }
  assert.ok(covered.every((line) => line.every((times) => times === 1)));
}

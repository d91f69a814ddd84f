import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { ExtractedTable } from '../../../scripts/convert/extract/extraction.ts';
import { extractPdf } from '../../../scripts/convert/extract/pdf/index.ts';
import { type DrawnGrid, drawGrid, styles } from './support/drawn-grid.ts';
import { type DrawnPage, pdfFile } from './support/pdf-file.ts';
import { randomGrid } from './support/random-grid.ts';

const width = 640;
const height = 460;

async function tablesOf(pages: DrawnPage[]): Promise<ExtractedTable[]> {
  const { blocks } = await extractPdf(pdfFile(pages));
  return blocks.filter((block) => block.type === 'table');
}

function drawn({ cells }: DrawnGrid): unknown {
  return cells.map(({ row, column, rowSpan, colSpan, lines }) => ({
    row,
    column,
    rowSpan,
    colSpan,
    text: lines.join(''),
  }));
}

function found({ rows }: ExtractedTable): unknown {
  return rows.flatMap(({ cells }, row) =>
    cells.map(({ column, rowSpan, colSpan, lines }) => {
      return { row, column, rowSpan, colSpan, text: lines.map((line) => line.text).join('') };
    }),
  );
}

function hasHighRowAcross({ xs, ys, cells }: DrawnGrid): boolean {
  return cells.some(
    ({ row, rowSpan, colSpan }) => colSpan === xs.length - 1 && (ys[row + rowSpan] ?? 0) - (ys[row] ?? 0) > 30,
  );
}

/** Ways to put the same drawing on a page that is seen the same, or sideways. */
const ways: Record<string, (content: string) => DrawnPage> = {
  upright: (content) => ({ width, height, content }),
  'turned by the viewer': (content) => ({
    width: height,
    height: width,
    rotate: 90,
    content: `q 0 1 -1 0 ${height} 0 cm\n${content}\nQ`,
  }),
  'drawn sideways': (content) => ({
    width: height,
    height: width,
    content: `q 0 1 -1 0 ${height} 0 cm\n${content}\nQ`,
  }),
  'drawn sideways, the other way': (content) => ({
    width: height,
    height: width,
    content: `q 0 -1 1 0 0 ${width} cm\n${content}\nQ`,
  }),
};

describe('a drawn table comes back as it was', () => {
  for (const style of styles) {
    for (const openSides of [false, true]) {
      test(`borders as ${style}${openSides ? ', open at the sides' : ''}`, async () => {
        await fc.assert(
          fc.asyncProperty(randomGrid, async (grid) => {
            // Without sides, lines far apart are not known to belong together.
            fc.pre(!openSides || !hasHighRowAcross(grid));
            const [table, ...others] = await tablesOf([
              { width, height, content: drawGrid(grid, height, style, openSides) },
            ]);
            assert.ok(table);
            assert.deepEqual(found(table), drawn(grid));
            assert.equal(others.length, 0);
          }),
          { numRuns: 20 },
        );
      });
    }
  }

  test('a cell at an open side that goes over all rows', async () => {
    const cell = (row: number, column: number, rowSpan = 1, text = ''): DrawnGrid['cells'][number] => {
      return { row, column, rowSpan, colSpan: 1, lines: text === '' ? [] : [text] };
    };
    const grid: DrawnGrid = {
      xs: [40, 78, 116, 154, 192],
      ys: [50, 64, 78, 92],
      cells: [
        cell(0, 0, 3, '合计'),
        ...[
          cell(0, 1),
          cell(0, 2, 2),
          cell(0, 3, 1, '1.00'),
          cell(1, 1),
          cell(1, 3),
          cell(2, 1),
          cell(2, 2),
          cell(2, 3),
        ],
      ],
    };
    for (const style of styles) {
      const [table] = await tablesOf([{ width, height, content: drawGrid(grid, height, style, true) }]);
      assert.ok(table, style);
      assert.deepEqual(found(table), drawn(grid), style);
    }
  });

  for (const [name, page] of Object.entries(ways)) {
    test(name, async () => {
      await fc.assert(
        fc.asyncProperty(randomGrid, fc.constantFrom(...styles), async (grid, style) => {
          const text = { row: 0, column: 0, rowSpan: 1, colSpan: 1, lines: ['一般公共预算财政拨款收入支出决算总表'] };
          const title = drawGrid({ xs: [40, 40], ys: [20, 20], cells: [text] }, height, style);
          const [table] = await tablesOf([page(`${title}\n${drawGrid(grid, height, style)}`)]);
          assert.ok(table);
          assert.deepEqual(found(table), drawn(grid));
        }),
        { numRuns: 8 },
      );
    });
  }
});

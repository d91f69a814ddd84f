import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { ExtractedBlock } from '../../../scripts/convert/extract/extraction.ts';
import { extractWebPage } from '../../../scripts/convert/extract/web/index.ts';
import { extractDocx } from '../../../scripts/convert/extract/word/index.ts';
import * as word from './build.ts';

type Cell = [column: number, colSpan: number, rowSpan: number, text: string];
interface Grid {
  title: string;
  width: number;
  rows: Cell[][];
}

const folder = new URL('../../fixtures/extract/word/settled-tables/', import.meta.url);
const expected: Grid[] = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8'));

/** Titles and grids, in their order, in the shape of the expected ones. */
function grids(blocks: readonly ExtractedBlock[]): Grid[] {
  const found: Grid[] = [];
  let title = '';
  for (const block of blocks) {
    if (block.type === 'paragraph') title = block.lines.map((line) => line.text).join('');
    if (block.type !== 'table') continue;
    const rows = block.rows.map((row) =>
      row.cells.map(
        ({ column, colSpan, rowSpan, lines }): Cell => [
          column,
          colSpan,
          rowSpan,
          lines.map((line) => line.text).join(''),
        ],
      ),
    );
    found.push({ title, width: block.width, rows });
  }
  return found;
}

/** The same grids written as Word does: a cell in every row for every column or merge. */
function asWord(): Uint8Array {
  const body = expected.map(({ title, rows }) => {
    const open: (Cell & { left?: number })[] = [];
    const xml = rows.map((cells) => {
      const going = open.filter((cell) => (cell.left ?? 0) > 0);
      for (const cell of going) cell.left = (cell.left ?? 0) - 1;
      const all = [
        ...cells.map((cell) => ({ cell, merge: cell[2] > 1 ? '<w:vMerge w:val="restart"/>' : '' })),
        ...going.map((cell) => ({ cell: [cell[0], cell[1], 1, ''] as Cell, merge: '<w:vMerge/>' })),
      ].sort((one, other) => one.cell[0] - other.cell[0]);
      for (const cell of cells) if (cell[2] > 1) open.push(Object.assign([...cell] as Cell, { left: cell[2] - 1 }));
      return word.row(
        all.map(({ cell, merge }) => word.cell(cell[3], `<w:gridSpan w:val="${cell[1]}"/>${merge}`)).join(''),
      );
    });
    return word.paragraph(title) + word.table(...xml);
  });
  return word.docx({ body: body.join('') });
}

function asHtml(): Uint8Array {
  const body = expected.map(({ title, rows }) => {
    const cells = rows.map((row) =>
      row.map(([, colSpan, rowSpan, text]) => `<td colspan=${colSpan} rowspan=${rowSpan}>${text}`).join(''),
    );
    return `<p>${title}</p><table>${cells.map((row) => `<tr>${row}`).join('')}</table>`;
  });
  return new TextEncoder().encode(`<!doctype html><meta charset="utf-8"><body>${body.join('')}`);
}

test('ten published tables from a DOCX by LibreOffice: every cell and span in its place', async () => {
  const { blocks, notices } = await extractDocx(readFileSync(new URL('input.docx', folder)));
  assert.deepEqual(grids(blocks), expected);
  assert.deepEqual(notices, []);
});

test('the same tables as Word writes merges', async () => {
  assert.deepEqual(grids((await extractDocx(asWord())).blocks), expected);
});

test('the same tables from a web page', () => {
  assert.deepEqual(grids(extractWebPage(asHtml()).blocks), expected);
});

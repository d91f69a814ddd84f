import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { extractPdf } from '../../../scripts/convert/extract/pdf/index.ts';

const folder = join(import.meta.dirname, '../../fixtures/extract/pdf-prose/aligned');

test('tables ruled with dots are drawn tables', async () => {
  const { blocks } = await extractPdf(new Uint8Array(readFileSync(join(folder, 'dotted.pdf'))));
  const tables = blocks.filter((block) => block.type === 'table');
  assert.deepEqual(
    tables.map((table) => table.found),
    ['ruled', 'ruled', 'ruled', 'ruled'],
  );
  const same = (await extractPdf(new Uint8Array(readFileSync(join(folder, 'none.pdf'))))).blocks.filter(
    (block) => block.type === 'table',
  );
  const texts = (table: (typeof tables)[number]) =>
    table.rows.map((row) => row.cells.map((cell) => cell.lines.map((line) => line.text).join('')).join('|'));
  for (const [index, table] of tables.entries()) assert.deepEqual(texts(table), same[index] ? texts(same[index]) : []);
});

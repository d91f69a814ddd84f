import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { layOut } from '../../../scripts/convert/extract/pdf/prose/index.ts';
import { placeRuns } from '../../../scripts/convert/extract/pdf/tables/place.ts';
import { pagesOf, showItem } from './support.ts';

const folder = new URL('../../fixtures/extract/pdf-prose/paragraphs/', import.meta.url);

for (const file of readdirSync(folder)) {
  test(`paragraphs of ${file}`, async () => {
    const pages = await pagesOf(`pdf/${file.replace('.txt', '.pdf')}`);
    const { pages: laid } = layOut(
      pages.map((content) => {
        const { runs, tables } = placeRuns(content);
        return { content, runs, tables: tables.map((table) => table.box) };
      }),
    );
    const expected = readFileSync(new URL(file, folder), 'utf8');
    const wanted = [...expected.matchAll(/^== (\d+)$/gmu)].map((match) => Number(match[1]));
    assert.ok(wanted.length >= 3);
    const shown = wanted.flatMap((number) => [`== ${number}`, ...(laid[number - 1]?.items ?? []).map(showItem)]);
    assert.equal(`${shown.join('\n')}\n`, expected);
  });
}

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { siteFolder } from '../../scripts/lib/project.ts';
import { attribute, byTag, parsePage } from './support/html.ts';
import { allPages, disclosurePages, readPage } from './support/pages.ts';

/** What a reader must load before the page can be read: HTML and styles, compressed. */
const limit = 60_000;

function compressed(file: string): number {
  return brotliCompressSync(readFileSync(file)).byteLength;
}

for (const page of allPages()) {
  test(`${page.path} stays under ${limit / 1000} kB`, () => {
    const styles = byTag(parsePage(readPage(page)), 'link')
      .filter((link) => attribute(link, 'rel') === 'stylesheet')
      .map((link) => path.join(siteFolder, attribute(link, 'href') ?? assert.fail()));
    const size = [page.file, ...styles].reduce((sum, file) => sum + compressed(file), 0);
    assert.ok(size < limit, `${size} bytes`);
  });
}

/** What the page of a document may weigh by itself, half of them at most more. */
const medianLimit = 40_000;

test(`half of the pages of documents are no larger than ${medianLimit / 1000} kB`, () => {
  const sizes = disclosurePages()
    .map(({ file }) => compressed(file))
    .sort((a, b) => a - b);
  const median = sizes[Math.floor((sizes.length - 1) / 2)] ?? assert.fail('no document has a page');
  assert.ok(median <= medianLimit, `${sizes.join(', ')} bytes`);
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import type { ViewportSize } from 'playwright';
import { largestOfEachKind } from '../../scripts/lib/pages.ts';
import { siteFolder } from '../../scripts/lib/project.ts';
import { attribute, byTag, parsePage } from './support/html.ts';
import { allPages, disclosurePages, readPage } from './support/pages.ts';
import { desktop, phone, useSite } from './support/site.ts';

const site = useSite();

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

/** What scripts may weigh that come before the reader has done anything, those inside the page included. */
const scriptLimit = 15_000;

/** Bytes of script that the browser fetched, as they came over the line, and of those in the page, compressed. */
async function loadedScripts(address: string, viewport: ViewportSize): Promise<number> {
  const page = await site.newPage({ viewport });
  const fetched: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    if (request.resourceType() === 'script') fetched.push(request.sizes().then((sizes) => sizes.responseBodySize));
  });
  await page.goto(site.origin + address, { waitUntil: 'networkidle' });
  const inline = await page
    .locator('script:not([src], [type="application/ld+json"])')
    .evaluateAll((scripts) => scripts.map((script) => script.textContent ?? '').join('\n'));
  const sizes = await Promise.all(fetched);
  await page.context().close();
  return sizes.reduce((sum, size) => sum + size, inline === '' ? 0 : brotliCompressSync(inline).byteLength);
}

for (const { path: address } of largestOfEachKind().values()) {
  test(`${address} loads no more than ${scriptLimit / 1000} kB of scripts before anything is done`, async () => {
    const sizes = await Promise.all([phone, desktop].map((viewport) => loadedScripts(address, viewport)));
    assert.ok(Math.max(...sizes) <= scriptLimit, `${sizes.join(', ')} bytes`);
  });
}

test('scripts are seen where there are some', async () => {
  assert.ok((await loadedScripts('/search/', phone)) > 3000);
});

/** What the page of a document may weigh by itself, half of them at most more. */
const medianLimit = 40_000;

test(`half of the pages of documents are no larger than ${medianLimit / 1000} kB`, () => {
  const sizes = disclosurePages()
    .map(({ file }) => compressed(file))
    .sort((a, b) => a - b);
  const median = sizes[Math.floor((sizes.length - 1) / 2)] ?? assert.fail('no document has a page');
  assert.ok(median <= medianLimit, `${sizes.join(', ')} bytes`);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { disclosureId, disclosurePages, pagesToOpen, type SitePage } from './support/pages.ts';
import { readRecord } from './support/records.ts';
import { phone, useSite } from './support/site.ts';

const site = useSite();
const options = { javaScriptEnabled: false, viewport: phone } as const;

for (const { path } of pagesToOpen()) {
  test(`${path} can be read without scripts`, async () => {
    await site.with(path, options, async (page) => {
      const main = page.locator('main');
      assert.ok((await page.locator('h1').innerText()).trim().length > 0, 'no heading');
      assert.ok((await main.innerText()).trim().length > 20, 'next to no text');
      // What only scripts can do must not be offered.
      const idle = await main
        .locator('button:visible, input[type="checkbox"]:visible')
        .evaluateAll((controls) =>
          controls.filter((control) => control.closest('form') === null).map((control) => control.outerHTML),
        );
      assert.deepEqual(idle, []);
    });
  });
}

function idOf(page: SitePage): string {
  const id = disclosureId(page);
  if (!id) throw new Error(`${page.path} is not the page of a document`);
  return id;
}

for (const disclosure of disclosurePages()) {
  test(`${disclosure.path} shows every row of every table without scripts`, async () => {
    const record = readRecord(idOf(disclosure));
    await site.with(disclosure.path, options, async (page) => {
      for (const table of record.tables.filter(({ form }) => form === null)) {
        // An empty table is folded, and opens without scripts.
        if (table.empty) await page.locator(`#${table.id} .empty-table > summary`).click();
        const rows = page.locator(`#${table.id} .table-scroll table > :is(thead, tbody) > tr`);
        const hidden = await rows.evaluateAll((all) => all.filter((row) => !row.checkVisibility()).length);
        assert.equal(hidden, 0, `${table.id} hides rows`);
        const shown = await page.locator(`#${table.id} .table-scroll tbody > tr`).count();
        const columnNumbers = table.rows.filter(({ role }) => role === 'columnNumbers').length;
        assert.ok(
          shown >= table.rows.length - columnNumbers,
          `${table.id} shows ${shown} of ${table.rows.length} rows`,
        );
      }
    });
  });

  test(`${disclosure.path} links its terms to the glossary without scripts`, async () => {
    await site.with(disclosure.path, options, async (page) => {
      const terms = page.locator('main a[href*="/glossary/"]:visible');
      assert.ok((await terms.count()) > 0, 'no term is a link');
      const href = await terms.first().getAttribute('href');
      await terms.first().click();
      assert.equal(new URL(page.url()).pathname, new URL(href ?? '', page.url()).pathname);
      assert.ok((await page.locator('h1').innerText()).length > 0);
    });
  });
}

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { disclosurePages, onePageOfEachKind } from './support/pages.ts';
import { useSite } from './support/site.ts';

const site = useSite();

for (const { path } of onePageOfEachKind()) {
  test(`${path} prints without the site's controls`, async () => {
    await site.with(path, {}, async (page) => {
      await page.emulateMedia({ media: 'print' });
      assert.equal(await page.locator('nav[aria-label="主导航"]').isVisible(), false, 'the navigation is printed');
      assert.equal(await page.locator('header form[role="search"]').isVisible(), false, 'the search field is printed');
      assert.ok(await page.locator('h1').isVisible());
    });
  });
}

for (const { path } of disclosurePages()) {
  test(`${path} prints its tables whole, with their heads on every sheet`, async () => {
    await site.with(path, { colorScheme: 'dark' }, async (page) => {
      await page.emulateMedia({ media: 'print' });
      const tables = await page.locator('table:visible').evaluateAll((all) =>
        all.map((table) => {
          const head = table.querySelector('thead');
          const scroller = table.closest('.table-scroll');
          return {
            head: head ? getComputedStyle(head).display : 'table-header-group',
            overflow: scroller ? getComputedStyle(scroller).overflowX : 'visible',
            hiddenRows: [...table.querySelectorAll('tr')].filter((row) => !row.checkVisibility()).length,
          };
        }),
      );
      for (const table of tables) {
        assert.deepEqual(table, { head: 'table-header-group', overflow: 'visible', hiddenRows: 0 });
      }
      const ink = await page.evaluate(() => getComputedStyle(document.body).color);
      const [red = 255] = ink.match(/\d+/gu)?.map(Number) ?? [];
      assert.ok(red < 100, `printed text is not dark: ${ink}`);
    });
  });
}

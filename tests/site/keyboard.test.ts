import assert from 'node:assert/strict';
import { test } from 'node:test';
import { disclosurePages, onePageOfEachKind } from './support/pages.ts';
import { useSite } from './support/site.ts';

const site = useSite();
for (const { path } of onePageOfEachKind()) {
  test(`${path}: the first stop is a link to the content, and it works`, async () => {
    await site.with(path, {}, async (page) => {
      await page.keyboard.press('Tab');
      const skip = page.locator(':focus');
      assert.match((await skip.getAttribute('href')) ?? '', /^#/u);
      const box = await skip.boundingBox();
      assert.ok(box && box.y >= 0 && box.height > 10, 'the skip link is not to be seen when it has the focus');
      await page.keyboard.press('Enter');
      assert.ok(await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement)));
    });
  });

  test(`${path}: the order of stops is the order of the page`, async () => {
    await site.with(path, {}, async (page) => {
      const odd = await page
        .locator('[tabindex]')
        .evaluateAll((all) =>
          all
            .filter((element) => (element as HTMLElement).tabIndex > 0)
            .map((element) => element.outerHTML.slice(0, 120)),
        );
      assert.deepEqual(odd, []);
    });
  });
}

for (const { path } of disclosurePages()) {
  test(`${path}: a table that scrolls can be scrolled with the arrow keys`, async () => {
    await site.with(path, { viewport: { width: 390, height: 844 } }, async (page) => {
      const regions = page.locator('[role="region"][tabindex="0"]:visible');
      for (const region of await regions.all()) {
        const scrolls = await region.evaluate((element) => element.scrollWidth > element.clientWidth + 50);
        if (!scrolls) continue;
        await region.focus();
        await page.keyboard.press('ArrowRight');
        await page.keyboard.press('ArrowRight');
        await page.waitForFunction((element) => (element?.scrollLeft ?? 0) > 0, await region.elementHandle());
        return;
      }
      assert.equal((await page.locator('table.grid:visible').count()) > 0 && (await regions.count()) === 0, false);
    });
  });
}

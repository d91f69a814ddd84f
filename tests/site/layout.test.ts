import assert from 'node:assert/strict';
import { test } from 'node:test';
import { disclosurePages, onePageOfEachKind, pagesToOpen } from './support/pages.ts';
import { phone, useSite } from './support/site.ts';

const site = useSite();
const widths = [320, 390, 1280];

for (const { path } of pagesToOpen()) {
  test(`${path} never scrolls sideways`, async () => {
    await site.with(path, { viewport: { width: 320, height: 800 } }, async (page) => {
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        const wide = await page.evaluate(() => {
          const root = document.documentElement;
          const over = Math.max(root.scrollWidth, document.body.scrollWidth) - window.innerWidth;
          if (over <= 0) return [];
          const inRegion = (element: Element): boolean => element.closest('[role="region"], .table-scroll') !== null;
          const culprits = [...document.querySelectorAll('body *')].filter(
            (element) => element.getBoundingClientRect().right > window.innerWidth + 1 && !inRegion(element),
          );
          return [`${over} px too wide`, ...culprits.slice(0, 3).map((element) => element.outerHTML.slice(0, 120))];
        });
        assert.deepEqual(wide, [], `at ${width} px`);
      }
    });
  });
}

for (const { path } of disclosurePages()) {
  test(`${path}: a table wider than a phone scrolls in a region of its own`, async () => {
    await site.with(path, { viewport: phone }, async (page) => {
      const tables = await page.evaluate(() =>
        [...document.querySelectorAll('table')]
          .filter((table) => table.checkVisibility() && table.offsetWidth > window.innerWidth)
          .map((table) => {
            const region = table.closest<HTMLElement>('[role="region"]');
            region?.scrollTo({ left: 40 });
            return {
              table: table.id || (table.caption?.textContent ?? ''),
              named: Boolean(region?.getAttribute('aria-labelledby') ?? region?.getAttribute('aria-label')),
              focusable: region?.tabIndex === 0,
              scrolled: (region?.scrollLeft ?? 0) > 0,
            };
          }),
      );
      const wrong = tables.filter((table) => !(table.named && table.focusable && table.scrolled));
      assert.deepEqual(wrong, []);
    });
  });
}

for (const { path } of onePageOfEachKind()) {
  test(`${path} has a dark and a light face, and text can be enlarged to 200 %`, async () => {
    const luminance = (scheme: 'dark' | 'light'): Promise<number> =>
      site.with(path, { colorScheme: scheme }, (page) =>
        page.evaluate(() => {
          const canvas = document.createElement('canvas').getContext('2d');
          if (!canvas) throw new Error('no canvas');
          canvas.fillStyle = 'white';
          canvas.fillRect(0, 0, 1, 1);
          for (const element of [document.documentElement, document.body]) {
            canvas.fillStyle = getComputedStyle(element).backgroundColor;
            canvas.fillRect(0, 0, 1, 1);
          }
          const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
          return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
        }),
      );
    assert.ok((await luminance('dark')) < 0.2, 'the dark background is not dark');
    assert.ok((await luminance('light')) > 0.8, 'the light background is not light');
    // 640 CSS pixels on a screen of 1280 are what a reader sees at 200 %.
    await site.with(path, { viewport: { width: 640, height: 450 } }, async (page) => {
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      assert.ok(over <= 0, `${over} px too wide at 200 %`);
    });
  });
}

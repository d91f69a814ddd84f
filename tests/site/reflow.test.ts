import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright';
import { fullestPages } from './support/kinds.ts';
import { useSite } from './support/site.ts';
import { spoiltText, stuckShare } from './support/text.ts';

const site = useSite();

/** What a reader has on a screen of 1280 × 1024 who enlarges the page. */
const enlarged: Record<string, BrowserContextOptions> = {
  '200 %': { viewport: { width: 640, height: 512 }, deviceScaleFactor: 2 },
  '400 %': { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 },
};

/** The spacing that WCAG 1.4.12 lets a reader ask for; everything is laid out, also what is out of sight. */
const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

function addStyle(page: Page, css: string): Promise<void> {
  return page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { content-visibility: visible !important; } ${text}`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, css);
}

const tooWide = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));

for (const { path } of [...fullestPages(), ...fullestPages('en')]) {
  for (const [zoom, options] of Object.entries(enlarged)) {
    test(`${path} at ${zoom}: read by scrolling down alone, no text cut or covered, also with text spaced out`, async () => {
      await site.with(path, options, async (page) => {
        await addStyle(page, '');
        assert.equal(await tooWide(page), 0, 'the page scrolls sideways');
        assert.deepEqual(await spoiltText(page), []);
        const stuck = await stuckShare(page);
        assert.ok(stuck <= 0.25, `${Math.round(stuck * 100)} % of the window stay covered`);
        await page.evaluate(() => scrollTo(0, 0));
        await addStyle(page, spacing);
        assert.equal(await tooWide(page), 0, 'the page scrolls sideways when text is spaced out');
        assert.deepEqual(await spoiltText(page), [], 'when text is spaced out');
      });
    });
  }
}

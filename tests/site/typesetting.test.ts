import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fullestPages } from './support/kinds.ts';
import { brokenLines, brokenWords, latinWords, splitFigures, splitLinks } from './support/lines.ts';
import { disclosureId } from './support/pages.ts';
import { phone, useSite } from './support/site.ts';

const site = useSite();

/** Names, which are the same in every language (WCAG 3.1.2 excepts them), and a word that Chinese has taken in. */
const names =
  'Word Excel Parquet Cookie Tab JavaScript Frictionless axe Fiscal Data Package Schema Feed License Python GitHub Atom Chromium Firefox Safari';
/** Names of columns and their values, marks of files: code, wherever it stands. */
const codes =
  'department unit yuan recognised flagged true address amount table standard measure row role total plain bookmark xx origin text sources version updated item stage threePublicExpenses stated year';
/** Chinese in Latin letters, as it is typed. */
const pinyin = 'datong dtsxfj xinfangju';
const known = new Set(`${names} ${codes} ${pinyin}`.split(' '));

for (const { path } of fullestPages('en').filter((page) =>
  disclosureId({ ...page, path: page.path.replace('/en/', '/') }),
)) {
  for (const viewport of [phone, { width: 1280, height: 800 }]) {
    test(`${path}: at ${viewport.width} figures keep their unit, in words that English readers know`, async () => {
      await site.with(path, { viewport }, async (page) => {
        assert.deepEqual(await splitFigures(page), [], 'figures parted from their unit');
        const shown = await page.locator('.key-figures .number, .summary .amount, #derived .figure').allTextContents();
        assert.ok(shown.some((text) => text.includes('yuan')));
        assert.deepEqual(
          shown.filter((text) => /元/u.test(text)),
          [],
          'a unit in Chinese',
        );
      });
    });
  }
}

for (const { path } of fullestPages('en')) {
  for (const viewport of [phone, { width: 1280, height: 800 }]) {
    test(`${path}: at ${viewport.width} no word is broken, and no amount`, async () => {
      await site.with(path, { viewport }, async (page) => {
        assert.deepEqual(await brokenWords(page), []);
        assert.deepEqual(await splitLinks(page), []);
      });
    });
  }
}

for (const { path } of fullestPages()) {
  test(`${path}: lines break where Chinese and figures allow, English words say that they are`, async () => {
    await site.with(path, { viewport: phone }, async (page) => {
      const { seen, wrong } = await brokenLines(page);
      assert.ok(seen > 3, 'hardly any marks were looked at');
      assert.deepEqual(wrong, [], 'marks at the wrong end of a line');
      assert.deepEqual(await splitFigures(page), [], 'figures parted from their unit');
      assert.deepEqual(await splitLinks(page), [], 'links that part a figure from its unit');
      const english = (await latinWords(page)).filter((word) => !known.has(word));
      assert.deepEqual(english, [], 'English words without lang="en"');
    });
  });
}

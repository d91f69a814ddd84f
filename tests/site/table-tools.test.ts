import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locator, Page } from 'playwright';
import { wordsOf } from '../../src/words/index.ts';
import { disclosurePages } from './support/pages.ts';
import { useSite } from './support/site.ts';

const site = useSite();

/** Where the table stands that has depths and can be sorted. */
const withTools = '.table-section:has(.table-tools select):has([data-sortable])';

/** Opens the first document that has such a table. */
async function withTable(act: (page: Page, section: Locator) => Promise<void>, prefix = ''): Promise<void> {
  for (const { path } of disclosurePages()) {
    const found = await site.with(`${prefix}${path}`, {}, async (page) => {
      const section = page.locator(withTools).first();
      if ((await section.count()) === 0) return false;
      await act(page, section);
      return true;
    });
    if (found) return;
  }
  assert.fail('no document has a table with depths');
}

function rowsShown(section: Locator): Promise<string[]> {
  return section.locator('tbody tr').evaluateAll((rows) =>
    rows.flatMap((row) => {
      const cells = [...(row as HTMLTableRowElement).cells].map((cell) => cell.textContent?.trim() ?? '');
      return (row as HTMLElement).offsetParent === null ? [] : [cells.join('|')];
    }),
  );
}

test('a table can be folded to its classes, and unfolded again', async () => {
  await withTable(async (_, section) => {
    const all = await rowsShown(section);
    await section.locator('select').selectOption({ index: 0 });
    const folded = await rowsShown(section);
    assert.ok(folded.length > 1 && folded.length < all.length, `${folded.length} of ${all.length}`);
    assert.equal(await section.locator('tbody tr:has(.level-2)').first().isVisible(), false);
    await section.locator('select').selectOption({ index: 2 });
    assert.deepEqual(await rowsShown(section), all);
  });
});

test('a column can be put in order: largest first, smallest first, as printed; what is below a row stays below it', async () => {
  await withTable(async (_, section) => {
    const printed = await rowsShown(section);
    const button = section.locator('thead button').first();
    const head = section.locator('thead th:has(button)').first();
    const classes = (): Promise<number[]> =>
      section
        .locator('tbody tr:has(.level-1)')
        .evaluateAll((rows) =>
          rows.map((row) => Number((row.querySelector('.figure')?.textContent ?? '').replaceAll(',', ''))),
        );

    await button.click();
    assert.equal(await head.getAttribute('aria-sort'), 'descending');
    const falling = await classes();
    assert.deepEqual(
      falling,
      falling.toSorted((a, b) => b - a),
    );
    assert.deepEqual((await rowsShown(section)).toSorted(), printed.toSorted());

    await button.click();
    assert.equal(await head.getAttribute('aria-sort'), 'ascending');
    assert.deepEqual(
      await classes(),
      falling.toSorted((a, b) => a - b),
    );

    await button.click();
    assert.equal(await head.getAttribute('aria-sort'), null);
    assert.deepEqual(await rowsShown(section), printed);
  });
});

test('a table is copied as cells between tabs, without what this site adds', async () => {
  await withTable(async (page, section) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await section.locator('button.copy').click();
    await section.locator('[role="status"]:not(:empty)').waitFor();
    const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
    const rows = await section.locator('tr').count();
    assert.equal(lines.length, rows);
    const widths = new Set(lines.slice(-3).map((line) => line.split('\t').length));
    assert.equal(widths.size, 1);
    const figure = await section
      .locator('tbody .figure')
      .last()
      .evaluate((cell) => cell.firstChild?.textContent);
    assert.ok(
      lines
        .at(-1)
        ?.split('\t')
        .includes(figure ?? '-'),
      lines.at(-1),
    );
    assert.ok(lines.every((line) => !/第 \d+ 行|需要看一看/u.test(line)));
  });
});

test('the contents follow the reader, and name the section on a phone', async () => {
  const [first] = disclosurePages();
  assert.ok(first);
  const toCharts = (page: Page) => page.evaluate(() => document.getElementById('charts')?.scrollIntoView());
  await site.with(first.path, {}, async (page) => {
    await toCharts(page);
    const current = page.locator('.outline-open a[aria-current]');
    await current.waitFor();
    assert.equal(await current.getAttribute('href'), '#charts');
  });
  await site.with(first.path, { viewport: { width: 390, height: 844 } }, async (page) => {
    await toCharts(page);
    await page.waitForFunction(() => document.querySelector('.outline-now')?.textContent === '图表');
    const box = await page.locator('.outline-folded').boundingBox();
    assert.ok(box && box.y >= 0 && box.y < 10, 'the contents stay at the top of a phone');
    await page.evaluate(() => scrollTo(0, 0));
    await page.waitForFunction(() => document.querySelector('.outline-now')?.textContent === '');
  });
});

test('on an English page the tools speak English, and the heads stay those of the document', async () => {
  const { tableTools } = wordsOf('en');
  await withTable(async (page, section) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await section.locator('button.copy').click();
    const status = section.locator('[role="status"]:not(:empty)');
    await status.waitFor();
    assert.equal(await status.textContent(), tableTools.copied);
    const sort = section.locator('thead button').first();
    assert.equal(await sort.getAttribute('title'), tableTools.sort);
    assert.equal(await section.locator('thead th:has(button)').first().getAttribute('lang'), 'zh-CN');
    await section.locator('tbody td.figure[id]').first().click();
    const tool = page.locator('.figure-tool');
    await tool.waitFor();
    assert.deepEqual(await tool.locator('button, a').allTextContents(), [
      tableTools.copyLink,
      tableTools.copyCitation,
      tableTools.source,
    ]);
  }, '/en');
});

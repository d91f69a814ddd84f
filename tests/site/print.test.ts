import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fullestPages } from './support/kinds.ts';
import { disclosureId, disclosurePages, onePageOfEachKind, readPage, type SitePage } from './support/pages.ts';
import { type Piece, printed, type Sheet, wordsOf } from './support/sheets.ts';
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
      assert.equal(
        await page.locator('.folded > .table-scroll tr:visible').count(),
        await page.locator('.folded > .table-scroll tr').count(),
        'an empty table or a performance form stays folded',
      );
      const ink = await page.evaluate(() => getComputedStyle(document.body).color);
      const [red = 255] = ink.match(/\d+/gu)?.map(Number) ?? [];
      assert.ok(red < 100, `printed text is not dark: ${ink}`);
    });
  });
}

const printedKinds = [/^\/bureaus\/[^/]+\/(?:[^/]+\/)?$/u, /\/classifications\/functional\/./u, /^\/compare\/$/u];
/** The document with the most bars: a drawing of many does not fit on one sheet. */
const mostDrawn = (): SitePage => {
  const bars = (page: SitePage): number => readPage(page).split('<rect').length;
  return disclosurePages().reduce((most, page) => (bars(page) > bars(most) ? page : most));
};
const sheetPages = new Set([
  ...fullestPages().filter((page) => printedKinds.some((kind) => kind.test(page.path))),
  mostDrawn(),
]);
/** Room between the margins of A4, upright and across, in CSS pixels. */
const [upright, lying] = [680, 1009];
const host = 'https://budget.example.org';

/** Text that runs over other text by more than a character: the middle of one line in the middle of another. */
function overlaps({ pieces }: Sheet): string[] {
  const middle = (piece: Piece): number => (piece.top + piece.bottom) / 2;
  const sorted = pieces.toSorted((a, b) => a.top - b.top);
  return sorted.flatMap((piece, index) =>
    sorted
      .slice(index + 1, index + 40)
      .filter((other) => Math.abs(middle(piece) - middle(other)) < 1)
      .filter((other) => Math.min(piece.right, other.right) - Math.max(piece.left, other.left) > 5)
      .map((other) => `${piece.text} | ${other.text}`),
  );
}

for (const { path } of sheetPages) {
  test(`${path}: numbered sheets, nothing beyond the paper, over other text or left blank`, async () => {
    await site.with(path, {}, async (page) => {
      await page.setViewportSize({ width: upright, height: 1000 });
      await page.emulateMedia({ media: 'print' });
      const wide = await page
        .locator('table:visible')
        .evaluateAll(
          (tables, [narrow, across]) =>
            (tables as HTMLTableElement[])
              .filter((table) => table.offsetWidth > (table.matches('.wide') ? across : narrow) + 1)
              .map((table) => `${table.offsetWidth} px: ${table.caption?.textContent}`),
          [upright, lying] as const,
        );
      assert.deepEqual(wide, [], 'wider than the sheet: the browser would print the whole document smaller');
      const sheets = await printed(page);
      const figures = await page
        .locator('td.figure:visible, .printed:visible')
        .evaluateAll((all) => all.flatMap((cell) => /-?[\d,]+(?:\.\d+)?/u.exec(cell.textContent ?? '')?.[0] ?? []));
      assert.ok(sheets.length >= 2 && figures.length > 10, 'hardly anything is printed');
      for (const [index, sheet] of sheets.entries()) {
        const at = `sheet ${index + 1} of ${sheets.length}`;
        const inMargin = sheet.pieces.filter(({ bottom }) => bottom > sheet.height - 15);
        assert.equal(wordsOf({ ...sheet, pieces: inMargin }), `${index + 1}/${sheets.length}`, `${at}: its number`);
        const beyond = sheet.pieces.filter(({ left, right }) => left < 10 || right > sheet.width - 10);
        assert.deepEqual(beyond, [], `${at}: beyond the margins`);
        assert.deepEqual(overlaps(sheet), [], `${at}: one over the other`);
        const lowest = Math.max(
          ...sheet.pieces.filter((piece) => !inMargin.includes(piece)).map(({ bottom }) => bottom),
        );
        assert.ok(index === sheets.length - 1 || lowest > sheet.height * 0.4, `${at} is mostly blank`);
      }
      const words = wordsOf(...sheets);
      assert.deepEqual(
        figures.filter((figure) => !words.includes(figure)),
        [],
        'figures that are on the screen and not on paper',
      );
    });
  });
}

test('a long table has its heads on every sheet, a wide one lies across', async () => {
  const { path } = fullestPages().find((page) => disclosureId(page)) ?? assert.fail();
  await site.with(path, {}, async (page) => {
    await page.evaluate(() => {
      const head = document.querySelector('.tall:not(.wide) thead th');
      const wide = document.querySelector('.wide thead th');
      if (head && wide) [head.textContent, wide.textContent] = ['LONG', 'WIDE'];
    });
    const sheets = await printed(page);
    const holding = (word: string): Sheet[] => sheets.filter((sheet) => wordsOf(sheet).includes(word));
    assert.ok(holding('LONG').length >= 2, 'its head is there once');
    assert.ok(holding('WIDE').length >= 1);
    for (const { width, height } of holding('WIDE')) assert.ok(width > height, 'a wide table on an upright sheet');
    assert.ok(sheets.some(({ width, height }) => width < height));
  });
});

test('the address of the page is on top, those of sources and files are written out, those of terms are not', async () => {
  const { path } = fullestPages().find((page) => disclosureId(page)) ?? assert.fail();
  await site.with(path, {}, async (page) => {
    // What the build writes there where it is told the address of the site.
    await page.evaluate((origin) => {
      document.documentElement.dataset.origin = origin;
    }, host);
    const sheets = await printed(page);
    const [first = assert.fail()] = sheets;
    const top = wordsOf(first).split('年')[0] ?? '';
    assert.ok(top.includes(path), 'the sheet does not say where it comes from');
    const words = wordsOf(...sheets);
    for (const address of [`${path}source/`, `/data${path.replace('/bureaus', '')}document.xlsx`]) {
      assert.ok(words.includes(`(${host}${address})`), `${address} is not written out`);
    }
    assert.ok(!words.includes('/glossary/'), 'links to terms drown the text');
  });
});

test('a comparison says on paper which documents were chosen', async () => {
  await site.with('/compare/', {}, async (page) => {
    const box = page.locator('.choices input:checked').first();
    await box.uncheck();
    await page.waitForURL(/\?./u);
    const [first = assert.fail()] = await printed(page);
    assert.ok(wordsOf(first).includes(new URL(page.url()).search), wordsOf(first).slice(0, 200));
  });
});

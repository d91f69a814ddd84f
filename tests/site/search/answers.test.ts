import assert from 'node:assert/strict';
import { test } from 'node:test';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright';
import { useSite } from '../support/site.ts';

const site = useSite();

/** The texts of the table, row by row; empty where the search has no such table. */
async function answers(page: Page): Promise<string[][]> {
  await page.waitForFunction(() => document.querySelector('[role="status"]')?.textContent !== '');
  return page
    .locator('table.answers tbody tr')
    .evaluateAll((rows) => rows.map((row) => Array.from(row.children, (cell) => cell.textContent ?? '')));
}

function asked(query: string, language = ''): Promise<string[][]> {
  return site.with(`${language}/search/?${new URLSearchParams({ q: query })}`, {}, answers);
}

test('a figure that is asked for is answered before the text, as printed and with its place', async () => {
  await site.with('/search/?q=三公经费', {}, async (page) => {
    const rows = await answers(page);
    assert.equal(rows.length, 5);
    assert.deepEqual(rows[0], ['大同市信访局', '2024 年部门预算', '3.50 万元', '与上年持平']);
    assert.match((await page.locator('[role="status"]').textContent()) ?? '', /先列出 5 份文件的数。$/u);
    const figures = page.locator('table.answers .amount a');
    const [text, href] = [await figures.first().textContent(), await figures.first().getAttribute('href')];
    const target = new URL(href ?? '', site.origin);
    await page.goto(target.href);
    assert.ok(text?.startsWith(((await page.locator(`[id="${target.hash.slice(1)}"]`).textContent()) ?? '?').trim()));
  });
});

test('places in the query, and the filters, say whose figures', async () => {
  const county = await asked('襄垣县公款');
  assert.deepEqual(
    county.map((row) => row.slice(0, 2)),
    [['襄垣县信访局', '2023 年单位决算']],
  );
  await site.with('/search/?q=收入', {}, async (page) => {
    const rows = await answers(page);
    await page.getByLabel('年份').selectOption('2023');
    await page.waitForFunction(
      (before) => document.querySelectorAll('table.answers tbody tr').length < before,
      rows.length,
    );
    assert.ok((await answers(page)).every((row) => row[1]?.startsWith('2023 年')));
  });
});

test('figures of a place are told to be those of its bureaus, and of a bureau nothing is said of a place', async () => {
  await site.with('/search/?q=襄垣县三公经费', {}, async (page) => {
    await answers(page);
    const section = page.locator('[data-answers]');
    assert.match((await section.textContent()) ?? '', /本站收录了襄垣县的 1 个机构。.*不是襄垣县全部的钱。/u);
    const link = section.getByRole('link', { name: '襄垣县的机构和文件' });
    await link.click();
    assert.equal(await page.locator('h1').textContent(), '襄垣县');
  });
  await site.with('/search/?q=襄垣县信访局三公经费', {}, async (page) => {
    assert.equal((await answers(page)).length, 1);
    assert.doesNotMatch((await page.locator('[data-answers]').textContent()) ?? '', /全部的钱/u);
  });
});

test('a query that asks for no figure fetches none, and leaves no table of the one before', async () => {
  await site.with('/search/?q=三公经费', {}, async (page) => {
    assert.ok((await answers(page)).length > 0);
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    await page.locator('#q').fill('信访维稳');
    await page.locator('#q').press('Enter');
    await page.waitForFunction(() => document.querySelector('[role="status"]')?.textContent?.includes('信访维稳'));
    assert.equal(await page.locator('[data-answers]').isVisible(), false);
    assert.deepEqual(
      fetched.filter((path) => path.includes('/answers/')),
      [],
    );
  });
});

test('without the file of figures the text is found all the same', async () => {
  const page = await site.newPage({});
  await page.route('**/data/answers/*', (route) => route.abort());
  await page.goto(`${site.origin}/search/?q=三公经费`);
  assert.deepEqual(await answers(page), []);
  assert.ok((await page.locator('.result').count()) > 5);
  await page.context().close();
});

test('an English page answers in English, also to the English name of a figure that is no entry of the glossary', async () => {
  const [first] = await asked('revenue', '/en');
  assert.equal(first?.[1], '2024 department budget');
  assert.match(first?.[2] ?? '', /^[\d.,]+ × 10,000 yuan$/u);
  assert.deepEqual(
    (await asked('Xiangyuan three-public expenses 2023', '/en')).map((row) => row.slice(0, 2)),
    [['襄垣县信访局', '2023 unit final accounts']],
    'with the place and the year',
  );
  await site.with('/en/search/?q=three public expenses', {}, async (page) => {
    assert.equal((await answers(page)).length, 5);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    assert.deepEqual(
      violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
      [],
    );
  });
});

test('where the whole of a figure is not printed its parts are, with their places', async () => {
  const [row] = await asked('襄垣县公车');
  assert.match(
    row?.[2] ?? '',
    /^没有印合计，分项是：公务用车购置费：0 万元摘自正文公务用车运行维护费：0 万元摘自正文$/u,
  );
  assert.doesNotMatch(row?.join() ?? '', /空表|没有读到/u);
});

test('a year that is not held is told, and the years that are held are answered', async () => {
  for (const [language, said] of [
    ['', '本站没有这个机构 2022 年的文件，有的是 2023 年。'],
    ['/en', 'This site has no documents of this bureau for 2022, only for 2023. '],
  ] as const) {
    await site.with(`${language}/search/?q=襄垣县信访局 三公经费 2022`, {}, async (page) => {
      assert.equal((await answers(page)).length, 1);
      assert.ok((await page.locator('[role="status"]').textContent())?.startsWith(said));
      assert.ok((await page.locator('.result').count()) > 1);
    });
  }
});

test('an order of documents is led to only where the bureau stands in it', async () => {
  const links = (query: string): Promise<string[]> =>
    site.with(`/search/?${new URLSearchParams({ q: query })}`, {}, async (page) => {
      await answers(page);
      return page
        .locator('.answer-links a[href*="/rankings/"]')
        .evaluateAll((found) => found.map((each) => (each as HTMLAnchorElement).pathname));
    });
  assert.deepEqual(await links('襄垣县三公经费'), []);
  const [ranking, ...others] = await links('大同市三公经费');
  assert.deepEqual(others, []);
  await site.with(ranking ?? '', {}, async (page) => {
    assert.match((await page.locator('main table').first().textContent()) ?? '', /大同市信访局/u);
  });
});

test('on a phone a name has a line of its own and no amount is parted from its unit', async () => {
  for (const language of ['', '/en']) {
    await site.with(`${language}/search/?q=三公经费`, { viewport: { width: 390, height: 800 } }, async (page) => {
      await answers(page);
      const lines = (selector: string): Promise<number[]> =>
        page.locator(`table.answers tbody ${selector}`).evaluateAll((found) =>
          found.map((each) => {
            const range = document.createRange();
            range.selectNodeContents(each);
            return new Set(Array.from(range.getClientRects(), ({ bottom }) => Math.round(bottom / 8))).size;
          }),
        );
      assert.ok(
        [...(await lines('th')), ...(await lines('.amount'))].every((count) => count === 1),
        language,
      );
      assert.equal(await page.locator('table.answers').getByRole('rowheader').count(), 5);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth), false);
    });
  }
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright';
import { splitFigures } from '../support/lines.ts';
import { desktop, phone, useSite } from '../support/site.ts';

const site = useSite();

async function statusOf(page: Page): Promise<string> {
  await page.waitForFunction(() => document.querySelector('[role="status"]')?.textContent !== '');
  return (await page.locator('[role="status"]').textContent()) ?? '';
}

async function statusBecomes(page: Page, part: string): Promise<void> {
  await page.waitForFunction((text) => document.querySelector('[role="status"]')?.textContent?.includes(text), part);
}

test('typing searches, says how much was found and keeps the address', async () => {
  await site.with('/search/', {}, async (page) => {
    await page.locator('#q').pressSequentially('三公经费', { delay: 30 });
    await statusBecomes(page, '“三公经费”');
    assert.match(await statusOf(page), /^找到 \d+ 处/u);
    assert.equal(new URL(page.url()).searchParams.get('q'), '三公经费');
    assert.match(await page.title(), /^三公经费 - 搜索/u);
    assert.equal(await page.locator('[role="status"]').count(), 1);
  });
});

for (const viewport of [phone, desktop]) {
  test(`in what is found no amount is parted from its unit (${viewport.width} px)`, async () => {
    await site.with('/search/?q=襄垣县公车', { viewport }, async (page) => {
      await statusOf(page);
      assert.match((await page.locator('.result-excerpt').allTextContents()).join(''), /\d万元/u);
      assert.deepEqual(await splitFigures(page), []);
    });
  });
}

test('nothing is searched for while an input method is at work', async () => {
  await site.with('/search/', {}, async (page) => {
    const session = await page.context().newCDPSession(page);
    await page.locator('#q').focus();
    await session.send('Input.imeSetComposition', { text: 'xin fang', selectionStart: 8, selectionEnd: 8 });
    await page.waitForTimeout(600);
    assert.equal(await page.locator('[role="status"]').textContent(), '');
    assert.equal(new URL(page.url()).search, '');
    await session.send('Input.insertText', { text: '信访' });
    await statusBecomes(page, '“信访”');
    assert.ok((await page.locator('.result').count()) > 0);
  });
});

test('the back button returns to the search before', async () => {
  await site.with('/search/?q=三公经费', {}, async (page) => {
    await statusBecomes(page, '“三公经费”');
    await page.locator('#q').fill('2014004');
    await page.locator('#q').press('Enter');
    await statusBecomes(page, '“2014004”');
    await page.goBack();
    await statusBecomes(page, '“三公经费”');
    assert.equal(await page.locator('#q').inputValue(), '三公经费');
  });
});

test('filters narrow the results, stand in the address and survive a reload', async () => {
  await site.with('/search/?q=公务接待费', {}, async (page) => {
    await statusOf(page);
    const all = await page.locator('.result').count();
    await page.getByLabel('地区').selectOption({ label: '　长治市' });
    await page.waitForFunction((count) => document.querySelectorAll('.result').length < count, all);
    const links = await page
      .locator('.result a')
      .evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).pathname));
    assert.ok(links.length > 0);
    assert.ok(
      links.every((link) => link.startsWith('/bureaus/xiangyuan-xinfangju/')),
      links.join(),
    );
    assert.equal(new URL(page.url()).searchParams.get('region'), '140400');
    await page.reload();
    await statusOf(page);
    assert.equal(await page.locator('.result').count(), links.length);
    await page.getByLabel('类型').selectOption('budget');
    await statusBecomes(page, '没有找到');
  });
});

test('year and kind are filters too', async () => {
  await site.with('/search/?q=公务接待费&year=2023&kind=budget', {}, async (page) => {
    await statusOf(page);
    const links = await page
      .locator('.result a')
      .evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).pathname));
    assert.ok(links.length > 0);
    assert.ok(
      links.every((link) => link.endsWith('/2023-budget/')),
      links.join(),
    );
  });
  await site.with('/search/?q=公务接待费&kind=glossary', {}, async (page) => {
    await statusOf(page);
    const links = await page
      .locator('.result a')
      .evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).pathname));
    assert.ok(links.includes('/glossary/official-receptions/'));
    assert.ok(
      links.every((link) => link.startsWith('/glossary/')),
      links.join(),
    );
    assert.equal(new Set(links).size, links.length, 'an entry is listed twice');
  });
});

test('arrow keys go through the results and back to the field', async () => {
  await site.with('/search/?q=公务接待费', {}, async (page) => {
    await statusOf(page);
    await page.locator('.result').first().waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.textContent || document.activeElement?.id);
    await page.locator('#q').focus();
    await page.keyboard.press('ArrowDown');
    assert.equal(await focused(), await page.locator('.result a').nth(0).textContent());
    await page.keyboard.press('ArrowDown');
    assert.equal(await focused(), await page.locator('.result a').nth(1).textContent());
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    assert.equal(await focused(), 'q');
  });
});

test('a query without words and one without results are answered in plain words', async () => {
  await site.with('/search/?q=，。', {}, async (page) => {
    assert.equal(await statusOf(page), '请输入文字、数字或者科目编码。');
  });
  await site.with('/search/?q=鳯鱻龘', {}, async (page) => {
    assert.match(await statusOf(page), /^没有找到/u);
    assert.equal(await page.locator('.result').count(), 0);
  });
});

test('when the index can not be loaded the page says so, and works again later', async () => {
  const page = await site.newPage();
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto(`${site.origin}/search/?q=三公经费`);
  await statusBecomes(page, '搜索没能载入');
  await page.context().close();
});

test('a hostile query is shown as text', async () => {
  const query = '<img src=x onerror="window.__executed=1">';
  await site.with(`/search/?${new URLSearchParams({ q: query })}`, {}, async (page) => {
    assert.ok((await statusOf(page)).includes(query));
    assert.equal(await page.locator('search-page img').count(), 0);
    assert.equal(await page.evaluate(() => '__executed' in window), false);
  });
});

test('the results of a search ask nobody else and break no policy', async () => {
  const page = await site.newPage();
  const foreign: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(site.origin)) foreign.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(`${site.origin}/search/?q=机关运行经费`);
  await statusBecomes(page, '“机关运行经费”');
  await page.context().close();
  assert.deepEqual([foreign, complaints], [[], []]);
});

test('the header and the home page lead to the search page by a plain form', async () => {
  await site.with('/', { javaScriptEnabled: false }, async (page) => {
    await page.locator('.search-box input').fill('三公经费');
    await page.locator('.search-box input').press('Enter');
    await page.locator('.no-script').waitFor();
    const url = new URL(page.url());
    assert.equal(url.pathname, '/search/');
    assert.equal(url.searchParams.get('q'), '三公经费');
  });
});

test('axe finds nothing on a page of results', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await site.with('/search/?q=公务接待费', { colorScheme }, async (page) => {
      await statusOf(page);
      await page.locator('.result').first().waitFor();
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      assert.deepEqual(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
        [],
      );
    });
  }
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright';
import { useSite } from '../support/site.ts';

const site = useSite();

async function statusBecomes(page: Page, part: string): Promise<string> {
  await page.waitForFunction((text) => document.querySelector('[role="status"]')?.textContent?.includes(text), part);
  return (await page.locator('[role="status"]').textContent()) ?? '';
}

test('an English page answers in English and leads to English pages; what is Chinese is marked', async () => {
  await site.with('/en/search/?q=公务接待费', {}, async (page) => {
    assert.match(
      await statusBecomes(page, 'found'),
      /^\d+ places with “公务接待费” found\. The figures of 5 documents come first\.$/u,
    );
    await page.locator('.result').nth(5).waitFor();
    const links = await page
      .locator('.result a')
      .evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).pathname));
    assert.ok(
      links.every((link) => link.startsWith('/en/')),
      links.join(),
    );
    const types = await page.locator('.result-type').allTextContents();
    assert.ok(types.includes('Table') && types.includes('Text'), types.join());
    const unmarked = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const lang = node.parentElement?.closest('[lang]')?.getAttribute('lang');
        if (lang === 'en' && /\p{Script=Han}/u.test(node.nodeValue ?? '')) found.push(node.nodeValue ?? '');
      }
      return found;
    });
    assert.deepEqual(unmarked, []);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    assert.deepEqual(
      violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
      [],
    );
  });
});

test('a term typed in English is searched for by its Chinese name, and the page says so', async () => {
  for (const [typed, chinese, entry] of [
    ['official receptions', '公务接待费', 'official-receptions'],
    ['three public expenses', '三公经费', 'three-public-expenses'],
    ['agency operating expenses', '机关运行经费', 'agency-operating-expenses'],
  ]) {
    await site.with(`/en/search/?${new URLSearchParams({ q: typed ?? '' })}`, {}, async (page) => {
      const status = await statusBecomes(page, 'found');
      assert.ok(status.startsWith(`Searching for ${chinese}, which is Chinese for “${typed}”. `), status);
      const first = page.locator('.result').first();
      assert.equal(await first.locator('a').getAttribute('href'), `/en/glossary/${entry}/`);
      assert.equal(await first.locator('h3 span').getAttribute('lang'), 'zh-CN');
      assert.ok((await page.locator('.result').count()) > 5);
    });
  }
});

test('documents are called in English, their publishers in Chinese', async () => {
  await site.with('/en/search/?q=大同市信访局2024年部门预算', {}, async (page) => {
    await statusBecomes(page, 'found');
    const title = page.locator('.result', { has: page.locator('.result-type', { hasText: 'Document' }) }).locator('h3');
    assert.equal(await title.textContent(), '大同市信访局 2024 department budget');
    assert.equal(await title.locator('[lang]').first().textContent(), '大同市信访局');
    assert.equal(await title.locator('a').getAttribute('lang'), null);
  });
  await site.with('/en/search/?q=Datong official receptions', {}, async (page) => {
    await statusBecomes(page, 'in the documents of “大同市信访局”. The figure comes first.');
    const about = await page.locator('.result-about').allTextContents();
    assert.ok(
      about.some((each) => /^Text大同市信访局 2024 department budget › 第/u.test(each)),
      about.join(),
    );
  });
});

test('English words find documents of a bureau that is named, and the bureau', async () => {
  for (const query of ['Datong official vehicles', 'Datong budget', 'official vehicles', 'Datong unheard']) {
    await site.with(`/en/search/?${new URLSearchParams({ q: query })}`, {}, async (page) => {
      await statusBecomes(page, 'found');
      const paths = await page
        .locator('.result a')
        .evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).pathname));
      if (query.startsWith('Datong')) assert.equal(paths[0], '/en/bureaus/datong-xinfangju/', query);
      const status = (await page.locator('[role="status"]').textContent()) ?? '';
      assert.doesNotMatch(status, /not on this site/u);
      if (!query.endsWith('unheard')) assert.ok(paths.filter((each) => /-budget\/$/u.test(each)).length > 2, query);
    });
  }
});

test('the filters and a query without an answer are in English', async () => {
  await site.with('/en/search/?q=公务接待费', {}, async (page) => {
    await statusBecomes(page, 'found');
    await page.getByLabel('Kind').selectOption({ label: 'Glossary' });
    await page.waitForURL(/kind=glossary/u);
    await page.locator('#q').fill('qqqqqq');
    await page.locator('#q').press('Enter');
    await statusBecomes(page, 'Nothing was found for “qqqqqq”.');
  });
});

test('a wrong address is answered in both languages, with the way to both home pages', async () => {
  await site.with('/404.html', {}, async (page) => {
    assert.equal(await page.locator('h1').textContent(), '没有这个网页');
    const english = page.locator('main [lang="en"]');
    assert.equal(await english.getByRole('heading').textContent(), 'There is no such page');
    assert.equal(await english.getByRole('link', { name: 'Home page' }).getAttribute('href'), '/en/');
    assert.equal(await page.getByRole('main').getByRole('link', { name: '首页' }).getAttribute('href'), '/');
  });
});

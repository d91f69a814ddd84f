import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright';
import { desktop, phone, useSite } from './support/site.ts';

const site = useSite();

/** The pages with filters, a filter of each with a value, and where what it narrows is listed. */
const pages = [
  { address: '/search/?q=公务接待费', filter: '#filter-year', value: '2023', items: '.result' },
  { address: '/projects/', filter: '#project-year', value: '2023', items: '.browse-table tbody tr:not([hidden])' },
  { address: '/checks/', filter: '#filter-severity', value: 'error', items: 'ul.found > li:not([hidden])' },
  { address: '/en/projects/', filter: '#project-year', value: '2023', items: '.browse-table tbody tr:not([hidden])' },
];

async function open(address: string, viewport: { width: number; height: number }): Promise<Page> {
  const page = await site.newPage({ viewport });
  await page.goto(site.origin + address, { waitUntil: 'networkidle' });
  return page;
}

for (const { address, filter, value, items } of pages) {
  test(`${address}: the filters are folded on a phone, open by keyboard, and are not forgotten when closed`, async () => {
    const page = await open(address, phone);
    const select = page.locator(filter);
    const summary = page.locator('.filter-fold > summary');
    assert.equal(await select.isVisible(), false);
    const before = await page.locator(items).count();
    await summary.focus();
    await page.keyboard.press('Enter');
    assert.equal(await select.isVisible(), true);
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement?.localName), 'select');
    await select.selectOption(value);
    await page.waitForFunction(
      ([list, count]) => document.querySelectorAll(String(list)).length < Number(count),
      [items, before],
    );
    const mark = () => summary.evaluate((element) => getComputedStyle(element, '::after').content);
    assert.equal(await mark(), 'none', 'while it is open the filters speak for themselves');
    await summary.press('Enter');
    assert.equal(await select.isVisible(), false);
    assert.match(await mark(), /已选|chosen/u);
    await page.context().close();
  });

  test(`${address}: on a wide screen the filters are in sight, and there is nothing to fold`, async () => {
    const page = await open(address, desktop);
    assert.equal(await page.locator(filter).isVisible(), true);
    assert.equal(await page.locator('.filter-fold > summary').isVisible(), false);
    await page.locator(filter).focus();
    assert.equal(await page.evaluate(() => `#${document.activeElement?.id}`), filter);
    await page.context().close();
  });
}

test('without scripts the fold opens, and the form asks for what is chosen in it, also when it is closed again', async () => {
  const page = await site.newPage({ viewport: phone, javaScriptEnabled: false });
  await page.goto(`${site.origin}/search/`);
  await page.locator('#q').fill('接待');
  await page.locator('.filter-fold > summary').click();
  await page.locator('#filter-year').selectOption('2023');
  await page.locator('.filter-fold > summary').click();
  await page.locator('#q').press('Enter');
  await page.waitForURL(/year=2023/u);
  await page.context().close();
});

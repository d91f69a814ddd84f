import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import { madeBureaus, writeBureaus } from './support/bureaus.ts';
import { MadeSite } from './support/made-site.ts';
import { desktop, phone } from './support/site.ts';

const site = new MadeSite();
const reports = 'reports@example.org';
before(() => site.make(writeBureaus, { env: { CONTACT: reports } }), { timeout: 300_000 });
after(() => site.stop());

const addresses = Object.values(madeBureaus).map((id) => `/bureaus/${id}/`);

for (const [name, options] of Object.entries({
  'light, desktop': { colorScheme: 'light', viewport: desktop },
  'dark, phone': { colorScheme: 'dark', viewport: phone },
} as const)) {
  test(`axe finds nothing, and nothing scrolls sideways (${name})`, async () => {
    for (const address of addresses) {
      await site.with(address, { ...options, reducedMotion: 'reduce' }, async (page) => {
        const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        assert.ok(over <= 0, `${address} is ${over} px too wide`);
        const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
        assert.deepEqual(
          violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`),
          [],
        );
      });
    }
  });
}

test('ten years of documents are one page that stays small', async () => {
  const html = await readFile(path.join(site.output, 'bureaus', madeBureaus.many, 'index.html'));
  const size = brotliCompressSync(html).byteLength;
  assert.ok(size < 20_000, `${size} bytes`);
});

test('on a phone the name of a row stays in sight while its years go by', async () => {
  await site.with(`/bureaus/${madeBureaus.many}/`, { viewport: phone }, async (page) => {
    const region = page.locator('.table-scroll:has(.years)');
    await region.evaluate((element) => element.scrollTo({ left: 900 }));
    const head = await page.locator('.years tbody th').first().boundingBox();
    assert.ok(head && head.x >= 0 && head.width < phone.width / 2, JSON.stringify(head));
    const cell = await page.locator('.years tbody tr').first().locator('td').nth(6).boundingBox();
    assert.ok(cell && cell.x < phone.width, 'the years do not scroll');
  });
});

test('every figure of the years leads to its place', async () => {
  await site.with(`/bureaus/${madeBureaus.many}/`, {}, async (page) => {
    const hrefs = await page
      .locator('.years td.figure:not(.computed) a, .bars td a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    assert.ok(hrefs.length > 150, String(hrefs.length));
    for (const href of new Set(hrefs)) {
      const [address = '', anchor = ''] = href.split('#');
      const html = await readFile(path.join(site.output, address, 'index.html'), 'utf8');
      assert.ok(html.includes(`id="${anchor}"`), href);
    }
  });
});

test('what is computed says so and from what; a printed rate is linked', async () => {
  await site.with(`/bureaus/${madeBureaus.many}/`, { javaScriptEnabled: false }, async (page) => {
    const computed = page.locator('.years td.computed');
    assert.ok((await computed.count()) > 40);
    for (const text of await computed.allInnerTexts()) assert.match(text, /^\d+\.\d\d%\s+算得：决算÷预算$/u);
    assert.match(await page.locator('.years td.printed').innerText(), /^97\.5%\s+印出：完成全年预算$/u);
  });
});

test('names, origin, department and units are told, with the way to each', async () => {
  await site.with(`/bureaus/${madeBureaus.many}/`, {}, async (page) => {
    const text = await page.locator('.identity').innerText();
    for (const words of ['某某市信访局 至 2023 年', '2014 年合并而来', '某某市群众接待中心', '所属单位'])
      assert.ok(text.replaceAll(/\s+/gu, ' ').includes(words), `${words} is not in ${text}`);
    await page.locator('.identity a', { hasText: '某某市信访服务中心' }).click();
    await page.waitForURL((url) => url.pathname === `/bureaus/${madeBureaus.one}/`);
    assert.match(await page.locator('.identity').innerText(), /主管部门\s+某某市信访事务管理局/u);
  });
});

test('where an address for reports is set, every page leads to it, and the texts on errors name it', async () => {
  for (const address of ['/', '/about/', '/accessibility/', '/en/about/', '/en/accessibility/']) {
    await site.with(address, { javaScriptEnabled: false }, async (page) => {
      const links = page.locator(`a[href="mailto:${reports}"]`);
      const inText = page.getByRole('main').locator(links);
      assert.equal(await page.getByRole('contentinfo').locator(links).count(), 1, address);
      // Of an error, and of personal details that should not be there.
      const times = address.endsWith('/about/') ? 2 : address.endsWith('/accessibility/') ? 1 : 0;
      assert.equal(await inText.count(), times, address);
    });
  }
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright';
import { useSite } from './support/site.ts';

const site = useSite();
const address = '/bureaus/datong-xinfangju/2024-budget/';

function opener(page: Page) {
  return page.locator('a[data-term="agency-operating-expenses"]').first();
}

test('a click explains a term in place, and a second one closes the explanation', async () => {
  await site.with(address, {}, async (page) => {
    const term = opener(page);
    const note = page.locator('#term-note');
    assert.equal(await term.getAttribute('aria-expanded'), 'false');
    await term.click();
    assert.equal(page.url(), site.origin + address);
    assert.ok(await note.isVisible());
    assert.equal(await term.getAttribute('aria-expanded'), 'true');
    assert.equal(await term.getAttribute('aria-controls'), await note.getAttribute('id'));
    assert.match((await note.textContent()) ?? '', /机关日常运转/u);
    await term.click();
    assert.ok(await note.isHidden());
    assert.equal(await term.getAttribute('aria-expanded'), 'false');
  });
});

test('by keyboard: Enter and space open, Escape closes and the focus returns', async () => {
  await site.with(address, {}, async (page) => {
    const term = opener(page);
    const note = page.locator('#term-note');
    for (const key of ['Enter', ' ']) {
      await term.focus();
      await page.keyboard.press(key);
      assert.ok(await note.isVisible(), key);
      assert.equal(await page.evaluate(() => document.activeElement?.id), 'term-note');
      await page.keyboard.press('Tab');
      assert.equal(
        await page.evaluate(() => document.activeElement?.getAttribute('href')),
        '/glossary/agency-operating-expenses/',
      );
      await page.keyboard.press('Escape');
      assert.ok(await note.isHidden(), key);
      assert.ok(await term.evaluate((element) => element === document.activeElement), key);
    }
    await page.keyboard.press('Enter');
    await note.getByRole('button', { name: '关闭' }).click();
    assert.ok(await term.evaluate((element) => element === document.activeElement));
  });
});

test('by touch, on a phone: inside the window, and a tap elsewhere closes it', async () => {
  const phone = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true };
  await site.with(address, phone, async (page) => {
    const term = opener(page);
    const before = await page.evaluate(() => document.documentElement.scrollHeight);
    await term.tap();
    const box = await page.locator('#term-note').boundingBox();
    assert.ok(box && box.x >= 0 && box.x + box.width <= 320, JSON.stringify(box));
    assert.equal(await page.evaluate(() => document.documentElement.scrollHeight), before);
    await page.touchscreen.tap(5, box.y > 320 ? 20 : 620);
    assert.ok(await page.locator('#term-note').isHidden());
  });
});

test('a screen reader meets a button with a state and a dialog with a name', async () => {
  await site.with(address, {}, async (page) => {
    await page.getByRole('button', { name: '机关运行经费', expanded: false }).first().click();
    await page.getByRole('dialog', { name: '机关运行经费' }).waitFor();
  });
});

test('each explanation is on a page once', async () => {
  await site.with(address, {}, async (page) => {
    const ids = await page.evaluate(() => {
      const notes = document.querySelector<HTMLTemplateElement>('template[data-term-notes]');
      return Array.from(notes?.content.querySelectorAll('[data-note]') ?? [], (note) => note.getAttribute('data-note'));
    });
    assert.ok(ids.length > 5);
    assert.equal(new Set(ids).size, ids.length);
    const used = await page
      .locator('a[data-term]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('data-term')));
    assert.deepEqual([...new Set(used)].sort(), [...ids].sort());
  });
});

test('on a page in English the note speaks English, and says what it has in Chinese', async () => {
  await site.with(`/en${address}`, {}, async (page) => {
    await opener(page).click();
    const note = page.locator('#term-note');
    await note.getByRole('link', { name: 'Official wording, definitions and sources' }).waitFor();
    assert.equal(await note.getByRole('link').getAttribute('href'), '/en/glossary/agency-operating-expenses/');
    assert.equal(await note.locator('[lang="zh-CN"]').first().textContent(), '机关运行经费');
    await note.getByRole('button', { name: 'Close' }).click();
    assert.ok(await note.isHidden());
  });
});

test('without JavaScript a term is a link to its page', async () => {
  await site.with(address, { javaScriptEnabled: false }, async (page) => {
    await opener(page).click();
    await page.waitForURL('**/glossary/agency-operating-expenses/');
    assert.equal(await page.locator('h1').textContent(), '机关运行经费');
  });
});

test('axe finds nothing on a page with an open explanation', async () => {
  await site.with(address, {}, async (page) => {
    await opener(page).click();
    await page.locator('#term-note').waitFor();
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().include('#term-note').analyze();
    assert.deepEqual(
      violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
      [],
    );
  });
});

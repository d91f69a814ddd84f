import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright';
import { pressOn, watched, watchFocus } from './support/focus.ts';
import { briefPages, fullestPages } from './support/kinds.ts';
import { disclosureId } from './support/pages.ts';
import { desktop, phone, useSite } from './support/site.ts';

const site = useSite();

/** The keys by which a reader goes through the page; back again where something sticks that could hide what comes. */
async function goThrough(page: Page): Promise<void> {
  const controls = await watchFocus(page);
  const sticky = await page.evaluate(() =>
    [...document.querySelectorAll('main *')].some((element) => getComputedStyle(element).position === 'sticky'),
  );
  // Some offer more when they have the focus, as a figure does: a few presses above the number of controls.
  for (const key of sticky ? (['Tab', 'Shift+Tab'] as const) : (['Tab'] as const)) {
    for (let press = 0; press < controls + 8; press += 1) await pressOn(page, key);
  }
}

for (const { path } of briefPages()) {
  for (const viewport of [desktop, phone]) {
    test(`${path}: Tab reaches every control, and each shows the focus in sight (${viewport.width} px)`, async () => {
      await site.with(path, { viewport }, async (page) => {
        await goThrough(page);
        const { stops, missed } = await watched(page);
        assert.ok(stops.length > 15, 'hardly anything can be reached by keyboard');
        assert.deepEqual(missed, [], 'not reached by Tab');
        assert.deepEqual(
          stops.filter(({ ring, contrast }) => ring < 2 || contrast < 3),
          [],
          'no ring round it, or a faint one',
        );
        // 2.4.11 asks that it is not hidden as a whole; here more than half of it must be seen.
        assert.deepEqual(
          stops.filter(({ points, clear }) => points === 0 || clear <= points / 2),
          [],
          'out of sight or behind something',
        );
      });
    });
  }
}

test('going back up a long table, nothing comes to stand behind its heads', async () => {
  const document = fullestPages().find((page) => disclosureId(page)) ?? assert.fail();
  await site.with(document.path, {}, async (page) => {
    await page.locator('.table-scroll:has(.tall) tbody tr:last-child .line a').last().focus();
    await watchFocus(page);
    for (let press = 0; press < 40; press += 1) await pressOn(page, 'Shift+Tab');
    const { stops } = await watched(page);
    assert.equal(stops.length, 40);
    assert.deepEqual(
      stops.filter(({ points, clear }) => clear <= points / 2),
      [],
    );
  });
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onePageOfEachKind } from './support/pages.ts';
import { desktop, phone, useSite } from './support/site.ts';

const site = useSite();

// A figure cut off at the edge would be read as another one.
for (const viewport of [desktop, phone]) {
  test(`a table that goes on beyond the edge says so, and no other (${viewport.width} px)`, async () => {
    let wide = 0;
    for (const { path } of onePageOfEachKind()) {
      await site.with(path, { viewport, reducedMotion: 'reduce' }, async (page) => {
        const regions = await page.locator('.table-scroll:has(table):visible').evaluateAll((all) =>
          all.map((region) => {
            // What is out of sight is laid out when it comes near.
            region.scrollIntoView();
            const hint = region.querySelector('.scroll-hint');
            return {
              name: region.querySelector('caption')?.textContent ?? '',
              wider: region.scrollWidth > region.clientWidth,
              told: hint?.checkVisibility({ visibilityProperty: true }) ?? false,
            };
          }),
        );
        wide += regions.filter(({ wider }) => wider).length;
        assert.deepEqual(
          regions.filter(({ wider, told }) => wider !== told),
          [],
          path,
        );
      });
    }
    assert.ok(wide > 0, 'nothing is wider than its place');
  });
}

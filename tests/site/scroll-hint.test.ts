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

// Cut off between two rows, a table looks as if it ended there.
test('a long table in a box of its own says so at the edge of the box, and none that is shown whole', async () => {
  let long = 0;
  for (const { path } of onePageOfEachKind()) {
    await site.with(path, { viewport: desktop, reducedMotion: 'reduce' }, async (page) => {
      const regions = await page.locator('.table-scroll:has(table):visible').evaluateAll((all) =>
        all.map((region) => {
          region.scrollIntoView();
          const hint = region.querySelector('.scroll-hint.below');
          const [box, own] = [region.getBoundingClientRect(), hint?.getBoundingClientRect()];
          return {
            name: region.querySelector('caption')?.textContent ?? '',
            longer: region.scrollHeight > region.clientHeight + 1,
            told: hint?.checkVisibility({ visibilityProperty: true }) ?? false,
            atEdge: own !== undefined && Math.abs(box.bottom - own.bottom) < 20,
          };
        }),
      );
      long += regions.filter(({ longer }) => longer).length;
      assert.deepEqual(
        regions.filter(({ longer, told, atEdge }) => longer !== told || (told && !atEdge)),
        [],
        path,
      );
    });
  }
  assert.ok(long > 0, 'nothing is longer than its place');
});

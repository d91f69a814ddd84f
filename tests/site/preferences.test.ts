import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright';
import { fullestPages } from './support/kinds.ts';
import { useSite } from './support/site.ts';

const site = useSite();

/** What is drawn and says something, and the property that draws it. */
const drawn = {
  'bar-chart rect, .compare-table rect, .bars rect': 'fill',
  'bar-chart text': 'fill',
  '.compare-table line': 'stroke',
  '.flag, .tag': 'border-top-color',
  '.grid th, .grid td, .site-header, button, input, select': 'border-bottom-color',
} as const;

/** Drawings that are not in a colour of the reader's own choice: nobody can say whether those can be seen. */
function strange(page: Page): Promise<string[]> {
  return page.evaluate((properties) => {
    const computed = (color: string): string => {
      const probe = document.body.appendChild(document.createElement('i'));
      probe.style.setProperty('forced-color-adjust', 'none');
      probe.style.color = color;
      const value = getComputedStyle(probe).color;
      probe.remove();
      return value;
    };
    const chosen = new Set(
      ['CanvasText', 'ButtonText', 'ButtonBorder', 'LinkText', 'VisitedText', 'Highlight'].map(computed),
    );
    return Object.entries(properties).flatMap(([selector, property]) =>
      [...document.querySelectorAll(selector)]
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .filter((element) => {
          const style = getComputedStyle(element);
          const width = property.startsWith('border')
            ? style.getPropertyValue(property.replace('color', 'width'))
            : '1';
          return Number.parseFloat(width) > 0 && !chosen.has(style.getPropertyValue(property));
        })
        .map(
          (element) =>
            `${property}: ${getComputedStyle(element).getPropertyValue(property)} ${element.outerHTML.slice(0, 90)}`,
        ),
    );
  }, drawn);
}

for (const { path } of fullestPages()) {
  test(`${path} in forced colours: bars, marks, borders and the current page are drawn in them`, async () => {
    await site.with(path, { forcedColors: 'active', colorScheme: 'dark' }, async (page) => {
      assert.deepEqual((await strange(page)).slice(0, 8), []);
      const current = page.locator('.site-nav a[aria-current]');
      for (const link of await current.all()) {
        const line = await link.evaluate((element) => getComputedStyle(element).textDecorationLine);
        assert.equal(line, 'underline', 'where the reader is, is told by a shadow that is gone');
      }
    });
  });

  test(`${path} moves nothing for a reader who wants less motion`, async () => {
    await site.with(path, { reducedMotion: 'reduce' }, async (page) => {
      const moving = await page.evaluate(() => [
        // What follows the place of a scroller does not move by itself: the hint of a wide table has one look throughout.
        ...document
          .getAnimations()
          .filter(({ timeline }) => timeline instanceof DocumentTimeline)
          .map((animation) => `animation ${animation.id}`),
        ...[...document.querySelectorAll('*')]
          .filter((element) => {
            const style = getComputedStyle(element);
            const timed = style.animationName !== 'none' && style.getPropertyValue('animation-timeline') === 'auto';
            return style.scrollBehavior === 'smooth' || timed || !/^0s(?:, 0s)*$/u.test(style.transitionDuration);
          })
          .map((element) => element.outerHTML.slice(0, 90)),
      ]);
      assert.deepEqual(moving, []);
    });
  });
}

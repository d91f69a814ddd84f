import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright';
import { fullestPages } from './support/kinds.ts';
import { phone, useSite } from './support/site.ts';

const site = useSite();

/**
 * Targets that break 2.5.8: smaller than 24 × 24 CSS pixels, and neither far enough from others (a circle of 24 px
 * round its middle touches no other target, nor the circle of another small one) nor in a line of text, whose
 * height it can not choose. The exceptions for what the browser draws, for what is essential and for what has an
 * equal elsewhere are not made use of.
 */
function tooSmall(page: Page): Promise<{ targets: number; small: string[] }> {
  return page.evaluate(() => {
    const least = 24;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { content-visibility: visible !important; }');
    document.adoptedStyleSheets = [sheet];
    const inText = (element: Element): boolean => {
      if (getComputedStyle(element).display !== 'inline') return false;
      let block = element.parentElement;
      while (block && getComputedStyle(block).display === 'inline') block = block.parentElement;
      const own = [...(block?.querySelectorAll('a, button, .visually-hidden') ?? [])];
      const around = own.reduce((text, link) => text.replace(link.textContent ?? '', ''), block?.textContent ?? '');
      return /[\p{L}\p{N}]/u.test(around);
    };
    const targets = [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"].figure')]
      .filter(
        (element) =>
          element.checkVisibility({ visibilityProperty: true }) && !element.closest('.skip, .visually-hidden'),
      )
      // A label is part of the target of its box.
      .map((element) => ({ element, box: (element.closest('label') ?? element).getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && box.height > 0)
      .sort((a, b) => a.box.top - b.box.top);
    const isSmall = ({ box }: { box: DOMRect }): boolean => box.width < least - 0.5 || box.height < least - 0.5;
    const middle = ({ box }: { box: DOMRect }) => ({ x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 });
    const small = targets
      .filter((target) => isSmall(target) && !inText(target.element))
      .filter((target) => {
        const { x, y } = middle(target);
        return targets.some((other) => {
          if (other === target || Math.abs(other.box.top - target.box.top) > 400) return false;
          if (other.element.contains(target.element) || target.element.contains(other.element)) return false;
          // A link that goes over two lines has a box for each.
          const near = [...other.element.getClientRects()].some((box) => {
            const dx = Math.max(box.left - x, 0, x - box.right);
            const dy = Math.max(box.top - y, 0, y - box.bottom);
            return Math.hypot(dx, dy) < least / 2 - 0.5;
          });
          if (near) return true;
          const centre = middle(other);
          return isSmall(other) && Math.hypot(centre.x - x, centre.y - y) < least - 0.5;
        });
      });
    return {
      targets: targets.length,
      small: small.map(
        ({ element, box }) =>
          `${box.width.toFixed(1)} × ${box.height.toFixed(1)} ${element.parentElement?.className} ${element.outerHTML.slice(0, 110)}`,
      ),
    };
  });
}

for (const { path } of fullestPages()) {
  test(`${path}: targets outside the text can be hit with a thumb`, async () => {
    await site.with(path, { viewport: phone }, async (page) => {
      const { targets, small } = await tooSmall(page);
      assert.ok(targets > 10, 'hardly any targets');
      assert.deepEqual(small, []);
    });
  });
}

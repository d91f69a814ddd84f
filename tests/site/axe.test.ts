import assert from 'node:assert/strict';
import { test } from 'node:test';
import AxeBuilder from '@axe-core/playwright';
import type { BrowserContextOptions } from 'playwright';
import { disclosureId, pagesToOpen } from './support/pages.ts';
import { desktop, layOut, phone, useSite } from './support/site.ts';

const site = useSite();
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const light = { colorScheme: 'light', reducedMotion: 'reduce' } as const;
const dark = { colorScheme: 'dark', reducedMotion: 'reduce' } as const;
/** Both schemes and both sizes for every page. */
const usual: Record<string, BrowserContextOptions> = {
  'light, desktop': { ...light, viewport: desktop },
  'dark, phone': { ...dark, viewport: phone },
};
/** All four combinations for the pages of documents. */
const thorough: Record<string, BrowserContextOptions> = {
  ...usual,
  'light, phone': { ...light, viewport: phone },
  'dark, desktop': { ...dark, viewport: desktop },
};

for (const page of pagesToOpen()) {
  for (const [name, options] of Object.entries(disclosureId(page) ? thorough : usual)) {
    test(`axe finds nothing on ${page.path} (${name})`, async () => {
      const { violations, passes } = await site.with(page.path, options, async (opened) => {
        await layOut(opened);
        // Details of what passes would take as long as the looking.
        return new AxeBuilder({ page: opened })
          .options({ runOnly: tags, resultTypes: ['violations'] })
          .setLegacyMode()
          .analyze();
      });
      const found = violations.flatMap(({ id, help, nodes }) =>
        nodes.slice(0, 5).map((node) => `${id}: ${help}\n  ${node.html.slice(0, 200)}\n  ${node.failureSummary}`),
      );
      assert.deepEqual(found, []);
      assert.ok(passes.length > 10, 'axe looked at next to nothing');
    });
  }
}

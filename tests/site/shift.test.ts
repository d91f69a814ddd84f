import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page, ViewportSize } from 'playwright';
import { largestOfEachKind } from '../../scripts/lib/pages.ts';
import { writeChoice } from '../../src/views/compare/choice.ts';
import { disclosureId, disclosurePages } from './support/pages.ts';
import { desktop, phone, useSite } from './support/site.ts';

const site = useSite();

const kinds = largestOfEachKind();
const ids = disclosurePages().map((page) => disclosureId(page) ?? assert.fail());

/** Addresses that make a script show something else than what was built, or another part of it. */
const asked = [
  '/search/?q=信访',
  '/search/?q=三公经费',
  '/projects/?q=信访',
  '/checks/?severity=warn',
  `/compare/${writeChoice(ids.slice(-2))}`,
  `${kinds.get('/bureaus/*/*/')?.path ?? assert.fail('no document')}#t05`,
];

interface Shift {
  value: number;
  /** What moved. */
  nodes: string[];
}

/** Runs in the page, before anything of its own: writes down all that moves, with a name for it. */
function watchShifts(): void {
  const shifts: Shift[] = [];
  Object.assign(window, { shifts });
  const name = (node: Node | null): string =>
    node instanceof Element
      ? `${node.localName}.${node.className}#${node.id}`
      : (node?.parentElement?.localName ?? '?');
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, sources } = entry as PerformanceEntry & { value: number; sources: { node: Node | null }[] };
      shifts.push({ value, nodes: sources.map(({ node }) => name(node)) });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Runs in the page: looks at every part of it, a window at a time, each until it is drawn. */
async function scrollThrough(): Promise<void> {
  const drawn = (): Promise<unknown> =>
    new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  await document.fonts.ready;
  for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight) {
    scrollTo({ top, behavior: 'instant' });
    await drawn();
  }
  scrollTo({ top: 0, behavior: 'instant' });
  await drawn();
}

/** Scripts come when the page has been seen without them, as on a slow line: what they move, moves in sight. */
async function delayScripts(page: Page): Promise<void> {
  await page.route('**/*.js', async (route) => {
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    await route.continue();
  });
}

/** What moved while a page was loaded and scrolled through. */
async function shiftsOf(address: string, viewport: ViewportSize): Promise<Shift[]> {
  const page = await site.newPage({ viewport });
  await page.addInitScript(watchShifts);
  await delayScripts(page);
  await page.goto(site.origin + address, { waitUntil: 'networkidle' });
  await page.evaluate(scrollThrough);
  await page.waitForLoadState('networkidle');
  const shifts = await page.evaluate(() => (window as { shifts?: Shift[] }).shifts);
  await page.context().close();
  return shifts ?? assert.fail('nothing was watched');
}

for (const address of [...[...kinds.values()].map(({ path }) => path), ...asked]) {
  test(`${address} loads and is scrolled through, and nothing moves`, async () => {
    const sizes = [phone, desktop];
    const shifts = await Promise.all(sizes.map((viewport) => shiftsOf(address, viewport)));
    assert.deepEqual(Object.fromEntries(sizes.map(({ width }, at) => [width, shifts[at]])), { 390: [], 1280: [] });
  });
}

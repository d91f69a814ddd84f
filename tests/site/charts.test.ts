import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright';
import { disclosureId, disclosurePages } from './support/pages.ts';
import { readRecord } from './support/records.ts';
import { useSite } from './support/site.ts';

const site = useSite();

/** What a chart draws, what its table says and what its words are. */
interface DrawnChart {
  id: string;
  heading: string;
  sentence: string;
  role: string;
  title: string;
  description: string;
  bars: { label: string; text: string; width: number }[];
  rows: { label: string; text: string }[];
  caption: string;
}

function charts(page: Page): Promise<DrawnChart[]> {
  return page.locator('figure.chart').evaluateAll((figures) =>
    figures.map((figure) => {
      const words = (selector: string): string => figure.querySelector(selector)?.textContent?.trim() ?? '';
      return {
        id: figure.id,
        heading: words('h3'),
        sentence: words('h3 + p'),
        role: figure.querySelector('svg')?.getAttribute('role') ?? '',
        title: words('svg > title'),
        description: words('svg > desc'),
        bars: [...figure.querySelectorAll<SVGRectElement>('rect[data-text]')].map((bar) => ({
          label: bar.dataset.label ?? '',
          text: bar.dataset.text ?? '',
          width: bar.getBoundingClientRect().width,
        })),
        rows: [...figure.querySelectorAll('table tbody tr')].map((row) => ({
          label: row.querySelector('th')?.textContent?.trim() ?? '',
          text: row.querySelector('td')?.textContent?.trim() ?? '',
        })),
        caption: words('table > caption'),
      };
    }),
  );
}

/** The amount in a printed text such as `1,112.08万元`. */
function amountOf(text: string): number {
  const number = Number(/-?[\d,]+(?:\.\d+)?/u.exec(text)?.[0].replaceAll(',', ''));
  return text.includes('万') ? number * 10_000 : number;
}

for (const disclosure of disclosurePages()) {
  const { path } = disclosure;

  test(`${path}: every chart has its words and says what its table says, without scripts`, async () => {
    const record = readRecord(disclosureId(disclosure) ?? assert.fail());
    const printed = JSON.stringify([record.tables, record.facts]);
    await site.with(path, { javaScriptEnabled: false }, async (page) => {
      for (const chart of await charts(page)) {
        for (const words of [chart.heading, chart.sentence, chart.title, chart.description, chart.caption]) {
          assert.ok(words.length > 3, `${chart.id} lacks words`);
        }
        assert.equal(chart.role, 'img');
        assert.ok(chart.bars.length >= 2, `${chart.id} compares nothing`);
        assert.deepEqual(
          chart.rows,
          chart.bars.map(({ label, text }) => ({ label, text })),
          `${chart.id}: drawing and table differ`,
        );
        const longest = Math.max(...chart.bars.map(({ width }) => width));
        const largest = Math.max(...chart.bars.map(({ text }) => amountOf(text)));
        for (const { label, text, width } of chart.bars) {
          const number = /[\d,.]+/u.exec(text)?.[0] ?? assert.fail(`${chart.id}: ${text} is no amount`);
          assert.ok(printed.includes(number), `${chart.id}: ${number} is not printed in the document`);
          const expected = (amountOf(text) / largest) * longest;
          assert.ok(
            Math.abs(width - expected) <= Math.max(3, longest * 0.01),
            `${chart.id}: the bar of ${label} is ${width}px, not ${expected}px`,
          );
        }
      }
    });
  });

  test(`${path}: the chart library is loaded when a chart comes into view, not before`, async () => {
    const page = await site.newPage({ viewport: { width: 1280, height: 300 } });
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(request.url());
    });
    await page.goto(site.origin + path, { waitUntil: 'networkidle' });
    const chart = page.locator('figure.chart').first();
    if ((await page.locator('figure.chart').count()) > 0) {
      assert.equal(await page.locator('figure.chart canvas').count(), 0, 'a chart out of view has been drawn');
      const before = scripts.length;
      await chart.scrollIntoViewIfNeeded();
      await chart.locator('canvas').waitFor({ state: 'attached' });
      assert.ok(scripts.length > before, 'the library had been loaded before');
      assert.ok(await chart.locator('svg[role="img"]').isVisible(), 'the drawing and its words are gone');
    } else {
      assert.ok(!scripts.some((url) => /interactive|chart/iu.test(url)), 'a library without a chart');
    }
    await page.context().close();
  });
}

test('some document has charts', async () => {
  const counts = [];
  for (const { path } of disclosurePages())
    counts.push(await site.with(path, {}, (page) => page.locator('figure.chart').count()));
  assert.ok(Math.max(...counts) >= 3, counts.join(', '));
});

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { after, before, test } from 'node:test';
import * as XLSX from '@e965/xlsx';
import type { Element } from 'hast';
import { payloads, writeHostileContent } from './support/hostile.ts';
import { attribute, byTag, parsePage, visibleText } from './support/html.ts';
import { MadeSite } from './support/made-site.ts';
import { allPages, readPage } from './support/pages.ts';

const site = new MadeSite();
let id: string;

/** A document full of traps goes the whole way: source, record, pages, index, browser. */
before(
  async () => {
    id = await site.make(writeHostileContent, { convert: true, search: true });
  },
  { timeout: 300_000 },
);

after(() => site.stop());

test('the figures of the document are on its page', async () => {
  await site.with(`/bureaus/${id}/`, {}, async (page) => {
    const text = (await page.locator('main').textContent()) ?? '';
    for (const figure of ['1,234.56', '1,000.00', '234.56', '1,244.56']) assert.ok(text.includes(figure), figure);
  });
});

test('what looks like code is shown as text', async () => {
  await site.with(`/bureaus/${id}/`, {}, async (page) => {
    const text = (await page.locator('main').textContent()) ?? '';
    for (const payload of [payloads.script, payloads.image, payloads.svg, payloads.closing, payloads.formula]) {
      assert.ok(text.includes(payload), `${payload} was dropped or swallowed`);
    }
  });
  await site.with(`/bureaus/${id}/source/`, {}, async (page) => {
    const text = (await page.locator('main').textContent()) ?? '';
    for (const payload of [payloads.script, payloads.closing, payloads.link])
      assert.ok(text.includes(payload), payload);
  });
});

test('findings and rules show it as text too', async () => {
  for (const address of [`/bureaus/${id}/`, `/bureaus/${id}/checks/`, '/checks/']) {
    await site.with(address, {}, async (page) => {
      const found = (await page.locator(address === '/checks/' ? '.found' : '.finding').allTextContents()).join('\n');
      assert.ok(found.includes(payloads.closing), address);
    });
  }
});

test('nothing of it runs, and no element of it gets out', async () => {
  // The pages that carry anything of the document; the rest of the site is the same without it.
  const touched = allPages(site.output).filter((page) => readPage(page).includes('__executed'));
  assert.ok(touched.length >= 4, 'document, source, bureau and list of bureaus');
  for (const { path: address } of touched) {
    await site.with(address, {}, async (page) => {
      await page.mouse.move(300, 300);
      await page.waitForLoadState('networkidle');
      const found = await page.evaluate(() => ({
        executed: (window as { __executed?: unknown }).__executed ?? null,
        headings: document.querySelectorAll('h1').length,
        mains: document.querySelectorAll('main').length,
        foreign: document.querySelectorAll('[onerror], [onload], [onmouseover], img[src="x"], [href^="javascript:" i]')
          .length,
        inside: document.querySelectorAll('main main, main footer, main > tr, main > td').length,
      }));
      assert.deepEqual(found, { executed: null, headings: 1, mains: 1, foreign: 0, inside: 0 }, address);
    });
  }
});

test('a comparison drawn in the browser shows it as text', async () => {
  await site.with(`/compare/?d=${id}`, {}, async (page) => {
    await page.waitForLoadState('networkidle');
    assert.equal(await page.locator('[aria-busy]').count(), 0, 'not drawn');
    const shown = await page.locator('main').evaluate((main) => ({
      text: main.textContent ?? '',
      foreign: main.querySelectorAll('script, img, [onerror], [onload], [onmouseover]').length,
      executed: (window as { __executed?: unknown }).__executed ?? null,
    }));
    assert.ok(shown.text.includes(payloads.script), 'the name of a class was dropped or swallowed');
    assert.deepEqual({ foreign: shown.foreign, executed: shown.executed }, { foreign: 0, executed: null });
  });
});

test('no page has a script of its own that the policy does not know', () => {
  for (const page of allPages(site.output)) {
    const scripts = byTag(parsePage(readPage(page)), 'script');
    // What is marked as data is not run; it has to be data to the end.
    const isData = (script: Element): boolean => attribute(script, 'type') === 'application/ld+json';
    for (const script of scripts.filter(isData)) assert.doesNotThrow(() => JSON.parse(visibleText(script)), page.path);
    const inline = scripts.filter((script) => !isData(script) && JSON.stringify(script).includes('__executed'));
    assert.deepEqual(inline, [], page.path);
  }
});

test('a search for the bad words shows them as text', async () => {
  await site.with('/search/?q=script', {}, async (page) => {
    await page.waitForLoadState('networkidle');
    const executed = await page.evaluate(() => (window as { __executed?: unknown }).__executed ?? null);
    assert.equal(executed, null);
  });
});

test('no control character reaches a page or a file', async () => {
  for (const page of allPages(site.output)) {
    assert.doesNotMatch(readPage(page), /(?![\t\n\r\u0080-\u009F])\p{Cc}/u, page.path);
  }
});

/** The beginning of a field that a spreadsheet would run. */
const formula = /(?:^|[,\n\uFEFF]|(?<=[,\n])")[=@+]/u;

test('no cell of a data file is a formula', async () => {
  const record = JSON.parse(await readFile(path.join(site.output, 'data', id, 'record.json'), 'utf8'));
  for (const { id: table } of record.tables) {
    const csv = await readFile(path.join(site.output, 'data', id, `${table}.csv`), 'utf8');
    assert.doesNotMatch(csv, formula);
  }
  for (const file of [`${id}/checks.csv`, 'checks.csv']) {
    const csv = await readFile(path.join(site.output, 'data', file), 'utf8');
    assert.doesNotMatch(csv, formula);
    assert.ok(csv.includes('20805'), `${file} lacks the finding`);
  }
  assert.ok(record.tables.length > 0, 'the table was not recognised');
});

test('the workbook of the document opens, and no cell of it is a formula', async () => {
  const book = XLSX.read(await readFile(path.join(site.output, 'data', id, 'document.xlsx')));
  const cells = Object.values(book.Sheets).flatMap((sheet) => Object.values(sheet) as { v?: unknown; f?: string }[]);
  assert.ok(
    cells.some(({ v }) => v === payloads.formula),
    'the text is lost',
  );
  assert.deepEqual(
    cells.filter(({ f }) => f !== undefined),
    [],
  );
});

test('the feeds carry its title as text', async () => {
  const atom = await readFile(path.join(site.output, 'feed.xml'), 'utf8');
  const [entry = ''] = /<entry>.*?<\/entry>/su.exec(atom) ?? [];
  assert.ok(entry.includes('__executed'), 'the name of the bureau is lost');
  assert.doesNotMatch(entry, /<script/u);
});

test('a line of many thousand characters does not make the page scroll sideways', async () => {
  for (const address of [`/bureaus/${id}/`, `/bureaus/${id}/source/`, `/bureaus/${id}/checks/`, '/checks/']) {
    await site.with(address, { viewport: { width: 320, height: 800 } }, async (page) => {
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      assert.ok(over <= 0, `${address} is ${over} px too wide`);
    });
  }
});

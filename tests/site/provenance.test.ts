import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import type { Element } from 'hast';
import { findPersonalData, maskText } from '../../scripts/convert/mask/patterns.ts';
import { siteFolder } from '../../scripts/lib/project.ts';
import { contentRoot } from '../../src/content/root.ts';
import type { Cell, Fact } from '../../src/model/index.ts';
import { cellAnchor, holdsFigure } from '../../src/views/table-body.ts';
import { attribute, byTag, elements, parsePage, visibleText } from './support/html.ts';
import { disclosureId, disclosurePages, readPage } from './support/pages.ts';
import { readRecord } from './support/records.ts';
import { desktop, phone, useSite } from './support/site.ts';

const site = useSite();

for (const [file, mark] of [
  ['index.html', '摘自正文'],
  ['en/index.html', 'from the text'],
] as const) {
  test(`a figure taken from a sentence says so in the list of documents of ${file}, and no other`, () => {
    const tree = parsePage(readFileSync(path.join(siteFolder, file), 'utf8'));
    const figures = byTag(tree, 'dd').flatMap((shown) => {
      const href = byTag(shown, 'a').map((link) => attribute(link, 'href') ?? '')[0] ?? '';
      const from = /#(?<from>[ft])\d+/u.exec(href)?.groups?.from;
      return from === undefined ? [] : [{ href, sentence: from === 'f', said: visibleText(shown).includes(mark) }];
    });
    assert.ok(figures.some(({ sentence }) => sentence) && figures.some(({ sentence }) => !sentence));
    assert.deepEqual(
      figures.filter(({ sentence, said }) => sentence !== said),
      [],
    );
  });
}

interface Figure {
  /** Its anchor on the source page. */
  id: string;
  /** The anchor on the page of the document that the source leads back to. */
  target: string;
  text: string;
}

function squeeze(text: string): string {
  return text.replaceAll(/\s+/gu, '');
}

/** Every amount of money that a record has, in tables and in sentences. */
function amounts(id: string): Figure[] {
  const record = readRecord(id);
  const ofTables = record.tables.flatMap((table) =>
    table.rows.flatMap((row, rowIndex) => {
      const isAmount = (cell: Cell): boolean => cell.value?.kind === 'amount' && holdsFigure(table, row, cell);
      return row.cells.filter(isAmount).map((cell) => {
        const anchor = cellAnchor(table.id, rowIndex, cell.column);
        return { id: anchor, target: anchor, text: cell.text };
      });
    }),
  );
  return [...ofTables, ...record.facts.flatMap(amountsOf)];
}

function amountsOf({ id, quantity, change, completion }: Fact): Figure[] {
  const parts = [
    ['', quantity],
    ['-change', change?.amount],
    ['-from', change?.from],
    ['-base', completion?.base],
  ] as const;
  return parts.flatMap(([part, found]) => (found?.unit ? [{ id: id + part, target: id, text: found.text }] : []));
}

function byId(tree: ReturnType<typeof parsePage>): Map<string, Element> {
  return new Map(
    elements(tree).flatMap((each) => (attribute(each, 'id') ? [[attribute(each, 'id') ?? '', each]] : [])),
  );
}

const documents = disclosurePages().map((page) => {
  const id = disclosureId(page) ?? '';
  const source = parsePage(readFileSync(path.join(siteFolder, page.path, 'source/index.html'), 'utf8'));
  return { id, path: page.path, page: parsePage(readPage(page)), source };
});

for (const { id, page, source } of documents) {
  test(`${id}: every amount has its place in the source, where it is printed, and leads back from there`, () => {
    const [inPage, inSource] = [byId(page), byId(source)];
    const links = byTag(source, 'a').filter((link) => attribute(link, 'href')?.startsWith('../#'));
    const holders = new Map(
      links.flatMap((link) => [link, ...elements(link)].map((each) => [attribute(each, 'id') ?? '', link] as const)),
    );
    const figures = amounts(id);
    assert.ok(figures.length > 0);
    const faults = figures.flatMap((figure) => {
      const link = holders.get(figure.id);
      if (!inSource.has(figure.id)) return [`${figure.id} is not on the source page`];
      if (!link) return [`${figure.id} leads nowhere`];
      const back = attribute(link, 'href')?.slice(4) ?? '';
      if (!inPage.has(back) || !inPage.has(figure.target)) return [`${figure.id} leads back to no element`];
      const printed = squeeze(visibleText(link));
      // A figure may be broken over two lines; what stands on the first is its begin.
      const same =
        printed !== '' && (squeeze(figure.text).startsWith(printed) || printed.includes(squeeze(figure.text)));
      return same ? [] : [`${figure.id} is ${figure.text}, and ${printed} in the source`];
    });
    assert.deepEqual(faults, []);
  });

  test(`${id}: what is masked stays masked on the source page`, () => {
    const file = path.join(contentRoot, 'disclosures', `${id}.source.txt`);
    const masked = readFileSync(file, 'utf8').split(/\r\n|\n|\r/u);
    const shown = byId(source);
    const record = readRecord(id);
    let at = 0;
    for (const [index, { lines }] of record.sources.entries()) {
      for (let line = 1; line <= lines; line += 1, at += 1) {
        const own = shown.get(record.sources.length > 1 ? `F${index + 1}L${line}` : `L${line}`);
        if (!own) continue;
        const text = visibleText(own).replace(/^\d+/u, '');
        assert.deepEqual(findPersonalData(text), [], `line ${line}`);
        // Nothing that the masked text does not have: the page is made from it and from nothing else.
        assert.ok(squeeze(masked[at] ?? '').includes(squeeze(text)) || record.sources[index]?.layout === 'transcript');
        assert.equal(text.split(maskText).length, (masked[at] ?? '').split(maskText).length, `line ${line}`);
      }
    }
    assert.ok(at > 50);
  });
}

/** A figure of the first table that fits, far enough down its page that it has to be scrolled to. */
function lateFigure(id: string): string {
  const record = readRecord(id);
  const figures = record.tables
    .filter((table) => !table.form)
    .flatMap((table) =>
      table.rows.flatMap((row, rowIndex) =>
        row.cells
          .filter((cell) => holdsFigure(table, row, cell))
          .map((cell) => cellAnchor(table.id, rowIndex, cell.column)),
      ),
    );
  return figures.at(-1) ?? '';
}

const [first] = documents.filter(({ id }) => lateFigure(id) !== '');
assert.ok(first, 'no document has a table');
const late = lateFigure(first.id);

/** Whether an element can be seen: in the window, and with nothing of the page over it. */
function seen(element: globalThis.Element): boolean {
  const box = element.getBoundingClientRect();
  const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  return (
    box.top >= 0 && box.bottom <= window.innerHeight && top !== null && (element.contains(top) || top.contains(element))
  );
}

for (const [name, options] of Object.entries({
  desktop: {},
  phone: { viewport: phone },
  'no script': { javaScriptEnabled: false },
})) {
  test(`a link to a figure marks it, in sight, in its table and in its line (${name})`, async () => {
    for (const address of [first.path, `${first.path}source/`]) {
      await site.with(`${address}#${late}`, options, async (page) => {
        const figure = page.locator(`[id="${late}"]`);
        await page.waitForTimeout(300);
        assert.ok(await figure.evaluate(seen), `${address}#${late} is out of sight or covered`);
        const outline = await figure.evaluate((element) => getComputedStyle(element).outlineStyle);
        assert.equal(outline, 'solid');
        if (!address.endsWith('/source/')) return;
        const line = page.locator('.source-text > div, .row > div').filter({ has: figure });
        const ground = await line.evaluate((element) => getComputedStyle(element).backgroundColor);
        const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
        assert.notEqual(ground, paper, 'the line is not marked');
      });
    }
  });
}

test('from the source back to the cell, and there again to the source', async () => {
  const page = await site.open(`${first.path}source/#${late}`);
  await page.locator(`[id="${late}"]`).click();
  await page.waitForURL((url) => url.pathname === first.path && url.hash === `#${late}`);
  const cell = page.locator(`[id="${late}"]`);
  await cell.hover();
  await page.locator('.figure-tool a').click();
  await page.waitForURL((url) => url.pathname === `${first.path}source/` && url.hash === `#${late}`);
  await page.close();
});

test('far down in the source the way back stays in sight, and leads to the figure the reader came from', async () => {
  for (const viewport of [desktop, phone]) {
    await site.with(`${first.path}source/#${late}`, { viewport }, async (page) => {
      const back = page.locator('.way-back a');
      await page.waitForFunction(() => scrollY > innerHeight);
      assert.ok(await back.evaluate(seen), `${viewport.width} px`);
      assert.match(await back.innerText(), /这一处$/u);
      await back.click();
      await page.waitForURL((url) => url.pathname === first.path && url.hash === `#${late}`);
    });
  }
});

test('a figure far down that is clicked is the one whose tool comes, and stays, while the page settles', async () => {
  const figures = documents.flatMap(({ id, path: address }) =>
    readRecord(id)
      .tables.filter(({ form, empty }) => !form && !empty)
      .slice(-1)
      .map((table) => ({ address, table: table.id })),
  );
  assert.ok(figures.length > 0);
  for (const { address, table } of figures) {
    await site.with(address, { viewport: phone }, async (page) => {
      const figure = page.locator(`td.figure[id^="${table}-r"]`).nth(1);
      await figure.click();
      await page.waitForTimeout(600);
      assert.equal(await figure.locator('.figure-tool').count(), 1, `${address} ${table}`);
      assert.equal(await page.locator('.figure-tool').count(), 1);
    });
  }
});

test('the link of a figure can be copied by keyboard alone, and its tool goes away with Escape', async () => {
  const page = await site.newPage({ permissions: ['clipboard-read', 'clipboard-write'] });
  await page.goto(site.origin + first.path);
  const stop = page.locator('td.figure[tabindex="0"]').first();
  await stop.focus();
  const before = await stop.getAttribute('id');
  await page.keyboard.press('ArrowDown');
  const figure = page.locator('td.figure:focus');
  const id = await figure.getAttribute('id');
  assert.ok(id && id !== before, 'the arrow key leads nowhere');
  await page.locator('.figure-tool').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('.figure-tool button', { hasText: '已复制' }).waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), `${site.origin}${first.path}#${id}`);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('.figure-tool button', { hasText: '已复制' }).nth(1).waitFor();
  const cited = await page.evaluate(() => navigator.clipboard.readText());
  const heading = (await page.locator('h1').innerText()).replaceAll(/\s+/gu, ' ');
  assert.ok(cited.startsWith(heading), cited);
  const record = readRecord(first.id);
  const [tableId = '', rowAt, columnAt] = id.split(/-[rc]/u);
  const table = record.tables.find((each) => each.id === tableId) ?? assert.fail(id);
  const cell =
    table.rows[Number(rowAt) - 1]?.cells.find(({ column }) => column === Number(columnAt) - 1) ?? assert.fail(id);
  assert.ok(cited.includes(`：${cell.text} 万元`), cited);
  assert.ok(cited.includes(`原文行 ${cell.place?.line}`), cited);
  assert.ok(cited.endsWith(`，${site.origin}${first.path}#${id}`), cited);
  assert.ok(table.title && cited.includes(`《${table.title.text}》“`), cited);
  await page.keyboard.press('Escape');
  assert.equal(await page.locator('.figure-tool').count(), 0);
  assert.equal(await page.locator(':focus').getAttribute('id'), id, 'the focus is lost');
  await page.close();
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import type { Element } from 'hast';
import { siteFolder } from '../../scripts/lib/project.ts';
import { attribute, byTag, elements, hasClass, parsePage, visibleText } from './support/html.ts';
import { allPages, readPage } from './support/pages.ts';
import { phone, useSite } from './support/site.ts';

const site = useSite();
const pages = allPages();
const lists = pages.filter(({ path }) => /^\/(?:classifications|rankings|regions|projects)\//u.test(path));

/** The text of everything with an id, by address. Kept: the pages of documents are large. */
const texts = new Map<string, Map<string, string>>();

function textAt(address: string): string | undefined {
  const [path = '', anchor = ''] = address.split('#');
  const page = pages.find((each) => each.path === path);
  if (!page) return undefined;
  const own =
    texts.get(path) ??
    new Map(
      elements(parsePage(readPage(page))).map((each) => [String(attribute(each, 'id') ?? ''), visibleText(each)]),
    );
  texts.set(path, own);
  return own.get(decodeURIComponent(anchor));
}

/** The number of `1,112.08 万元`. */
function digits(text: string): string {
  return /-?[\d,.]*\d/u.exec(text)?.[0] ?? '';
}

/** Links in cells of figures that lead to the cell of a table. */
function figureLinks(root: ReturnType<typeof parsePage>): Element[] {
  return elements(root, (each) => each.tagName === 'td' && hasClass(each, 'figure'))
    .flatMap((cell) => byTag(cell, 'a'))
    .filter((link) => /#t\d+-r\d+-c\d+$/u.test(attribute(link, 'href') ?? ''));
}

test('every figure of the lists stands as printed in the cell that it leads to', () => {
  let looked = 0;
  for (const page of lists) {
    for (const link of figureLinks(parsePage(readPage(page)))) {
      const href = attribute(link, 'href') ?? '';
      const printed = textAt(href);
      assert.equal(digits(visibleText(link)), digits(printed ?? ''), `${page.path}: ${visibleText(link)} → ${href}`);
      looked += 1;
    }
  }
  assert.ok(looked > 300, `only ${looked} figures`);
});

test('every code with a page stands in the index under the codes above it', () => {
  const [index] = pages.filter(({ path }) => path === '/classifications/');
  const hrefs = new Set(byTag(parsePage(readPage(index ?? assert.fail())), 'a').map((link) => attribute(link, 'href')));
  const codes = lists.filter(({ path }) => /^\/classifications\/[^/]+\/\d+\/$/u.test(path));
  assert.ok(codes.length > 40);
  for (const { path } of codes) assert.ok(hrefs.has(path), path);
});

test('the page of a code is no page of another: the year is told beside every amount', () => {
  for (const page of lists.filter(({ path }) => /^\/classifications\/[^/]+\/\d+\/$/u.test(path))) {
    const tree = parsePage(readPage(page));
    const tables = elements(tree, (each) => each.tagName === 'table' && hasClass(each, 'browse-table'));
    for (const table of tables) {
      const [caption] = byTag(table, 'caption').map((each) => String(attribute(each, 'id')));
      const [, year, kind] = /-(\d{4})-(budget|final)-caption$/u.exec(caption ?? '') ?? [];
      assert.ok(year && kind, `${page.path}: ${caption}`);
      const edition = `${year} 年..${kind === 'budget' ? '预算' : '决算'}`;
      for (const row of byTag(table, 'th').filter((each) => attribute(each, 'scope') === 'row')) {
        const [document] = byTag(row, 'a');
        assert.match(document ? visibleText(document) : '', new RegExp(`${edition}$`, 'u'));
      }
    }
  }
});

test('a ranking holds one year, one kind and one scope, and says what it does not mean', () => {
  const rankings = lists.filter(({ path }) => /^\/rankings\/[^/]+\/[^/]+\//u.test(path));
  assert.ok(rankings.length >= 4);
  for (const page of rankings) {
    const tree = parsePage(readPage(page));
    const rows = byTag(tree, 'th').filter((each) => attribute(each, 'scope') === 'row');
    const editions = new Set(rows.map((row) => /\d{4} 年(?:部门|单位)(?:预算|决算)/u.exec(visibleText(row))?.[0]));
    assert.equal(editions.size, 1, page.path);
    assert.ok(visibleText(tree).includes('看这个排名要注意'), page.path);
  }
});

test('every order accounts for every document of its year, kind and scope, also where its first rows are listed', () => {
  const orders = lists.filter(({ path }) => /^\/rankings\/[^/]+\/[^/]+\/$/u.test(path));
  const documentsIn = (root: Parameters<typeof byTag>[0]) =>
    byTag(root, 'a').flatMap((link) => /^\/bureaus\/[^/]+\/\d{4}-\w+\/$/u.exec(String(attribute(link, 'href'))) ?? []);
  const byEdition = Map.groupBy(orders, ({ path }) => path.split('/').at(-2));
  for (const [edition, own] of byEdition) {
    const [first, ...others] = own.map((page) => [...new Set(documentsIn(parsePage(readPage(page))))].sort());
    for (const other of others) assert.deepEqual(other, first, edition);
  }
  const index = parsePage(readPage(pages.find(({ path }) => path === '/rankings/') ?? assert.fail()));
  const [share] = elements(
    index,
    (each) => each.tagName === 'section' && attribute(each, 'ariaLabelledBy') === 'project-share',
  );
  assert.match(visibleText(share ?? assert.fail()), /没有排进去：.+：/u);
});

test('what a title usually means of units is told of money, and not of findings', () => {
  for (const page of lists.filter(({ path }) => /^\/rankings\/[^/]+\/[^/]+\//u.test(path))) {
    const says = /一般连下属单位一起算|一般只算它自己/u.test(visibleText(parsePage(readPage(page))));
    assert.equal(says, !page.path.startsWith('/rankings/findings/'), page.path);
  }
});

test('the index of rankings names every order apart and shows its first rows with their amounts', () => {
  const index = pages.find(({ path }) => path === '/rankings/');
  assert.ok(index);
  const tree = parsePage(readPage(index));
  const orders = lists.filter(({ path }) => /^\/rankings\/[^/]+\/[^/]+\/$/u.test(path));
  const links = ['h2', 'h3'].flatMap((tag) =>
    byTag(tree, tag).flatMap((heading) =>
      byTag(heading, 'a').map((link) => [attribute(link, 'href'), visibleText(link)]),
    ),
  );
  assert.deepEqual(links.map(([href]) => href).sort(), orders.map(({ path }) => path).sort());
  assert.equal(new Set(links.map(([, text]) => text)).size, links.length);
  const tables = byTag(tree, 'table');
  assert.equal(tables.length, orders.length);
  for (const table of tables) {
    const figures = elements(table, (each) => each.tagName === 'td' && hasClass(each, 'figure'));
    assert.ok(figures.length >= 2 && figures.length <= 3);
    for (const figure of figures) assert.match(visibleText(figure), /\d/u);
  }
});

test('the main navigation marks where a page belongs, and is one line on a phone', async () => {
  const entries = {
    '/projects/': '项目',
    '/classifications/': '科目',
    '/classifications/functional/201/': '科目',
    '/regions/': '机构',
    '/rankings/': '排名',
  };
  for (const [path, entry] of Object.entries(entries)) {
    await site.with(path, { viewport: phone }, async (page) => {
      assert.deepEqual(await page.locator('.site-nav a[aria-current]').allInnerTexts(), [entry], path);
      const tops = await page
        .locator('.site-nav a')
        .evaluateAll((links) => links.map((each) => each.getBoundingClientRect().top));
      assert.equal(new Set(tops).size, 1, path);
    });
  }
});

test('what a ranking or a region shows can be taken along: its file has every figure of the page with its place', () => {
  const shown = lists.filter(({ path }) => /^\/(?:rankings\/[^/]+\/[^/]+|regions\/\d+)\/$/u.test(path));
  assert.ok(shown.length > 5);
  for (const page of shown) {
    const tree = parsePage(readPage(page));
    const file = byTag(tree, 'a').find((link) => attribute(link, 'download') !== undefined);
    const csv = readFileSync(join(siteFolder, String(attribute(file as Element, 'href'))), 'utf8');
    const figures = elements(tree, (each) => each.tagName === 'td' && hasClass(each, 'figure'));
    assert.ok(figures.length > 0, page.path);
    for (const link of figures.flatMap((cell) => byTag(cell, 'a'))) {
      assert.ok(csv.includes(`${attribute(link, 'href')}`), `${page.path}: ${attribute(link, 'href')}`);
      if (!hasClass(link, 'flag')) assert.ok(csv.includes(visibleText(link)), `${page.path}: ${visibleText(link)}`);
    }
  }
});

test('without scripts the projects are a list by size, and no filter is offered', async () => {
  await site.with('/projects/', { javaScriptEnabled: false, viewport: phone }, async (page) => {
    assert.ok((await page.locator('tbody tr').count()) > 20);
    assert.equal(await page.locator('.project-filter').isVisible(), false);
  });
});

test('projects are narrowed in place, and the choice stands in the address and survives a reload', async () => {
  await site.with('/projects/', {}, async (page) => {
    const all = await page.locator('project-list tbody tr').count();
    await page.getByLabel('类型').selectOption('final');
    await page.waitForFunction(() => document.querySelector('.project-status')?.textContent?.includes('符合'));
    const finals = await page.locator('project-list tbody tr').count();
    assert.ok(finals > 0 && finals < all);
    assert.equal(new URL(page.url()).search, '?kind=final');
    for (const text of await page.locator('project-list tbody .who').allInnerTexts()) assert.match(text, /决算/u);
    const first = await page.locator('project-list tbody tr').first().innerText();
    await page.reload();
    await page.waitForFunction((count) => document.querySelectorAll('project-list tbody tr').length === count, finals);
    assert.equal(await page.getByLabel('类型').inputValue(), 'final');
    assert.equal(await page.locator('project-list tbody tr').first().innerText(), first);
    await page.getByRole('button', { name: '清除筛选' }).click();
    await page.waitForFunction((count) => document.querySelectorAll('project-list tbody tr').length === count, all);
    assert.equal(new URL(page.url()).search, '');
  });
});

for (const start of ['/', '/en/']) {
  test(`a row that the script writes says what the page says (${start})`, async () => {
    await site.with(`${start}projects/`, {}, async (page) => {
      const rows = page.locator('project-list tbody tr');
      const told = () =>
        rows
          .first()
          .evaluate((row) => [
            row.textContent?.replaceAll(/\s+/gu, ''),
            ...[...row.querySelectorAll('a')].map((link) => link.getAttribute('href')),
            ...[...row.querySelectorAll('[lang]')].map((part) => part.textContent),
          ]);
      const own = await told();
      const name = (await rows.first().locator('[data-part="name"]').textContent()) ?? '';
      await page.locator('#project-q').fill(name);
      await page.waitForFunction(() => document.querySelector('.project-status')?.textContent !== '');
      assert.deepEqual(await told(), own);
    });
  });
}

test('in English the list of projects says in English how many fit', async () => {
  await site.with('/en/projects/?kind=budget', {}, async (page) => {
    await page.waitForFunction(() => document.querySelector('.project-status')?.textContent !== '');
    assert.match(await page.locator('.project-status').innerText(), /^\d+ of \d+ projects match\./u);
    assert.match(await page.locator('project-list tbody .who').first().innerText(), /\d{4} department budget$/u);
  });
});

test('a filter that nothing fits says so, and back returns to the list', async () => {
  await site.with('/projects/', {}, async (page) => {
    const all = await page.locator('project-list tbody tr').count();
    await page.locator('#project-q').fill('没有这样的项目');
    await page.waitForFunction(() => document.querySelector('.project-status')?.textContent?.includes('没有符合'));
    assert.equal(await page.locator('project-list tbody tr').count(), 0);
    await page.goBack();
    await page.waitForFunction((count) => document.querySelectorAll('project-list tbody tr').length === count, all);
    assert.equal(await page.locator('#project-q').inputValue(), '');
  });
});

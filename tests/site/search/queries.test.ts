import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Page } from 'playwright';
import { siteFolder } from '../../../scripts/lib/project.ts';
import { hasClass, visibleText } from '../support/html.ts';
import { allPages } from '../support/pages.ts';
import { useSite } from '../support/site.ts';

const site = useSite();

interface Result {
  /** Address from the site's root, with the anchor. */
  path: string;
  type: string;
  title: string;
  text: string;
}

/** All results of a query, opened to the last. */
async function resultsOf(page: Page): Promise<Result[]> {
  await page.waitForFunction(() => document.querySelector('[role="status"]')?.textContent !== '');
  const more = page.locator('[data-more]');
  while (await more.isVisible()) {
    const before = await page.locator('.result').count();
    await more.click();
    await page.waitForFunction((count) => document.querySelectorAll('.result').length > count, before);
  }
  return page.locator('.result').evaluateAll((items) =>
    items.map((item) => {
      const link = item.querySelector('a');
      const address = new URL(link?.href ?? '');
      return {
        path: address.pathname + address.hash,
        type: item.querySelector('.result-type')?.textContent ?? '',
        title: link?.textContent ?? '',
        text: item.textContent ?? '',
      };
    }),
  );
}

function find(query: string): Promise<Result[]> {
  return site.with(`/search/?${new URLSearchParams({ q: query })}`, {}, resultsOf);
}

/** The text of the element a result leads to, or of the whole page, without quotation marks and white space. */
function textAt(result: Result): string {
  const [address = '', anchor] = result.path.split('#');
  const tree = fromHtml(readFileSync(path.join(siteFolder, address, 'index.html'), 'utf8'));
  const target = anchor === undefined ? tree : elementById(tree, anchor);
  assert.ok(target, `${result.path} leads nowhere`);
  return visibleText(target).replaceAll(/[\s“”"]/gu, '');
}

/** The element of an id; of an anchor that stands empty at the beginning of a fold, the fold. */
function elementById(tree: ReturnType<typeof fromHtml>, id: string): Root | Element | null {
  const stack: (Root | Element)[] = [tree];
  for (let next = stack.pop(); next; next = stack.pop()) {
    for (const child of next.children) {
      if (child.type !== 'element') continue;
      if (child.properties.id === id) return hasClass(child, 'fold-anchor') ? next : child;
      stack.push(child);
    }
  }
  return null;
}

/** What must come first: an entry of the glossary, the page of a bureau, or a place that has the text. */
const expected: Record<string, { first: string } | { has: string; type?: string }> = {
  三公经费: { first: '/glossary/three-public-expenses/' },
  '“三公”经费': { first: '/glossary/three-public-expenses/' },
  '三公 经费': { first: '/glossary/three-public-expenses/' },
  机关运行经费: { first: '/glossary/agency-operating-expenses/' },
  机关运行: { first: '/glossary/agency-operating-expenses/' },
  機關運行經費: { first: '/glossary/agency-operating-expenses/' },
  住房公积金: { first: '/glossary/housing-provident-fund/' },
  信访维稳: { has: '信访维稳' },
  公务用车: { has: '公务用车' },
  用车运行: { has: '用车运行' },
  '2014004': { has: '2014004', type: '表' },
  大同市信访局: { first: '/bureaus/datong-xinfangju/' },
  datong: { first: '/bureaus/datong-xinfangju/' },
  公车: { first: '/glossary/official-vehicles/' },
  公款吃喝: { first: '/glossary/official-receptions/' },
  dtsxfj: { first: '/bureaus/datong-xinfangju/' },
};

for (const [query, wanted] of Object.entries(expected)) {
  test(`${query} finds the right page first`, async () => {
    const [first] = await find(query);
    assert.ok(first, 'nothing was found');
    if ('first' in wanted) assert.equal(first.path, wanted.first);
    else assert.ok(textAt(first).includes(wanted.has), `${first.path}: ${first.title}`);
    if ('type' in wanted && wanted.type) assert.equal(first.type, wanted.type);
  });
}

test('where names are all that is found, all of them are shown', async () => {
  const all = allPages().filter((page) => /^\/bureaus\/[^/]*xinfangju\/$/u.test(page.path));
  assert.ok(all.length > 3);
  const found = new Set((await find('xinfangju')).map((result) => result.path));
  assert.deepEqual(
    all.map((page) => page.path).filter((each) => !found.has(each)),
    [],
  );
});

test('where only some names are shown before the text, the rest are counted, with the way to all', async () => {
  const all = allPages().filter((page) => /^\/bureaus\/[^/]*xinfangju\/$/u.test(page.path));
  await site.with('/search/?q=信访局', {}, async (page) => {
    const shown = (await resultsOf(page)).filter(({ type }) => type === '机构').length;
    assert.ok(shown > 0 && shown < all.length);
    const status = Number(/^找到 (\d+) 处/u.exec((await page.locator('[role="status"]').textContent()) ?? '')?.[1]);
    const pages = (await page.locator('.result:not(.more-names)').count()) - shown;
    assert.equal(status, all.length + pages);
    await page.getByRole('link', { name: `还有 ${all.length - shown} 个机构的名称也符合，全部列出` }).click();
    assert.equal(await page.getByLabel('类型').inputValue(), 'bureau');
    assert.deepEqual((await resultsOf(page)).map((result) => result.path).sort(), all.map((each) => each.path).sort());
  });
});

test('an everyday name finds all that documents print for it', async () => {
  const results = await find('襄垣县公车');
  assert.ok(results.length > 1);
  for (const result of results)
    assert.match(textAt(result), /公务用车(?:购置及运行维护费|运行维护费|购置费)/u, result.path);
  assert.ok(results.some((result) => /公务用车(?:购置费|运行维护费)支出0万元/u.test(textAt(result))));
});

test('a phrase brings only places that have it in a row', async () => {
  for (const query of ['信访维稳', '用车运行', '公务接待', '2014004']) {
    const results = await find(query);
    assert.ok(results.length > 1, query);
    for (const result of results) assert.ok(textAt(result).includes(query), `${query}: ${result.path}`);
  }
});

test('what the site found in a document is no text of it, and says whose it is', async () => {
  const results = (await find('三公经费')).filter(({ path: address }) => address.endsWith('#checks'));
  assert.ok(results.length > 0);
  for (const { type, title } of results) {
    assert.equal(type, '核对');
    assert.match(title, /局 \d{4} 年(?:部门|单位)[预决]算$/u);
  }
});

test('results lead to sections and tables, not only to pages', async () => {
  const results = await find('公务接待费');
  assert.ok(results.some(({ path: address, type }) => type === '表' && /#t\d+$/u.test(address)));
  assert.ok(results.some(({ path: address, type }) => type === '正文' && /#s[\d-]+$/u.test(address)));
});

test('without an exact result the others say that they are not exact', async () => {
  await site.with('/search/?q=维稳经信', {}, async (page) => {
    await resultsOf(page);
    const status = await page.locator('[role="status"]').textContent();
    assert.match(status ?? '', /没有找到/u);
  });
});

test('a bureau and a subject together find the subject in the documents of the bureau', async () => {
  const results = await find('襄垣县 公务接待费');
  assert.ok(results.length > 0);
  for (const result of results) assert.match(result.path, /^\/bureaus\/xiangyuan-xinfangju\//u);
});

test('a place and a subject need no space between them', async () => {
  for (const query of ['襄垣县三公经费', '襄垣三公经费', '山西省襄垣县三公经费', '襄垣县信访局三公经费']) {
    // The page of a bureau that is named in full comes first.
    const results = (await find(query)).filter(({ type }) => type !== '机构');
    assert.ok(results.length > 0, query);
    for (const result of results) {
      assert.match(result.path, /^\/bureaus\/xiangyuan-xinfangju\//u, query);
      assert.ok(result.text.replaceAll(/[“”‘’"]/gu, '').includes('三公经费'), `${query}: ${result.text}`);
    }
  }
});

test('what is known in a query is shown when the query as a whole leads nowhere', async () => {
  const paths = (await find('襄垣县公车超标')).map((result) => result.path);
  assert.deepEqual(paths.slice(0, 2), ['/bureaus/xiangyuan-xinfangju/', '/glossary/official-vehicles/']);
  assert.ok(paths.length > 2, 'nothing in the documents of the bureau');
  assert.ok(paths.slice(2).every((each) => each.startsWith('/bureaus/xiangyuan-xinfangju/')));
});

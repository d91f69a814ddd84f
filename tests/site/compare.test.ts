import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import type { Page } from 'playwright';
import { siteFolder } from '../../scripts/lib/project.ts';
import { writeChoice } from '../../src/views/compare/choice.ts';
import { attribute, byTag, parsePage } from './support/html.ts';
import { allPages, disclosureId, disclosurePages, readPage } from './support/pages.ts';
import { phone, useSite } from './support/site.ts';

const site = useSite();
const ids = disclosurePages().map((page) => disclosureId(page) ?? assert.fail());
const ofKind = (kind: string): string => ids.find((id) => id.endsWith(kind)) ?? assert.fail(`no ${kind}`);

/** What the page shows: each section with its measures and the figures below them. */
function shown(page: Page): Promise<string[]> {
  return page
    .locator('.compare-table tr')
    .evaluateAll((rows) => rows.map((row) => (row.textContent ?? '').replaceAll(/\s+/gu, ' ').trim()));
}

async function chosen(page: Page): Promise<string[]> {
  const links = page.locator('.compared li > a:first-child');
  const addresses = await links.evaluateAll((all) =>
    all.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
  );
  return addresses.map((address) => address.replace(/^(?:\/en)?\/bureaus\/|\/$/gu, ''));
}

async function openChoice(page: Page, choice: readonly string[], start = '/'): Promise<void> {
  await page.goto(`${site.origin}${start}compare/${writeChoice(choice)}`, { waitUntil: 'networkidle' });
  await page.locator('.compared').waitFor();
}

test('without scripts the latest documents stand side by side, each figure a link to its place', async () => {
  await site.with('/compare/', { javaScriptEnabled: false }, async (page) => {
    assert.ok((await chosen(page)).length > 1);
    assert.ok((await page.locator('noscript').innerText()).includes('没有脚本'));
    assert.equal(await page.locator('.chooser').isVisible(), false);
    const hrefs = await page
      .locator('.compare-table .printed > a:first-child')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    assert.ok(hrefs.length > 20, `${hrefs.length} figures`);
    const pages = new Map(allPages().map((each) => [each.path, each]));
    for (const href of new Set(hrefs)) {
      const { pathname, hash } = new URL(href, site.origin);
      const target = pages.get(pathname) ?? assert.fail(`${href} leads nowhere`);
      assert.ok(readPage(target).includes(`id="${hash.slice(1)}"`), `${href} has no place on its page`);
    }
  });
});

test('an address with a choice shows it, and says what is not alike', async () => {
  const page = await site.newPage();
  const choice = [ofKind('final'), ofKind('budget')];
  await openChoice(page, choice);
  assert.deepEqual(await chosen(page), choice);
  const notes = await page.locator('.compare-notes').innerText();
  assert.match(notes, /类别不同：.*是决算（年终的结果），.*是预算（年初的计划）/u);
  await page.context().close();
});

for (const start of ['/', '/en/']) {
  test(`drawn in the browser the page is what it is when it is built (${start})`, async () => {
    const page = await site.newPage();
    await page.goto(`${site.origin}${start}compare/`);
    const built = { rows: await shown(page), html: await page.locator('[data-part="result"]').innerHTML() };
    await openChoice(page, await chosen(page), start);
    assert.deepEqual(await shown(page), built.rows);
    const plain = (html: string): string => html.replaceAll(/\s+/gu, ' ').replaceAll(/> | </gu, (mark) => mark.trim());
    assert.equal(plain(await page.locator('[data-part="result"]').innerHTML()), plain(built.html));
    await page.context().close();
  });
}

test('in English the choice is told in English, what is chosen from in Chinese and marked so', async () => {
  const page = await site.newPage();
  await openChoice(page, [ofKind('final'), ofKind('budget')], '/en/');
  assert.match(await page.locator('[data-part="status"]').innerText(), /^Comparing 2 documents\.$/u);
  assert.match(await page.locator('.compare-notes').innerText(), /The kinds differ\./u);
  await page.locator('.chooser summary').click();
  const first = page.locator('.choices label').first();
  assert.match(await first.innerText(), /\p{Script=Han} \d{4} (?:department|unit) (?:budget|final accounts)$/u);
  assert.match(await first.locator('[lang="zh-CN"]').innerText(), /^\p{Script=Han}+$/u);
  await page.context().close();
});

test('documents are found by pinyin, ticked by keyboard, and kept in the address; back goes back', async () => {
  const page = await site.newPage();
  await page.goto(`${site.origin}/compare/`);
  const before = await chosen(page);
  const more = ids.find((id) => !before.includes(id)) ?? assert.fail('all are shown already');
  const bureau = more.split('-')[0] ?? '';
  await page.locator('.chooser summary').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.type(bureau);
  await page.waitForFunction(
    ([count, id]) => {
      const boxes = [...document.querySelectorAll<HTMLInputElement>('.choices input')];
      return boxes.length < Number(count) && boxes.some(({ value }) => value === id);
    },
    [`${ids.length}`, more],
  );
  await page.locator(`.choices input[value="${more}"]`).focus();
  await page.keyboard.press('Space');
  await page.locator(`.compared a[href$="/${more}/"]`).waitFor();
  assert.equal(new URL(page.url()).search, writeChoice([...before, more]));
  assert.match(await page.locator('[data-part="status"]').innerText(), new RegExp(`${before.length + 1} 份`, 'u'));
  await page.goBack();
  await page.locator(`.compared a[href$="/${more}/"]`).waitFor({ state: 'detached' });
  assert.deepEqual(await chosen(page), before);
  await page.context().close();
});

/** What the list of documents says is compared. */
async function ticked(page: Page): Promise<string[]> {
  const boxes = page.locator('.choices input:checked');
  return (await boxes.evaluateAll((all) => all.map((box) => (box as HTMLInputElement).value))).sort();
}

test('what is ticked is what is compared: by an address, after a reload, and going back', async () => {
  const page = await site.newPage();
  await page.goto(`${site.origin}/compare/`);
  const example = await chosen(page);
  const others = ids.filter((id) => !example.includes(id)).sort();
  assert.ok(others.length > 1);
  for (const choice of [others.slice(0, 1), others]) {
    await openChoice(page, choice);
    assert.deepEqual(await ticked(page), choice);
    await page.reload({ waitUntil: 'networkidle' });
    assert.deepEqual(await ticked(page), choice);
  }
  await page.locator('.chooser summary').click();
  await page.locator(`.choices input[value="${others[0]}"]`).uncheck();
  await page.locator('.compared li').nth(1).waitFor({ state: 'detached' });
  assert.deepEqual(await ticked(page), others.slice(1));
  await page.goBack();
  await page.locator('.compared li').nth(1).waitFor();
  assert.deepEqual(await ticked(page), others);
  await page.context().close();
});

test('of one document nothing is said as if it were several', async () => {
  const page = await site.newPage();
  await openChoice(page, [ofKind('final')]);
  assert.match(await page.locator('[data-part="status"]').innerText(), /再选一份/u);
  assert.ok((await page.locator('.compare-table').count()) > 0, 'its figures are shown');
  assert.doesNotMatch(await page.locator('[data-part="result"]').innerText(), /这几份/u);
  await page.context().close();
});

test('who comes without a choice is told that it is an example and finds the chooser open', async () => {
  const page = await site.newPage();
  await page.goto(`${site.origin}/compare/`, { waitUntil: 'networkidle' });
  const example = page.locator('[data-part="example"]');
  const boxes = page.locator('.choices input');
  assert.match(await example.innerText(), /下面是示例，已经勾上：\d{4} 年(?:预算|决算)的 \d 份文件/u);
  assert.equal(await boxes.count(), ids.length);
  assert.ok(await boxes.first().isVisible());
  await page.locator('.choices input:checked').first().click();
  await example.waitFor({ state: 'hidden' });
  await openChoice(page, [ofKind('final'), ofKind('budget')]);
  assert.equal(await example.isVisible(), false);
  assert.equal(await boxes.first().isVisible(), false, 'the choice was made: it is folded');
  await page.context().close();
});

test('a comparison is taken along: its link, and its figures for a spreadsheet', async () => {
  const page = await site.newPage();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${site.origin}/compare/`, { waitUntil: 'networkidle' });
  const clipboard = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
  const status = page.locator('[data-part="taken"]');
  await page.getByRole('button', { name: '复制这个比较的链接' }).click();
  await status.filter({ hasText: /./u }).waitFor();
  assert.equal(await clipboard(), `${site.origin}/compare/${writeChoice(await chosen(page))}`);

  await page.getByRole('button', { name: '复制表格' }).click();
  await status.filter({ hasText: '表格软件' }).waitFor();
  const [head = [], ...rows] = (await clipboard()).split('\n').map((line) => line.split('\t'));
  assert.deepEqual(head, ['部分', '项目', '文件', '数字', '说明', '出处']);
  const figures = await page.locator('.compare-table th[scope="row"] + td').count();
  assert.equal(rows.length, figures);
  const printed = await page.locator('.compare-table .printed > a:first-child').allInnerTexts();
  assert.deepEqual(
    rows.flatMap(([, , , figure = '']) => figure || []),
    printed,
  );
  for (const row of rows) assert.ok(row.length === head.length && (row[3] || row[4]), row.join('|'));

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载 CSV' }).click();
  const file = await (await download).path();
  const csv = readFileSync(file, 'utf8');
  assert.ok(csv.startsWith('\uFEFF部分,项目,文件,数字,说明,出处\r\n'));
  assert.equal(csv.trimEnd().split('\r\n').length, rows.length + 1);
  await page.context().close();
});

test('a document that is not there is said to be missing; the others are shown', async () => {
  const page = await site.newPage();
  const [own = ''] = ids;
  await openChoice(page, [own, 'nobody/2024-budget']);
  assert.deepEqual(await chosen(page), [own]);
  assert.match(await page.locator('[data-part="status"]').innerText(), /没有这些文件：nobody\/2024-budget/u);
  await page.context().close();
});

test('bars of one section have one scale, and their lengths are those of the amounts', async () => {
  for (const viewport of [phone, { width: 1280, height: 900 }]) {
    await site.with('/compare/', { viewport }, async (page) => {
      const rows = page.locator('section[aria-labelledby="compare-totals"] .value');
      const bars = await rows.evaluateAll((all) =>
        all.map((row) => ({
          text: row.querySelector('a')?.textContent ?? '',
          room: row.querySelector('.bar')?.getBoundingClientRect().width ?? 0,
          width: row.querySelector('rect')?.getBoundingClientRect().width ?? 0,
        })),
      );
      const amounts = bars.map(({ text }) => Number.parseFloat(text.replaceAll(',', '')));
      const largest = Math.max(...amounts);
      assert.equal(new Set(bars.map(({ room }) => Math.round(room))).size, 1, 'columns of several widths');
      for (const [at, { text, room, width }] of bars.entries()) {
        const expected = ((amounts[at] ?? 0) / largest) * room;
        assert.ok(Math.abs(width - expected) < 3, `${text}: ${width}px, not ${expected}px`);
      }
    });
  }
});

test('the page of every document and bureau leads to a comparison that begins with it', () => {
  for (const page of allPages()) {
    const match = /^\/bureaus\/(?<bureau>[^/]+)\/(?:\d{4}-(?:budget|final)\/)?$/u.exec(page.path);
    if (!match) continue;
    const links = byTag(parsePage(readPage(page)), 'a').map((link) => attribute(link, 'href') ?? '');
    const start = page.path.slice('/bureaus/'.length).replace(/\/$/u, '');
    assert.ok(
      links.some((href) => href.startsWith(`/compare/?d=${start}`)),
      `${page.path} has no way to the comparison`,
    );
  }
});

test('a document to compare is a small file; scripts before a choice stay small', async () => {
  for (const id of ids) {
    const { size } = statSync(path.join(siteFolder, 'data', id, 'compare.json'));
    assert.ok(size < 20_000, `${id}: ${size} bytes`);
  }
  const page = await site.newPage();
  let scripts = 0;
  page.on('response', async (response) => {
    if (response.request().resourceType() !== 'script') return;
    scripts += statSync(path.join(siteFolder, new URL(response.url()).pathname)).size;
  });
  await page.goto(`${site.origin}/compare/`, { waitUntil: 'networkidle' });
  assert.ok(scripts > 0 && scripts <= 15_000, `${scripts} bytes of script`);
  await page.context().close();
});

test('nothing moves while a choice is drawn', async () => {
  for (const viewport of [phone, { width: 1280, height: 900 }]) {
    const page = await site.newPage({ viewport });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await openChoice(page, [ofKind('final'), ofKind('budget')]);
    const shifts = await page.evaluate(() => (window as { shifts?: number[] }).shifts ?? []);
    const moved = shifts.reduce((all, one) => all + one, 0);
    assert.ok(moved < 0.01, `moved by ${moved}`);
    await page.context().close();
  }
});

test('the list of documents names each once', () => {
  const list = JSON.parse(readFileSync(path.join(siteFolder, 'data', 'compare.json'), 'utf8')) as { id: string }[];
  assert.deepEqual(list.map(({ id }) => id).sort(), [...ids].sort());
});

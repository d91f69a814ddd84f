import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import type { Element, Root } from 'hast';
import { siteFolder } from '../../scripts/lib/project.ts';
import { acrossRules, rules } from '../../src/checks/index.ts';
import { wordsOf } from '../../src/words/index.ts';
import { readPublishedChecks, readStoredChecks } from './support/checks.ts';
import { parseCsv } from './support/csv.ts';
import { attribute, byTag, elements, hasClass, parsePage, visibleText } from './support/html.ts';
import { allPages, disclosureId, disclosurePages, readPage } from './support/pages.ts';
import { phone, useSite } from './support/site.ts';

const site = useSite();
const byPath = new Map(allPages().map((page) => [page.path, page]));

function squeeze(text: string): string {
  return text.replaceAll(/\s+/gu, '');
}

/** All that stands in a part below another; nothing where it does not stand in it. */
function own(whole: Element, part: Element): Element[] {
  return elements(whole).includes(part) ? elements(part) : [];
}

function pageAt(address: string): Root {
  return parsePage(readPage(byPath.get(address) ?? assert.fail(`no page ${address}`)));
}

function idsOf(tree: Root): Map<string, Element> {
  return new Map(
    elements(tree).flatMap((element) =>
      attribute(element, 'id') ? [[String(attribute(element, 'id')), element]] : [],
    ),
  );
}

function classed(tree: Root | Element, name: string): Element[] {
  return elements(tree, (element) => hasClass(element, name));
}

/** The words of a tally with their numbers. */
function tallyOf(tree: Root): Record<string, number> {
  const [tally] = classed(tree, 'tally');
  const pairs = byTag(tally ?? assert.fail('no tally'), 'div').map((pair) => {
    const [name, count] = byTag(pair, 'dt', 'dd').map((each) => visibleText(each));
    return [name ?? '', Number(count)] as const;
  });
  return Object.fromEntries(pairs);
}

function assertHarmless(rows: readonly (readonly string[])[]): void {
  for (const field of rows.flat()) assert.doesNotMatch(field, /^(?:[=+@\t]|-(?![\d.,]+%?$|-*$))/u);
}

for (const page of disclosurePages()) {
  const id = disclosureId(page) ?? assert.fail();
  const tree = parsePage(readPage(page));
  const ids = idsOf(tree);
  const { verdicts, requirements } = readPublishedChecks(id);
  const findings = verdicts.filter(({ status, severity }) => status === 'finding' && severity !== 'note');

  test(`${page.path}: the certificate says what the file says`, () => {
    const stored = readStoredChecks(id);
    const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
    assert.ok(same(verdicts.slice(0, stored.verdicts.length), stored.verdicts), 'not the verdicts of the file');
    assert.ok(same(requirements, stored.requirements), 'not the requirements of the file');
    const count = (status: string, severity?: string): number =>
      verdicts.filter((each) => each.status === status && (!severity || each.severity === severity)).length;
    const notRun = count('notApplicable') + count('notEnoughData');
    assert.deepEqual(tallyOf(tree), {
      核对: verdicts.length - notRun,
      相符: count('pass'),
      四舍五入的差: count('rounding') + count('truncated') + count('finding', 'note'),
      不能同时成立: count('finding', 'error'),
      很可能不符: count('finding', 'warn'),
      惯例或完整性: count('finding', 'info'),
      '另有，未能核对': count('notEnoughData'),
    });
    const open = requirements.filter(({ status }) => status !== 'notApplicable').length;
    const [score] = classed(tree, 'score');
    if (open > 0) assert.match(visibleText(score ?? assert.fail('no score')), new RegExp(`^\\d+ / ${open}$`, 'u'));
    assert.equal(byTag(ids.get('contents') ?? tree, 'li').length >= requirements.length, true);
  });

  test(`${page.path}: every finding is told with all that was compared, and the links lead there`, () => {
    const source = idsOf(pageAt(`${page.path}source/`));
    for (const finding of findings) {
      const article = ids.get(`check-${finding.id}`) ?? assert.fail(`no #check-${finding.id}`);
      const text = squeeze(visibleText(article));
      for (const words of [finding.subject, finding.message, finding.formula ?? '']) {
        assert.ok(text.includes(squeeze(words)), `${finding.id}: ${words}`);
      }
      for (const operand of finding.operands) {
        assert.ok(text.includes(squeeze(operand.label)), `${finding.id}: ${operand.label}`);
        assert.ok(text.includes(squeeze(operand.text)), `${finding.id}: ${operand.text}`);
      }
      for (const link of byTag(article, 'a')) {
        const href = attribute(link, 'href') ?? '';
        const target = href.startsWith('#') ? ids.get(href.slice(1)) : undefined;
        if (href.startsWith('#')) assert.ok(target, `${finding.id}: ${href} leads nowhere`);
        // A cell, a figure of a sentence, or marked words: what is quoted stands there.
        if (target && byTag(link, 'q').length > 0 && /^#(?:t\d+-r\d+-c\d+|f\d+|q\d+)$/u.test(href)) {
          const there = squeeze(visibleText(target));
          const quoted = squeeze(visibleText(link));
          const carried =
            there === '' ||
            href.startsWith('#q') ||
            there.includes(quoted) ||
            quoted.includes(there.replace(/核$/u, ''));
          assert.ok(carried, `${finding.id}: ${href} says ${there}, not ${quoted}`);
        }
        const line = /\/source\/#((?:F\d+)?L\d+)$/u.exec(href)?.[1];
        if (line && href.includes(`/${id}/`)) assert.ok(source.has(line), `${finding.id}: no line ${line}`);
      }
    }
  });

  test(`${page.path}: marks lead to findings, and every figure of a finding has one`, () => {
    const flags = classed(tree, 'flag');
    for (const flag of flags) {
      const href = (attribute(flag, 'href') ?? '').replace(page.path, '');
      assert.ok(hasClass(ids.get(href.slice(1)) ?? assert.fail(`${href} leads nowhere`), 'finding'));
      assert.match(attribute(flag, 'ariaLabel') ?? '', /^核对：/u);
      assert.equal(visibleText(flag), '核');
    }
    const cells = findings.flatMap(({ operands }) => operands.flatMap(({ cell }) => cell ?? []));
    for (const { table, row, column } of cells) {
      const cell = ids.get(`${table}-r${row + 1}-c${column + 1}`);
      if (cell) assert.equal(classed(cell, 'flag').length, 1, `${table}, row ${row}, column ${column}`);
    }
    for (const fact of new Set(findings.flatMap(({ operands }) => operands.flatMap((operand) => operand.fact ?? [])))) {
      assert.ok(ids.has(fact), `no #${fact}`);
    }
    const clean = elements(tree, (element) => ['td', 'th'].includes(element.tagName)).filter(
      (cell) => classed(cell, 'flag').length > 1,
    );
    assert.deepEqual(clean, [], 'more than one mark in a cell');
  });

  test(`${page.path}: what a mark means is said where it stands, once, and by the mark itself`, () => {
    const { flagSays } = wordsOf('zh').checks;
    const kinds = ['table-section', 'form-section', 'narrative', 'front'];
    const parts = elements(tree, (element) => kinds.some((kind) => hasClass(element, kind)));
    for (const part of parts) {
      const below = new Set(parts.filter((each) => each !== part).flatMap((each) => own(part, each)));
      const [marks, notes] = [classed(part, 'flag'), byTag(part, 'p').filter((p) => visibleText(p) === flagSays)];
      const here = marks.filter((mark) => !below.has(mark)).length > 0;
      assert.equal(notes.filter((note) => !below.has(note)).length, here ? 1 : 0, visibleText(part).slice(0, 40));
    }
    for (const flag of classed(tree, 'flag')) assert.equal(attribute(flag, 'title'), attribute(flag, 'ariaLabel'));
  });

  test(`${page.path}: the list of all checks has each of them`, () => {
    const list = pageAt(`${page.path}checks/`);
    const listed = idsOf(list);
    for (const verdict of verdicts.filter(({ status }) => status !== 'notApplicable')) {
      const shown = listed.get(verdict.id) ?? assert.fail(`no #${verdict.id}`);
      assert.ok(squeeze(visibleText(shown)).includes(squeeze(verdict.message)), verdict.id);
    }
    assert.deepEqual(tallyOf(list), tallyOf(tree));
  });

  test(`${page.path}: CSV has one row a check, and nothing that a spreadsheet would run`, () => {
    const text = readFileSync(path.join(siteFolder, 'data', id, 'checks.csv'), 'utf8');
    assert.ok(text.startsWith('\uFEFF'));
    const [head, ...rows] = parseCsv(text.slice(1));
    assert.deepEqual(head?.slice(0, 5), ['rule', 'rule_name', 'status', 'severity', 'judgement']);
    assert.deepEqual(
      rows.map(([rule]) => rule),
      verdicts.map(({ rule }) => rule),
    );
    assert.ok(rows.every((row) => row.length === head?.length));
    assertHarmless(rows);
  });
}

test('every figure that a list of checks leads to is on the page of its document', () => {
  for (const page of disclosurePages()) {
    const ids = idsOf(parsePage(readPage(page)));
    const anchors = byTag(pageAt(`${page.path}checks/`), 'a').flatMap(
      (link) => /^\.\.\/#(.+)$/u.exec(attribute(link, 'href') ?? '')?.[1] ?? [],
    );
    assert.ok(anchors.length > 0, `${page.path} leads to no figure`);
    assert.deepEqual([...new Set(anchors.filter((anchor) => !ids.has(anchor)))], [], page.path);
  }
});

test('some document has findings, marks in its tables and marks in its text', () => {
  const trees = disclosurePages().map((page) => parsePage(readPage(page)));
  const within = (names: string[]) =>
    trees.some((tree) => byTag(tree, ...names).some((each) => classed(each, 'flag').length > 0));
  assert.ok(within(['td']), 'no table has a mark');
  assert.ok(within(['p']), 'no sentence has a mark');
});

test('a mark leads to its finding, the finding back to the figure, also by keyboard and in print', async () => {
  const marked = disclosurePages().find((page) => classed(parsePage(readPage(page)), 'flag').length > 0);
  await site.with(marked?.path ?? assert.fail('no document has a mark'), {}, async (page) => {
    const flag = page.locator('.disclosure-main td .flag:visible, .disclosure-main p .flag:visible').first();
    const anchor = (await flag.getAttribute('href')) ?? '';
    await flag.focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction((hash) => location.hash === hash, anchor);
    const finding = page.locator(anchor);
    assert.ok(await finding.isVisible(), 'the finding is hidden');
    await finding.locator('a[href^="#"]').first().focus();
    await page.keyboard.press('Enter');
    const back = new URL(page.url()).hash;
    assert.notEqual(back, anchor);
    assert.equal(await page.locator(back).count(), 1);
    await page.emulateMedia({ media: 'print' });
    assert.ok(await flag.isVisible(), 'the mark is not printed');
  });
});

test('a finding of convention is folded, and unfolds when a link leads to it', async () => {
  for (const page of disclosurePages()) {
    const { verdicts } = readPublishedChecks(disclosureId(page) ?? assert.fail());
    const found = verdicts.find(({ status, severity }) => status === 'finding' && severity === 'info');
    if (!found) continue;
    const opened = await site.open(`${page.path}#check-${found.id}`);
    assert.ok(await opened.locator(`#check-${found.id}`).isVisible());
    await opened.context().close();
    return;
  }
});

test('the list of all findings can be narrowed by keyboard, says how many, and keeps the choice in the address', async () => {
  const page = await site.open('/checks/');
  const all = await page.locator('[data-rule]').count();
  assert.ok(all > 0, 'nothing is listed');
  const status = page.locator('finding-list [role="status"]');
  assert.match(await status.innerText(), new RegExp(`全部 ${all} 处`, 'u'));
  const select = page.getByLabel('级别');
  await select.focus();
  await page.keyboard.press('ArrowDown');
  await page.waitForFunction(() => location.search !== '');
  const severity = await select.inputValue();
  assert.equal(new URL(page.url()).search, `?severity=${severity}`);
  const visible = page.locator('[data-rule]:visible');
  const shown = await visible.count();
  assert.ok(shown > 0 && shown < all);
  assert.match(await status.innerText(), new RegExp(`${all} 处里的 ${shown} 处`, 'u'));
  for (const item of await visible.all()) assert.equal(await item.getAttribute('data-severity'), severity);
  assert.equal(await page.locator('[data-group]:visible:not(:has([data-rule]:not([hidden])))').count(), 0);

  await page.reload();
  assert.equal(await page.getByLabel('级别').inputValue(), severity, 'a shared address forgets the choice');
  assert.equal(await visible.count(), shown);
  await page.getByRole('button', { name: '清除筛选' }).focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => location.search === '');
  assert.equal(await visible.count(), all);
  await page.goBack();
  await page.waitForFunction(() => location.search !== '');
  assert.equal(await visible.count(), shown);
  await page.goto(`${site.origin}/checks/?rule=no-such-rule`);
  assert.equal(await visible.count(), all, 'what is not in the list narrows nothing');
  await page.context().close();
});

test('without scripts every finding is listed, and no idle control is shown', async () => {
  await site.with('/checks/', { javaScriptEnabled: false, viewport: phone }, async (page) => {
    assert.equal(await page.locator('finding-list form').isVisible(), false);
    const items = page.locator('[data-rule]');
    assert.equal(await items.count(), await page.locator('[data-rule]:visible').count());
  });
});

test('the list of all findings and its files are the findings of all documents', () => {
  const expected = disclosurePages().flatMap((page) => {
    const id = disclosureId(page) ?? assert.fail();
    return readPublishedChecks(id)
      .verdicts.filter(({ status, severity }) => status === 'finding' && severity !== 'note')
      .map((verdict) => `/bureaus/${id}/#check-${verdict.id}`);
  });
  const shown = elements(pageAt('/checks/'), (element) => attribute(element, 'dataRule') !== undefined).map((item) =>
    attribute(byTag(item, 'a')[0] ?? assert.fail(), 'href'),
  );
  assert.deepEqual(shown.toSorted(), expected.toSorted());
  const { findings } = JSON.parse(readFileSync(path.join(siteFolder, 'data/checks.json'), 'utf8'));
  const addresses = findings.map(({ address }: { address: string }) => address.replace(/^https?:\/\/[^/]+/u, ''));
  assert.deepEqual(addresses.toSorted(), expected.toSorted());
  const [head, ...rows] = parseCsv(readFileSync(path.join(siteFolder, 'data/checks.csv'), 'utf8').slice(1));
  assert.deepEqual(
    [...(head ?? []).slice(0, 4), head?.at(-1)],
    ['document', 'bureau', 'document_name', 'rule', 'address'],
  );
  assert.equal(rows.length, expected.length);
  assertHarmless(rows);
});

test('the page of rules has every rule, and its examples', () => {
  const tree = pageAt('/checks/rules/');
  const ids = idsOf(tree);
  for (const { id, title, statement, examples } of [...rules, ...acrossRules]) {
    const article = ids.get(id.toLowerCase()) ?? assert.fail(`no #${id.toLowerCase()}`);
    const text = squeeze(visibleText(article));
    for (const words of [title, statement, ...examples.map(({ says }) => says)]) {
      assert.ok(text.includes(squeeze(words)), `${id}: ${words}`);
    }
    assert.ok(byTag(article, 'pre').length >= examples.length, `${id} shows no example`);
  }
});

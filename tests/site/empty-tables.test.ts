import assert from 'node:assert/strict';
import { test } from 'node:test';
import { disclosureId, disclosurePages } from './support/pages.ts';
import { readRecord } from './support/records.ts';
import { useSite } from './support/site.ts';

const site = useSite();

/** The documents with tables that were published without an amount, and how many. */
const documents = disclosurePages().flatMap((page) => {
  const count = readRecord(disclosureId(page) ?? '').tables.filter(({ empty, form }) => empty && !form).length;
  return count > 0 ? [{ page, count }] : [];
});

test('there are empty tables to look at', () => {
  assert.ok(documents.length > 0);
});

for (const { page, count } of documents) {
  test(`${page.path}: empty tables are folded, said to be empty, and open for a link into them`, async () => {
    let head = '';
    await site.with(page.path, {}, async (opened) => {
      assert.equal(await opened.locator('.empty-table:not([open])').count(), count);
      const said = await opened.locator('.table-section:has(.empty-table) .notice').allTextContents();
      assert.equal(said.filter((text) => text.includes('空白不等于 0')).length, count);
      head = (await opened.locator('.empty-table th[id]').last().getAttribute('id')) ?? '';
    });
    await site.with(`${page.path}#${head}`, {}, async (opened) => {
      assert.equal(await opened.locator(`.empty-table:has(#${head})`).getAttribute('open'), '');
      assert.ok(await opened.locator(`#${head}`).isVisible());
    });
  });
}

test('where the text gives what the table leaves blank, the table leads to it', async () => {
  let told = 0;
  for (const { page } of documents) {
    await site.with(page.path, {}, async (opened) => {
      for (const link of await opened.locator('#tables .notice a').all()) {
        const target = (await link.getAttribute('href'))?.split('#')[1] ?? '';
        const printed = ((await link.textContent()) ?? '').replaceAll(/\s/gu, '');
        const sentence = ((await opened.locator(`#${target}`).textContent()) ?? '').replaceAll(/\s/gu, '');
        assert.ok(sentence.includes(printed), `${printed} is not at #${target}: ${sentence}`);
        told += 1;
      }
    });
  }
  assert.ok(told > 0, 'no empty table says what the text gives');
});

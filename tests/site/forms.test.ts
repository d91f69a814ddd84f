import assert from 'node:assert/strict';
import { test } from 'node:test';
import { disclosureId, disclosurePages } from './support/pages.ts';
import { readRecord } from './support/records.ts';
import { phone, useSite } from './support/site.ts';

const site = useSite();

/** The documents with performance forms. */
const documents = disclosurePages().flatMap((page) => {
  const forms = readRecord(disclosureId(page) ?? '').tables.flatMap(({ id, form }) => (form ? [{ id, form }] : []));
  return forms.length > 0 ? [{ page, forms }] : [];
});

test('there are performance forms to look at', () => {
  assert.ok(documents.length > 0);
});

for (const { page, forms } of documents) {
  test(`${page.path}: each form is folded to a line that tells it from the others`, async () => {
    await site.with(page.path, { viewport: phone }, async (opened) => {
      const folded = opened.locator('.form-section > .folded:not([open])');
      assert.equal(await folded.count(), forms.length);
      for (const [index, { form }] of forms.entries()) {
        const section = opened.locator('.form-section').nth(index);
        const heading = (await section.locator('h3').textContent()) ?? '';
        const line = (await section.locator('.folded > summary').textContent()) ?? '';
        assert.ok(heading.includes(form.name ?? '') || line.includes(form.name ?? ''), `${line} is of no project`);
        if (form.indicators.length > 0) assert.ok(line.includes(String(form.indicators.length)), line);
      }
    });
  });

  test(`${page.path}: a link to a form, or to a figure in it, opens it with its heading in sight`, async () => {
    const [first] = forms;
    assert.ok(first);
    await site.with(page.path, { viewport: phone }, async (opened) => {
      await opened.locator('.outline-folded > summary').click();
      await opened.locator(`.outline-folded a[href="#${first.id}"]`).click();
      const section = opened.locator(`.form-section:has(#${first.id})`);
      assert.equal(await section.locator('> .folded').getAttribute('open'), '');
      const bar = (await opened.locator('.outline').boundingBox()) ?? { y: 0, height: 0 };
      const heading = (await section.locator('h3').boundingBox()) ?? { y: -1 };
      assert.ok(heading.y >= bar.y + bar.height - 1 && heading.y < phone.height / 2, `the heading is at ${heading.y}`);
    });
    let cell = '';
    await site.with(page.path, { viewport: phone }, async (opened) => {
      cell = (await opened.locator('.form-section td[id]').last().getAttribute('id')) ?? '';
      assert.notEqual(cell, '');
    });
    await site.with(`${page.path}#${cell}`, { viewport: phone, javaScriptEnabled: false }, async (opened) => {
      assert.ok(await opened.locator(`#${cell}`).isVisible());
    });
  });

  test(`${page.path}: on a phone the bar with the contents leads back to the top`, async () => {
    await site.with(`${page.path}#checks`, { viewport: phone }, async (opened) => {
      assert.ok((await opened.evaluate(() => scrollY)) > 1000);
      await opened.locator('.to-top').click();
      assert.ok((await opened.evaluate(() => scrollY)) < 500);
    });
  });
}

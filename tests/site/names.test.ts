import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright';
import { fullestPages } from './support/kinds.ts';
import { useSite } from './support/site.ts';
import { accessibilityTree, type Exposed, ofRole } from './support/tree.ts';

const site = useSite();

/** Everything that is folded or not laid out yet is part of what can be reached, so it is opened. */
function openAll(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { content-visibility: visible !important; }');
    document.adoptedStyleSheets = [sheet];
  });
}

const twice = (names: readonly string[]): string[] => names.filter((name, index) => names.indexOf(name) !== index);
const called = ({ role, name }: Exposed): string => `${role} “${name}”`;
/** A form as it stands in the original is shown as it stands: it has no heads that a machine could be sure of. */
const verbatim = /表格原样/u;

for (const { path } of fullestPages()) {
  test(`${path}: a screen reader is told what every table, picture, region and control is`, async () => {
    await site.with(path, {}, async (page) => {
      await openAll(page);
      const tree = await accessibilityTree(page);

      const tables = ofRole(tree, 'table');
      assert.equal(tables.length, await page.locator('table:visible').count(), 'a table is not exposed as one');
      assert.deepEqual(tables.filter(({ name }) => name.length < 4).map(called), [], 'tables without a name');
      assert.deepEqual(twice(tables.map(called)), [], 'tables of one name');
      const headless = tables.filter(
        ({ name, children }) => ofRole(children, 'columnheader', 'rowheader').length === 0 && !verbatim.test(name),
      );
      assert.deepEqual(headless.map(called), [], 'tables without heads');

      const pictures = ofRole(tree, 'image');
      const charts = ofRole(tree, 'figure').filter(({ children }) => ofRole(children, 'image').length > 0);
      assert.equal(charts.length, await page.locator('figure.chart').count(), 'a chart is not exposed as a figure');
      assert.deepEqual([...pictures, ...ofRole(tree, 'figure')].filter(({ name }) => name === '').map(called), []);
      for (const { children } of charts) {
        const [drawing = assert.fail()] = ofRole(children, 'image');
        assert.ok(drawing.description.length > 10, `${called(drawing)} is not described`);
        assert.ok(!drawing.name.includes(drawing.description), `${called(drawing)} is read out twice`);
      }

      const landmarks = ofRole(tree, 'navigation', 'region', 'search', 'form', 'complementary', 'main', 'banner');
      const anonymous = landmarks.filter(({ role, name }) => name === '' && role !== 'main' && role !== 'banner');
      assert.deepEqual(anonymous.map(called), [], 'landmarks without a name');
      assert.deepEqual(twice(landmarks.map(called)), [], 'landmarks of one name');

      const controls = ofRole(
        tree,
        'button',
        'link',
        'textbox',
        'searchbox',
        'combobox',
        'checkbox',
        'DisclosureTriangle',
      );
      assert.ok(controls.length > 10, 'hardly any controls');
      assert.deepEqual(controls.filter(({ name }) => name === '').map(called), [], 'controls without a name');
    });
  });
}

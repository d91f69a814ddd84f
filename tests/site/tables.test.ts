import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Element } from 'hast';
import { languages, wordsOf } from '../../src/words/index.ts';
import { attribute, byTag, hasClass, parsePage, visibleText } from './support/html.ts';
import { allPages, disclosureId, readPage } from './support/pages.ts';
import { readRecord } from './support/records.ts';

/** The cells of some rows by the row and column they begin in, spans resolved as a browser does. */
function layOut(rows: readonly Element[]): Map<string, Element> {
  const taken = new Set<string>();
  const begins = new Map<string, Element>();
  rows.forEach((row, r) => {
    let column = 0;
    for (const cell of byTag(row, 'td', 'th')) {
      while (taken.has(`${r},${column}`)) column += 1;
      begins.set(`${r},${column}`, cell);
      const width = Number(attribute(cell, 'colSpan') ?? 1);
      const height = Number(attribute(cell, 'rowSpan') ?? 1);
      for (let dr = 0; dr < height; dr += 1) {
        for (let dc = 0; dc < width; dc += 1) taken.add(`${r + dr},${column + dc}`);
      }
    }
  });
  return begins;
}

function squeeze(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

/** A page in another language than that of the documents: its prefix. */
const prefix = new RegExp(`^/(${languages.join('|')})/`, 'u');

for (const page of allPages()) {
  const words = wordsOf(languages.find((language) => language === prefix.exec(page.path)?.[1]) ?? 'zh');
  const tree = parsePage(readPage(page));
  const tables = byTag(tree, 'table');
  if (tables.length > 0) {
    test(`every table of ${page.path} has a caption, heads with a scope, and headers that exist`, () => {
      const ids = new Set(byTag(tree, 'th', 'td').flatMap((cell) => attribute(cell, 'id') ?? []));
      for (const table of tables) {
        const [caption] = byTag(table, 'caption');
        const name = squeeze(caption ? textOf(caption) : '');
        assert.ok(name.length > 0, `a table without a caption: ${squeeze(visibleText(table)).slice(0, 60)}`);
        const heads = byTag(table, 'th');
        // The grid of a form has labels beside labels and no heads; what it says stands above it in tables that do.
        assert.ok(heads.length > 0 || name.includes(words.forms.asPrinted), `${name}: no heads`);
        for (const head of heads) {
          assert.match(attribute(head, 'scope') ?? '', /^(?:col|row|colgroup|rowgroup)$/u, `${name}: ${textOf(head)}`);
        }
        for (const cell of byTag(table, 'td')) {
          const missing = (attribute(cell, 'headers') ?? '').split(' ').filter((id) => id !== '' && !ids.has(id));
          assert.deepEqual(missing, [], `${name}: headers that are not there`);
        }
      }
    });
  }

  const id = disclosureId({ ...page, path: page.path.replace(prefix, '/') });
  if (id === undefined) continue;
  const record = readRecord(id);
  for (const table of record.tables.filter(({ form }) => form === null)) {
    test(`${page.path}#${table.id} shows every cell as printed, in its place`, () => {
      const section = byTag(tree, 'section').find((each) => attribute(each, 'id') === table.id);
      assert.ok(section, 'the table is not on the page');
      const region = byTag(section, 'div').find((each) => hasClass(each, 'table-scroll')) ?? assert.fail('no region');
      assert.equal(attribute(region, 'role'), 'region');
      assert.equal(attribute(region, 'tabIndex'), '0');

      const [caption] = byTag(region, 'caption');
      const name = caption ? textOf(caption) : '';
      if (table.title) assert.ok(squeeze(name).includes(squeeze(table.title.text)), `caption: ${name}`);
      if (table.unit)
        assert.ok(
          name.includes(words.terms.moneyUnits[table.unit.unit]),
          `the caption does not name the unit: ${name}`,
        );
      for (const { text } of table.notes) assert.ok(squeeze(textOf(section)).includes(squeeze(text)), `note: ${text}`);

      const body = byTag(region, 'tr').slice(table.headerRows);
      assert.equal(body.length, table.rows.length, 'number of rows');
      const cells = layOut(body);
      table.rows.forEach((row, r) => {
        for (const cell of row.cells) {
          // A heading inside the body covers the whole width wherever its words stand in the source.
          const column = row.role === 'group' ? 0 : cell.column;
          if (row.role === 'group' && cell.text === '') continue;
          const shown = cells.get(`${r},${column}`);
          assert.equal(
            squeeze(shown ? printedText(shown) : '(no cell)'),
            squeeze(cell.text),
            `row ${r + 1}, column ${column + 1}`,
          );
        }
      });

      const heads = byTag(region, 'tr')
        .slice(0, table.headerRows)
        .flatMap((row) => byTag(row, 'th').map((head) => squeeze(visibleText(head))));
      for (const { text } of table.head) assert.ok(heads.includes(squeeze(text)), `the head ${text} is missing`);
    });
  }
}

/** What a cell prints, without the marks beside a doubtful figure or one that a check found something about. */
function printedText(cell: Element): string {
  const printed = cell.children.filter(
    (child) => child.type !== 'element' || !['doubt', 'flag'].some((name) => hasClass(child, name)),
  );
  return visibleText({ ...cell, children: printed });
}

function textOf(element: Element): string {
  return element.children.map((child) => allText(child)).join('');
}

function allText(node: Element['children'][number]): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? textOf(node) : '';
}

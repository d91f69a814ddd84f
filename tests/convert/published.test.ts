import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Disclosure, Table } from '../../src/model/index.ts';
import { measureConservation } from './conservation.ts';
import { convertPublished, published, readPublished } from './published.ts';

const expectations = join(import.meta.dirname, '../fixtures/published');

function amounts(table: Table): number {
  return table.rows.flatMap((row) => row.cells).filter((cell) => cell.value?.kind === 'amount').length;
}

/**
 * One line a table: what it is, its size, what is in it; one line with role and level of each row (t0: a total, d2:
 * data, second level); and one line a column: its heads, role and measure.
 */
function outline({ tables }: Disclosure): string {
  const lines = tables.flatMap((table) => [
    [
      table.id,
      table.standard ?? '未识别',
      table.title?.text ?? '',
      table.unit?.text ?? '',
      `${table.headerRows}+${table.rows.length}×${table.columns.length}`,
      `${amounts(table)} 个金额`,
      `${table.joins.length} 处接页`,
      table.empty ? '空表' : '',
    ].join('\t'),
    `\t${table.rows.map(({ role, level }) => `${role[0]}${level}`).join(' ')}`,
    ...table.columns.map(({ path, role, measure, lane }) =>
      ['', path.join('｜'), role, measure ?? '', String(lane)].join('\t'),
    ),
  ]);
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

/** The lines of a transcript as a reader sees them, without its marks and tags, cut where they leave wide gaps. */
function seen(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replaceAll(/<!--.*?-->|<\/?(?:table|tr|td|br)\b[^>]*>/gu, '\t').replace(/^(?:\\|#{1,6} )/u, ''))
    .map((line) => line.replaceAll('&lt;', '<').replaceAll('&amp;', '&').replaceAll('\u3000', '\t'));
}

/** Everything of a record but which file it was made from. */
function withoutSources({ sources: _, ...rest }: Disclosure): unknown {
  return rest;
}

for (const document of published) {
  describe(`published: ${document.name}`, async () => {
    const texts = await readPublished(document);
    const { disclosure, report } = convertPublished(document, texts);

    it('has the tables and columns that a person saw in it', () => {
      const path = join(expectations, `${document.name}.tsv`);
      if (!existsSync(path) && process.env.UPDATE_FIXTURES === '1') writeFileSync(path, outline(disclosure));
      assert.equal(outline(disclosure), readFileSync(path, 'utf8'));
    });

    it('loses no figure and no text', () => {
      const { figures, text } = measureConservation(
        texts.flatMap((file) => seen(file.text)),
        disclosure,
        report,
      );
      assert.deepEqual(figures.missing, []);
      assert.deepEqual(text.missing, []);
      assert.ok(figures.total > 300, `${figures.total} figures`);
    });

    it('gives the same record when its transcript is read in its place', () => {
      const again = convertPublished(
        document,
        texts.map((text) => ({ ...text, format: null, notices: [] })),
      );
      assert.deepEqual(withoutSources(again.disclosure), withoutSources(disclosure));
    });

    it('knows on which page each table stands', () => {
      for (const table of disclosure.tables) {
        const { pages = [] } = disclosure.sources[table.place.file] ?? {};
        const page = pages.findLast(({ line }) => line <= table.place.line);
        assert.match(page?.label ?? '', /^\d+$/u, table.id);
      }
    });
  });
}

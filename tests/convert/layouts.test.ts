import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { convertDocument } from '../../scripts/convert/pipeline.ts';
import type { Disclosure, Table } from '../../src/model/index.ts';

const sources = join(import.meta.dirname, '../../content/sources');

function convert(text: string, year: number, kind: 'budget' | 'final'): Disclosure {
  return convertDocument({
    id: `any/${year}-${kind}`,
    metadata: {
      bureau: 'any',
      region: '110000',
      fiscalYear: year,
      kind,
      scope: 'department',
      title: '',
      publishedAt: null,
      files: [{ path: 'any.txt', sha256: '0'.repeat(64) }],
    },
    publisher: '某局',
    path: 'any.txt',
    files: [{ path: 'any.txt', sha256: '0'.repeat(64), text, format: null, notices: [] }],
  }).disclosure;
}

/** The same text with each row of tabs as a row of a Markdown table, one table a page. */
function asMarkdown(text: string): string {
  const lines: string[] = [];
  let open = false;
  for (const line of text.split('\n')) {
    const cells = line.split('\t').map((cell) => cell.trim().replaceAll('|', String.raw`\|`));
    if (cells.length === 1) {
      if (open) lines.push('');
      lines.push(line);
    } else {
      lines.push(`| ${cells.join(' | ')} |`);
      if (!open) lines.push(`|${cells.map(() => ' --- ').join('|')}|`);
    }
    open = cells.length > 1;
  }
  return lines.join('\n');
}

/** The same text with one cell a line and a blank line after each row. */
function asCells(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      line.includes('\t')
        ? `${line
            .split('\t')
            .map((cell) => `\t${cell}`)
            .join('\n')}\n`
        : line,
    )
    .join('\n');
}

function says(table: Table): string {
  const rows = table.rows.map((row) => [row.role, row.level, ...row.cells.map((cell) => cell.text)].join('|'));
  return [table.standard, table.title?.text ?? '', ...rows].join('\n');
}

const documents = [
  ['datong-xinfangju/2024-budget', 2024, 'budget'],
  ['xiangyuan-xinfangju/2023-final', 2023, 'final'],
] as const;

describe('the same document in another layout', () => {
  for (const [id, year, kind] of documents) {
    const text = readFileSync(join(sources, `${id}.txt`), 'utf8');
    const original = convert(text, year, kind);

    it(`${id} as Markdown tables says the same`, () => {
      const other = convert(asMarkdown(text), year, kind);
      assert.equal(other.sources[0]?.layout, 'markdown');
      assert.deepEqual(other.tables.map(says), original.tables.map(says));
      assert.equal(other.facts.length, original.facts.length);
      assert.deepEqual(
        other.definitions.map(({ term }) => term),
        original.definitions.map(({ term }) => term),
      );
    });

    it(`${id} with one cell a line has the same statutory tables`, () => {
      const other = convert(asCells(text), year, kind);
      assert.equal(other.sources[0]?.layout, 'cellPerLine');
      const statutory = (disclosure: Disclosure): string[] =>
        disclosure.tables.filter((table) => table.form === null).map(says);
      assert.deepEqual(statutory(other), statutory(original));
    });
  }
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { ExtractedBlock, ExtractedTable, Extraction, Origin } from '../../scripts/convert/extract/extraction.ts';
import { writeTranscript } from '../../scripts/convert/extract/transcript.ts';
import { chooseReader } from '../../scripts/convert/read/index.ts';
import { splitLines } from '../../scripts/convert/text/lines.ts';
import { type SourceTree, walkLines } from '../../scripts/convert/tree.ts';

/** Letters that mean something to Markdown or HTML, beside those of documents. */
const letters = [...'预算支出合计（一）、12,3.4#>|<-+*=`~\\&;:!"[]() '];
const text = fc
  .string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 24 })
  .map((raw) => raw.trim())
  .filter((line) => line !== '' && !line.includes('<!--') && !line.endsWith('-->'));

const paragraph = fc.record({
  type: fc.constant('paragraph' as const),
  depth: fc.constant(null),
  lines: fc.array(fc.record({ text, origin: fc.constant(null) }), { minLength: 1, maxLength: 4 }),
});

/** Tables whose rows are cut into cells of one or two columns. */
const table = fc
  .record({
    width: fc.integer({ min: 1, max: 5 }),
    spans: fc.array(fc.integer({ min: 1, max: 2 }), { minLength: 5, maxLength: 40 }),
    texts: fc.array(fc.array(fc.record({ text, wraps: fc.boolean() }), { maxLength: 3 }), {
      minLength: 40,
      maxLength: 40,
    }),
  })
  .map(({ width, spans, texts }): ExtractedTable => {
    const rows: ExtractedTable['rows'] = [];
    let cells: ExtractedTable['rows'][number]['cells'] = [];
    let column = 0;
    for (const [index, wanted] of spans.entries()) {
      const colSpan = Math.min(wanted, width - column);
      const lines = (texts[index] ?? []).map((line, at) => ({
        text: line.text,
        origin: null,
        ...(at > 0 && line.wraps ? { wraps: true } : {}),
      }));
      cells.push({ column, colSpan, rowSpan: 1, lines: lines.length > 0 ? lines : [{ text: '', origin: null }] });
      column += colSpan;
      if (column < width) continue;
      rows.push({ cells, page: null });
      cells = [];
      column = 0;
    }
    return { type: 'table', found: 'ruled', width, rows };
  })
  .filter(({ rows }) => rows.length > 0);

function extraction(blocks: ExtractedBlock[]): Extraction {
  return { format: 'pdf', pages: [], blocks, notices: [] };
}

function readBack(lines: readonly string[]): SourceTree {
  const { reader } = chooseReader(splitLines(lines.join('\n'), 0));
  assert.equal(reader.layout, 'transcript');
  return reader.read(splitLines(lines.join('\n'), 0));
}

/** The tree that a block should become, without places. */
function expected(block: ExtractedBlock): unknown {
  if (block.type === 'paragraph') return block.lines.map((line) => line.text);
  if (block.type !== 'table') return null;
  return block.rows.map((row) =>
    row.cells.flatMap((cell) => [
      cell.lines.map((line) => ({ text: line.text, wraps: line.wraps ?? false })),
      ...Array.from({ length: cell.colSpan - 1 }, () => 'covered'),
    ]),
  );
}

function actual(node: SourceTree['children'][number]): unknown {
  if (node.type === 'paragraph') return node.lines.map((line) => line.text);
  return node.rows.map((row) =>
    row.cells.map((cell) =>
      cell.covered ? 'covered' : cell.lines.map((line) => ({ text: line.text, wraps: line.wraps ?? false })),
    ),
  );
}

describe('a transcript', () => {
  it('gives every paragraph, line, cell and span back', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(paragraph, table), { minLength: 1, maxLength: 5 }), (blocks) => {
        const tree = readBack(writeTranscript(extraction(blocks)).lines);
        assert.deepEqual(tree.children.map(actual), blocks.map(expected));
      }),
    );
  });

  it('has each text at the line and column that the tree says', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(paragraph, table), { minLength: 1, maxLength: 5 }), (blocks) => {
        const { lines } = writeTranscript(extraction(blocks));
        for (const { text: said, place } of walkLines(readBack(lines))) {
          const raw = lines[place.line - 1] ?? '';
          const there = raw
            .slice(place.column - 1)
            .replaceAll('&lt;', '<')
            .replaceAll('&amp;', '&');
          assert.ok(there.startsWith(said), `${JSON.stringify(raw)} at ${place.column}: ${said}`);
        }
      }),
    );
  });

  it('marks pages inside paragraphs and tables without ending them', () => {
    const at = (page: number): Origin => ({ kind: 'page', page, box: [0, 0, 1, 1] });
    const cell = (said: string, page: number) => ({
      column: 0,
      colSpan: 1,
      rowSpan: 1,
      lines: [{ text: said, origin: at(page) }],
    });
    const { lines, origins } = writeTranscript(
      extraction([
        { type: 'page', label: '1' },
        {
          type: 'paragraph',
          depth: null,
          lines: [
            { text: '收入', origin: at(1) },
            { text: '预算', origin: at(2) },
          ],
        },
        { type: 'aside', reason: 'pageNumber', line: { text: '- 2 -', origin: at(2) } },
        {
          type: 'table',
          found: 'ruled',
          width: 1,
          rows: [
            { cells: [cell('合计', 2)], page: 2 },
            { cells: [cell('10', 4)], page: 4 },
          ],
        },
      ]),
    );
    const tree = readBack(lines);
    assert.deepEqual(tree.children.map(actual), [
      ['收入', '预算'],
      [[[{ text: '合计', wraps: false }]], [[{ text: '10', wraps: false }]]],
    ]);
    assert.deepEqual(
      tree.pages?.map((page) => page.label),
      ['1', '2', '3', '4'],
    );
    assert.equal(tree.asides?.[0]?.line.text, '- 2 -');
    const grid = tree.children[1];
    assert.deepEqual(grid?.type === 'grid' && grid.rows.map((row) => row.gap > 0), [false, true]);
    const said = lines.indexOf('预算');
    assert.deepEqual(origins[said], at(2));
  });

  it('keeps the confidence of every line', () => {
    const { lines } = writeTranscript(
      extraction([
        { type: 'page', label: '1', recognised: true },
        { type: 'paragraph', depth: null, lines: [{ text: '合计 12', origin: null, confidence: 0.875 }] },
        {
          type: 'table',
          found: 'recognised',
          width: 1,
          rows: [
            {
              page: 1,
              cells: [{ column: 0, colSpan: 1, rowSpan: 1, lines: [{ text: '3', origin: null, confidence: 0.5 }] }],
            },
          ],
        },
      ]),
    );
    assert.deepEqual(
      [...walkLines(readBack(lines))].map((line) => [line.text, line.confidence]),
      [
        ['合计 12', 0.88],
        ['3', 0.5],
      ],
    );
    assert.equal(readBack(lines).pages?.[0]?.recognised, true);
  });
});

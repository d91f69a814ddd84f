import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Cell, Row } from '../../src/model/index.ts';
import { layOut } from '../../src/views/grid.ts';
import { place } from './records.ts';

function cell(column: number, text: string, spans: Pick<Cell, 'colSpan' | 'rowSpan'> = {}): Cell {
  return { column, text, place: place(), ...spans };
}

function rows(...cells: Cell[][]): Row[] {
  return cells.map((each) => ({ role: 'data', level: 0, cells: each }));
}

function texts(grid: ReturnType<typeof layOut>): string[][] {
  return grid.map((row) =>
    row.slots.map((slot) => `${slot.cell?.text ?? ''}${slot.rowSpan > 1 ? `/${slot.rowSpan}` : ''}`),
  );
}

test('a merged cell stands in its first row and is known to the rows it reaches into', () => {
  const grid = layOut(
    rows([cell(0, '甲', { rowSpan: 2 }), cell(1, '1')], [cell(1, '2')], [cell(0, '乙'), cell(1, '3')]),
    2,
  );
  assert.deepEqual(texts(grid), [['甲/2', '1'], ['2'], ['乙', '3']]);
  assert.deepEqual(
    grid.map((row) => row.above.map(({ cell: each, rowIndex }) => `${each.text}@${rowIndex}`)),
    [[], ['甲@0'], []],
  );
});

test('a printed cell is never lost below a span that reaches too far', () => {
  const grid = layOut(rows([cell(0, '甲', { rowSpan: 3, colSpan: 2 })], [cell(0, '')], [cell(1, '乙')]), 2);
  assert.deepEqual(texts(grid), [['甲/2'], [], ['', '乙']]);
});

test('a span ends with the table', () => {
  const [row] = layOut(rows([cell(1, '甲', { rowSpan: 9, colSpan: 9 })]), 3);
  assert.deepEqual(
    row?.slots.map(({ column, colSpan, rowSpan }) => [column, colSpan, rowSpan]),
    [
      [0, 1, 1],
      [1, 2, 1],
    ],
  );
});

test('whatever the spans, every place is covered once and every printed cell is there', () => {
  const width = 5;
  const anyCell = fc.record({
    text: fc.constantFrom('', '字'),
    colSpan: fc.integer({ min: 1, max: 6 }),
    rowSpan: fc.integer({ min: 1, max: 6 }),
  });
  const anyRow = fc.array(fc.option(anyCell, { nil: undefined }), { minLength: width, maxLength: width });
  fc.assert(
    fc.property(fc.array(anyRow, { minLength: 1, maxLength: 6 }), (drawn) => {
      const table = rows(
        ...drawn.map((row) =>
          row.flatMap((each, column) =>
            each
              ? [
                  cell(column, each.text, {
                    ...(each.colSpan > 1 && { colSpan: each.colSpan }),
                    ...(each.rowSpan > 1 && { rowSpan: each.rowSpan }),
                  }),
                ]
              : [],
          ),
        ),
      );
      const times = table.map(() => new Array<number>(width).fill(0));
      const shown = new Set<Cell>();
      layOut(table, width).forEach(({ slots }, rowIndex) => {
        for (const { column, colSpan, rowSpan, cell: own } of slots) {
          if (own) shown.add(own);
          for (let r = rowIndex; r < rowIndex + rowSpan; r += 1) {
            for (let c = column; c < column + colSpan; c += 1) {
              const line = times[r];
              assert.ok(line, 'a span beyond the last row');
              line[c] = (line[c] ?? Number.NaN) + 1;
            }
          }
        }
      });
      assert.deepEqual(
        times,
        table.map(() => new Array<number>(width).fill(1)),
      );
      for (const each of table.flatMap((row) => row.cells)) assert.ok(each.text === '' || shown.has(each));
    }),
  );
});

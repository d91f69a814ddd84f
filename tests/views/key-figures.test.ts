import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Disclosure, Table } from '../../src/model/index.ts';
import { type KeyFigureId, keyFigures } from '../../src/views/key-figures.ts';
import { whereIs } from '../../src/views/where.ts';
import { columns, expenditureTable, fact, passage, place, record, row, table } from './records.ts';

function figure(document: Disclosure, id: KeyFigureId) {
  const found = keyFigures(document).find((each) => each.id === id);
  assert.ok(found);
  return found;
}

function summary(): Table {
  const cols = columns('la|laa', { 1: 'total', 3: 'total', 4: 'carryover' });
  return table({
    id: 't02',
    standard: 'budget.revenue-expenditure-summary',
    columns: cols,
    rows: [
      row(['一、一般公共预算', '90.00', '一、服务支出', '100.00', ''], cols, { line: 5 }),
      row(['本年收入合计', '90.00', '本年支出合计', '100.00', ''], cols, { role: 'total', line: 6 }),
      row(['收入总计', '100.00', '支出总计', '100.50', ''], cols, { role: 'total', line: 8 }),
    ],
  });
}

test('income and spending come from the last line of the table of everything, as printed', () => {
  const document = record({ tables: [summary()] });
  const { printed } = figure(document, 'revenue');
  assert.deepEqual(printed, {
    text: '100.00',
    withUnit: '100.00 万元',
    money: { kind: 'amount', amount: '100.00', unit: 'tenThousandYuan' },
    from: 'table',
    printedAs: '收入总计',
    where: '支出总表',
    href: '/bureaus/nowhere/2024-budget/#t02-r3-c2',
    source: whereIs(document, place(8)),
    recognised: null,
  });
  assert.equal(figure(document, 'expenditure').printed?.withUnit, '100.50 万元');
});

test('basic and project spending stand in the total row of the spending table', () => {
  const document = record({ tables: [expenditureTable()] });
  assert.equal(figure(document, 'basic').printed?.withUnit, '60.00 万元');
  assert.equal(figure(document, 'project').printed?.href, '/bureaus/nowhere/2024-budget/#t01-r1-c5');
});

test('without a table the sentence speaks, and says so', () => {
  const document = record({ facts: [fact({ concept: 'totalRevenue', amount: '305.63' })] });
  const { printed } = figure(document, 'revenue');
  assert.equal(printed?.from, 'text');
  assert.equal(printed?.withUnit, '305.63万元');
  assert.equal(printed?.href, '/bureaus/nowhere/2024-budget/#f001');
});

test('a sentence about another year or kind is not this figure', () => {
  const document = record({
    facts: [
      fact({ id: 'f001', concept: 'totalRevenue', amount: '318.55', year: 2023 }),
      fact({ id: 'f002', concept: 'totalRevenue', amount: '300.00', measure: 'final' }),
      fact({ id: 'f003', concept: 'totalRevenue', amount: '305.63' }),
    ],
  });
  assert.equal(figure(document, 'revenue').printed?.withUnit, '305.63万元');
});

test('the table goes first; a sentence that differs is shown beside it', () => {
  const same = record({ tables: [summary()], facts: [fact({ concept: 'totalRevenue', amount: '100' })] });
  assert.equal(figure(same, 'revenue').differs, null);
  const other = record({ tables: [summary()], facts: [fact({ concept: 'totalRevenue', amount: '99' })] });
  assert.equal(figure(other, 'revenue').printed?.text, '100.00');
  assert.equal(figure(other, 'revenue').differs?.text, '99万元');
});

test('an empty table is said to be empty, and a missing figure stays missing', () => {
  const empty = table({
    id: 't09',
    standard: 'budget.three-public',
    title: { text: '“三公”经费支出表', place: place(3) },
    columns: columns('la'),
    empty: true,
    notes: [passage('本表无数据')],
  });
  const document = record({ tables: [empty] });
  assert.deepEqual(figure(document, 'threePublic').absent, {
    text: '《“三公”经费支出表》是空表',
    href: '/bureaus/nowhere/2024-budget/#t09',
  });
  assert.equal(figure(document, 'threePublic').printed, null);
  assert.equal(figure(document, 'operating').absent, null);
});

test('the final account of 三公 with one item a column gives its outturn half', () => {
  const measures = ['total', 'overseasTravel', 'total', 'officialVehiclesPurchase', 'officialReceptions'] as const;
  const cols = [...measures, ...measures].map((measure, at) => ({
    path: [
      at < 5 ? '预算数' : '决算数',
      at % 5 === 2 ? '公务用车购置及运行维护费' : '',
      at % 5 === 2 ? '小计' : '',
    ].filter(Boolean),
    role: 'amount' as const,
    measure,
    lane: 0,
  }));
  const document = record({
    kind: 'final',
    id: 'nowhere/2023-final',
    tables: [
      table({
        standard: 'final.three-public',
        columns: cols,
        rows: [row(['9', '1', '6', '6', '2', '8', '0', '6', '6', '2'], cols)],
      }),
    ],
  });
  assert.equal(figure(document, 'threePublic').printed?.withUnit, '8 万元');
});

test('procurement is the total below its heading in the statistics of a final account', () => {
  const cols = columns('loa', { 2: 'total' });
  const document = record({
    kind: 'final',
    tables: [
      table({
        standard: 'final.disclosure-statistics',
        columns: cols,
        rows: [
          row(['一、政府采购情况', '', ''], cols, { role: 'group' }),
          row(['合计', '1', '18.11'], cols, { role: 'total' }),
          row(['货物', '2', '15.88'], cols),
          row(['二、机关运行经费', '', ''], cols, { role: 'group' }),
          row(['（一）行政单位', '5', '13.19'], cols),
        ],
      }),
    ],
  });
  assert.equal(figure(document, 'procurement').printed?.text, '18.11');
  assert.equal(figure(document, 'operating').printed, null);
});

test('a change is told with the printed figures', () => {
  const quantity = {
    text: '12.92万元',
    amount: '12.92',
    unit: 'tenThousandYuan' as const,
    counter: null,
    place: place(20, 9),
  };
  const document = record({
    facts: [
      fact({
        concept: 'totalRevenue',
        amount: '305.63',
        change: {
          direction: 'decrease',
          amount: quantity,
          rate: { text: '4%', percent: '4', place: place(20, 15) },
          from: null,
          year: 2023,
          place: place(21),
        },
      }),
    ],
  });
  assert.deepEqual(figure(document, 'revenue').changes, [
    {
      text: '比上年减少 12.92万元（4%）',
      href: '/bureaus/nowhere/2024-budget/#f001',
      source: whereIs(document, place(21)),
    },
  ]);
});

test('sentences that do not agree on a change are all told, the one about the figure itself first', () => {
  const changed = (id: string, amount: string | undefined, by: string) =>
    fact({
      id,
      concept: 'projectExpenditure',
      ...(amount ? { amount } : {}),
      change: {
        direction: 'decrease',
        amount: { text: `${by}万元`, amount: by, unit: 'tenThousandYuan', counter: null, place: place(20) },
        rate: null,
        from: null,
        year: null,
        place: place(20),
      },
    });
  const document = record({
    facts: [
      changed('f001', undefined, '35'),
      changed('f002', '148', '47'),
      changed('f003', '148', '47.00'),
      changed('f004', '20', '3'),
    ],
  });
  assert.deepEqual(
    figure(document, 'project').changes.map(({ text }) => text),
    ['比上年减少 47万元', '比上年减少 35万元'],
  );
});

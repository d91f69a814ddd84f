import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Disclosure, Table } from '../../src/model/index.ts';
import { type KeyFigureId, keyFigures } from '../../src/views/key-figures.ts';
import { whereMarked } from '../../src/views/where.ts';
import { wordsOf } from '../../src/words/index.ts';
import { columns, expenditureTable, fact, passage, place, record, row, table } from './records.ts';

function figure(document: Disclosure, id: KeyFigureId) {
  const found = keyFigures(document, wordsOf('zh')).find((each) => each.id === id);
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
    unit: 'tenThousandYuan',
    withUnit: '100.00 万元',
    money: { kind: 'amount', amount: '100.00', unit: 'tenThousandYuan' },
    from: 'table',
    printedAs: '收入总计',
    where: '支出总表',
    href: '/bureaus/nowhere/2024-budget/#t02-r3-c2',
    source: whereMarked(document, { place: place(8), text: '100.00' }, 't02-r3-c2'),
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
  assert.equal(printed?.withUnit, '305.63 万元');
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
  assert.equal(figure(document, 'revenue').printed?.withUnit, '305.63 万元');
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
    why: 'emptyTable',
    title: '“三公”经费支出表',
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
      text: '比上年减少 12.92 万元（4%）',
      href: '/bureaus/nowhere/2024-budget/#f001',
      reason: null,
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
    ['比上年减少 47 万元', '比上年减少 35 万元'],
  );
});

test('a sentence that rounds to 万元 does not differ from a table in 元', () => {
  const cols = columns('la', { 1: 'total' });
  const total = row(['收入总计', '156,211,123'], cols, { role: 'total' });
  Object.assign(total.cells[1] ?? {}, { value: { kind: 'amount', amount: '156211123', unit: 'yuan' } });
  const tables = [table({ standard: 'budget.revenue-expenditure-summary', columns: cols, rows: [total] })];
  const said = (amount: string) => record({ tables, facts: [fact({ concept: 'totalRevenue', amount })] });
  assert.equal(figure(said('15621.11'), 'revenue').differs, null);
  assert.equal(figure(said('15,621'), 'revenue').differs, null);
  assert.equal(figure(said('15621.12'), 'revenue').differs?.withUnit, '15621.12 万元');
});

test('a sentence about one fund is no other figure for all of them', () => {
  const said = (subject: string) =>
    record({ tables: [expenditureTable()], facts: [fact({ concept: 'basicExpenditure', subject, amount: '55.00' })] });
  assert.equal(figure(said('财政拨款基本支出预算'), 'basic').differs, null);
  assert.equal(figure(said('基本支出预算'), 'basic').differs?.withUnit, '55.00 万元');
});

/** 江苏-style tables without names of rows: one row under heads. */
function oneRow(standard: Table['standard'], measures: Parameters<typeof columns>[1], cells: string[]): Table {
  const cols = columns('a'.repeat(cells.length), measures);
  return table({ standard, columns: cols, rows: [row(cells, cols)] });
}

test('the only row of a table without names is the whole', () => {
  const tables = [
    oneRow('budget.expenditure-detail', { 0: 'total', 1: 'basicExpenditure', 2: 'projectExpenditure' }, [
      '100.00',
      '60.00',
      '40.00',
    ]),
  ];
  assert.equal(figure(record({ tables }), 'basic').printed?.withUnit, '60.00 万元');
});

test('a total that also holds 会议费 and 培训费 is not the whole of 三公', () => {
  const measures = {
    0: 'total',
    1: 'threePublicExpenses',
    2: 'officialReceptions',
    3: 'meetings',
    4: 'training',
  } as const;
  const own = oneRow('budget.three-public', measures, ['1,656.86', '675.10', '412.50', '884.16', '97.60']);
  assert.equal(figure(record({ tables: [own] }), 'threePublic').printed?.withUnit, '675.10 万元');
  const { 1: _, ...rest } = measures;
  const without = oneRow('budget.three-public', rest, ['1,656.86', '', '412.50', '884.16', '97.60']);
  assert.equal(figure(record({ tables: [without] }), 'threePublic').printed, null);
  const cols = columns('la', { 1: 'total' });
  const rows = [
    row(['合计', '9.00'], cols, { role: 'total' }),
    row(['“三公”经费', '2.00'], cols),
    row(['会议费', '7.00'], cols),
  ];
  const down = table({ standard: 'budget.three-public', columns: cols, rows });
  assert.equal(figure(record({ tables: [down] }), 'threePublic').printed?.withUnit, '2.00 万元');
});

test('an outturn that is left blank is said to be blank, and the plan does not stand in for it', () => {
  const cols = columns('aaaa', {
    0: 'threePublicExpenses',
    1: 'threePublicExpenses',
    2: 'officialReceptions',
    3: 'officialReceptions',
  });
  if (cols[1]) cols[1].path = ['合计', '决算数'];
  const tables = [
    table({ standard: 'final.three-public', columns: cols, rows: [row(['0.95', '', '0.95', ''], cols)] }),
  ];
  const facts = [
    fact({ concept: 'threePublicExpenses', subject: '“三公”经费年初预算', measure: 'final', amount: '0.95' }),
  ];
  const found = figure(record({ kind: 'final', tables, facts }), 'threePublic');
  assert.equal(found.printed, null);
  assert.equal(found.absent?.text, '《支出总表》里这一格是空白（合计 / 决算数）');
});

test('机关运行经费 may stand in a column beside 三公', () => {
  const measures = { 0: 'threePublicExpenses', 1: 'officialReceptions', 2: 'agencyOperatingExpenses' } as const;
  const tables = [oneRow('budget.three-public', measures, ['47.91', '1.35', '443.18'])];
  assert.equal(figure(record({ tables }), 'operating').printed?.withUnit, '443.18 万元');
});

test('a total whose name reaches over the column of amounts is found beside it', () => {
  const cols = columns('la|la|la', { 1: 'total', 3: 'total', 5: 'total' });
  const total = row(['收入合计', '9.00', '支出合计', '', '', '8.00'], cols, { role: 'total' });
  Object.assign(total.cells[2] ?? {}, { colSpan: 3 });
  total.cells.splice(3, 2);
  const tables = [table({ standard: 'budget.revenue-expenditure-summary', columns: cols, rows: [total] })];
  const { printed } = figure(record({ tables }), 'expenditure');
  assert.deepEqual([printed?.withUnit, printed?.printedAs], ['8.00 万元', '支出合计']);
});

test('a recognised figure is said to be one', () => {
  const cells = expenditureTable();
  Object.assign(cells.rows[0]?.cells[3] ?? {}, { confidence: 0.72, doubtful: true });
  const document = record({ tables: [cells] });
  assert.deepEqual(figure(document, 'basic').printed?.recognised, { confidence: '72%', doubtful: true });
  assert.equal(figure(document, 'project').printed?.recognised, null);
});

test('a sentence on a page that is an image gives a recognised figure', () => {
  const [source] = record().sources;
  if (!source) throw new Error('no source');
  const pages = [{ label: '1', line: 2, recognised: true as const }];
  const document = record({
    sources: [{ ...source, layout: 'transcript', format: 'pdf', pages }],
    facts: [fact({ concept: 'totalRevenue', amount: '305.63' })],
  });
  assert.deepEqual(figure(document, 'revenue').printed?.recognised, { confidence: null, doubtful: false });
});

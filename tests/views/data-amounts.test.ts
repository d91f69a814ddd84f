import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Disclosure, Table, Verdict } from '../../src/model/index.ts';
import { disagreements } from '../../src/views/checks/disagreements.ts';
import { type AmountRow, amountFields, amountRows, amountTexts } from '../../src/views/data/amounts.ts';
import { columns, expenditureTable, fact, record, row, table } from './records.ts';
import { operand, report, verdict } from './verdicts.ts';

const context = { bureauName: '某局', regionName: '某省 某市', address: (path: string) => `https://x${path}` };

function amountsOf(options: Partial<Disclosure>, verdicts: readonly Verdict[] = []): AmountRow[] {
  return [...amountRows(record(options), { ...context, verdicts })];
}

test('every amount of a table is a row with its document, its table, its row, its column and its place', () => {
  const rows = amountsOf({ tables: [expenditureTable()] });
  // 合计 3, 201 3, 20140 3, 2014001 2, 2014002 2, 208 3; blanks and dashes are no amounts.
  assert.equal(rows.length, 16);
  assert.deepEqual(rows[9], {
    document: 'nowhere/2024-budget',
    bureau: 'nowhere',
    bureau_name: '某局',
    region: '140200',
    region_name: '某省 某市',
    fiscal_year: 2024,
    kind: 'budget',
    scope: 'department',
    origin: 'table',
    table: 't01',
    table_standard: 'budget.expenditure-detail',
    table_title: '支出总表',
    row: 4,
    column: 3,
    row_role: 'data',
    row_label: '行政运行',
    item: null,
    code: '2014001',
    code_scheme: 'functional',
    column_label: '',
    measure: 'total',
    stage: 'budget',
    stated_year: 2024,
    printed: '40.00',
    amount: '40.00',
    unit: 'tenThousandYuan',
    yuan: '400000',
    yuan_number: 400_000,
    file: 1,
    line: 18,
    place: '原文第 18 行',
    recognised: false,
    flagged: false,
    address: 'https://x/bureaus/nowhere/2024-budget/#t01-r4-c3',
  });
});

test('a printed zero is an amount, and a table without amounts gives no row', () => {
  const rows = amountsOf({ tables: [expenditureTable()] });
  assert.ok(rows.some(({ printed, yuan }) => printed === '0.00' && yuan === '0'));
  const cols = columns('lt');
  assert.deepEqual(amountsOf({ tables: [table({ columns: cols, rows: [row(['甲', '乙'], cols)] })] }), []);
});

test('a row that names a known item has one code for it, whatever its mark and spelling', () => {
  const cols = columns('la', { 1: 'total' });
  const labels = [
    '②公务用车运行维护费',
    '其中：公务用车运行费',
    '（2） 公务用车运行维护',
    '“三公”经费小计',
    '信访维稳',
  ];
  const rows = amountsOf({
    tables: [table({ columns: cols, rows: labels.map((label) => row([label, '1.00'], cols)) })],
    facts: [fact({ amount: '2.00', concept: 'officialReceptions' })],
  });
  const operation = 'officialVehiclesOperation';
  assert.deepEqual(
    rows.map(({ item }) => item),
    [operation, operation, operation, 'threePublicExpenses', null, 'officialReceptions'],
  );
  assert.deepEqual(
    rows.slice(0, labels.length).map(({ row_label }) => row_label),
    labels,
    'the printed name stays',
  );
});

/** Columns with their heads. */
function headed(pattern: string, heads: string[][], measures: Parameters<typeof columns>[1] = {}) {
  return columns(pattern, measures).map((column, at) => ({ ...column, path: heads[at] ?? [] }));
}

test('budget and outturn of one thing are told apart, in tables and in sentences', () => {
  const heads = [
    ['项目'],
    ['年初预算数'],
    ['调整预算数'],
    ['决算数'],
    ['上年决算数'],
    ['一般公共预算财政拨款'],
    ['比上年增减'],
  ];
  const cols = headed('laaaaaa', heads, { 3: 'total' });
  const said = (subject: string, measure: 'budget' | 'final' | null, year = 2024) =>
    fact({ subject, measure, year, amount: '1', concept: 'threePublicExpenses' });
  const rows = amountsOf({
    kind: 'final',
    tables: [table({ columns: cols, rows: [row(['基本支出', '1', '2', '3', '4', '5', '6'], cols)] })],
    facts: [
      said('“三公”经费支出全年预算', 'budget'),
      said('“三公”经费支出', 'final'),
      said('“三公”经费年初预算', 'budget'),
      said('“三公”经费预算数', 'final'),
      said('“三公”经费', null),
      said('“三公”经费支出决算', 'final', 2023),
    ],
  });
  assert.deepEqual(
    rows.map(({ stage, stated_year }) => [stage, stated_year]),
    [
      ['budget', 2024],
      ['adjusted', 2024],
      ['final', 2024],
      ['final', 2023],
      ['final', 2024],
      ['final', null],
      ['adjusted', 2024],
      ['final', 2024],
      ['budget', 2024],
      ['budget', 2024],
      ['final', 2024],
      ['final', 2023],
    ],
  );
});

test('rows that are named by their sort and year say which; the year of a budget has one plan', () => {
  const cols = headed('la', [['项目'], ['金额']]);
  const labels = ['预算数', '决算数', '2022年决算数', '上年预算数', '一般公共预算'];
  const tables = [table({ columns: cols, rows: labels.map((label) => row([label, '1'], cols)) })];
  assert.deepEqual(
    amountsOf({ kind: 'final', tables }).map(({ stage, stated_year }) => [stage, stated_year]),
    [
      ['budget', 2024],
      ['final', 2024],
      ['final', 2022],
      ['budget', 2023],
      ['final', 2024],
    ],
  );
  const facts = [fact({ subject: '“三公”经费全年预算', measure: 'budget', amount: '1' })];
  assert.equal(amountsOf({ facts })[0]?.stage, 'budget');
});

test('the total of a standard table has the item that the table is of', () => {
  const itemsOf = (standard: Table['standard'], pattern: string, heads: string[][], cells: string[][]) => {
    const cols = headed(pattern, heads, { 1: 'total' });
    const rows = cells.map((each) => row(each, cols, { role: /计$/u.test(each[0] ?? '') ? 'total' : 'data' }));
    return amountsOf({ tables: [table({ standard, columns: cols, rows })] }).map(({ item }) => item);
  };
  const one = [['项目'], ['合计']];
  const whole = [['合计', '3']];
  assert.deepEqual(itemsOf('budget.three-public', 'la', one, [...whole, ['公务接待费', '3']]), [
    'threePublicExpenses',
    'officialReceptions',
  ]);
  // Who adds meetings to it has another total.
  assert.deepEqual(itemsOf('budget.three-public', 'la', one, [...whole, ['会议费', '1'], ['三公经费小计', '2']]), [
    null,
    null,
    'threePublicExpenses',
  ]);
  const parts = ['预算数', '决算数'].flatMap((head) => [
    [head, '合计'],
    [head, '公务用车购置及运行维护费', '小计'],
    [head, '公务接待费'],
  ]);
  const each = ['threePublicExpenses', 'officialVehicles', 'officialReceptions'];
  assert.deepEqual(
    itemsOf('final.three-public', 'laaaaaa', [['单位'], ...parts], [['某局', '3', '2', '1', '3', '2', '1']]),
    [...each, ...each],
  );
  assert.deepEqual(itemsOf('budget.operating-funds', 'la', one, [['某局', '3'], ...whole]), [
    null,
    'agencyOperatingExpenses',
  ]);
  assert.deepEqual(itemsOf('budget.revenue-detail', 'la', one, whole), ['totalRevenue']);
  assert.deepEqual(itemsOf('final.revenue-detail', 'la', [['项目'], ['本年收入合计']], whole), ['currentYearRevenue']);
  // A table that is not known is of nothing that is known.
  assert.deepEqual(itemsOf(null, 'la', one, whole), [null]);
  assert.deepEqual(
    itemsOf(
      'final.revenue-expenditure-summary',
      'la|la',
      [],
      [
        ['本年收入合计', '5', '本年支出合计', '4'],
        ['总计', '6', '总计', '6'],
      ],
    ),
    ['currentYearRevenue', 'currentYearExpenditure', 'totalRevenue', 'totalExpenditure'],
  );
});

test('a total whose name stands in another lane has it, a row of data never', () => {
  const cols = columns('lka|lka');
  const cells = ['公用经费合计', '', '', '', '', '7'];
  const named = (role: 'total' | 'data') => {
    const tables = [
      table({ standard: 'final.gpb-basic-by-economic', columns: cols, rows: [row(cells, cols, { role })] }),
    ];
    return amountsOf({ tables }).map(({ row_label, item }) => [row_label, item]);
  };
  assert.deepEqual(named('total'), [['公用经费合计', 'operatingCosts']]);
  assert.deepEqual(named('data'), [['', null]]);
});

test('tables side by side keep their own labels', () => {
  const cols = columns('la|la');
  const rows = amountsOf({ tables: [table({ columns: cols, rows: [row(['收入', '5.00', '支出', '4.00'], cols)] })] });
  assert.deepEqual(
    rows.map(({ row_label, printed }) => [row_label, printed]),
    [
      ['收入', '5.00'],
      ['支出', '4.00'],
    ],
  );
});

test('money of a sentence is a row too; a count is none', () => {
  const counted = fact({ id: 'f002' });
  counted.quantity = { text: '3辆', amount: '3', unit: null, counter: '辆', place: { file: 0, line: 4, column: 1 } };
  const rows = amountsOf({ facts: [fact({ amount: '1,305.63', concept: 'totalRevenue' }), counted] });
  assert.equal(rows.length, 1);
  const { origin, table: none, measure, printed, amount, yuan, stated_year, line, address } = rows[0] ?? assert.fail();
  assert.deepEqual(
    [origin, none, measure, printed, amount, yuan, stated_year, line],
    ['text', null, 'totalRevenue', '1,305.63万元', '1305.63', '13056300', 2024, 20],
  );
  assert.equal(address, 'https://x/bureaus/nowhere/2024-budget/#f001');
});

test('an amount that a finding is about says so', () => {
  const found = verdict({
    status: 'finding',
    severity: 'error',
    operands: [
      operand({ cell: { table: 't01', row: 3, column: 2 } }),
      operand({ fact: 'f001', value: '5', place: null }),
    ],
  });
  const rows = amountsOf({ tables: [expenditureTable()], facts: [fact({ amount: '5' })] }, [found]);
  assert.deepEqual(
    rows.filter(({ flagged }) => flagged).map(({ address }) => String(address).split('#')[1]),
    ['t01-r4-c3', 'f001'],
  );
});

test('a finding about the share or the change in a sentence says nothing against its amount', () => {
  const found = verdict({
    status: 'finding',
    severity: 'error',
    operands: [
      operand({ fact: 'f001', value: '5', unit: '%', place: null }),
      operand({ fact: 'f001', value: '0.03', place: null }),
    ],
  });
  assert.equal(amountsOf({ facts: [fact({ amount: '5' })] }, [found])[0]?.flagged, false);
  const record = { id: 'nowhere/2024-budget', tables: [], facts: [fact({ amount: '5' })] };
  assert.deepEqual([...disagreements(record, report([found]))], []);
  const own = verdict({ ...found, operands: [operand({ fact: 'f001', value: '5.00', place: null })] });
  assert.deepEqual([...disagreements(record, report([own]))].length, 1);
});

test('as texts, in the order of the columns, nothing is an empty text', () => {
  const [first] = amountsOf({ tables: [expenditureTable()] });
  const texts = amountTexts(first ?? assert.fail());
  assert.equal(texts.length, amountFields.length);
  assert.equal(texts[amountFields.findIndex(({ name }) => name === 'code')], '');
  assert.equal(texts[amountFields.findIndex(({ name }) => name === 'flagged')], 'false');
});

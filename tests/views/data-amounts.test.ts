import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Disclosure, Verdict } from '../../src/model/index.ts';
import { type AmountRow, amountFields, amountRows, amountTexts } from '../../src/views/data/amounts.ts';
import { columns, expenditureTable, fact, record, row, table } from './records.ts';
import { operand, verdict } from './verdicts.ts';

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
    stated_year: null,
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
    operands: [operand({ cell: { table: 't01', row: 3, column: 2 } }), operand({ fact: 'f001', place: null })],
  });
  const rows = amountsOf({ tables: [expenditureTable()], facts: [fact({ amount: '5' })] }, [found]);
  assert.deepEqual(
    rows.filter(({ flagged }) => flagged).map(({ address }) => String(address).split('#')[1]),
    ['t01-r4-c3', 'f001'],
  );
});

test('as texts, in the order of the columns, nothing is an empty text', () => {
  const [first] = amountsOf({ tables: [expenditureTable()] });
  const texts = amountTexts(first ?? assert.fail());
  assert.equal(texts.length, amountFields.length);
  assert.equal(texts[amountFields.findIndex(({ name }) => name === 'stated_year')], '');
  assert.equal(texts[amountFields.findIndex(({ name }) => name === 'flagged')], 'false');
});

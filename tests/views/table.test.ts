import assert from 'node:assert/strict';
import { test } from 'node:test';
import { disclosureSchema } from '../../src/model/index.ts';
import { noFlags } from '../../src/views/checks/flags.ts';
import { doubtText } from '../../src/views/recognised.ts';
import { tableView } from '../../src/views/table.ts';
import { wordsOf } from '../../src/words/index.ts';
import { columns, expenditureTable, head, place, record, row, table } from './records.ts';

test('the records of these tests pass the schema', () => {
  disclosureSchema.parse(record({ tables: [expenditureTable()] }));
});

test('header rows keep their spans and scopes', () => {
  const view = tableView(expenditureTable(), record(), noFlags, wordsOf('zh'));
  assert.deepEqual(
    view.head.map((cells) => cells.map(({ text, colSpan, rowSpan, scope }) => [text, colSpan, rowSpan, scope])),
    [
      [
        ['项目', 2, 1, 'colgroup'],
        ['2024年预算数', 3, 1, 'colgroup'],
      ],
      [
        ['科目编码', 1, 1, 'col'],
        ['科目名称', 1, 1, 'col'],
        ['合计', 1, 1, 'col'],
        ['基本支出', 1, 1, 'col'],
        ['项目支出', 1, 1, 'col'],
      ],
    ],
  );
});

test('a head over two rows is written once and an uncovered column becomes an empty corner', () => {
  const cols = columns('laa');
  const view = tableView(
    table({
      columns: cols,
      headerRows: 2,
      head: [head('项目', [0, 0], [0, 1]), head('金额', [1, 1], [0, 0], [head('小计', [1, 1], [1, 1])])],
    }),
    record(),
    noFlags,
    wordsOf('zh'),
  );
  assert.deepEqual(
    view.head.map((cells) => cells.map(({ text, rowSpan, scope }) => [text, rowSpan, scope])),
    [
      [
        ['项目', 2, 'col'],
        ['金额', 1, 'col'],
        ['', 1, null],
      ],
      [
        ['小计', 1, 'col'],
        ['', 1, null],
      ],
    ],
  );
});

test('a row is named by its label, and a total by the word under the codes', () => {
  const [body] = tableView(expenditureTable(), record(), noFlags, wordsOf('zh')).bodies;
  const headers = body?.map((each) => each.cells.filter((cell) => cell.scope === 'row').map((cell) => cell.text));
  assert.deepEqual(headers?.slice(0, 3), [['合计'], ['一般公共服务支出'], ['信访事务']]);
});

test('labels carry the depth of their code', () => {
  const [body] = tableView(expenditureTable(), record(), noFlags, wordsOf('zh')).bodies;
  assert.deepEqual(
    body?.map((each) => each.cells.find((cell) => cell.scope === 'row')?.level),
    [0, 1, 2, 3, 3, 1, 1],
  );
});

test('figures have anchors; blanks, zeros and dashes stay what they are', () => {
  const [body] = tableView(expenditureTable(), record(), noFlags, wordsOf('zh')).bodies;
  assert.equal(body?.[1]?.cells[2]?.id, 't01-r2-c3');
  assert.deepEqual(
    body?.[5]?.cells.slice(2).map((cell) => [cell.text, cell.id]),
    [
      ['20.00', 't01-r6-c3'],
      ['20.00', 't01-r6-c4'],
      ['0.00', 't01-r6-c5'],
    ],
  );
  assert.deepEqual(
    body?.[6]?.cells.slice(2).map((cell) => [cell.text, cell.id]),
    [
      ['', null],
      ['', null],
      ['——', null],
    ],
  );
});

test('only rows with a printed figure count as such, and the switch appears when some have none', () => {
  const view = tableView(expenditureTable(), record(), noFlags, wordsOf('zh'));
  assert.deepEqual(view.rows, { all: 7, withFigure: 6 });
  assert.equal(view.switchable, true);
  const full = tableView(
    expenditureTable({ rows: expenditureTable().rows.slice(0, 6) }),
    record(),
    noFlags,
    wordsOf('zh'),
  );
  assert.equal(full.switchable, false);
});

test('tables side by side name the headers of each figure', () => {
  const cols = columns('la|la');
  const view = tableView(
    table({
      columns: cols,
      headerRows: 1,
      head: ['收入', '金额', '支出', '金额'].map((text, at) => head(text, [at, at], [0, 0])),
      rows: [row(['一、拨款', '5.00', '一、服务', '3.00'], cols)],
    }),
    record(),
    noFlags,
    wordsOf('zh'),
  );
  const cells = view.bodies[0]?.[0]?.cells;
  assert.equal(cells?.[1]?.headers, 't01-h1-2 t01-r1-c1');
  assert.equal(cells?.[3]?.headers, 't01-h1-4 t01-r1-c3');
  assert.equal(cells?.[2]?.scope, 'row');
});

test('every column of a row is covered exactly once, whatever the spans and gaps', () => {
  const cols = columns('ttt');
  const cell = (column: number, text: string, spans: { rowSpan?: number; colSpan?: number } = {}) => ({
    column,
    text,
    place: { file: 0, line: 1, column: 1 },
    ...spans,
  });
  const view = tableView(
    table({
      columns: cols,
      rows: [
        { role: 'data', level: 0, cells: [cell(0, '甲', { rowSpan: 2 }), cell(1, '乙', { colSpan: 2 })] },
        { role: 'data', level: 0, cells: [cell(2, '丙')] },
        { role: 'data', level: 0, cells: [] },
      ],
    }),
    record(),
    noFlags,
    wordsOf('zh'),
  );
  assert.deepEqual(
    view.bodies[0]?.map((each) => each.cells.map((one) => one.text)),
    [
      ['甲', '乙'],
      ['', '丙'],
      ['', '', ''],
    ],
  );
});

test('a heading inside the table begins a body of its own; column numbers lead', () => {
  const cols = columns('lc');
  const view = tableView(
    table({
      columns: cols,
      rows: [
        row(['栏次', '1'], cols, { role: 'columnNumbers' }),
        row(['一、政府采购情况', ''], cols, { role: 'group' }),
        row(['货物', '2'], cols),
        row(['二、车辆', ''], cols, { role: 'group' }),
        row(['合计', '1'], cols, { role: 'total' }),
      ],
    }),
    record(),
    noFlags,
    wordsOf('zh'),
  );
  assert.equal(view.columnNumbers.length, 1);
  assert.deepEqual(
    view.bodies.map((body) => body.length),
    [2, 2],
  );
  assert.equal(view.bodies[0]?.[0]?.cells[0]?.scope, 'rowgroup');
});

test('a label merged over rows names each of them, together with the words beside it', () => {
  const cols = columns('lta');
  const [first, second, third] = ['5.00', '4.00', '1.00'].map((amount, at) =>
    row(['一般公共预算资金', ['小计', '财政拨款', '专项收入'][at] ?? '', amount], cols, { line: at + 1 }),
  );
  assert.ok(first?.cells[0] && second && third);
  first.cells[0].rowSpan = 3;
  for (const each of [second, third]) each.cells.shift();
  const [body] = tableView(
    table({ columns: cols, rows: [first, second, third] }),
    record(),
    noFlags,
    wordsOf('zh'),
  ).bodies;
  assert.deepEqual(
    body?.map((each) => each.cells.map(({ text, scope, rowSpan }) => [text, scope, rowSpan])),
    [
      [
        ['一般公共预算资金', 'row', 3],
        ['小计', 'row', 1],
        ['5.00', null, 1],
      ],
      [
        ['财政拨款', 'row', 1],
        ['4.00', null, 1],
      ],
      [
        ['专项收入', 'row', 1],
        ['1.00', null, 1],
      ],
    ],
  );
});

test('side by side, a figure below a merged label names that label', () => {
  const cols = columns('la|la');
  const first = row(['收入', '5.00', '一、服务', '3.00'], cols);
  const second = row(['', '', '二、国防', '2.00'], cols);
  if (first.cells[2]) first.cells[2].rowSpan = 2;
  second.cells.splice(2, 1);
  const [body] = tableView(table({ columns: cols, rows: [first, second] }), record(), noFlags, wordsOf('zh')).bodies;
  const figure = body?.[1]?.cells.find((cell) => cell.text === '2.00');
  assert.equal(figure?.headers, 't01-r1-c3');
  assert.equal(body?.[0]?.cells.find((cell) => cell.text === '一、服务')?.id, 't01-r1-c3');
});

test('a merged cell is not cut by a new body, and rows that it joins are not hidden one by one', () => {
  const cols = columns('la');
  const first = row(['甲', '1.00'], cols);
  if (first.cells[0]) first.cells[0].rowSpan = 3;
  const rows = [
    first,
    { ...row(['', '二、车辆'], cols, { role: 'group' }), cells: [{ column: 1, text: '二、车辆', place: place() }] },
    { ...row(['', ''], cols), cells: [{ column: 1, text: '', place: place() }] },
  ];
  const view = tableView(table({ columns: cols, rows }), record(), noFlags, wordsOf('zh'));
  assert.equal(view.bodies.length, 1);
  assert.deepEqual(
    view.bodies[0]?.map((each) => each.cells.map((cell) => cell.colSpan)),
    [[1, 1], [1], [1]],
  );
  assert.equal(view.switchable, false);
});

test('doubtful cells are marked with their confidence, and the table says that it was recognised', () => {
  const cols = columns('la');
  const unsure = row(['合计', '12.00'], cols);
  const sure = row(['基本支出', '12.00'], cols);
  Object.assign(unsure.cells[1] ?? {}, { confidence: 0.599, doubtful: true });
  Object.assign(sure.cells[1] ?? {}, { confidence: 0.99 });
  const view = tableView(table({ columns: cols, rows: [unsure, sure] }), record(), noFlags, wordsOf('zh'));
  assert.deepEqual(view.recognised, { doubtful: 1 });
  assert.deepEqual(
    view.bodies[0]?.map((each) => each.cells.map((cell) => cell.doubt && doubtText(cell.doubt, wordsOf('zh')))),
    [
      [null, '识别存疑 59%'],
      [null, null],
    ],
  );
  assert.equal(tableView(expenditureTable(), record(), noFlags, wordsOf('zh')).recognised, null);
});

test('a table from a page that is an image was recognised, whatever its cells say', () => {
  const [source] = record().sources;
  assert.ok(source);
  const pages = [{ label: '1', line: 2, recognised: true as const }];
  const scan = record({ sources: [{ ...source, layout: 'transcript', format: 'pdf', pages }] });
  assert.deepEqual(tableView(expenditureTable(), scan, noFlags, wordsOf('zh')).recognised, { doubtful: 0 });
});

test('rows of a PDF are told by their page, and each link has a name of its own', () => {
  const [source] = record().sources;
  assert.ok(source);
  const pages = [
    { label: '1', line: 2 },
    { label: '2', line: 18 },
  ];
  const document = record({ sources: [{ ...source, layout: 'transcript', format: 'pdf', pages }] });
  const view = tableView(expenditureTable(), document, noFlags, wordsOf('zh'));
  const [body] = view.bodies;
  assert.equal(view.source.column.head, '原件页');
  assert.deepEqual(
    body?.slice(2, 4).map((each) => each.source),
    [
      { text: '1', anchor: 'L17', name: '原件第 1 页（转写稿第 17 行）' },
      { text: '2', anchor: 'L18', name: '原件第 2 页（转写稿第 18 行）' },
    ],
  );
});

test('a table of no standard kind says so', () => {
  assert.equal(tableView(table({ columns: columns('la') }), record(), noFlags, wordsOf('zh')).unknown, true);
  assert.equal(tableView(expenditureTable(), record(), noFlags, wordsOf('zh')).unknown, false);
});

test('figures of a table without a unit are set as figures, and the caption says that no unit is printed', () => {
  const cols = columns('laa');
  const printed = row(['教育支出', '8,270.04', ''], cols);
  for (const cell of printed.cells) delete cell.value;
  const view = tableView(table({ columns: cols, unit: null, rows: [printed] }), record(), noFlags, wordsOf('zh'));
  assert.equal(view.unit, '原件没有印出');
  assert.deepEqual(
    view.bodies[0]?.[0]?.cells.map(({ tone, scope, id }) => [tone, scope, id]),
    [
      ['text', 'row', null],
      ['figure', null, 't01-r1-c2'],
      ['text', null, null],
    ],
  );
  assert.equal(
    tableView(table({ columns: columns('lt'), unit: null, rows: [] }), record(), noFlags, wordsOf('zh')).unit,
    null,
  );
});

test('in English a standard table is told by its standard name, whatever its title', () => {
  const english = tableView(expenditureTable(), record(), noFlags, wordsOf('en'));
  assert.deepEqual(
    [english.title, english.standardName, english.inContents, english.unit],
    ['支出总表', 'Expenditure', 'Expenditure', '10,000 yuan'],
  );
  const chinese = tableView(expenditureTable(), record(), noFlags, wordsOf('zh'));
  assert.deepEqual([chinese.standardName, chinese.inContents, chinese.unit], [null, '支出总表', '万元']);
});

test('a table that may be read wrongly says what to compare, and on which lines of the source', () => {
  const at = (line: number) => ({ ...place(), line });
  const damaged = table({
    columns: columns('la'),
    confidence: 'low',
    doubts: [{ part: 'funds', places: [at(7), at(8), at(11)] }],
  });
  const [doubt, ...others] = tableView(damaged, record({ tables: [damaged] }), noFlags, wordsOf('zh')).doubts;
  assert.deepEqual(others, []);
  assert.match(doubt?.text ?? '', /资金/u);
  assert.deepEqual(
    doubt?.rows.map(({ text, where }) => [text, where.text]),
    [
      ['7–8', '原文第 7 行'],
      ['11', '原文第 11 行'],
    ],
  );
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { drawBars, textWidth } from '../../src/charts/bars.ts';
import { chart } from '../../src/views/charts/chart.ts';
import { chartViews } from '../../src/views/charts/index.ts';
import { derivedTables } from '../../src/views/derived.ts';
import { besideClasses } from '../../src/views/fact-list.ts';
import { wordsOf } from '../../src/words/index.ts';
import { columns, expenditureTable, fact, record, row, table } from './records.ts';

const titles = (document: Parameters<typeof chartViews>[0]) =>
  chartViews(document, wordsOf('zh')).map((view) => view.id);

test('spending by function: classes only, longest first, blanks said', () => {
  const view = chartViews(record({ tables: [expenditureTable()] }), wordsOf('zh')).find(
    ({ id }) => id === 'chart-function',
  );
  assert.deepEqual(
    view?.bars.map(({ label, text, length, share }) => [label, text, length, share]),
    [
      ['一般公共服务支出', '80.00 万元', 1, '80.0%'],
      ['社会保障和就业支出', '20.00 万元', 0.25, '20.0%'],
    ],
  );
  assert.equal(view?.omitted, '没有画出的：1 项没有金额。');
  assert.equal(view?.sentence, '支出按功能分成 2 类，最大的一项是“一般公共服务支出”，80.00 万元。');
  assert.equal(view?.from?.href, '/bureaus/nowhere/2024-budget/#t01');
  assert.equal(view?.bars[0]?.href, '/bureaus/nowhere/2024-budget/#t01-r2-c3');
});

test('in English the sentence keeps the names and figures of the document', () => {
  const view = chartViews(record({ tables: [expenditureTable()] }), wordsOf('en')).find(
    ({ id }) => id === 'chart-function',
  );
  assert.equal(
    view?.sentence,
    'Expenditure is divided into 2 classes by function. The largest is 一般公共服务支出 (general public services), 80.00 × 10,000 yuan.',
  );
  assert.equal(view?.omitted, 'Not drawn: 1 item without an amount.');
});

test('no data, no chart; one bar, no chart', () => {
  assert.deepEqual(chartViews(record(), wordsOf('zh')), []);
  assert.deepEqual(titles(record({ tables: [expenditureTable({ rows: expenditureTable().rows.slice(0, 2) })] })), [
    'chart-basicProject',
  ]);
});

test('zeros and negative amounts are not drawn, and said', () => {
  const money = (amount: string) => ({ amount, unit: 'tenThousandYuan' as const });
  const item = (label: string, amount: string) => ({ label, text: `${amount} 万元`, money: money(amount), href: '' });
  const view = chart(
    {
      id: 'projects',
      title: '',
      sentence: () => '',
      items: [item('甲', '5'), item('乙', '0.00'), item('丙', '-3'), item('丁', '7')],
      blank: 0,
      from: null,
    },
    wordsOf('zh'),
  );
  assert.deepEqual(
    view?.bars.map(({ label }) => label),
    ['丁', '甲'],
  );
  assert.equal(view?.omitted, '没有画出的：1 项是 0，丙 -3 万元 是负数。');
});

test('amounts of different units are compared in yuan', () => {
  const view = chart(
    {
      id: 'projects',
      title: '',
      sentence: () => '',
      items: [
        { label: '小', text: '', money: { amount: '15000', unit: 'yuan' }, href: '' },
        { label: '大', text: '', money: { amount: '3', unit: 'tenThousandYuan' }, href: '' },
      ],
      blank: 0,
      from: null,
    },
    wordsOf('zh'),
  );
  assert.deepEqual(
    view?.bars.map(({ label, length }) => [label, length]),
    [
      ['大', 1],
      ['小', 0.5],
    ],
  );
});

test('without tables the charts are drawn from lists in the text', () => {
  const list = (['functionalClass', 'economicClass', 'project'] as const).flatMap((breakdown, kind) =>
    ['甲', '乙'].map((subject, at) =>
      fact({ id: `f${kind}0${at}`, subject, breakdown, amount: String(10 * (at + 1)), section: `s${kind}` }),
    ),
  );
  const document = record({ facts: list });
  assert.deepEqual(titles(document), ['chart-function', 'chart-economic', 'chart-projects']);
  assert.deepEqual(chartViews(document, wordsOf('zh'))[0]?.from, {
    from: 'text',
    text: '正文',
    href: '/bureaus/nowhere/2024-budget/#s0',
    recognised: false,
  });
});

test('projects of the same name are told apart by their unit', () => {
  const cols = columns('la', { 1: 'total' });
  const document = record({
    tables: [
      table({
        standard: 'budget.project-expenditure',
        columns: cols,
        rows: [
          row(['甲局', '9'], cols, { level: 1 }),
          row(['电费', '4'], cols, { level: 2 }),
          row(['乙中心', '8'], cols, { level: 1 }),
          row(['电费', '5'], cols, { level: 2 }),
          row(['水费', '3'], cols, { level: 2 }),
        ],
      }),
    ],
  });
  assert.deepEqual(
    chartViews(document, wordsOf('zh'))[0]?.bars.map(({ label }) => label),
    ['电费（乙中心）', '电费（甲局）', '水费'],
  );
});

test('a list that has project expenditure beside classes is not called one of classes', () => {
  const facts = [
    fact({ id: 'f001', breakdown: 'economicClass', subject: '工资福利支出', amount: '128.89' }),
    fact({
      id: 'f002',
      breakdown: 'economicClass',
      concept: 'projectExpenditure',
      subject: '项目支出',
      amount: '148.00',
    }),
  ];
  const view = chartViews(record({ facts }), wordsOf('zh')).find(({ id }) => id === 'chart-economic');
  assert.equal(view?.title, '支出由哪些部分组成');
  assert.equal(view?.sentence, '正文列出 2 项：各类支出，另有项目支出；最大的一项是“项目支出”，148.00 万元。');
});

test('what is no class is known in lists of functional classes too; items of 三公 are items of the economic classification', () => {
  const functional = [
    fact({ id: 'f001', breakdown: 'functionalClass', subject: '一般公共服务支出', amount: '80.00' }),
    fact({ id: 'f002', breakdown: 'functionalClass', concept: 'closingBalance', subject: '结转下年', amount: '20.00' }),
  ];
  const view = chartViews(record({ facts: functional }), wordsOf('zh')).find(({ id }) => id === 'chart-function');
  assert.equal(
    view?.sentence,
    '正文列出 2 项：各类支出，另有年末结转和结余；最大的一项是“一般公共服务支出”，80.00 万元。',
  );
  const items = [
    fact({ id: 'f001', breakdown: 'economicItem', subject: '办公费', amount: '8.00' }),
    fact({
      id: 'f002',
      breakdown: 'economicItem',
      concept: 'officialReceptions',
      subject: '公务接待费',
      amount: '2.00',
    }),
  ];
  assert.deepEqual(besideClasses(items), []);
  assert.equal(derivedTables(record({ facts: functional }), wordsOf('zh'))[0]?.title, '支出由哪些部分组成');
});

test('economic classes that stand side by side are all found', () => {
  const cols = columns('kla|kla', { 2: 'total', 5: 'total' });
  const document = record({
    kind: 'final',
    tables: [
      table({
        standard: 'final.gpb-basic-by-economic',
        columns: cols,
        rows: [
          row(['301', '工资福利支出', '134.57', '302', '商品和服务支出', '13.19'], cols, { level: 1 }),
          row(['30101', '基本工资', '44.15', '30201', '办公费', '1.59'], cols, { level: 2 }),
          row(['303', '对个人和家庭的补助', '1.58', '310', '资本性支出', ''], cols, { level: 1 }),
        ],
      }),
    ],
  });
  const [view] = chartViews(document, wordsOf('zh'));
  assert.deepEqual(
    view?.bars.map(({ text }) => text),
    ['134.57 万元', '13.19 万元', '1.58 万元'],
  );
  assert.equal(view?.omitted, '没有画出的：1 项没有金额。');
});

test('三公 is drawn by its items, without the sum of cars', () => {
  const cols = columns('la', { 1: 'total' });
  const document = record({
    tables: [
      table({
        standard: 'budget.three-public',
        columns: cols,
        rows: [
          row(['合计', '6.00'], cols, { role: 'total' }),
          row(['因公出国(境)费', ''], cols),
          row(['公务接待费', '2.00'], cols),
          row(['公务用车购置及运行费', '4.00'], cols),
          row(['②公务用车运行维护费', '4.00'], cols),
        ],
      }),
    ],
  });
  const [view] = chartViews(document, wordsOf('zh'));
  assert.deepEqual(
    view?.bars.map(({ label }) => label),
    ['公务用车运行维护费', '公务接待费'],
  );
  assert.equal(view?.sentence, '“三公”经费预算 6.00 万元，其中最大的一项是“公务用车运行维护费”，4.00 万元。');
});

test('bars never overlap, fit their width and start from zero', () => {
  const bar = fc.record({
    label: fc.string({ unit: 'grapheme', maxLength: 60 }),
    length: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(bar, { minLength: 1, maxLength: 30 }), (bars) => {
      const drawing = drawBars(
        bars.map((each) => ({
          ...each,
          text: '1,112.08 万元',
          money: { amount: '1', unit: 'yuan' },
          href: '',
          share: '',
        })),
      );
      let bottom = 0;
      for (const each of drawing.rows) {
        assert.equal(each.lines.map((line) => line.text).join(''), each.bar.label);
        assert.ok((each.lines[0]?.y ?? 0) > bottom);
        assert.ok(each.valueY < each.barY && each.width <= 100 && each.width > 0);
        bottom = each.barY + drawing.barHeight;
        assert.ok(bottom <= drawing.height);
      }
    }),
  );
});

test('a long label breaks between Chinese characters and between words, not inside a word', () => {
  const label = '社会保障和就业支出 (social security and employment)';
  const [row] = drawBars([
    { label, length: 1, text: '', money: { amount: '1', unit: 'yuan' }, href: '', share: '' },
  ]).rows;
  assert.deepEqual(
    row?.lines.map(({ text }) => text.trim()),
    ['社会保障和就业支出 (social', 'security and employment)'],
  );
});

test('a Chinese character is wider than a digit', () => {
  assert.ok(textWidth('信访') > textWidth('2024'.slice(0, 2)));
});

test('a chart of recognised figures says so', () => {
  const scanned = expenditureTable();
  Object.assign(scanned.rows[1]?.cells[2] ?? {}, { confidence: 0.99 });
  assert.equal(chartViews(record({ tables: [scanned] }), wordsOf('zh'))[0]?.from?.recognised, true);
  assert.equal(chartViews(record({ tables: [expenditureTable()] }), wordsOf('zh'))[0]?.from?.recognised, false);
});

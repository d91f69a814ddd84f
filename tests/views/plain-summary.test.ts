import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Disclosure } from '../../src/model/index.ts';
import { chartViews } from '../../src/views/charts/index.ts';
import { PageAnchors } from '../../src/views/checks/anchors.ts';
import { certificateView } from '../../src/views/checks/certificate.ts';
import { VerdictViews } from '../../src/views/checks/verdict.ts';
import { keyFigures } from '../../src/views/key-figures.ts';
import { plainSummary } from '../../src/views/plain-summary.ts';
import { wordsOf } from '../../src/words/index.ts';
import { columns, expenditureTable, fact, place, record, row, table } from './records.ts';
import { report, requirement, verdict } from './verdicts.ts';

function summaryOf(document: Disclosure, checks = report([])) {
  const views = new VerdictViews(document, new PageAnchors(document), { page: '' });
  const certificate = certificateView(checks, views);
  const parts = plainSummary(
    document,
    keyFigures(document, wordsOf('zh')),
    chartViews(document, wordsOf('zh')),
    certificate,
    wordsOf('zh'),
  );
  return Object.fromEntries(parts.map((part) => [part.id, part]));
}

function incomeTable() {
  const cols = columns('la|la');
  return table({
    id: 't01',
    standard: 'budget.revenue-expenditure-summary',
    columns: cols,
    rows: [
      row(['一、一般公共预算拨款收入', '70.00', '一、一般公共服务支出', '80.00'], cols),
      row(['二、政府性基金预算拨款收入', '', '八、社会保障和就业支出', '20.00'], cols),
      row(['五、单位资金', '20.00', '', ''], cols),
      row(['本年收入合计', '90.00', '本年支出合计', '100.00'], cols, { role: 'total' }),
      row(['上年结转', '10.00', '年终结转', ''], cols),
      row(['收入总计', '100.00', '支出总计', '100.00'], cols, { role: 'total' }),
    ],
  });
}

test('where the money comes from: the total, then its sources with what was carried over, the largest first', () => {
  const { income } = summaryOf(record({ tables: [incomeTable()] }));
  assert.deepEqual(
    income?.lines.map(({ label, text, share }) => [label, text, share]),
    [
      ['收入一共', '100.00 万元', null],
      ['一般公共预算拨款收入', '70.00 万元', '70.0%'],
      ['单位资金', '20.00 万元', '20.0%'],
      ['上年结转', '10.00 万元', '10.0%'],
    ],
  );
  assert.equal(income?.lines[1]?.href, '/bureaus/nowhere/2024-budget/#t01-r1-c2');
  assert.equal(income?.rest, null);
});

test('where it goes: classes by size; what is not listed is counted and linked', () => {
  const cols = columns('kla', { 2: 'total' });
  const classes = [
    ['201', '一般公共服务支出', '50.00'],
    ['208', '社会保障和就业支出', '30.00'],
    ['210', '卫生健康支出', '15.00'],
    ['221', '住房保障支出', '4.00'],
    ['229', '其他支出', '1.00'],
  ];
  const spendingOf = (some: readonly string[][]) => {
    const rows = some.map((cells) => row(cells, cols, { level: 1 }));
    return summaryOf(record({ tables: [expenditureTable({ columns: cols, head: [], rows })] })).spending;
  };
  const spending = spendingOf(classes);
  assert.deepEqual(
    spending?.lines.map(({ label, share }) => [label, share]),
    [
      ['一般公共服务支出', '50.0%'],
      ['社会保障和就业支出', '30.0%'],
      ['卫生健康支出', '15.0%'],
    ],
  );
  assert.deepEqual(spending?.rest, { text: '另有 2 项，见图“钱花在哪些方面”', href: '#chart-function' });
  // One more is told itself: to count it would take the same room.
  const four = spendingOf(classes.slice(0, 4));
  assert.deepEqual([four?.lines.length, four?.rest], [4, null]);
});

test('where no class of spending is read, basic and project spending tell where it goes', () => {
  const facts = [
    fact({ id: 'f001', concept: 'basicExpenditure', amount: '311.62' }),
    fact({ id: 'f002', concept: 'projectExpenditure', amount: '95' }),
  ];
  const { spending } = summaryOf(record({ facts }));
  assert.deepEqual(
    spending?.lines.map(({ label, text }) => [label, text]),
    [
      ['基本支出', '311.62 万元'],
      ['项目支出', '95 万元'],
    ],
  );
});

test('a change comes with the reason that the text gives', () => {
  const changed = fact({
    concept: 'threePublicExpenses',
    amount: '2.00',
    change: { direction: 'none', amount: null, rate: null, from: null, year: 2023, place: place(20) },
    reason: { text: '厉行节约', place: place(20, 9) },
  });
  const { changes } = summaryOf(record({ facts: [changed] }));
  assert.deepEqual(
    changes?.lines.map(({ label, text, aside }) => [label, text, aside]),
    [['“三公”经费', '与上年持平', '厉行节约']],
  );
});

test('what deserves attention: the gravest findings, empty tables, missing contents, and how many more there are', () => {
  const found = ['a', 'b', 'c', 'd', 'e'].map((id) =>
    verdict({ id, subject: `甲${id}`, message: `甲${id}，相差 1 万元。` }),
  );
  const missing = requirement({ status: 'absent', place: null });
  const document = record({ tables: [expenditureTable({ empty: true })] });
  const { notable } = summaryOf(document, report(found, [missing, requirement()]));
  assert.deepEqual(
    notable?.lines.map(({ label, href }) => [label, href]),
    [
      ['甲a，相差 1 万元。', '#check-a'],
      ['甲b，相差 1 万元。', '#check-b'],
      ['甲c，相差 1 万元。', '#check-c'],
      ['有 1 张表公布时是空的', '#tables'],
      ['应公开的 2 项内容里，有 1 项没有找到或不全', '#contents'],
    ],
  );
  assert.deepEqual(notable?.rest, { text: '还有 2 处数字对不上，见核对', href: '#checks' });
});

test('a document without anything says so in every part', () => {
  for (const part of Object.values(summaryOf(record()))) {
    assert.deepEqual(part.lines, [], part.id);
    assert.notEqual(part.nothing, '');
  }
});

test('a figure stands beside its change, and what the text says elsewhere of the same change below it', () => {
  const moved = (id: string, amount: string, line: number) =>
    fact({
      id,
      concept: 'projectExpenditure',
      amount: '148.00',
      change: {
        direction: 'decrease',
        amount: { text: `${amount}万元`, amount, unit: 'tenThousandYuan', counter: null, place: place(line, 20) },
        rate: null,
        from: null,
        year: 2023,
        place: place(line),
      },
    });
  const { changes } = summaryOf(record({ facts: [moved('f001', '47', 20), moved('f002', '35', 30)] }));
  assert.deepEqual(
    changes?.lines.map(({ label, figure, text }) => [label, figure?.withUnit ?? null, text]),
    [
      ['项目支出', '148.00 万元', '比上年减少 47 万元'],
      ['正文另一处写：', null, '比上年减少 35 万元'],
    ],
  );
});

test('what several rules found of one thing is told once, as the gravest says it, and counted once', () => {
  const found = ['甲', '乙', '甲', '丙', '丁', '戊'].map((subject, at) =>
    verdict({ id: `${at}`, subject, severity: at === 2 ? 'warn' : 'error', message: `${at}：${subject}相差 1 万元。` }),
  );
  const { notable } = summaryOf(record(), report(found, [requirement()]));
  assert.deepEqual(
    notable?.lines.map(({ label }) => label),
    ['0：甲相差 1 万元。', '1：乙相差 1 万元。', '3：丙相差 1 万元。'],
  );
  assert.deepEqual(notable?.rest, { text: '还有 2 处数字对不上，见核对', href: '#checks' });
});

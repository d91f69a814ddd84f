import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Indicator } from '../../src/model/index.ts';
import { noFlags } from '../../src/views/checks/flags.ts';
import { type FormView, formView } from '../../src/views/form.ts';
import { wordsOf } from '../../src/words/index.ts';
import { columns, passage, place, record, table } from './records.ts';

function indicator(level1: string, level2: string, name: string, more: Partial<Indicator> = {}): Indicator {
  return {
    period: null,
    level1,
    level2,
    name,
    place: place(),
    target: '100%',
    adjustedTarget: null,
    actual: null,
    points: null,
    score: null,
    description: null,
    basis: null,
    deviation: null,
    ...more,
  };
}

function form(indicators: Indicator[], funds: [string, string, string][] = []) {
  return formView(
    table({
      columns: columns('tt'),
      standard: 'budget.project-goal',
      title: null,
      form: {
        name: '维稳经费',
        fields: [{ label: '项目概况', passage: passage('说明') }],
        funds: funds.map(([source, figure, text]) => ({ source, figure, text, place: place() })),
        indicators,
      },
    }),
    record(),
    noFlags,
    wordsOf('zh'),
  );
}

test('a table that is no form has no form view', () => {
  assert.equal(formView(table({ columns: columns('la') }), record(), noFlags, wordsOf('zh')), null);
});

test('a form without a title goes by its kind and its project', () => {
  assert.equal(form([])?.title, '项目支出绩效目标表：维稳经费');
});

test('levels shared by neighbours are written once with their span', () => {
  const view = form([
    indicator('产出', '数量', '甲'),
    indicator('产出', '数量', '乙'),
    indicator('产出', '质量', '丙'),
    indicator('效益', '质量', '丁'),
  ]);
  assert.deepEqual(
    view?.indicators[0]?.rows.map(({ level1, level2 }) => [
      level1?.text,
      level1?.rowSpan,
      level2?.text,
      level2?.rowSpan,
    ]),
    [
      ['产出', 3, '数量', 2],
      [undefined, undefined, undefined, undefined],
      [undefined, undefined, '质量', 1],
      ['效益', 1, '质量', 1],
    ],
  );
});

test('only columns that some indicator fills are shown, and periods apart', () => {
  const view = form([
    indicator('产出', '数量', '甲', { period: '实施期', basis: '文件' }),
    indicator('产出', '数量', '甲', { period: '年度' }),
  ]);
  assert.deepEqual(
    view?.indicatorColumns.map(({ label }) => label),
    ['指标值', '指标值确定依据'],
  );
  assert.deepEqual(
    view?.indicators.map(({ period, rows }) => [period, rows[0]?.values]),
    [
      ['实施期', ['100%', '文件']],
      ['年度', ['100%', '']],
    ],
  );
});

/** The money blocks as they are read. */
function shownFunds({ funds }: FormView) {
  return funds.map(({ columns, money, rows }) => ({
    columns,
    money,
    rows: rows.map(({ source, cells }) => ({ source, cells: cells.map(({ text }) => text) })),
  }));
}

test('the money block keeps every figure in the row of its source', () => {
  const view = form(
    [],
    [
      ['资金总额', '实施期', '10'],
      ['资金总额', '年度', '5'],
      ['其他资金', '年度', ''],
      ['资金总额', '年度', '5'],
    ],
  );
  assert.deepEqual(view && shownFunds(view), [
    {
      columns: ['实施期', '年度'],
      money: false,
      rows: [
        { source: '资金总额', cells: ['10', '5'] },
        { source: '其他资金', cells: ['', ''] },
        { source: '资金总额', cells: ['', '5'] },
      ],
    },
  ]);
});

test('figures that share no column stand in tables of their own, until a row joins them', () => {
  const apart = form(
    [],
    [
      ['预算数', '', '10.00'],
      ['支出计划', '3月底', '10%'],
      ['支出计划', '6月底', '40%'],
    ],
  );
  assert.deepEqual(
    apart?.funds.map(({ columns }) => columns),
    [[''], ['3月底', '6月底']],
  );
  const joined = form(
    [],
    [
      ['甲', '一', '1'],
      ['乙', '二', '2'],
      ['丙', '一', '3'],
      ['丙', '二', '4'],
    ],
  );
  assert.deepEqual(
    joined?.funds.map(({ rows }) => rows.map(({ source }) => source)),
    [['甲', '乙', '丙']],
  );
});

test('folded, a form says its project where the title does not, what it costs and its indicators', () => {
  const view = formView(
    table({
      columns: columns('tt'),
      standard: 'budget.project-goal',
      title: { text: '绩效目标表', place: place() },
      form: {
        name: '维稳经费',
        fields: [],
        funds: [
          {
            source: '其中：财政资金',
            figure: '',
            text: '1.00',
            place: place(),
            value: { kind: 'amount', amount: '1.00', unit: 'tenThousandYuan' },
          },
          {
            source: '资金总额',
            figure: '',
            text: '3.00',
            place: place(),
            value: { kind: 'amount', amount: '3.00', unit: 'tenThousandYuan' },
          },
        ],
        indicators: [
          indicator('产出', '数量', '甲', { points: '10', score: '10' }),
          indicator('产出', '数量', '乙', { points: '10', score: '8' }),
        ],
      },
    }),
    record(),
    noFlags,
    wordsOf('zh'),
  );
  assert.equal(view?.line, '维稳经费，资金总额 3.00 万元，指标 2 项，2 项打了分，其中 1 项得满分');
  assert.equal(form([indicator('产出', '数量', '甲')])?.line, '指标 1 项');
});

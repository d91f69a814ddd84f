import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Bureau, Disclosure } from '../../src/model/index.ts';
import { percentOf, printedCompletion } from '../../src/views/bureau/completion.ts';
import { figureRows, repeats } from '../../src/views/bureau/figures.ts';
import { identityView } from '../../src/views/bureau/identity.ts';
import { threePublicView } from '../../src/views/bureau/three-public.ts';
import { type YearCell, type YearsView, yearsView } from '../../src/views/bureau/years.ts';
import { wordsOf } from '../../src/words/index.ts';
import { madeDocument, tenYears } from './bureau-years.ts';
import { fact, place, record } from './records.ts';

const zh = wordsOf('zh');

function cell(view: YearsView, row: string, column: number): YearCell | undefined {
  return view.rows.find(({ id }) => id === row)?.cells[column];
}

test('one document is one column, without a rate', () => {
  const view = yearsView([madeDocument({ bureau: 'ju', year: 2024, kind: 'budget' })], zh);
  assert.deepEqual(
    view.years.map(({ text, parts }) => [text, parts.map((part) => part.text)]),
    [['2024 年', ['预算']]],
  );
  assert.deepEqual(cell(view, 'revenue', 0), {
    kind: 'figure',
    text: '1476.00 万元',
    href: '/bureaus/ju/2024-budget/#t01-r2-c2',
    note: '',
  });
  assert.equal(view.missing, false);
});

test('what is of this year alone is left out where it is the total again', () => {
  const document = madeDocument({ bureau: 'ju', year: 2024, kind: 'budget' });
  const rows = figureRows([document], zh);
  const [total, own] = ['revenue', 'currentRevenue'].map((id) => rows.find((row) => row.id === id));
  assert.ok(total && own);
  const figure = total.figures.get(document.id) ?? assert.fail('no total');
  assert.equal(repeats({ ...own, figures: new Map([[document.id, figure]]) }, rows), true);
  const other = { ...figure, printed: figure.printed && { ...figure.printed, money: { amount: '1', unit: 'yuan' } } };
  assert.equal(repeats({ ...own, figures: new Map([[document.id, other as typeof figure]]) }, rows), false);
  assert.equal(repeats(total, rows), false);
});

test('ten years stand beside each other, the latest first, budget and final accounts of a year together', () => {
  const view = yearsView(tenYears('ju'), zh);
  assert.deepEqual(
    view.years.map(({ parts }) => parts.length),
    [1, ...Array<number>(9).fill(3)],
  );
  assert.equal(view.years[0]?.text, '2024 年');
  for (const row of view.rows) assert.equal(row.cells.length, 28, row.id);
});

test('a printed rate goes before a computed one, and says of what budget', () => {
  const view = yearsView(tenYears('ju'), zh);
  assert.deepEqual(cell(view, 'threePublic', 3), {
    kind: 'printed',
    text: '97.5%',
    note: '印出：完成全年预算',
    href: '/bureaus/ju/2023-final/#f001',
  });
  assert.deepEqual(cell(view, 'basic', 3), {
    kind: 'computed',
    text: '96.00%',
    note: '算得：决算÷预算',
  });
});

test('totals of both sides hold what is carried over: no rate is computed from them', () => {
  const view = yearsView(tenYears('ju'), zh);
  assert.deepEqual(cell(view, 'expenditure', 3), { kind: 'none', text: '' });
  assert.equal(cell(view, 'currentExpenditure', 3)?.kind, 'computed');
});

test('documents of different scopes are not held against each other', () => {
  const view = yearsView(
    [
      madeDocument({ bureau: 'ju', year: 2023, kind: 'budget' }),
      madeDocument({ bureau: 'ju', year: 2023, kind: 'final', options: { scope: 'unit' } }),
    ],
    zh,
  );
  assert.deepEqual(cell(view, 'basic', 2), { kind: 'none', text: '范围不同' });
  assert.deepEqual(view.scopesDiffer, ['2023 年']);
});

test('a document that lacks a table leaves its cells, and says so', () => {
  const view = yearsView(
    [
      madeDocument({ bureau: 'ju', year: 2024, kind: 'budget' }),
      madeDocument({ bureau: 'ju', year: 2022, kind: 'budget', options: { tables: [] } }),
    ],
    zh,
  );
  assert.deepEqual(cell(view, 'revenue', 1), {
    kind: 'absent',
    text: '没有找到：文件里没有，或者本站没有读出来',
    href: '/bureaus/ju/2022-budget/source/',
  });
  assert.equal(view.missing, true);
});

test('a rate is exact until it is rounded, whatever the units; of nothing there is none', () => {
  const yuan = { amount: '2336700', unit: 'yuan' } as const;
  assert.equal(percentOf(yuan, { amount: '245.35', unit: 'tenThousandYuan' }), '95.24%');
  assert.equal(percentOf(yuan, { amount: '0.00', unit: 'yuan' }), null);
});

test('a printed rate of a budget that is nothing says so', () => {
  const noted = (base: string) => {
    const quantity = {
      text: `${base}万元`,
      amount: base,
      unit: 'tenThousandYuan' as const,
      counter: null,
      place: place(5),
    };
    const rate = { text: '0%', percent: '0', place: place(5) };
    const completion = { rate, base: quantity, baseName: '全年预算' };
    return printedCompletion(
      record({ facts: [fact({ concept: 'threePublicExpenses', completion })] }),
      'threePublicExpenses',
      zh,
    );
  };
  assert.match(JSON.stringify(noted('0')), /印出：完成全年预算（预算为\u00a00）/u);
  assert.doesNotMatch(JSON.stringify(noted('3.50')), /预算为/u);
});

const zero = { text: '0万元', amount: '0', unit: 'tenThousandYuan' as const, counter: null, place: place(5) };

test('三公 over the years is drawn on one scale from zero', () => {
  const view = threePublicView(tenYears('ju'), zh);
  assert.ok(view);
  assert.deepEqual(view.columns, ['合计', '因公出国（境）', '公务用车运行维护', '公务接待']);
  assert.equal(view.rows.length, 19);
  assert.deepEqual(
    view.rows.slice(0, 3).map(({ edition }) => edition),
    ['2024 年预算', '2023 年预算', '2023 年决算'],
  );
  const [latest] = view.rows;
  assert.deepEqual(
    latest?.cells.map((each) => ('text' in each ? [each.text, each.length] : each)),
    [
      ['15.00 万元', '100.00%'],
      ['0.00 万元', null],
      ['12.00 万元', '80.00%'],
      ['3.00 万元', '20.00%'],
    ],
  );
  assert.equal(view.drawn, true);
  assert.equal(threePublicView([record()], zh), null);
});

test('bars of plans and outcomes, and of a unit beside its department, say so; those of one kind and scope say nothing', () => {
  const document = (year: number, kind: 'budget' | 'final', options: Partial<Disclosure> = {}) =>
    madeDocument({ bureau: 'ju', year, kind, options });
  const cautions = (...records: Disclosure[]) => threePublicView(records, zh)?.cautions;
  assert.deepEqual(cautions(document(2024, 'budget'), document(2023, 'budget')), []);
  assert.deepEqual(cautions(document(2024, 'budget'), document(2023, 'budget', { scope: 'unit' })), [
    zh.bureau.threePublic.cautions.scopes(['2023 年单位预算']),
  ]);
  assert.deepEqual(cautions(document(2023, 'budget'), document(2023, 'final')), [zh.bureau.threePublic.cautions.kinds]);
});

test('where every figure is zero nothing is drawn', () => {
  const nothing = fact({ concept: 'threePublicExpenses', subject: '“三公”经费', quantity: zero });
  const view = threePublicView([record({ facts: [nothing] })], zh);
  assert.partialDeepStrictEqual(view?.rows[0]?.cells[0], { text: '0 万元' });
  assert.equal(view?.drawn, false);
});

const bureaus: Bureau[] = [
  {
    id: 'ju',
    names: [
      { name: '某县信访局', from: null, to: 2023 },
      { name: '某县信访事务局', from: 2024, to: null },
    ],
    division: '140200',
    level: 'county',
    predecessors: [
      { bureau: 'old', name: '某县信访办公室', year: 2014, how: 'merged' },
      { bureau: null, name: '某县接待中心', year: null, how: 'tookOver' },
    ],
  },
  { id: 'old', names: [{ name: '某县信访办公室', from: null, to: 2014 }], division: '140200', level: 'county' },
  {
    id: 'unit',
    names: [{ name: '某县信访服务中心', from: null, to: null }],
    division: '140200',
    level: 'county',
    parent: 'ju',
  },
];

test('a bureau tells its names, what it came from, what it became, its department and units', () => {
  const [ju, old, unit] = bureaus.map((bureau) => identityView(bureau, bureaus, zh));
  assert.deepEqual(ju?.names, [
    { name: '某县信访局', years: '至 2023 年' },
    { name: '某县信访事务局', years: '2024 年起' },
  ]);
  assert.deepEqual(ju?.predecessors, [
    { name: '某县信访办公室', href: '/bureaus/old/', how: '2014 年合并而来' },
    { name: '某县接待中心', href: null, how: '承接其职责' },
  ]);
  assert.deepEqual(old?.successors, [{ name: '某县信访事务局', href: '/bureaus/ju/', how: '2014 年并入' }]);
  assert.deepEqual(ju?.units, [{ name: '某县信访服务中心', href: '/bureaus/unit/' }]);
  assert.deepEqual(unit?.parent, { name: '某县信访事务局', href: '/bureaus/ju/' });
  assert.deepEqual(old?.names, []);
});

test('in English the words round the figures are English; what documents say stays as it is', () => {
  const en = wordsOf('en');
  const view = yearsView(tenYears('ju'), en);
  assert.deepEqual(cell(view, 'revenue', 0), {
    kind: 'figure',
    text: '1476.00 × 10,000 yuan',
    href: '/bureaus/ju/2024-budget/#t01-r2-c2',
    note: '',
  });
  assert.equal((cell(view, 'threePublic', 3) as { note?: string }).note, 'printed, as a share of 全年预算');
  assert.equal(threePublicView(tenYears('ju'), en)?.rows[0]?.edition, '2024 budget');
  const [ju] = bureaus.map((bureau) => identityView(bureau, bureaus, en));
  assert.deepEqual(
    ju?.predecessors.map(({ name, how }) => [name, how]),
    [
      ['某县信访办公室', 'merged into it, 2014'],
      ['某县接待中心', 'its duties were taken over'],
    ],
  );
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import Big from 'big.js';
import { mandatedTables } from '../../src/checks/document/mandated-tables.ts';
import { comparisonMarkup } from '../../src/components/compare/markup.ts';
import { type CheckReport, type Disclosure, disclosureKinds } from '../../src/model/index.ts';
import { scaleOf } from '../../src/views/compare/bars.ts';
import { mostDocuments, readChoice, writeChoice } from '../../src/views/compare/choice.ts';
import { comparison } from '../../src/views/compare/comparison.ts';
import { comparisonOfBureau, defaultDocuments, Peers } from '../../src/views/compare/default.ts';
import { type CompareDocument, compareDocument } from '../../src/views/compare/document.ts';
import type { MeasureView } from '../../src/views/compare/view.ts';
import { sourceMarks } from '../../src/views/source-marks.ts';
import { languages, wordsOf } from '../../src/words/index.ts';
import { columns, expenditureTable, fact, passage, record, row, table } from './records.ts';
import { operand, requirement, verdict } from './verdicts.ts';

const zh = wordsOf('zh');

function small(options: Partial<Disclosure> = {}, bureau = '甲局', report: CheckReport | null = null): CompareDocument {
  return compareDocument(record({ tables: [expenditureTable()], ...options }), bureau, report);
}

function measures(documents: readonly CompareDocument[], section: string): MeasureView[] {
  const found = comparison(documents, zh).sections.find(({ id }) => id === section);
  assert.ok(found, `no section ${section}`);
  return found.measures;
}

function measure(documents: readonly CompareDocument[], section: string, label: string): MeasureView {
  return measures(documents, section).find((each) => each.label === label) ?? assert.fail(`no ${label}`);
}

const staff = (count: string, subject = '实有在职人员', id = 'f010') =>
  fact({
    id,
    subject,
    quantity: { text: `${count}人`, amount: count, unit: null, counter: '人', place: { file: 0, line: 5, column: 1 } },
  });

test('an address keeps the choice and its order', () => {
  const ids = ['b-office/2024-budget', 'a-office/2023-final'];
  assert.equal(writeChoice(ids), '?d=b-office/2024-budget&d=a-office/2023-final');
  assert.deepEqual(readChoice(writeChoice(ids)), ids);
  assert.deepEqual(readChoice('?d=b-office%2F2024-budget&d=a-office%2F2023-final'), ids);
  assert.deepEqual(readChoice(''), []);
  assert.equal(writeChoice([]), '');
});

test('an address can not ask for anything but documents, nor for one twice, nor for too many', () => {
  assert.deepEqual(readChoice('?d=../../secret&d=//elsewhere.example/x&d=a/2024-budget/../b&d=a/2024-budget'), [
    'a/2024-budget',
  ]);
  assert.deepEqual(readChoice('?d=a/2024-budget&d=a/2024-budget'), ['a/2024-budget']);
  const many = Array.from({ length: 20 }, (_, at) => `a/${2000 + at}-budget`);
  assert.deepEqual(readChoice(writeChoice(many)), many.slice(0, mostDocuments));
});

test('figures stand as printed, with the way to their cell', () => {
  const { label, values } = measure([small(), small({}, '乙局')], 'totals', '项目支出');
  assert.equal(label, '项目支出');
  assert.deepEqual(
    values.map(({ label, text, href, computed }) => ({ label, text, href, computed })),
    ['甲局', '乙局'].map((label) => ({
      label,
      text: '40.00 万元',
      href: '/bureaus/nowhere/2024-budget/#t01-r1-c5',
      computed: null,
    })),
  );
});

test('documents of one year, kind and scope have nothing noted against them', () => {
  assert.deepEqual(comparison([small(), small({}, '乙局')], zh).notes, []);
});

test('another year, kind and scope are noted, with what they are', () => {
  const other = small({ fiscalYear: 2023, kind: 'final', scope: 'unit', tables: [] }, '乙局');
  const notes = comparison([small(), other], zh).notes.join('\n');
  assert.match(notes, /年份不同：甲局是 2024 年，乙局是 2023 年/u);
  assert.match(notes, /类别不同：甲局是预算（年初的计划），乙局是决算（年终的结果）/u);
  assert.match(notes, /范围不同：甲局是部门，乙局是单位/u);
});

test('a chart says at itself how its documents differ, of those it draws, and nothing where they are alike', () => {
  const section = (documents: readonly CompareDocument[], id: string) =>
    comparison(documents, zh).sections.find((each) => each.id === id);
  assert.equal(section([small(), small({}, '乙局')], 'totals')?.caution, null);
  const final = (bureau: string) => {
    const total = fact({
      concept: 'totalExpenditure',
      subject: '支出总计',
      amount: '5.00',
      year: 2023,
      measure: 'final',
    });
    return small({ fiscalYear: 2023, kind: 'final', scope: 'unit', tables: [], facts: [total] }, bureau);
  };
  const mixed = [small(), small({}, '乙局'), final('丙局')];
  const said = '这一组里年份、预算决算、范围不同：甲局、乙局是 2024 年部门预算，丙局是 2023 年单位决算。';
  assert.equal(section(mixed, 'totals')?.caution, said);
  assert.equal(section(mixed, 'function')?.caution, null);
  assert.equal(
    section([small(), final('甲局')], 'totals')?.caution,
    '这一组里年份、预算决算、范围不同：2024 年部门预算，2023 年单位决算。',
  );
  const markup = JSON.stringify(
    comparisonMarkup(comparison(mixed, zh), { words: zh, link: (path) => path, original: undefined }),
  );
  assert.ok(markup.includes(said));
});

test('a chart says what the length of a bar stands for', () => {
  const { sections } = comparison([small({ facts: [staff('8')] }), small({}, '乙局')], zh);
  assert.deepEqual(
    sections.map(({ id, axis }) => [id, axis.slice(0, axis.search(/[，；]/u))]),
    [
      ['totals', '条形长短表示金额'],
      ['function', '条形长短表示占比'],
      ['perHead', '条形长短表示人均'],
    ],
  );
});

test('years of one bureau are told apart by year and kind', () => {
  const two = [small(), small({ fiscalYear: 2023, kind: 'final', tables: [] })];
  assert.deepEqual(
    measure(two, 'totals', '项目支出').values.map(({ label }) => label),
    ['2024 年预算', '2023 年决算'],
  );
});

test('missing tables, tables published elsewhere and figures that do not agree are noted', () => {
  const operands = [operand({ place: null, cell: { table: 't01', row: 0, column: 4 } })];
  const report: CheckReport = {
    disclosure: 'nowhere/2024-budget',
    verdicts: [
      verdict({ id: 'w-07-1', operands }),
      verdict({
        id: 's-empty-1',
        severity: 'info',
        operands: [operand({ cell: { table: 't01', row: 0, column: 3 } })],
      }),
    ],
    requirements: [
      requirement({ id: 'table.three-public', name: '三公表', status: 'absent' }),
      requirement({ id: 'table.revenue-detail', name: '收入总表', status: 'elsewhere' }),
      requirement({ id: 'text.assets', name: '资产说明', status: 'absent' }),
    ],
  };
  const documents = [small({}, '甲局', report), small({}, '乙局')];
  const notes = comparison(documents, zh).notes.join('\n');
  assert.match(notes, /甲局缺 1 张应公开的表：一般公共预算“三公”经费支出表/u);
  assert.match(notes, /甲局有 1 张表另行公开/u);
  assert.match(notes, /甲局这里显示的数有 1 个核对不符/u);
  const { values } = measure(documents, 'totals', '项目支出');
  assert.deepEqual(
    values.map(({ finding }) => finding),
    ['/bureaus/nowhere/2024-budget/#check-w-07-1', null],
  );
});

test('what a document does not print is said, and is not drawn', () => {
  const { values } = measure([small(), small({ tables: [] }, '乙局')], 'totals', '基本支出');
  assert.deepEqual(
    values.map(({ text, absent, bar }) => ({ text, absent, drawn: bar !== null })),
    [
      { text: '60.00 万元', absent: null, drawn: true },
      { text: null, absent: '没有找到：文件里没有，或者本站没有读出来', drawn: false },
    ],
  );
});

test('another unit is converted exactly for the bars, marked, and noted', () => {
  const inYuan = expenditureTable();
  for (const { cells } of inYuan.rows) {
    for (const { value } of cells) if (value?.kind === 'amount') value.unit = 'yuan';
  }
  const documents = [small(), small({ tables: [inYuan] }, '乙局')];
  const { values } = measure(documents, 'totals', '项目支出');
  assert.deepEqual(
    values.map(({ text, computed }) => ({ text, computed })),
    [
      { text: '40.00 万元', computed: null },
      { text: '40.00 元', computed: '合 0.004 万元（换算）' },
    ],
  );
  assert.equal(values[1]?.bar?.width, 0.01);
  assert.match(comparison(documents, zh).notes.join(), /单位不同：印的是万元、元/u);
});

test('structure is compared by shares that are marked as computed, of one scale', () => {
  const other = expenditureTable();
  const cells = other.rows[1]?.cells ?? [];
  const amount = cells[2];
  assert.ok(amount?.value?.kind === 'amount');
  amount.text = '20.00';
  amount.value.amount = '20.00';
  const documents = [small(), small({ tables: [other] }, '乙局')];
  const { values } = measure(documents, 'function', '201 一般公共服务支出');
  assert.deepEqual(
    values.map(({ text, computed, bar }) => ({ text, computed, width: bar?.width })),
    [
      { text: '80.00 万元', computed: '占 80.0%（计算）', width: 100 },
      { text: '20.00 万元', computed: '占 50.0%（计算）', width: 62.5 },
    ],
  );
});

test('a class without a code finds the one of its name; another name is another class', () => {
  const stated = (id: string, subject: string, amount: string) =>
    fact({ id, subject, amount, breakdown: 'functionalClass' });
  const facts = [stated('f001', '一般公共服务（类）', '8.00'), stated('f002', '医疗卫生支出', '2.00')];
  const documents = [small(), small({ tables: [], facts }, '乙局')];
  assert.deepEqual(
    measures(documents, 'function').map(({ label, values }) => [label, ...values.map((one) => one.text ?? one.absent)]),
    [
      ['201 一般公共服务支出', '80.00 万元', '8.00 万元'],
      ['208 社会保障和就业支出', '20.00 万元', '没有这一类的金额'],
      ['医疗卫生支出', '没有这一类的金额', '2.00 万元'],
    ],
  );
  const notes =
    comparison(documents, zh)
      .sections.find(({ id }) => id === 'function')
      ?.notes.join('') ?? '';
  assert.match(notes, /各文件分的不是同一笔钱：甲局是全部支出；乙局是正文列出的支出/u);
  assert.match(notes, /可能是同一类改了名/u);
});

test('what a text lists beside its classes is not compared with them, and is named', () => {
  const stated = (id: string, subject: string, amount: string) =>
    fact({ id, subject, amount, breakdown: 'functionalClass' });
  const facts = [
    stated('f001', '一般公共服务支出', '8.00'),
    { ...stated('f002', '项目支出', '6.00'), concept: 'projectExpenditure' as const },
    stated('f003', '住房保障支出', '2.00'),
  ];
  const documents = [small(), small({ tables: [], facts }, '乙局')];
  assert.deepEqual(measure(documents, 'function', '住房保障支出').values[1]?.computed, '占 20.0%（计算）');
  const notes = comparison(documents, zh).sections.find(({ id }) => id === 'function')?.notes ?? [];
  assert.ok(notes.includes('乙局的正文在各类之外还列了项目支出，这里不算在内。'));
});

test('a document without classes is named below them, with why', () => {
  const classes = () => columns('kla', { 2: 'total' });
  const empty = table({ id: 't06', standard: 'budget.expenditure-detail', columns: classes(), empty: true });
  const documents = [small(), small({ tables: [empty] }, '乙局'), small({ tables: [] }, '丙局')];
  assert.deepEqual(
    measure(documents, 'function', '没有这种分类的文件').values.map(({ label, absent, href }) => [label, absent, href]),
    [
      ['乙局', '《支出总表》是空表', '/bureaus/nowhere/2024-budget/#t06'],
      ['丙局', zh.absence.unknown, '/bureaus/nowhere/2024-budget/#text'],
    ],
  );
});

test('a whole that is not printed says that its parts are below', () => {
  const empty = table({
    id: 't07',
    standard: 'budget.three-public',
    columns: columns('la', { 1: 'total' }),
    empty: true,
  });
  const bought = fact({ id: 'f021', concept: 'officialVehiclesPurchase', subject: '公务用车购置费', amount: '0' });
  const documents = [small({ tables: [empty], facts: [bought] }), small({ tables: [empty] }, '乙局')];
  const absent = (label: string) => measure(documents, 'threePublic', label).values.map((value) => value.absent);
  assert.match(absent('公务用车购置及运行维护费').join(), /^没有印合计，分项见下,《.*》是空表$/u);
  assert.equal(absent('其中：公务用车购置费')[0], null);
});

test('one code under two names is one class with both names', () => {
  const renamed = expenditureTable();
  const cells = renamed.rows[5]?.cells ?? [];
  const name = cells[1];
  assert.ok(name);
  name.text = '社会保障支出';
  assert.deepEqual(
    measures([small(), small({ tables: [renamed] }, '乙局')], 'function').map(({ label }) => label),
    ['201 一般公共服务支出', '208 社会保障和就业支出 / 社会保障支出'],
  );
});

test('the parts of 三公 come from the rows of its table', () => {
  const cols = columns('la', { 1: 'total' });
  const threePublic = table({
    id: 't02',
    standard: 'budget.three-public',
    columns: cols,
    rows: [
      row(['合计', '3.50'], cols, { role: 'total' }),
      row(['一、因公出国（境）费', '0.00'], cols),
      row(['二、公务用车购置及运行维护费', '3.00'], cols),
      row(['1.公务用车购置费', ''], cols),
      row(['2.公务用车运行维护费', '3.00'], cols),
      row(['三、公务接待费', '0.50'], cols),
    ],
  });
  const documents = [small({ tables: [threePublic] }), small({ tables: [threePublic] }, '乙局')];
  assert.deepEqual(
    measures(documents, 'threePublic').map(({ label, values }) => [label, values[0]?.text]),
    [
      ['“三公”经费合计', '3.50 万元'],
      ['因公出国（境）费', '0.00 万元'],
      ['公务用车购置及运行维护费', '3.00 万元'],
      ['其中：公务用车运行维护费', '3.00 万元'],
      ['公务接待费', '0.50 万元'],
    ],
  );
});

test('an average is computed only where one number of people in post is printed', () => {
  const one = small({ facts: [staff('8')] });
  const several = small({ facts: [staff('8'), staff('3', '下属单位在编在岗人数', 'f011')] }, '乙局');
  const posts = small({ facts: [staff('20', '行政编制')] }, '丙局');
  const documents = [one, several, posts];
  assert.deepEqual(
    measure(documents, 'perHead', '在职人数').values.map(({ text, absent, href }) => [text ?? absent, href]),
    [
      ['8人', '/bureaus/nowhere/2024-budget/#f010'],
      ['写着 8人、3人，哪个是总数不清楚，不计算人均', '/bureaus/nowhere/2024-budget/#f010'],
      [zh.comparison.noStaff.unknown, '/bureaus/nowhere/2024-budget/source/'],
    ],
  );
  const { values } = measure(documents, 'perHead', '基本支出 ÷ 在职人数');
  assert.deepEqual(
    values.map(({ label, text, computed }) => [label, text, computed]),
    [['甲局', '60.00 万元', '7.50 万元/人（计算）']],
  );
});

test('retired people, parts of a sum and a number of an earlier time are no staff', () => {
  const facts = [
    staff('3', '退休人员'),
    { ...staff('6', '在职人员中的党员', 'f011'), parent: 'f010' },
    { ...staff('9', '在职人员', 'f012'), year: 2019 },
  ];
  assert.deepEqual(small({ facts }).staff, []);
});

/** The form of a whole department, one field a row. */
function departmentForm(...fields: [label: string, text: string][]) {
  const cols = columns('tt');
  return table({
    id: 't07',
    standard: 'budget.department-goal',
    columns: cols,
    rows: fields.map((cells, at) => row(cells, cols, { line: 50 + at })),
    form: {
      name: null,
      fields: fields.map(([label, text], at) => ({ label, passage: passage(text, 50 + at, 2) })),
      funds: [],
      indicators: [],
    },
  });
}

test('people in post are read from the form of a department, with the place, and never from posts', () => {
  const form = departmentForm(
    ['核定的人员编制数', '48人'],
    ['实际在职人员总数', '44人'],
    ['其中:在编人员数', '44人'],
    ['其他人员数', '1人'],
    ['在职人员控制率', '95'],
    ['编制人数/实有人数', '48'],
  );
  const [figure, ...rest] = small({ tables: [form] }).staff;
  assert.deepEqual(rest, []);
  assert.deepEqual(figure, {
    text: '44人',
    printedAs: '实际在职人员总数',
    count: '44',
    href: '/bureaus/nowhere/2024-budget/#t07-n2',
    from: 'form',
  });
  const { values } = measure([small({ tables: [expenditureTable(), form] })], 'perHead', '在职人数');
  assert.deepEqual(values[0]?.said, ['实际在职人员总数', '摘自绩效表']);
  assert.deepEqual(sourceMarks(record({ tables: [form] })).get('0:51')?.[0]?.target, 't07-n2');
  assert.deepEqual(small({ tables: [{ ...form, standard: 'budget.project-goal' }] }).staff, []);
});

test('labels that forms use for people in post, with or without a unit', () => {
  const count = (label: string, text = '12') => small({ tables: [departmentForm([label, text])] }).staff[0]?.count;
  for (const label of [
    '在职人员',
    '在职人数',
    '年末实有人数',
    '实有人数（人）',
    '财政供养人员数',
    '单位在职职工总数',
  ]) {
    assert.equal(count(label), '12', label);
  }
  for (const label of ['人员编制', '退休人员', '在职人员经费', '实有车辆', '在职人员占比', '聘用人员数', '人数']) {
    assert.equal(count(label), undefined, label);
  }
  assert.equal(count('在职人数', '约12人'), undefined);
});

test('where no number of people in post was read, it is said whether the text speaks of them', () => {
  const section = (text: string) => ({
    id: 's2',
    number: null,
    heading: passage('机构设置'),
    blocks: [{ type: 'paragraph' as const, passage: passage(text) }],
    sections: [],
  });
  const absent = (options: Partial<Disclosure>) => {
    const [, value] = measure([small({ facts: [staff('8')] }), small(options, '乙局')], 'perHead', '在职人数').values;
    return [value?.absent, value?.href?.replace('/bureaus/nowhere/2024-budget/', '')];
  };
  assert.deepEqual(absent({ sections: [section('在职人数见附表。')] }), [zh.comparison.noStaff.mentioned, '#s2']);
  assert.deepEqual(absent({ sections: [section('增加的原因是在职人员的增加。')] }), [
    zh.comparison.noStaff.notThere,
    '#text',
  ]);
  const form = departmentForm(['编制人数/在职人数', '20/18']);
  assert.deepEqual(absent({ sections: [section('无')], tables: [expenditureTable(), form] }), [
    zh.comparison.noStaff.unknown,
    '#t07',
  ]);
});

test('a form that repeats the sentence adds nothing; another number is told beside it', () => {
  const facts = [staff('8')];
  const counts = (text: string) =>
    small({ facts, tables: [departmentForm(['实有人数', text])] }).staff.map(({ text }) => text);
  assert.deepEqual(counts('8'), ['8人']);
  assert.deepEqual(counts('9人'), ['8人', '9人']);
});

test('a table of several units gives no classes: none of its rows is a whole', () => {
  const twice = expenditureTable();
  twice.rows.push(...twice.rows.slice(1, 2));
  assert.equal(small({ tables: [twice] }).structures.function, null);
});

test('bars begin at zero; a negative one reaches to the left of it', () => {
  const positive = scaleOf(['50', '100', '0'].map((value) => new Big(value)));
  assert.equal(positive.zero, null);
  assert.deepEqual(positive.bar(new Big('50')), { start: 0, width: 50 });
  assert.deepEqual(positive.bar(new Big('0')), { start: 0, width: 0 });
  const both = scaleOf(['-25', '75'].map((value) => new Big(value)));
  assert.equal(both.zero, 25);
  assert.deepEqual(both.bar(new Big('-25')), { start: 0, width: 25 });
  assert.deepEqual(both.bar(new Big('75')), { start: 25, width: 75 });
  assert.deepEqual(scaleOf([]).bar(new Big('0')), { start: 0, width: 0 });
});

const listed = (bureau: string, fiscalYear: number, kind: 'budget' | 'final', region = '140200') => ({
  id: `${bureau}/${fiscalYear}-${kind}`,
  bureau,
  region,
  fiscalYear,
  kind,
  scope: 'department' as const,
});

test('without a choice the latest documents of one year and kind stand side by side', () => {
  const documents = [
    listed('a', 2025, 'budget'),
    listed('a', 2024, 'budget'),
    listed('b', 2024, 'budget'),
    listed('c', 2024, 'final'),
  ];
  assert.deepEqual(
    defaultDocuments(documents).map(({ id }) => id),
    ['a/2024-budget', 'b/2024-budget'],
  );
  assert.deepEqual(
    defaultDocuments(documents.slice(2)).map(({ id }) => id),
    ['c/2024-final', 'b/2024-budget'],
  );
  assert.deepEqual(defaultDocuments([]), []);
});

test('beside a document stand those of the nearest bureaus, of its year and kind', () => {
  const own = listed('own', 2024, 'budget', '140203');
  const peers = new Peers([
    own,
    listed('far', 2024, 'budget', '420100'),
    listed('near', 2024, 'budget', '140221'),
    listed('beside', 2024, 'budget', '140203'),
    listed('province', 2024, 'budget', '140700'),
    listed('other-year', 2023, 'budget', '140203'),
    listed('other-kind', 2024, 'final', '140203'),
  ]);
  assert.deepEqual(
    peers.of(own).map(({ bureau }) => bureau),
    ['beside', 'near', 'province'],
  );
  assert.deepEqual(
    comparisonOfBureau([own], peers).map(({ bureau }) => bureau),
    ['own', 'beside', 'near', 'province'],
  );
  assert.deepEqual(
    comparisonOfBureau([listed('own', 2023, 'budget'), own], peers).map(({ id }) => id),
    ['own/2024-budget', 'own/2023-budget'],
  );
});

test('every table that the rules ask for has a name in every language, in Chinese that of the rules', () => {
  for (const kind of disclosureKinds) {
    for (const { stem, name } of mandatedTables(kind, 2030)) {
      for (const language of languages) {
        const names: Partial<Record<string, string>> = wordsOf(language).comparison.tableNames[kind];
        assert.ok(names[stem], `${kind} ${stem} in ${language}`);
        if (language === 'zh') assert.equal(names[stem], name);
      }
    }
  }
});

test('what is published of a document holds no words of ours; English says them in English', () => {
  const requirements = [requirement({ id: 'table.three-public', name: '三公表', status: 'absent' })];
  const report: CheckReport = { disclosure: 'nowhere/2024-budget', verdicts: [verdict()], requirements };
  const empty = table({ id: 't02', standard: 'budget.three-public', title: null, columns: columns('la'), empty: true });
  const document = small({ tables: [expenditureTable(), empty] }, 'A', report);
  assert.doesNotMatch(JSON.stringify({ ...document, structures: null, absent: null }), /\p{Script=Han}/u);
  const cols = columns('la', { 1: 'total' });
  const printed = table({
    standard: 'final.three-public',
    columns: cols,
    rows: [row(['合计', '3.50'], cols, { role: 'total' })],
  });
  const other = small({ fiscalYear: 2023, kind: 'final', tables: [printed] }, '乙局');
  const view = comparison([document, other], wordsOf('en'));
  assert.equal(view.documents[0]?.name, 'A 2024 department budget');
  assert.match(view.documents[0]?.checks?.text ?? '', /mismatch/u);
  assert.deepEqual(view.notes.slice(0, 2), [
    'The years differ. A: 2024; 乙局: 2023.',
    'The kinds differ. A: a budget (the plan at the start of the year); 乙局: final accounts (the outcome at its end). A plan and its outcome are different things: a gap between them does not mean that too much or too little was spent.',
  ]);
  assert.ok(view.notes.some((note) => note === 'A lacks 1 table that should be published: ‘“Three public” expenses’.'));
  const [basic] = view.sections.find(({ id }) => id === 'totals')?.measures ?? [];
  assert.equal(basic?.values[0]?.text, '60.00 × 10,000 yuan');
  const [services] = view.sections.find(({ id }) => id === 'function')?.measures ?? [];
  assert.equal(services?.label, '201 一般公共服务支出 (general public services)');
  const [whole] = view.sections.find(({ id }) => id === 'threePublic')?.measures ?? [];
  assert.equal(whole?.values[0]?.absent, '《“三公”经费支出表》 was published empty');
});

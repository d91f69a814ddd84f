import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Form, Table } from '../../src/model/index.ts';
import { projectsCsv } from '../../src/views/projects/csv.ts';
import { filterStatus, fits, readFilter, writeFilter } from '../../src/views/projects/filter.ts';
import { projectLine } from '../../src/views/projects/line.ts';
import { projectsOf } from '../../src/views/projects/projects.ts';
import { bySize, projectChoices, projectRow, sizeOf } from '../../src/views/projects/rows.ts';
import { wordsOf } from '../../src/words/index.ts';
import { published } from './listed.ts';
import { columns, passage, place, row, table } from './records.ts';

const zh = wordsOf('zh');
const cols = columns('la', { 1: 'total' });

function projectTable(rows: [string, string][], options: Partial<Table> = {}): Table {
  return table({
    standard: 'budget.project-expenditure',
    title: { text: '项目支出预算表', place: place(10) },
    columns: cols,
    rows: rows.map((cells, line) => row(cells, cols, { line: line + 20 })),
    ...options,
  });
}

function form(
  id: string,
  name: string,
  options: Partial<Form> = {},
  standard: Table['standard'] = 'budget.project-goal',
) {
  return table({
    id,
    standard,
    title: null,
    columns: [],
    form: { name, fields: [], funds: [], indicators: [], ...options },
  });
}

const fund = (source: string, figure: string, text: string): Form['funds'][number] => ({
  source,
  figure,
  text,
  place: place(40),
  value: { kind: 'amount', amount: text, unit: 'tenThousandYuan' },
});

function projectsIn(...tables: Table[]) {
  const { record, document } = published('某', '2024-budget', { tables });
  return projectsOf(record, document);
}

test('rows of the department and its units are no projects; a project says under which unit it stands', () => {
  const projects = projectsIn(
    projectTable([
      ['某局', '30.00'],
      ['某局机关', '20.00'],
      ['Z物业管理费', '20.00'],
      ['某服务中心', '10.00'],
      ['维护经费', '10.00'],
    ]),
  );
  assert.deepEqual(
    projects.map(({ name, unit, figure }) => [name, unit, figure?.text]),
    [
      ['Z物业管理费', '某局机关', '20.00'],
      ['维护经费', '某服务中心', '10.00'],
    ],
  );
  assert.equal(projects[0]?.figure?.href, '/bureaus/某/2024-budget/#t01-r3-c2');
});

test('rows that tell no tree are projects but for totals', () => {
  const names = projectsIn(
    projectTable([
      ['修缮经费', '1'],
      ['办案经费', '2'],
      ['合计', '3'],
    ]),
  ).map(({ name }) => name);
  assert.deepEqual(names, ['修缮经费', '办案经费']);
});

test('a blank and a dash are no amount, and stay what they are', () => {
  const projects = projectsIn(
    projectTable([
      ['修缮经费', ''],
      ['办案经费', '—'],
    ]),
  );
  assert.deepEqual(
    projects.map(({ figure, figureName, blank }) => [figure, figureName, blank]),
    [
      [null, '', true],
      [null, '—', false],
    ],
  );
});

test('items of a classification are no projects', () => {
  const coded = columns('kla', { 2: 'total' });
  const own = table({
    standard: 'budget.gpb-project',
    columns: coded,
    rows: [row(['201', '一般公共服务支出', '5'], coded), row(['', '修缮经费', '5'], coded)],
  });
  assert.deepEqual(
    projectsIn(own).map(({ name }) => name),
    ['修缮经费'],
  );
});

test('a project goes with the form of its name; a form of another name is a project of its own', () => {
  const projects = projectsIn(
    projectTable([['Z物业管理费', '20.00']]),
    form('t02', '物业管理费'),
    form('t03', '救助金', { funds: [fund('资金总额', '', '7.50'), fund('其中：财政拨款', '', '9.00')] }),
  );
  assert.deepEqual(
    projects.map(({ name, figure, target }) => [name, figure?.text, target?.href]),
    [
      ['Z物业管理费', '20.00', '/bureaus/某/2024-budget/#t02'],
      ['救助金', '7.50', '/bureaus/某/2024-budget/#t03'],
    ],
  );
});

test('of two projects of one name the form goes with that of its unit', () => {
  const unit = { label: '实施单位', passage: passage('某服务中心') };
  const projects = projectsIn(
    projectTable([
      ['某局', '3'],
      ['某局机关', '1'],
      ['电费', '1'],
      ['某服务中心', '2'],
      ['电费', '2'],
    ]),
    form('t02', '电费', { fields: [unit] }),
  );
  assert.deepEqual(
    projects.map(({ figure, target }) => [figure?.text, target !== null]),
    [
      ['1', false],
      ['2', true],
    ],
  );
});

test('the amount of a form is that of the year, and of final accounts what was spent', () => {
  const years = form('t02', '甲', {
    funds: [fund('实施期资金总额', '实施期', '99'), fund('年度资金总额', '年度', '33')],
  });
  assert.equal(projectsIn(years)[0]?.figure?.text, '33');
  const { record, document } = published('某', '2023-final', {
    tables: [
      form(
        't02',
        '乙',
        { funds: [fund('资金总额', '全年预算数', '30'), fund('资金总额', '全年执行数', '22.865')] },
        'final.project-self-assessment',
      ),
    ],
  });
  const [project] = projectsOf(record, document);
  assert.equal(project?.figure?.text, '22.865');
  assert.equal(project?.figureName, '资金总额·全年执行数');
});

test('size is told whatever the unit, and orders the list', () => {
  assert.equal(sizeOf({ amount: '1282000', unit: 'yuan' }), '100');
  assert.equal(sizeOf({ amount: '9.99', unit: 'tenThousandYuan' }), '0');
  assert.equal(sizeOf({ amount: '10', unit: 'tenThousandYuan' }), '10');
  assert.equal(sizeOf(null), 'none');
  const projects = projectsIn(
    projectTable([
      ['甲经费', ''],
      ['乙经费', '9'],
      ['丙经费', '10'],
    ]),
  );
  assert.deepEqual(
    projects.toSorted(bySize).map(({ name }) => name),
    ['丙经费', '乙经费', '甲经费'],
  );
});

test('an address says what is asked for, and only that is shown', () => {
  const [project] = projectsIn(projectTable([['Ｚ物业 管理费', '20.00']]));
  assert.ok(project);
  const { keys } = projectRow(project, new Map());
  const asks = (search: string): boolean => fits(keys, readFilter(search));
  assert.ok(asks(''));
  assert.ok(asks('?q=z物业管理费&size=10&kind=budget&year=2024&bureau=某&target=no'));
  assert.ok(!asks('?q=取暖'));
  for (const other of ['size=100', 'kind=final', 'year=2023', 'bureau=别', 'target=yes']) assert.ok(!asks(`?${other}`));
  assert.equal(writeFilter(readFilter('?year=2024&unknown=1')), '?year=2024');
  assert.match(filterStatus(200, 300, 1000, zh.projects), /300 个符合，先列出金额最大的 200 个/u);
});

test('a row holds no words of ours: each language says them itself', () => {
  const projects = projectsIn(
    projectTable([['修缮经费', '20.00']], { standard: 'budget.project-expenditure-carryover' }),
    form('t02', '救助金'),
  );
  const lines = (language: 'zh' | 'en') =>
    projects.map((each) => projectLine(projectRow(each, new Map()), wordsOf(language)));
  assert.deepEqual(lines('zh'), [
    { amount: '20.00 万元', amountName: '预算：上年结转', document: '2024 年部门预算' },
    { amount: '', amountName: '空白', document: '2024 年部门预算' },
  ]);
  assert.deepEqual(lines('en'), [
    { amount: '20.00 × 10,000 yuan', amountName: 'Budget: carried over', document: '2024 department budget' },
    { amount: '', amountName: 'blank', document: '2024 department budget' },
  ]);
});

test('the list can be narrowed only to what it holds', () => {
  const projects = projectsIn(projectTable([['维护经费', '10.00']]), form('t02', '维护经费'));
  const choices = Object.fromEntries(
    projectChoices(projects, zh).map(({ key, choices: each }) => [key, each.map(({ value }) => value)]),
  );
  assert.deepEqual(choices, { size: ['10'], kind: ['budget'], year: ['2024'], target: ['yes'], bureau: ['某'] });
});

test('all projects are a table with the way to each amount, and with what does not agree', () => {
  const projects = projectsIn(projectTable([['维护经费', '10.00']]));
  const found = new Map(projects.map(({ figure }) => [figure?.href ?? '', '/bureaus/x/#finding-a']));
  const text = projectsCsv(
    projects.map((project) => projectRow(project, found)),
    (path) => `https://example.org${path}`,
  );
  const [head, line, ...others] = text
    .replace(/^\uFEFF/u, '')
    .trim()
    .split(/\r?\n/u);
  assert.equal(head?.split(',').length, line?.split(',').length);
  assert.match(line ?? '', /^维护经费,,10\.00 万元,预算；/u);
  assert.match(line ?? '', /与别处不符，见 https:\/\/example\.org\/bureaus\/x\/#finding-a/u);
  assert.match(line ?? '', /https:\/\/example\.org\/bureaus\/某\/2024-budget\/#t01-r1-c2/u);
  assert.deepEqual(others, []);
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { projectRoot } from '../../scripts/lib/project.ts';
import type { ListedCode } from '../../src/checks/index.ts';
import type { Disclosure, StandardTableId, Table } from '../../src/model/index.ts';
import { codeBook, documentsOf, glossaryOf } from '../../src/views/classification/code-book.ts';
import { codePage } from '../../src/views/classification/code-page.ts';
import { codeTree } from '../../src/views/classification/code-tree.ts';
import { codedLines } from '../../src/views/classification/coded-lines.ts';
import type { CodeLists } from '../../src/views/classification/codes.ts';
import { codeCsv } from '../../src/views/classification/csv.ts';
import { historyOf } from '../../src/views/classification/history.ts';
import { wordsOf } from '../../src/words/index.ts';
import { published } from './listed.ts';
import { columns, row, table } from './records.ts';

const listed = (code: string, name: string, years: number[], documents: number | null = 5): ListedCode => ({
  code,
  name,
  years,
  documents,
});

const lists: CodeLists = {
  functional: [
    listed('201', '一般公共服务支出', [2023, 2024]),
    listed('20103', '政府办公厅（室）及相关机构事务', [2023, 2024]),
    listed('2010301', '行政运行', [2023]),
    listed('2010308', '信访事务', [2023]),
    listed('2010308', '参事事务', [2024]),
    listed('20140', '信访事务', [2024]),
    listed('2014001', '行政运行', [2024]),
  ],
  economic: [
    listed('30201', '印刷费', [2024]),
    listed('302', '商品和服务支出', [2023], null),
    listed('30201', '办公费', [2023], null),
    listed('30202', '印刷费', [2023], null),
    listed('30307', '医疗费', [2023], null),
    listed('30114', '医疗费', [2023], null),
  ],
};

/** A table of spending: code, name, total, basic and project spending. */
function spending(
  rows: string[][],
  standard: StandardTableId = 'budget.expenditure-detail',
  more: Partial<Table> = {},
): Table {
  const cols = columns('klaaa', { 2: 'total', 3: 'basicExpenditure', 4: 'projectExpenditure' });
  return table({
    standard,
    columns: cols,
    rows: rows.map((cells, line) => row(cells, cols, { line: line + 20 })),
    ...more,
  });
}

function linesOf(documents: readonly [string, `${number}-${'budget' | 'final'}`, Partial<Disclosure>][]) {
  return documents.flatMap(([bureau, edition, options]) => {
    const { record, document } = published(bureau, edition, options);
    return codedLines(record, document);
  });
}

const zh = wordsOf('zh');

function entryOf(lines: ReturnType<typeof linesOf>, code: string) {
  const book = codeBook(lines, lists);
  const entry = book.entries.find((each) => each.code === code);
  assert.ok(entry, `no entry ${code}`);
  return { book, entry, page: codePage(entry, book.entries, lists, zh) };
}

test('a row is told as printed, with its columns and the way to the cell', () => {
  const [line] = linesOf([
    ['a', '2023-budget', { tables: [spending([['2010308', '信访事务', '1,000.50', '', '0']])] }],
  ]);
  assert.equal(line?.figures.total?.text, '1,000.50');
  assert.equal(line?.figures.total?.href, '/bureaus/a/2023-budget/#t01-r1-c3');
  assert.equal(line?.figures.basic, undefined, 'a blank is no figure');
  assert.equal(line?.figures.project?.text, '0', 'a printed 0 is one');
});

test('a code that means different things in two years has two meanings, and no group holds both', () => {
  const lines = linesOf([
    ['a', '2023-budget', { tables: [spending([['2010308', '信访事务', '10', '', '']])] }],
    ['a', '2024-budget', { tables: [spending([['2010308', '参事事务', '20', '', '']])] }],
  ]);
  const { entry, page } = entryOf(lines, '2010308');
  assert.deepEqual(
    page.meanings.map(({ name, years, groups }) => ({ name, years, groups: groups.map(({ title }) => title) })),
    [
      { name: '参事事务', years: [2024], groups: ['2024 年预算'] },
      { name: '信访事务', years: [2023], groups: ['2023 年预算'] },
    ],
  );
  assert.equal(page.name, '参事事务', 'it goes by its latest name');
  assert.match(codeTree([entry], 'functional', zh)[0]?.says ?? '', /各年有 2 个名称/u);
});

test('the name of another year is none of this year: the row is told, and not counted', () => {
  const lines = linesOf([
    ['a', '2024-budget', { tables: [spending([['2010308', '信访事务', '10', '', '']])] }],
    ['b', '2024-budget', { tables: [spending([['2010308', '参事事务', '20', '', '']])] }],
  ]);
  const { entry, page } = entryOf(lines, '2010308');
  assert.deepEqual(documentsOf(entry), ['b/2024-budget']);
  assert.deepEqual(
    page.meanings.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows.map(({ document }) => document.bureau))),
    ['b'],
  );
  assert.deepEqual(
    page.differing.map(({ row: { document }, name, listed: names }) => [document.bureau, name, names]),
    [['a', '信访事务', ['参事事务']]],
  );
  assert.match(
    codeCsv(entry, (path) => path),
    /不符：参事事务/u,
  );
});

test('a row without a name is not counted either', () => {
  const { entry, page } = entryOf(
    linesOf([['a', '2023-budget', { tables: [spending([['2010308', '', '10', '', '']])] }]]),
    '2010308',
  );
  assert.deepEqual(documentsOf(entry), []);
  assert.equal(page.differing[0]?.name, '');
});

test('a shortened name is the same name, and what was printed is said', () => {
  const { page } = entryOf(
    linesOf([['a', '2023-budget', { tables: [spending([['20103', '政府办公厅（室）及相关', '10', '', '']])] }]]),
    '20103',
  );
  assert.equal(page.meanings.length, 1);
  assert.equal(page.meanings[0]?.groups[0]?.rows[0]?.printedAs, '政府办公厅（室）及相关');
});

test('a code that the lists do not know stands under the name as printed, and that is said', () => {
  const { page } = entryOf(
    linesOf([['a', '2030-budget', { tables: [spending([['2019999', '其他事务', '10', '', '']])] }]]),
    '2019999',
  );
  assert.equal(page.name, '其他事务');
  assert.ok(page.unlisted);
  assert.equal(page.meanings[0]?.groups[0]?.rows[0]?.unlisted, true);
});

test('a budget never stands beside final accounts', () => {
  const tables = (standard: StandardTableId) => ({
    tables: [spending([['201', '一般公共服务支出', '10', '', '']], standard)],
  });
  const { page } = entryOf(
    linesOf([
      ['a', '2024-budget', tables('budget.expenditure-detail')],
      ['a', '2024-final', tables('final.expenditure-detail')],
      ['a', '2023-budget', tables('budget.expenditure-detail')],
    ]),
    '201',
  );
  assert.deepEqual(
    page.meanings[0]?.groups.map(({ title }) => title),
    ['2024 年决算', '2024 年预算', '2023 年预算'],
  );
});

test('rows go by size whatever their unit, and what is left out is said', () => {
  const many = Array.from({ length: 70 }, (_, index): [string, '2024-budget', Partial<Disclosure>] => [
    `b${index}`,
    '2024-budget',
    { tables: [spending([['201', '一般公共服务支出', String(index + 1), '', '']])] },
  ]);
  const { page } = entryOf(linesOf(many), '201');
  const [group] = page.meanings[0]?.groups ?? [];
  assert.equal(group?.rows[0]?.cells[0]?.text, '70');
  assert.equal(group?.rows.length, 60);
  assert.equal(group?.more, 10);
  assert.equal(group?.documents, 70);
});

test('income, damaged tables and rows with two codes are no spending of a code', () => {
  const rows = [['201', '一般公共服务支出', '10', '', '']];
  const two = columns('kkla', { 3: 'total' });
  const document = {
    tables: [
      spending(rows, 'budget.revenue-detail'),
      spending(rows, 'budget.expenditure-detail', { confidence: 'low' }),
      table({
        standard: 'budget.expenditure-detail',
        columns: two,
        rows: [row(['201', '501', '一般公共服务支出', '10'], two)],
      }),
    ],
  };
  assert.deepEqual(linesOf([['a', '2024-budget', document]]), []);
});

test('codes of another length are no 类, 款 or 项', () => {
  const lines = linesOf([['a', '2024-budget', { tables: [spending([['201401', '某科目', '10', '', '']])] }]]);
  assert.equal(codeBook(lines, lists).odd.length, 1);
  assert.deepEqual(codeBook(lines, lists).entries, []);
});

/** A table of basic spending by economic class that prints names alone. */
function namesOnly(names: string[]): Table {
  const cols = columns('la', { 1: 'total' });
  const rows = names.map((name, line) => row([name, '5.00'], cols, { line: line + 20 }));
  return table({ standard: 'budget.gpb-basic-by-economic', columns: cols, rows });
}

test('a table of names alone is found by a name that only one code has, and stands apart', () => {
  const lines = linesOf([['a', '2024-budget', { tables: [namesOnly(['办公费', '医疗费', '某种费'])] }]]);
  const { book, page } = entryOf(lines, '30201');
  assert.equal(page.meanings.length, 0);
  assert.equal(page.unnumbered[0]?.rows[0]?.cells[0]?.text, '5.00');
  assert.deepEqual(
    book.nameless.map(({ name }) => name),
    ['医疗费', '某种费'],
  );
});

test('codes above a printed one have a page, and say that no document prints them', () => {
  const { book, page } = entryOf(
    linesOf([['a', '2023-budget', { tables: [spending([['2010308', '信访事务', '10', '', '']])] }]]),
    '201',
  );
  assert.equal(page.name, '一般公共服务支出');
  assert.deepEqual(page.meanings, []);
  assert.deepEqual(
    page.below.map(({ code, href }) => [code, href]),
    [
      ['20103', '/classifications/functional/20103/'],
      ['20140', null],
    ],
  );
  const [root] = codeTree(book.entries, 'functional', zh);
  assert.equal(root?.says, '没有文件印出这一级');
  assert.equal(root?.children[0]?.children[0]?.code, '2010308');
});

test('the history tells renamings, and the same name under another code in other years', () => {
  const history = historyOf('functional', '2010308', lists.functional, zh);
  assert.deepEqual(
    history.names.map(({ name, years }) => [name, years]),
    [
      ['信访事务', [2023]],
      ['参事事务', [2024]],
    ],
  );
  assert.deepEqual(historyOf('functional', '20140', lists.functional, zh).elsewhere, [
    { code: '2010308', years: [2023] },
  ]);
});

test('行政运行 stands in every group: it has moved nowhere', () => {
  assert.deepEqual(historyOf('functional', '2014001', lists.functional, zh).elsewhere, []);
});

test('what documents print against the official list is no name of a code', () => {
  assert.deepEqual(
    historyOf('economic', '30201', lists.economic, zh).names.map(({ name }) => name),
    ['办公费'],
  );
});

test('a name finds its glossary entry with or without 支出', () => {
  const terms = [{ id: 'health', term: '卫生健康', variants: [] }];
  assert.equal(glossaryOf('卫生健康支出', terms), 'health');
  assert.equal(glossaryOf('卫生支出', terms), null);
});

test('in English the words round a code are English; its names stay as printed', () => {
  const en = wordsOf('en');
  const lines = linesOf([['a', '2023-budget', { tables: [spending([['2010308', '信访事务', '10', '', '']])] }]]);
  const { book, entry } = entryOf(lines, '2010308');
  const page = codePage(entry, book.entries, lists, en);
  assert.equal(page.name, '信访事务');
  assert.equal(page.level, 'item');
  assert.equal(page.meanings[0]?.groups[0]?.title, '2023 budget');
  assert.match(page.history[0]?.evidence ?? '', /list of 2023|published document/u);
  assert.equal(page.meaning, null, 'items go by their names alone');
  const [root] = codeTree(book.entries, 'functional', en);
  assert.equal(root?.says, 'no document prints this level');
  assert.equal(root?.meaning, 'general public services');
  assert.equal(codeTree(book.entries, 'functional', zh)[0]?.meaning, null);
});

test('every class that documents are known to print has its meaning in English', () => {
  const { classes } = wordsOf('en');
  for (const scheme of ['functional', 'economic'] as const) {
    const file = path.join(projectRoot, 'content', 'classifications', `${scheme}-observed.tsv`);
    const codes = [...readFileSync(file, 'utf8').matchAll(/^(\d{3})\t/gmu)].map(([, code = '']) => code);
    assert.ok(codes.length > 5, scheme);
    for (const code of codes) assert.ok(classes[scheme][code], `${scheme} ${code}`);
  }
});

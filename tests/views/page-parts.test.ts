import assert from 'node:assert/strict';
import { test } from 'node:test';
import { conversionView } from '../../src/views/conversion.ts';
import { derivedTables } from '../../src/views/derived.ts';
import { headerView } from '../../src/views/header.ts';
import { distinctTitle, documentName, tableTitle } from '../../src/views/labels.ts';
import { outline } from '../../src/views/outline.ts';
import { lineAnchor, sourcePath } from '../../src/views/paths.ts';
import { regionPath } from '../../src/views/region.ts';
import { sourceView } from '../../src/views/source-text.ts';
import { disclosureSummarySchema, summarise } from '../../src/views/summary.ts';
import { wordsOf } from '../../src/words/index.ts';
import { columns, expenditureTable, fact, place, record, table } from './records.ts';

const divisions = new Map(
  [
    ['140000', '山西省'],
    ['140400', '长治市'],
    ['140423', '襄垣县'],
    ['110000', '北京市'],
    ['110100', '市辖区'],
    ['110101', '东城区'],
  ].map(([code = '', name = '']) => [code, { code, name }] as const),
);

test('a region is told from the province down, without levels that are no places', () => {
  const names = (code: string) => regionPath(code, divisions).map(({ name }) => name);
  assert.deepEqual(names('140423'), ['山西省', '长治市', '襄垣县']);
  assert.deepEqual(names('110101'), ['北京市', '东城区']);
  assert.deepEqual(names('140000'), ['山西省']);
  assert.deepEqual(names('990101'), []);
});

test('the header says in one sentence what the document is', () => {
  const budget = headerView(record(), '某局', regionPath('140423', divisions), wordsOf('zh'));
  assert.equal(budget.sentence, '这是某局公布的 2024 年预算，说明它在 2024 年打算收多少钱、花多少钱、花在哪里。');
  assert.equal(budget.heading, '某局 2024 年部门预算');
  const final = headerView(record({ kind: 'final', scope: 'unit' }), '某局', [], wordsOf('zh'));
  assert.match(final.sentence, /^这是某局公布的 2024 年决算，说明它在 2024 年实际收了.*花在哪里。$/u);
  const english = headerView(record({ kind: 'final' }), '某局', [], wordsOf('en'));
  assert.equal(english.heading, '某局 2024 department final accounts');
  assert.match(english.sentence, /^The 2024 final accounts published by 某局: .*\.$/u);
});

test('names of documents and tables', () => {
  assert.equal(documentName({ fiscalYear: 2023, kind: 'final', scope: 'unit' }, wordsOf('zh')), '2023 年单位决算');
  assert.equal(tableTitle({ id: 't07', title: null, standard: null, form: null }), '表 7');
  assert.equal(tableTitle({ id: 't07', title: null, standard: 'shared.institutions', form: null }), '机构设置情况表');
});

test('tables of the same title are told apart', () => {
  const tables = ['t01', 't02', 't03'].map((id) => table({ id, columns: columns('la') }));
  assert.deepEqual(
    tables.map((each) => distinctTitle(each, tables)),
    ['支出总表', '支出总表（之 2）', '支出总表（之 3）'],
  );
});

test('lines of several files have anchors of their own', () => {
  assert.equal(lineAnchor(place(88), 1), 'L88');
  assert.equal(lineAnchor(place(88, 1, 1), 2), 'F2L88');
  assert.equal(sourcePath('a/2024-budget', place(88)), '/bureaus/a/2024-budget/source/#L88');
  assert.equal(sourcePath('a/2024-budget'), '/bureaus/a/2024-budget/source/');
});

test('the source is cut into its files, lines numbered in each', () => {
  const [source] = record().sources;
  assert.ok(source);
  const files = sourceView(
    {
      id: 'nowhere/2024-budget',
      sources: [
        { ...source, path: 'a.txt', lines: 2 },
        { ...source, path: 'b.txt', lines: 1 },
      ],
    },
    '\uFEFF一\r\n二\t三\r\n四\r\n',
  );
  assert.deepEqual(
    files.map((file) => [
      file.name,
      file.path,
      file.pages.flatMap((page) =>
        page.blocks.flatMap((block) => block.lines.map((line) => `${line.anchor} ${line.text}`)),
      ),
    ]),
    [
      ['附件 1', 'a.txt', ['F1L1 一', 'F1L2 二\t三']],
      ['附件 2', 'b.txt', ['F2L1 四']],
    ],
  );
});

test('lists in the text become tables where the document has none', () => {
  const facts = [
    fact({ id: 'f001', subject: '支出预算总额', amount: '305.63' }),
    fact({ id: 'f002', subject: '一般公共服务', amount: '257.53', breakdown: 'functionalClass', parent: 'f001' }),
    fact({ id: 'f003', subject: '住房保障', amount: '10.41', breakdown: 'functionalClass', parent: 'f001' }),
    fact({ id: 'f004', subject: '网上信访', amount: '12', breakdown: 'project' }),
  ];
  const [derived, ...others] = derivedTables(record({ facts }), wordsOf('zh'));
  assert.equal(derived?.title, '按支出功能分类（支出预算总额）');
  assert.deepEqual(derived?.whole, { text: '支出预算总额 305.63 万元', href: '#f001' });
  assert.deepEqual(
    derived?.rows.map(({ subject, text, source }) => [subject, text, source.column.text]),
    [
      ['一般公共服务', '257.53 万元', '20'],
      ['住房保障', '10.41 万元', '20'],
    ],
  );
  assert.equal(others.length, 0, 'a single figure is no table');
  assert.deepEqual(derivedTables(record({ facts, tables: [expenditureTable()] }), wordsOf('zh')), []);
});

test('conversion notes: worst first, left out by reason, tables read with care', () => {
  const low = table({ id: 't03', columns: columns('tt'), confidence: 'low', remarks: ['按顺序读取'] });
  const view = conversionView(
    record({ tables: [low] }),
    {
      disclosure: '',
      problems: [
        { rule: 'a', severity: 'info', message: '一', place: null, expected: null, found: null },
        { rule: 'b', severity: 'error', message: '二', place: place(7), expected: '1', found: '2' },
      ],
      leftOut: [
        { reason: 'contents', text: '目录', place: place(7) },
        { reason: 'contents', text: '一、', place: place(8) },
        { reason: 'contents', text: ' 目录', place: place(9) },
      ],
    },
    wordsOf('zh'),
  );
  assert.deepEqual(
    view.problems.map((group) => [group.severity, group.items.map((item) => item.source?.href ?? null)]),
    [
      ['error', ['/bureaus/nowhere/2024-budget/source/#L7']],
      ['info', [null]],
    ],
  );
  assert.deepEqual(
    view.leftOut.map((group) => [group.reason, group.count]),
    [['目录', 3]],
  );
  assert.deepEqual(
    view.leftOut[0]?.items.map(({ text, places }) => [
      text,
      places.map((list) => [list.head, ...list.places.map((where) => where.column.text)]),
    ]),
    [
      ['目录', [['原文行', '7', '9']]],
      ['一、', [['原文行', '8']]],
    ],
  );
  assert.deepEqual(view.lowConfidence, [{ id: 't03', title: '支出总表', remarks: ['按顺序读取'] }]);
});

test('the contents name only what the page has', () => {
  const nothing = {
    contents: false,
    charts: false,
    tables: [],
    derived: [],
    sections: [],
    forms: [],
    formsName: '',
    definitions: false,
  };
  assert.deepEqual(
    outline(nothing, wordsOf('zh')).map(({ anchor }) => anchor),
    ['summary', 'figures', 'text', 'checks', 'conversion', 'downloads'],
  );
  const all = outline(
    {
      contents: true,
      charts: true,
      tables: [
        { id: 't01', title: '收支总表', inContents: '收支总表', empty: true, unknown: false },
        { id: 't03', title: '职工食堂收支表', inContents: '职工食堂收支表', empty: false, unknown: true },
      ],
      derived: [{ id: 'x01', title: '按项目' }],
      sections: [
        { id: 's1', number: '第一部分', heading: '概况' },
        { id: 's2', number: '二、', heading: '预算说明' },
      ],
      forms: [{ id: 't02', title: '绩效表' }],
      formsName: '绩效自评',
      definitions: true,
    },
    wordsOf('zh'),
  );
  assert.deepEqual(
    all.map(({ anchor }) => anchor),
    [
      'summary',
      'figures',
      'charts',
      'tables',
      'derived',
      'forms',
      'text',
      'checks',
      'contents',
      'terms',
      'conversion',
      'downloads',
    ],
  );
  assert.deepEqual(
    all[3]?.children.map(({ text }) => text),
    ['收支总表（空表）', '职工食堂收支表（未归入标准表）'],
  );
  assert.deepEqual(
    all[6]?.children.map(({ text }) => text),
    ['第一部分 概况', '二、预算说明'],
  );
});

test('in the contents tables of one name are told by their titles', () => {
  const listed = ['收支总表', '项目支出表（本级）', '项目支出表（中心）'].map((title, index) => ({
    id: `t0${index}`,
    title,
    inContents: index === 0 ? 'Summary' : 'Projects',
    empty: index === 0,
    unknown: false,
  }));
  const parts = { contents: false, charts: false, derived: [], sections: [], forms: [], formsName: '' };
  const contents = outline({ ...parts, tables: listed, definitions: false }, wordsOf('en'));
  assert.deepEqual(
    contents.find(({ anchor }) => anchor === 'tables')?.children.map(({ text }) => text),
    ['Summary (empty)', '项目支出表（本级）', '项目支出表（中心）'],
  );
});

test('the summary of a record passes its schema and carries the figures that exist', () => {
  const summary = { ...summarise(record({ tables: [expenditureTable()] })), path: '/x.json' };
  disclosureSummarySchema.parse(summary);
  assert.deepEqual(
    summary.figures.map(({ id, text, unit, from }) => [id, text, unit, from]),
    [
      ['basic', '60.00', 'tenThousandYuan', 'table'],
      ['project', '40.00', 'tenThousandYuan', 'table'],
    ],
  );
});

test('conversion notes name tables that are no standard table, and those recognised in images', () => {
  const unknown = table({ id: 't01', columns: columns('la'), title: { text: '职工食堂收支表', place: place(3) } });
  const scanned = expenditureTable({ id: 't02' });
  Object.assign(scanned.rows[0]?.cells[2] ?? {}, { confidence: 0.7, doubtful: true });
  const view = conversionView(
    record({ tables: [unknown, scanned] }),
    { disclosure: '', problems: [], leftOut: [] },
    wordsOf('zh'),
  );
  assert.deepEqual(view.unknown, [{ id: 't01', title: '职工食堂收支表' }]);
  assert.deepEqual(view.recognised, [{ id: 't02', title: '支出总表', doubtful: 1 }]);
});

test('pieces left out are listed file by file, by page where there are pages', () => {
  const [source] = record().sources;
  assert.ok(source);
  const pages = [
    { label: '1', line: 2 },
    { label: '2', line: 30 },
  ];
  const sources = [{ ...source, layout: 'transcript' as const, format: 'pdf' as const, pages }, source];
  const leftOut = [place(9), place(31), place(7, 1, 1)].map((at) => ({
    reason: 'runningHeader' as const,
    text: '某局',
    place: at,
  }));
  const view = conversionView(record({ sources }), { disclosure: '', problems: [], leftOut }, wordsOf('zh'));
  assert.deepEqual(
    view.leftOut[0]?.items[0]?.places.map((list) => [list.head, ...list.places.map((where) => where.column.text)]),
    [
      ['附件 1 原件页', '1', '2'],
      ['附件 2 原文行', '7'],
    ],
  );
});

test('the header says how long a document is: pages, sheets, lines', () => {
  const [source] = record().sources;
  assert.ok(source);
  const original = { ...source, layout: 'transcript' as const };
  const pdf = { ...original, path: 'a.pdf', format: 'pdf' as const, pages: [{ label: '1', line: 2 }] };
  const book = { ...original, path: 'b.xlsx', format: 'xlsx' as const, pages: [{ label: '收支', line: 2 }] };
  const word = { ...original, path: 'c.docx', format: 'docx' as const };
  const view = headerView(record({ sources: [pdf, book, word] }), '某局', [], wordsOf('zh'));
  assert.equal(view.extent, '1 页、1 张工作表、100 行');
  assert.equal(view.isText, false);
  assert.deepEqual(
    view.sources.map(({ name, path }) => [name, path]),
    [
      ['附件 1', 'a.pdf'],
      ['附件 2', 'b.xlsx'],
      ['附件 3', 'c.docx'],
    ],
  );
  const text = headerView(record(), '某局', [], wordsOf('zh'));
  assert.deepEqual([text.extent, text.isText, text.sources[0]?.name], ['100 行', true, null]);
});

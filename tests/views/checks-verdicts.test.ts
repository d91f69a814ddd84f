import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PageAnchors } from '../../src/views/checks/anchors.ts';
import { contentsView } from '../../src/views/checks/contents.ts';
import { verdictsCsv } from '../../src/views/checks/csv.ts';
import { Flags } from '../../src/views/checks/flags.ts';
import { reportJson } from '../../src/views/checks/json.ts';
import { VerdictViews } from '../../src/views/checks/verdict.ts';
import { verdictList } from '../../src/views/checks/verdict-list.ts';
import { wordsOf } from '../../src/words/index.ts';
import { expenditureTable, fact, passage, place, record } from './records.ts';
import { operand, report, requirement, verdict } from './verdicts.ts';

const section = { id: 's1', number: '一、', heading: passage('概况', 3), blocks: [], sections: [] };
const budget = record({
  tables: [expenditureTable()],
  facts: [fact({ id: 'f001', amount: '305.63' })],
  sections: [{ ...section, blocks: [{ type: 'paragraph', passage: passage('职责。', 5) }] }],
});

function views(options = {}) {
  return new VerdictViews(budget, new PageAnchors(budget), options);
}

test('an operand leads to its cell or its sentence on the page, and to its line in the source', () => {
  const shown = views({ page: '' }).view(
    verdict({
      operands: [
        operand({ cell: { table: 't01', row: 0, column: 2 } }),
        operand({ text: '305.63万元', place: place(20, 3), fact: 'f001' }),
        operand({ text: '说明', place: place(5, 1) }),
        operand({ text: '', place: null }),
      ],
    }),
  );
  assert.deepEqual(
    shown.operands.map(({ href, source }) => [href, source?.text ?? null]),
    [
      ['#t01-r1-c3', '原文第 15 行'],
      ['#f001', '原文第 20 行'],
      [null, '原文第 5 行'],
      [null, null],
    ],
  );
  const elsewhere = views().view(verdict({ operands: [operand({ cell: { table: 't01', row: 0, column: 2 } })] }));
  assert.equal(elsewhere.operands[0]?.href, '/bureaus/nowhere/2024-budget/#t01-r1-c3');
});

test('no link leads to a cell that the page does not show as a figure', () => {
  const anchors = new PageAnchors(budget);
  for (const [row, column] of [
    [0, 1],
    [3, 4],
    [99, 0],
  ] as const) {
    assert.equal(anchors.of(operand({ cell: { table: 't01', row, column } })), null);
  }
  assert.equal(anchors.of(operand({ cell: { table: 't99', row: 0, column: 0 } })), null);
  const blank = operand({ text: '', cell: { table: 't01', row: 3, column: 4 }, place: place(18, 5) });
  const marked = new PageAnchors(budget, new Flags([verdict({ operands: [blank] })]));
  assert.equal(marked.of(blank), 't01-r4-c5');
});

test('what stands in another document leads to that document', () => {
  const other = { ...budget, id: 'nowhere/2023-budget' };
  const far = operand({
    place: null,
    elsewhere: { disclosure: other.id, place: place(15, 3), cell: { table: 't01', row: 0, column: 2 } },
  });
  const known = views({ page: '', others: [other] }).operand(far);
  assert.equal(known.href, '/bureaus/nowhere/2023-budget/#t01-r1-c3');
  assert.equal(known.source?.href, '/bureaus/nowhere/2023-budget/source/#L15');
  const unknown = views().operand(far);
  assert.deepEqual([unknown.href, unknown.source], ['/bureaus/nowhere/2023-budget/', null]);
});

test('a rule that the site does not know keeps its id and has no link', () => {
  const [known, unknown] = [views().view(verdict({ rule: 'W-01' })), views().view(verdict({ rule: 'W-99' }))];
  assert.equal(known.rule.href, '/checks/rules/#w-01');
  assert.deepEqual(unknown.rule, { id: 'W-99', title: 'W-99', href: null });
});

test('the list has every verdict once, by family and rule, and says why rules do not apply', () => {
  const verdicts = [
    verdict({ id: 'k', rule: 'K-01', status: 'pass' }),
    verdict({ id: 'w1', rule: 'W-02', status: 'rounding', severity: 'note' }),
    verdict({ id: 'w2', rule: 'W-01' }),
    verdict({ id: 'w3', rule: 'W-01', status: 'pass' }),
    verdict({ id: 'w4', rule: 'W-01', status: 'notEnoughData' }),
    verdict({ id: 'w5', rule: 'W-03', status: 'notApplicable', subject: '整份文件', message: '只用于决算' }),
  ];
  const list = verdictList(report(verdicts), views());
  assert.deepEqual(
    list.families.map(({ name, rules }) => [name, rules.map(({ rule }) => rule.id)]),
    [
      ['一张表里', ['W-01', 'W-02']],
      ['绩效表', ['K-01']],
    ],
  );
  const [first] = list.families[0]?.rules ?? [];
  assert.deepEqual(
    [first?.findings, first?.agreed.flatMap((group) => group.verdicts), first?.open].map((some) =>
      some?.map(({ id }) => id),
    ),
    [['w2'], ['w3'], ['w4']],
  );
  assert.deepEqual(
    list.notApplicable.map(({ rule, reasons }) => [rule.id, reasons]),
    [['W-03', ['只用于决算']]],
  );
});

test('the list of required contents marks what is absent and leads to what is there', () => {
  const shown = contentsView(
    budget,
    report(
      [],
      [
        requirement(),
        requirement({ name: '职责', place: place(5) }),
        requirement({ name: '绩效', status: 'absent', place: null, message: '全文没有' }),
        requirement({ name: '决算', status: 'notApplicable', place: null }),
      ],
    ),
    new PageAnchors(budget),
    wordsOf('zh'),
  );
  assert.deepEqual([shown?.present, shown?.required], [2, 3]);
  assert.equal(shown?.sentence, '适用于这份文件的 3 项里，找到 2 项，1 项没有找到。');
  assert.deepEqual(
    shown?.lines.map(({ kind, anchor, source }) => [kind, anchor, source?.text ?? null]),
    [
      ['there', 't01', '原文第 10 行'],
      ['there', 's1', '原文第 5 行'],
      ['missing', null, null],
      ['notAsked', null, null],
    ],
  );
  assert.equal(contentsView(budget, report([]), new PageAnchors(budget), wordsOf('zh')), null);
});

test('JSON: what is read back is the report, one check a line', () => {
  for (const some of [report([]), report([verdict(), verdict({ subject: '换\n行' })], [requirement()])]) {
    const json = reportJson(some, 'https://site.invalid/schema.json');
    assert.deepEqual(JSON.parse(json), { $schema: 'https://site.invalid/schema.json', ...some });
    assert.ok(json.split('\n').length >= some.verdicts.length);
  }
});

test('CSV: one row a verdict, with its places, and nothing that a spreadsheet would run', () => {
  const csv = verdictsCsv(budget, [
    verdict({ rule: 'W-01', subject: '=HYPERLINK("x")', message: '@SUM(A1)', formula: '-1+1', operands: [operand()] }),
    verdict({
      status: 'pass',
      judgement: 'exact',
      difference: '-0.27',
      operands: [operand({ text: '', place: null })],
    }),
  ]);
  const [head, first, second, end] = csv.split('\r\n');
  assert.equal(
    head,
    '\uFEFFrule,rule_name,status,severity,judgement,subject,message,formula,expected,difference,tolerance,operands',
  );
  assert.match(first ?? '', /^W-01,[^,]+,发现,不能同时成立,不符,"'=HYPERLINK\(""x""\)",'@SUM\(A1\),'-1\+1,/u);
  assert.match(first ?? '', /《支出总表》“合计”“100\.00”（原文第 15 行）$/u);
  assert.match(second ?? '', /,相符,,相符,.*,-0\.27,.*（没有）$/u);
  assert.equal(end, '');
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Passage, Verdict } from '../../src/model/index.ts';
import { PageAnchors } from '../../src/views/checks/anchors.ts';
import { Flags } from '../../src/views/checks/flags.ts';
import { located } from '../../src/views/checks/locate.ts';
import { formView } from '../../src/views/form.ts';
import { type NarrativeView, narrativeView, type Segment } from '../../src/views/narrative.ts';
import { tableView } from '../../src/views/table.ts';
import { wordsOf } from '../../src/words/index.ts';
import { columns, expenditureTable, fact, passage, place, record, row, table } from './records.ts';
import { operand, verdict } from './verdicts.ts';

const cell = (row: number, column: number) => ({ table: 't01', row, column });

function paragraph(text: string, line = 9): Passage {
  return passage(text, line);
}

function view(text: Passage, verdicts: Verdict[], facts: ReturnType<typeof fact>[] = []): NarrativeView {
  const section = {
    id: 's1',
    number: '一、',
    heading: passage('预算情况', 3, 3),
    blocks: [{ type: 'paragraph' as const, passage: text }],
    sections: [],
  };
  return narrativeView(record({ sections: [section], facts }), [], new Flags(verdicts));
}

function segments(narrative: NarrativeView): Segment[] {
  const [block] = narrative.sections[0]?.blocks ?? [];
  return block?.type === 'paragraph' ? block.segments : [];
}

test('a cell has one mark, however many findings: it leads to the first and says how many', () => {
  const one = verdict({ id: 'w-07-1', operands: [operand({ cell: cell(0, 2) }), operand({ cell: cell(1, 2) })] });
  const two = verdict({ id: 'w-08-1', rule: 'W-08', severity: 'info', operands: [operand({ cell: cell(0, 2) })] });
  const flags = new Flags([one, two]);
  assert.equal(flags.cell('t01', 0, 2)?.anchor, 'check-w-07-1');
  assert.match(flags.cell('t01', 0, 2)?.name ?? '', /^核对：.+等 2 处/u);
  assert.match(flags.cell('t01', 1, 2)?.name ?? '', /^核对：(?!.*等 \d+ 处).+，需要看一看$/u);
  assert.equal(flags.cell('t01', 2, 2), null);
});

test('what agrees, rounding, and what could not be checked leave no mark', () => {
  const quiet = [
    verdict({ status: 'pass' }),
    verdict({ status: 'rounding', severity: 'note' }),
    verdict({ severity: 'note' }),
    verdict({ status: 'notEnoughData' }),
  ].map((each) => ({ ...each, operands: [operand({ cell: cell(0, 2) })] }));
  assert.equal(new Flags(quiet).cell('t01', 0, 2), null);
});

test('a marked figure stays as printed, has an anchor, and its column leaves room', () => {
  const blank = operand({ text: '', cell: cell(3, 4), place: place(18, 5) });
  const flags = new Flags([verdict({ operands: [operand({ cell: cell(0, 2) }), blank] })]);
  const shown = tableView(expenditureTable(), record(), flags, wordsOf('zh'));
  const cells = shown.bodies.flatMap((rows) => rows.map((each) => each.cells));
  assert.deepEqual([cells[0]?.[2]?.text, cells[0]?.[2]?.id], ['100.00', 't01-r1-c3']);
  assert.ok(cells[0]?.[2]?.flag);
  assert.equal(cells[1]?.[2]?.room, true);
  assert.equal(cells[1]?.[3]?.room, false);
  assert.equal(cells[3]?.[4]?.id, 't01-r4-c5', 'a blank cell that is marked can be led to');
});

test('a cell is found by its place, or by its words in the row of that place, where the rule gave no address', () => {
  const tables = [expenditureTable()];
  const found = [
    operand({ text: '行政运行', place: place(18, 2) }),
    operand({ text: '60.00', place: place(15, 1) }),
    operand({ text: '没有的字', place: place(15, 3) }),
    operand({ text: '正文', place: place(99) }),
  ];
  const [{ operands } = verdict()] = located(record({ tables }), [verdict({ operands: found })]);
  assert.deepEqual(
    operands.map((each) => each.cell && [each.cell.row, each.cell.column]),
    [[3, 1], [0, 3], [0, 2], undefined],
  );
});

test('the title, unit and notes of a table are marked at its heading', () => {
  for (const at of [place(10), place(11, 2), place(30)]) {
    const flags = new Flags([verdict({ operands: [operand({ text: '支', place: at })] })]);
    const shown = tableView(
      expenditureTable({ notes: [passage('注：单位为万元', 30)] }),
      record(),
      flags,
      wordsOf('zh'),
    );
    assert.ok(shown.flag, `line ${at.line}`);
  }
  assert.equal(tableView(expenditureTable(), record(), new Flags([]), wordsOf('zh')).flag, null);
});

test('a figure of a sentence carries the mark of its finding', () => {
  const stated = fact({ id: 'f001', amount: '305.63' });
  if (stated.quantity) stated.quantity.place = place(9, 5);
  const found = operand({ text: '305.63万元', place: place(9, 5), fact: 'f001' });
  const narrative = view(paragraph('支出预算305.63万元，增加。'), [verdict({ operands: [found] })], [stated]);
  const figure = segments(narrative).find(({ kind }) => kind === 'figure');
  assert.ok(figure?.kind === 'figure' && figure.flag);
  assert.equal(figure.text, '305.63万元');
});

test('words are set apart and can be led to', () => {
  const found = operand({ text: '占92.28%', place: place(9, 6) });
  const verdicts = [verdict({ operands: [found] })];
  const narrative = view(paragraph('基本支出，占92.28%；项目支出。'), verdicts);
  const mark = segments(narrative).find(({ kind }) => kind === 'mark');
  assert.ok(mark?.kind === 'mark' && mark.flag);
  assert.equal(mark.text, '占92.28%');
  const anchors = new PageAnchors(record(), new Flags(verdicts), narrative.marks);
  assert.equal(anchors.of(found), mark.ids[0]);
});

test('where the words are put otherwise, the mark stands at the end of their clause', () => {
  const found = operand({ text: '减少额', place: place(9, 6) });
  const narrative = view(paragraph('比去年预算减少0.05万元，降低0.29%。'), [verdict({ operands: [found] })]);
  assert.deepEqual(
    segments(narrative).map(({ kind, text }) => [kind, text]),
    [
      ['text', '比去年预算减少0.05万元'],
      ['mark', ''],
      ['text', '，降低0.29%。'],
    ],
  );
});

test('a heading is marked, also by its number; the text below it is not', () => {
  const narrative = view(paragraph('正文。'), [verdict({ operands: [operand({ text: '一、', place: place(3, 1) })] })]);
  assert.ok(narrative.sections[0]?.flag);
  assert.deepEqual(segments(narrative), [{ kind: 'text', text: '正文。' }]);
});

test('wherever marks fall, no word of a sentence is lost or moved', () => {
  const text = '支出预算305.63万元，其中基本支出100万元，占32.72%；比上年增加12.92万元。';
  const stated = ['305.63', '100', '12.92'].map((amount, index) => {
    const made = fact({ id: `f00${index + 1}`, amount });
    if (made.quantity) made.quantity.place = place(9, text.indexOf(`${amount}万元`) + 1);
    return made;
  });
  const marks = fc.array(fc.tuple(fc.nat(text.length - 1), fc.integer({ min: 0, max: 20 })), { maxLength: 6 });
  fc.assert(
    fc.property(marks, (some) => {
      const verdicts = some.map(([at, length]) =>
        verdict({ operands: [operand({ text: text.slice(at, at + length), place: place(9, at + 1) })] }),
      );
      const narrative = view(paragraph(text), verdicts, stated);
      assert.equal(
        segments(narrative)
          .map((segment) => segment.text)
          .join(''),
        text,
      );
      const shown = segments(narrative).flatMap((segment) => ('ids' in segment ? segment.ids : []));
      assert.equal(new Set(shown).size, shown.length, 'an anchor comes twice');
      for (const id of narrative.marks) assert.ok(shown.includes(id), `${id} is nowhere`);
      const places = new Set(some.map(([at]) => at));
      assert.equal(narrative.marks.size, places.size, 'a mark is missing');
    }),
  );
});

test('money, fields and indicators of a form are marked', () => {
  const form = table({
    columns: columns('tt'),
    standard: 'budget.project-goal',
    rows: [
      row(['概况', '说明'], columns('tt'), { line: 30 }),
      row(['资金总额', '10'], columns('tt'), { line: 31 }),
      row(['其他资金', '2'], columns('tt'), { line: 32 }),
      row(['产出', '接访人数'], columns('tt'), { line: 40 }),
    ],
    form: {
      name: null,
      fields: [{ label: '概况', passage: passage('说明', 30, 2) }],
      funds: [
        { source: '资金总额', figure: '金额', text: '10', place: place(31, 2) },
        { source: '其他资金', figure: '金额', text: '2', place: place(32, 2) },
      ],
      indicators: [
        {
          period: null,
          level1: '产出',
          level2: '数量',
          name: '接访人数',
          place: place(40, 2),
          target: '7',
          adjustedTarget: null,
          actual: null,
          points: null,
          score: null,
          description: null,
          basis: null,
          deviation: null,
        },
      ],
    },
  });
  const operands = [
    operand({ text: '说明', place: place(30, 2) }),
    operand({ text: '10', place: place(31, 2) }),
    operand({ text: '7', place: place(40, 2) }),
  ];
  const shown = formView(
    form,
    record(),
    new Flags(located({ tables: [form] }, [verdict({ operands })])),
    wordsOf('zh'),
  );
  assert.ok(shown?.fields[0]?.flag);
  assert.ok(shown.funds[0]?.rows[0]?.cells[0]?.flag);
  assert.deepEqual(
    shown.funds[0]?.rows[1]?.cells.map(({ flag, room }) => [flag, room]),
    [[null, true]],
  );
  assert.ok(shown.indicators[0]?.rows[0]?.flag);
});

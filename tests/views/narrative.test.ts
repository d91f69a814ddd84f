import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Fact, Passage } from '../../src/model/index.ts';
import { type NarrativeBlock, narrativeView, offsetOf } from '../../src/views/narrative.ts';
import { expenditureTable, fact, passage, place, record } from './records.ts';

const terms = [{ id: 'basic-expenditure', term: '基本支出', variants: ['基本保障支出'] }];

function section(id: string, blocks: { type: 'paragraph'; passage: Passage }[], sections: never[] = []) {
  return { id, number: '一、', heading: passage('概况', 3), blocks, sections };
}

function figureAt(id: string, text: string, line: number, column: number): Fact {
  const quantity = { text, amount: '1', unit: 'tenThousandYuan' as const, counter: null, place: place(line, column) };
  return { ...fact({ id }), quantity };
}

/** The words of a block, put together again. */
function words(block: NarrativeBlock | undefined): string {
  return block?.type === 'paragraph' ? block.segments.map((segment) => segment.text).join('') : '';
}

test('sections keep their numbers, order and depth', () => {
  const view = narrativeView(
    record({
      sections: [
        {
          id: 's1',
          number: '第一部分',
          heading: passage('概况', 3),
          blocks: [],
          sections: [section('s1-1', [{ type: 'paragraph', passage: passage('职责。', 5) }])],
        },
      ],
    }),
    terms,
  );
  assert.equal(view.sections[0]?.source.href, '/bureaus/nowhere/2024-budget/source/#L3');
  assert.deepEqual(
    [view.sections[0], view.sections[0]?.sections[0]].map((each) => [each?.id, each?.number, each?.depth]),
    [
      ['s1', '第一部分', 1],
      ['s1-1', '一、', 2],
    ],
  );
});

test('figures carry the anchors of their facts, terms their entries, and no word is lost', () => {
  const text = '支出预算305.63万元，其中基本支出100万元；基本支出增加。';
  const view = narrativeView(
    record({
      sections: [section('s1', [{ type: 'paragraph', passage: passage(text, 9) }])],
      facts: [figureAt('f001', '305.63万元', 9, 5), figureAt('f002', '100万元', 9, 20)],
    }),
    terms,
  );
  const [block] = view.sections[0]?.blocks ?? [];
  assert.equal(words(block), text);
  assert.ok(block?.type === 'paragraph');
  assert.deepEqual(
    block.segments.filter((segment) => segment.kind !== 'text'),
    [
      { kind: 'figure', text: '305.63万元', ids: ['f001'] },
      { kind: 'term', text: '基本支出', entry: 'basic-expenditure' },
      { kind: 'figure', text: '100万元', ids: ['f002'] },
    ],
  );
});

test('two facts at one figure share it, and a fact whose words are broken anchors at the beginning', () => {
  const unwrapped: Passage = {
    text: '收入305.63万元。',
    runs: [
      { at: 0, place: place(9) },
      { at: 5, place: place(11) },
    ],
  };
  const view = narrativeView(
    record({
      sections: [section('s1', [{ type: 'paragraph', passage: unwrapped }])],
      facts: [
        figureAt('f001', '305.63万元', 9, 3),
        figureAt('f002', '305.63万元', 9, 3),
        figureAt('f003', '305.63 万元', 11, 1),
      ],
    }),
    [],
  );
  const [block] = view.sections[0]?.blocks ?? [];
  assert.ok(block?.type === 'paragraph');
  assert.deepEqual(block.segments[1], { kind: 'figure', text: '305.63万元', ids: ['f001', 'f002'] });
  assert.deepEqual(block.anchors, ['f003']);
});

test('a figure printed with a space inside is found', () => {
  const view = narrativeView(
    record({
      sections: [section('s1', [{ type: 'paragraph', passage: passage('收入 305.63 万元。', 9) }])],
      facts: [figureAt('f001', '305.63万元', 9, 4)],
    }),
    [],
  );
  const [block] = view.sections[0]?.blocks ?? [];
  assert.ok(block?.type === 'paragraph');
  assert.deepEqual(block.segments[1], { kind: 'figure', text: '305.63 万元', ids: ['f001'] });
});

test('every fact whose place is in the text has exactly one anchor', () => {
  const text = '收入1万元、2万元、3万元，比上年增加1万元。';
  const amounts = [...text.matchAll(/\d万元/gu)];
  const view = narrativeView(
    record({
      sections: [section('s1', [{ type: 'paragraph', passage: passage(text, 9) }]), section('s2', [])],
      facts: amounts.map((match, at) => figureAt(`f00${at}`, match[0], 9, match.index + 1)),
    }),
    [],
  );
  const anchors = view.sections.flatMap((each) =>
    each.blocks.flatMap((block) =>
      block.type === 'paragraph'
        ? [...block.anchors, ...block.segments.flatMap((segment) => (segment.kind === 'figure' ? segment.ids : []))]
        : [],
    ),
  );
  assert.deepEqual(anchors, ['f000', 'f001', 'f002', 'f003']);
});

test('a fact that stands in no passage keeps an anchor', () => {
  const view = narrativeView(record({ facts: [figureAt('f001', '1万元', 99, 1)] }), terms);
  assert.deepEqual(view.unplaced, ['f001']);
});

test('tables become references in their place; definitions are known by where they stand', () => {
  const view = narrativeView(
    record({
      front: [{ type: 'table', table: 't01' }],
      tables: [expenditureTable()],
      sections: [
        {
          ...section('s1', []),
          blocks: [{ type: 'list', items: [{ mark: '一、', passage: passage('基本支出：指……', 30), blocks: [] }] }],
        },
      ],
      definitions: [
        {
          term: '基本支出',
          number: '一、',
          passage: passage('指……', 30, 8),
          section: 's1',
        },
      ],
    }),
    terms,
  );
  assert.deepEqual(view.front, [{ type: 'table', id: 't01', title: '支出总表', empty: false, form: false }]);
  const [list] = view.sections[0]?.blocks ?? [];
  assert.ok(list?.type === 'list');
  assert.deepEqual(list.items[0]?.definition, { id: 'd01', term: '基本支出', entry: 'basic-expenditure' });
});

test('a place in a passage of many lines is found again', () => {
  const lines = fc.array(fc.string({ minLength: 1, maxLength: 20 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(lines, fc.nat(), (texts, seed) => {
      let at = 0;
      const runs = texts.map((text, line) => {
        const run = { at, place: place(line * 2 + 1, 4) };
        at += text.length;
        return run;
      });
      const whole = texts.join('');
      const offset = seed % whole.length;
      const run = runs.findLast((each) => each.at <= offset);
      assert.ok(run);
      const found = offsetOf({ text: whole, runs }, place(run.place.line, 4 + offset - run.at));
      assert.equal(found, offset);
    }),
  );
});

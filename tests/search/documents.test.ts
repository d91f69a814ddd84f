import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import type { IndexDocument } from '../../scripts/search/document.ts';
import { toIndexHtml } from '../../scripts/search/html.ts';
import { recordDocuments } from '../../scripts/search/record-documents.ts';
import { sample } from './sample.ts';

const documents = recordDocuments(sample, { name: '测试市信访局', regions: ['140000', '140200'] });
const at = (path: string): IndexDocument => {
  const found = documents.find((document) => document.path === `/bureaus/ceshi-xinfangju/2024-budget/${path}`);
  assert.ok(found, path);
  return found;
};

test('the page, every section and every table can be found', () => {
  assert.deepEqual(
    documents.map(({ path }) => path.split('/').at(-1)),
    ['', '#s1', '#s1-1', '#t01'],
  );
  for (const document of documents) {
    assert.deepEqual(document.filters, {
      kind: 'budget',
      year: '2024',
      bureau: 'ceshi-xinfangju',
      region: ['140000', '140200'],
    });
  }
});

test('a section has its own text and says where it stands', () => {
  const section = at('#s1-1');
  assert.equal(section.title, '一、“三公”经费');
  assert.equal(section.context, '第一部分 概况');
  assert.deepEqual(section.edition, {
    publisher: '测试市信访局',
    fiscalYear: 2024,
    scope: 'department',
    kind: 'budget',
  });
  assert.deepEqual(section.texts, ['因公出国（境）费1,112.08万元，用于信访<工作>。维稳另列。', '公务接待费']);
});

test('the checks are found by what they found, and not by what agrees', () => {
  const common = { rule: 'W-07', judgement: null, formula: null, expected: null, difference: null, tolerance: null };
  const verdict = { ...common, severity: 'error' as const, operands: [] };
  const report = {
    disclosure: sample.id,
    verdicts: [
      { ...verdict, id: 'w-07-1', status: 'finding' as const, subject: '甲表', message: '相差 1.00万元。' },
      { ...verdict, id: 'w-07-2', status: 'pass' as const, subject: '乙表', message: '相符。' },
    ],
    requirements: [],
  };
  const found = recordDocuments(sample, { name: '测试市信访局', regions: [] }, report).find(({ path }) =>
    path.endsWith('#checks'),
  );
  assert.deepEqual(found?.texts, ['核对', '共核对 2 处：相符 1 处，发现 1 处不符。', '甲表', '相差 1.00万元。']);
  assert.deepEqual([found?.type, found?.title], ['checks', '测试市信访局 2024 年部门预算'], 'no text of the document');
});

test('a table has its labels, codes, totals and notes, and no other figures', () => {
  const text = at('#t01').texts.join('|');
  for (const wanted of ['2014004|信访业务', '合计|88.42', '科目名称', '注：本表含上年结转。']) {
    assert.ok(text.includes(wanted), wanted);
  }
  assert.ok(!text.includes('77.31'), text);
});

test('the page for the index keeps the texts apart and the title readable', () => {
  const html = toIndexHtml(at('#s1-1'));
  assert.ok(html.includes('<html lang="x-han">'));
  assert.ok(html.includes('<meta charset="utf-8">'));
  assert.ok(html.includes('维 稳 另 列 。 ¦ 公 务 接 待 费'));
  assert.ok(html.includes('data-value="一、“三公”经费"'));
  assert.ok(html.includes('信 访 &lt; 工 作 &gt;'));
});

test('no text of a document becomes an element', () => {
  const hostile = fc.oneof(
    fc.string(),
    fc.constantFrom('<script>alert(1)</script>', '</p></main>', '"><img src=x onerror=y>', '&lt;b&gt;', '\0\u001b'),
  );
  fc.assert(
    fc.property(hostile, hostile, hostile, (title, context, text) => {
      const document: IndexDocument = { ...at('#s1-1'), title, context, texts: [text] };
      const names = new Set<string>();
      visit(fromHtml(toIndexHtml(document)), 'element', (node) => {
        names.add(node.tagName);
      });
      assert.deepEqual([...names].sort(), ['body', 'div', 'h1', 'head', 'html', 'i', 'main', 'meta', 'p']);
    }),
  );
});

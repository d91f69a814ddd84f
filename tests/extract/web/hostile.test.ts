import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ExtractionError } from '../../../scripts/convert/extract/extraction.ts';
import { extractWebPage } from '../../../scripts/convert/extract/web/index.ts';

const most = 20_000_000;

/** Runs to an end or a clear refusal, in bounded time. */
function outcome(html: string): string {
  const begun = process.cpuUsage();
  let result = 'read';
  try {
    extractWebPage(new TextEncoder().encode(`<!doctype html><meta charset=utf-8><body>${html}`));
  } catch (error) {
    assert.ok(error instanceof ExtractionError, String(error));
    result = error.message;
  }
  assert.ok(process.cpuUsage(begun).user < most, 'takes too long');
  return result;
}

test('elements nested 100,000 deep', () => {
  for (const tag of ['<div>', '<b>', '<table><tr><td>', '<ul><li>', '<svg>']) {
    assert.match(outcome(tag.repeat(100_000)), /嵌套过深/u, tag);
  }
});

test('nested as deep as allowed', () => {
  assert.equal(outcome(`${'<div><span>'.repeat(240)}本部门预算情况说明如下。`), 'read');
  assert.equal(outcome(`${'<table><tr><td>1<td>'.repeat(120)}本部门预算情况说明如下。`), 'read');
});

test('formatting left open, which every paragraph opens again', () => {
  const fonts = Array.from({ length: 400 }, (_, index) => `<font color=${index}>`).join('');
  assert.match(outcome(`${fonts}${'<p>甲'.repeat(100_000)}`), /read|过大/u);
});

test('a million cells', () => {
  assert.match(outcome(`<table>${`<tr>${'<td>1'.repeat(100)}`.repeat(10_000)}</table>`), /过大|超过/u);
});

test('spans over a thousand columns and all rows, one wide row above many short ones', () => {
  assert.match(outcome(`<table>${'<tr><td rowspan=65534 colspan=1000>1<td>2'.repeat(3000)}</table>`), /read|过大/u);
  assert.match(outcome(`<table><tr>${'<td>1'.repeat(1900)}${'<tr><td>1<td>2'.repeat(20_000)}</table>`), /表格过大/u);
  assert.match(outcome(`<table><tr>${'<td>1'.repeat(3000)}</table>`), /表格过大/u);
});

test('attributes, entities and text without end', () => {
  const attributes = Array.from({ length: 200_000 }, (_, index) => `a${index}`).join(' ');
  assert.equal(outcome(`<p ${attributes}>本部门预算情况说明如下。`), 'read');
  assert.equal(outcome(`<p>${'&amp;&nbsp;&#x4e00;'.repeat(200_000)}`), 'read');
  assert.equal(outcome(`<p style="${';'.repeat(500_000)}">本部门预算情况说明如下。`), 'read');
});

test('a file that is too large is refused before it is looked at', () => {
  assert.throws(() => extractWebPage(new Uint8Array(65 * 1024 * 1024)), /过大/u);
});

test('bytes that are no page', () => {
  for (const bytes of [[], [0], [0xff, 0xfe], [0x4d, 0x5a, 0x90, 0x00]]) {
    assert.throws(() => extractWebPage(Uint8Array.from(bytes)), ExtractionError);
  }
});

test('scripts, styles and data in the page are never text', () => {
  const page =
    '<p>本部门预算情况说明如下。<script>alert(1)</script><style>p{}</style><!-- 注 --></p><svg><text>图</text></svg><object>对象</object>';
  const { blocks } = extractWebPage(new TextEncoder().encode(`<!doctype html><meta charset=utf-8>${page}`));
  assert.deepEqual(
    blocks.map((block) => block.type === 'paragraph' && block.lines[0]?.text),
    ['本部门预算情况说明如下。'],
  );
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodePage } from '../../../scripts/convert/extract/web/decode.ts';

/** 预算 in GB 18030. */
const gb = [0xd4, 0xa4, 0xcb, 0xe3];
/** 㑇, which only GB 18030 has, in its four bytes. */
const rare = [0x82, 0x30, 0xd5, 0x30];

function page(...parts: (string | number[])[]): Uint8Array {
  return Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'utf8') : Buffer.from(part))));
}

function text(bytes: Uint8Array): string {
  const { html, notices } = decodePage(bytes);
  assert.deepEqual(notices, []);
  return html.replaceAll(/<[^>]*>|\ufeff/gu, '');
}

test('declared in any of the usual ways, wrongly, or not at all', () => {
  assert.equal(text(page('<meta charset=gb2312>', gb)), '预算');
  assert.equal(text(page(`<meta http-equiv="Content-Type" content="text/html; charset=GBK">`, gb)), '预算');
  assert.equal(text(page('<?xml version="1.0" encoding="gb18030"?>', gb)).replace(/^\s+/u, ''), '预算');
  assert.equal(text(page('<meta charset="utf-8">', gb)), '预算');
  assert.equal(text(page('<meta charset="gbk">预算')), '预算');
  assert.equal(text(page('<meta charset="no-such">', gb)), '预算');
  assert.equal(text(page('<p>', gb)), '预算');
  assert.equal(text(page('<p>预算')), '预算');
  assert.equal(text(page('<!--', 'x'.repeat(2000), '--><meta charset=gbk>', gb)), '预算');
});

test('characters that only GB 18030 has, under the name of GB 2312', () => {
  const shown = text(page('<meta charset=gb2312>', gb, rare));
  assert.equal(shown.slice(0, 2), '预算');
  assert.equal([...shown].length, 3);
  assert.ok(!shown.includes('\ufffd'));
});

test('byte order marks come first', () => {
  assert.equal(text(page([0xef, 0xbb, 0xbf], '<meta charset=gbk>预算')), '预算');
  assert.equal(text(Buffer.from('\ufeff预算', 'utf16le')), '预算');
  assert.equal(text(Buffer.from('\ufeff预算', 'utf16le').swap16()), '预算');
});

test('bytes that fit no encoding are shown as such and said', () => {
  const { html, notices } = decodePage(page('<meta charset=utf-8>预算', [0xff, 0xff]));
  assert.match(html, /预算\ufffd+$/u);
  assert.equal(notices[0]?.rule, 'encoding');
  assert.match(notices[0]?.message ?? '', /2 处/u);
});

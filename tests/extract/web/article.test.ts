import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extractWebPage } from '../../../scripts/convert/extract/web/index.ts';
import { show } from '../show.ts';

function read(html: string): unknown[] {
  return show(extractWebPage(new TextEncoder().encode(`<!doctype html><meta charset=utf-8>${html}`)));
}

test('paragraphs that only sound like what surrounds an article stay', () => {
  const lines = [
    '收藏文物三千余件，其中一级文物十二件',
    '打印机购置费',
    '技术支持：为基层提供水利技术服务',
    '位置：云岭区中山路一号',
    '所在地区为国家级贫困县',
    '分享经济发展成果专项资金绩效目标',
    '版权所有者登记工作全部完成。',
    '实施时间：2024年1月至12月',
    '数据来源：区统计局年报',
    '上一年度结转资金',
  ];
  assert.deepEqual(read(`<div>${lines.map((line) => `<p>${line}</p>`).join('')}</div>`), lines);
});

test('a short block beside the long one stays when it is a paragraph, a heading, a table or a file', () => {
  const long = `<div>${'<p>本部门预算情况说明如下，收入支出平衡，与上年持平。</p>'.repeat(3)}</div>`;
  const shown = Array<string>(3).fill('本部门预算情况说明如下，收入支出平衡，与上年持平。');
  assert.deepEqual(read(`<div><p>公开如下</p>${long}</div>`), ['公开如下', ...shown]);
  assert.deepEqual(read(`<div><h2>公开</h2>${long}</div>`), ['#2 公开', ...shown]);
  assert.deepEqual(read(`<div><table><tr><td>1<td>2</table>${long}</div>`), [['@0 1 | @1 2'], ...shown]);
  assert.deepEqual(read(`<div>${long}<div><a href=a.PDF>附件</a></div></div>`), [...shown, '附件']);
  assert.deepEqual(read(`<div>${long}<div>南桥街道办事处二〇二四年二月一日共印三十份</div></div>`), [
    ...shown,
    '南桥街道办事处二〇二四年二月一日共印三十份',
  ]);
});

test('the header of an article is its own, that of the page is not', () => {
  const text = '<p>本部门预算情况说明如下，收入支出平衡，与上年持平。</p>';
  assert.deepEqual(
    read(
      `<header>某某区人民政府门户网站</header><article><header><h1>部门预算</h1></header>${text}<footer>二〇二四年</footer></article><footer>联系我们</footer>`,
    ),
    ['#1 部门预算', '本部门预算情况说明如下，收入支出平衡，与上年持平。', '二〇二四年'],
  );
});

test('the title stands first when the article does not begin with it', () => {
  const page = (head: string, body: string): unknown[] =>
    read(`<head>${head}</head><body><p>${body}</p><p>收入支出平衡，与上年持平。</p>`);
  const rest = '收入支出平衡，与上年持平。';
  assert.deepEqual(page('<title>水务局2024年预算_云岭区</title>', '正文'), ['#1 水务局2024年预算', '正文', rest]);
  assert.deepEqual(page('<title>云岭区 | 水务局2024年部门预算</title>', '正文'), [
    '#1 水务局2024年部门预算',
    '正文',
    rest,
  ]);
  assert.deepEqual(page('<title>x</title><meta name=ArticleTitle content="水务局 预算">', '正文'), [
    '#1 水务局 预算',
    '正文',
    rest,
  ]);
  assert.deepEqual(page('<title>水务局2024年预算_云岭区</title>', '水务局 2024年预算'), ['水务局 2024年预算', rest]);
  assert.deepEqual(page('', '正文'), ['正文', rest]);
  const heading = '<title>水务局2024年预算</title><body><header><h1>水务<b>局</b>2024年预算</h1></header>';
  assert.deepEqual(read(`${heading}<p>正文</p><p>${rest}</p>`), ['#1 水务局2024年预算', '正文', rest]);
});

test('a page without an article says so', () => {
  const list = `<ul>${Array.from({ length: 20 }, (_, index) => `<li><a href="${index}.html">某某局2024年部门预算公开</a>`).join('')}</ul>`;
  for (const body of ['', '<div id=app></div><script>render()</script>', list]) {
    assert.throws(() => read(`<body>${body}</body>`), /没有正文/u);
  }
});

test('frames, and the frame of a workbook saved as a page', () => {
  assert.throws(() => read('<frameset><frame src=a.htm></frameset>'), /frameset/u);
  assert.throws(
    () => read('<xml><x:WorksheetSource HRef="a.files/sheet001.htm"/></xml><frameset><frame></frameset>'),
    /\.xlsx/u,
  );
});

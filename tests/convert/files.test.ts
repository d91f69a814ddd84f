import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import type { Disclosure } from '../../src/model/index.ts';
import { contentRoot, convert, record } from './content-root.ts';

const narrative = `第一部分 概况

一、主要职责

某某局负责档案工作。

第二部分 2024年部门预算情况说明

一、收支情况

2024年某某局收入预算总额10.00万元。
`;

const tables = `<!-- 转写稿：xlsx -->

<!-- 工作表：公开01表 -->

2024年部门支出总表

单位：万元

<table>
<tr>
<td>科目编码</td>
<td>科目名称</td>
<td>合计</td>
<td>基本支出</td>
<td>项目支出</td>
</tr>
<tr>
<td>201</td>
<td>一般公共服务支出</td>
<td>10.00</td>
<td>7.00</td>
<td>3.00</td>
</tr>
</table>
`;

function read(root: string, id: string): Disclosure {
  return JSON.parse(record(root, id)) as Disclosure;
}

describe('a document in two files', () => {
  it('is one record; tables of the second file are not taken into the last section of the first', () => {
    const id = 'a-ju/2024-budget';
    const root = contentRoot([{ id, files: { 'text.txt': narrative, 'tables.md': tables } }]);
    const run = convert(root);
    assert.equal(run.status, 0, run.err);
    const disclosure = read(root, id);
    assert.deepEqual(
      disclosure.sources.map(({ path, layout }) => [path, layout]),
      [
        ['text.txt', 'tabbed'],
        ['tables.md', 'transcript'],
      ],
    );
    assert.equal(disclosure.sections.length, 2);
    assert.deepEqual(disclosure.front, [{ type: 'table', table: 't01' }]);
    const [table] = disclosure.tables;
    assert.equal(table?.standard, 'budget.expenditure-detail');
    assert.equal(table?.place.file, 1);
    assert.deepEqual(disclosure.sources[1]?.pages, [{ label: '公开01表', line: 3 }]);
    const lines = readFileSync(join(root, 'disclosures', `${id}.source.txt`), 'utf8').split('\n');
    const at = (disclosure.sources[0]?.lines ?? 0) + (table?.place.line ?? 0) - 1;
    assert.equal(lines[at], '2024年部门支出总表');
  });

  it('names the file and the sheet in messages', () => {
    const broken = tables.replace('单位：万元', '');
    const root = contentRoot([{ id: 'a-ju/2024-budget', files: { 'text.txt': narrative, 'tables.md': broken } }]);
    assert.match(convert(root).err, /［tables\.md 工作表“公开01表”］.*没有印出金额单位/u);
  });

  it('fails as a whole when one of its files cannot be read', () => {
    const files = { 'text.txt': narrative, 'tables.md': Buffer.from([0xff, 0xfe, 0x00, 0x00]) };
    const root = contentRoot([{ id: 'a-ju/2024-budget', files }, { id: 'b-ju/2024-budget' }]);
    const run = convert(root);
    assert.equal(run.status, 1);
    assert.match(run.err, /sources\/a-ju\/tables\.md/u);
    assert.ok(!existsSync(join(root, 'disclosures/a-ju')));
    assert.ok(existsSync(join(root, 'disclosures/b-ju')));
  });
});

describe('an archive', () => {
  it('is one document, its files named after it', () => {
    const id = 'a-ju/2024-budget';
    const archive = Buffer.from(zipSync({ '1.txt': strToU8(narrative), '2.md': strToU8(tables) }));
    const root = contentRoot([{ id, files: { 'all.zip': archive } }]);
    const run = convert(root);
    assert.equal(run.status, 0, run.err);
    assert.deepEqual(
      read(root, id).sources.map((source) => source.path),
      ['all.zip/1.txt', 'all.zip/2.md'],
    );
    assert.equal(read(root, id).tables.length, 1);
  });
});

describe('files made to do harm', () => {
  const entity = '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document>&x;</w:document>';
  const bad: Record<string, { name: string; bytes: Buffer; says: RegExp }> = {
    'a PDF cut short': {
      name: 'a.pdf',
      bytes: Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Cat'),
      says: /损坏|截断|不完整/u,
    },
    'a program with the name of a PDF': {
      name: 'a.pdf',
      bytes: Buffer.from('MZ\u0090\u0000\u0003', 'latin1'),
      says: /可执行程序/u,
    },
    'a Word file with external entities': {
      name: 'a.docx',
      bytes: Buffer.from(zipSync({ 'word/document.xml': strToU8(entity), '[Content_Types].xml': strToU8('<Types/>') })),
      says: /DOCTYPE|实体|文档类型/u,
    },
    'a ZIP bomb': {
      name: 'a.zip',
      bytes: Buffer.from(zipSync({ 'a.txt': new Uint8Array(80_000_000) }, { level: 9 })),
      says: /压缩/u,
    },
  };
  for (const [what, { name, bytes, says }] of Object.entries(bad)) {
    it(`${what}: said clearly, the rest goes on`, () => {
      const root = contentRoot([{ id: 'bad-ju/2024-budget', files: { [name]: bytes } }, { id: 'good-ju/2024-budget' }]);
      const run = convert(root);
      assert.equal(run.status, 1);
      assert.match(run.err, says);
      assert.match(run.err, /sources\/bad-ju/u);
      assert.ok(!run.err.includes('converter-defect'), run.err);
      assert.ok(existsSync(join(root, 'disclosures/good-ju/2024-budget.json')));
    });
  }
});

describe('a transcript beside a file', () => {
  it('is read in its place, and the record names the file', () => {
    const id = 'a-ju/2024-budget';
    const files = { 'scan.txt': narrative, 'mended.md': tables };
    const root = contentRoot([{ id, files }]);
    const yaml = join(root, 'sources', `${id}.yaml`);
    const [head = '', first = '', second = ''] = readFileSync(yaml, 'utf8').split('  - ');
    writeFileSync(yaml, `${head}  - ${first}    transcript:\n      ${second.replace('\n    ', '\n      ')}`);
    const run = convert(root);
    assert.equal(run.status, 0, run.err);
    const disclosure = read(root, id);
    assert.deepEqual(
      disclosure.sources.map(({ path, mended }) => [path, mended]),
      [['scan.txt', true]],
    );
    assert.equal(disclosure.tables.length, 1);
  });
});

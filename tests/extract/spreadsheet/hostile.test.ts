import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { CFB, utils, write } from '@e965/xlsx';
import fc from 'fast-check';
import { ExtractionError } from '../../../scripts/convert/extract/extraction.ts';
import { readInThread } from '../../../scripts/convert/extract/spreadsheet/binary-thread.ts';
import { extractXls, extractXlsx } from '../../../scripts/convert/extract/spreadsheet/index.ts';
import { outline } from './outline.ts';
import { type WrittenBook, type WrittenSheet, writeWorkbook } from './write.ts';

const folder = mkdtempSync(join(tmpdir(), 'workbooks-'));
after(() => rmSync(folder, { recursive: true }));

/** Extracts in a process with a small heap, which dies when more is needed. */
const program = `
  import { readFileSync } from 'node:fs';
  import { extract } from ${JSON.stringify(new URL('../../../scripts/convert/extract/index.ts', import.meta.url).href)};
  const path = process.argv[1];
  try {
    const [file] = await extract(readFileSync(path), path);
    console.log(JSON.stringify({ blocks: file.extraction.blocks, notices: file.extraction.notices }));
  } catch (error) {
    console.log(JSON.stringify({ kind: error.constructor.name, message: error.message }));
  }
`;

interface Outcome {
  kind?: string;
  message?: string;
  blocks?: { type: string; rows?: unknown[] }[];
}

function inSmallHeap(bytes: Uint8Array, name = 'book.xlsx'): Outcome {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const options = ['--max-old-space-size=192', '--disable-warning=ExperimentalWarning', '--input-type=module'];
  const run = spawnSync(process.execPath, [...options, '-e', program, path], { encoding: 'utf8', timeout: 120_000 });
  assert.equal(run.status, 0, run.stderr.slice(0, 2000));
  return JSON.parse(run.stdout);
}

function refusedInSmallHeap(sheets: readonly WrittenSheet[], book?: WrittenBook): string {
  const { kind, message } = inSmallHeap(writeWorkbook(sheets, book));
  assert.equal(kind, 'ExtractionError', message);
  return message ?? '';
}

async function refusal(act: () => Promise<unknown>): Promise<string> {
  try {
    await act();
  } catch (error) {
    assert.ok(error instanceof ExtractionError, String(error));
    return error.message;
  }
  return assert.fail('nothing was refused');
}

const refused = (sheets: readonly WrittenSheet[], book?: WrittenBook) =>
  refusal(() => extractXlsx(writeWorkbook(sheets, book)));

const small = '<row r="1"><c r="A1" t="str"><v>项目</v></c><c r="B1"><v>1</v></c></row>';
const series = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => make(index)).join('');

test('a million empty rows take no room, and show nothing', () => {
  const data = small + series(1_048_575, (index) => `<row r="${index + 2}"/>`);
  const { blocks } = inSmallHeap(writeWorkbook([{ name: '表', rows: [], data }]));
  assert.deepEqual(
    blocks?.map(({ type }) => type),
    ['sheet', 'paragraph', 'paragraph'],
  );
});

test('neither do rows of blank cells with lines, as far as they reach', () => {
  const cells = (row: number) => ['A', 'B', 'C'].map((column) => `<c r="${column}${row}" s="1"/>`).join('');
  const data = small + series(100_000, (index) => `<row r="${index + 2}">${cells(index + 2)}</row>`);
  const { blocks } = inSmallHeap(writeWorkbook([{ name: '表', rows: [], data }]));
  assert.equal(blocks?.length, 3);
});

test('the stated dimension is not believed', async () => {
  const data = `${small}</sheetData><dimension ref="A1:XFD1048576"/><sheetData>`;
  assert.deepEqual(outline(await extractXlsx(writeWorkbook([{ name: '表', rows: [], data }]))), [
    '= 表',
    'A1 项目',
    'B1 1',
  ]);
});

test('cells in the far corners, and merged areas over the whole sheet, take no room', () => {
  const data = `${small}<row r="1048576"><c r="XFD1048576"><v>2</v></c></row>`;
  const { blocks } = inSmallHeap(writeWorkbook([{ name: '表', rows: [], data, merges: ['C2:XFD1048575'] }]));
  assert.equal(blocks?.length, 4);
  const spread = refusedInSmallHeap([{ name: '表', rows: [], data, merges: ['A1:A1048576'] }]);
  assert.match(spread, /范围过大/u);
});

test('too many cells, texts, sheets and merged areas are refused', () => {
  const cells = series(400_001, (index) => `<row r="${index + 1}"><c><v>1</v></c></row>`);
  assert.match(refusedInSmallHeap([{ name: '表', rows: [], data: cells }]), /单元格超过 400000 个/u);
  const merges = series(100_001, () => '<mergeCell ref="A1:B2"/>');
  const data = `${small}</sheetData><mergeCells>${merges}</mergeCells><sheetData>`;
  assert.match(refusedInSmallHeap([{ name: '表', rows: [], data }]), /合并单元格过多/u);
  const many = Array.from({ length: 301 }, (_, index) => ({ name: `表${index}`, rows: [] }));
  assert.match(refusedInSmallHeap(many), /301 张工作表/u);
});

test('a huge table of shared strings is refused, and one long string used by many cells', () => {
  const parts = { 'xl/sharedStrings.xml': `<sst>${series(400_001, (index) => `<si><t>${index}</t></si>`)}</sst>` };
  assert.match(refusedInSmallHeap([{ name: '表', rows: [], data: small }], { parts }), /文字表过大/u);
  const long = { 'xl/sharedStrings.xml': `<sst><si><t>${'一'.repeat(1_000_000)}</t></si></sst>` };
  const data = series(50_000, (index) => `<row r="${index + 1}"><c t="s"><v>0</v></c></row>`);
  assert.match(refusedInSmallHeap([{ name: '表', rows: [], data }], { parts: long }), /文字过多/u);
});

test('a part that inflates without end is stopped', () => {
  const parts = { 'xl/worksheets/sheet1.xml': `<worksheet>${' '.repeat(40 * 1024 * 1024)}</worksheet>` };
  assert.match(refusedInSmallHeap([{ name: '表', rows: [] }], { parts }), /压缩比异常/u);
});

test('XML that is no XML, declares entities or nests without end is refused', async () => {
  const part = (content: string) =>
    refused([{ name: '表', rows: [] }], { parts: { 'xl/worksheets/sheet1.xml': content } });
  assert.match(await part('<worksheet><sheetData>'), /“xl\/worksheets\/sheet1\.xml”不是完好的 XML/u);
  const entities = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><worksheet>&e;</worksheet>';
  assert.match(await part(entities), /DOCTYPE/u);
  assert.match(await part('<a>'.repeat(300)), /嵌套过深/u);
  assert.match(await part('<worksheet><sheetData><row r="0"/></sheetData></worksheet>'), /行号不合规/u);
  assert.match(
    await part('<worksheet><sheetData><row><c r="ZZZ1"/></row></sheetData></worksheet>'),
    /单元格编号不合规/u,
  );
  assert.match(
    await part('<worksheet><sheetData><row><c t="s"><v>9</v></c></row></sheetData></worksheet>'),
    /不存在的文字/u,
  );
});

test('a workbook with a part missing, or with nothing to show, is refused', async () => {
  const sheets = [{ name: '表', rows: [['一']] }];
  assert.match(await refused(sheets, { parts: { 'xl/worksheets/sheet1.xml': null } }), /工作表“表”的内容缺失/u);
  assert.match(await refused(sheets, { parts: { 'xl/workbook.xml': null } }), /没有“xl\/workbook\.xml”/u);
  assert.match(await refused([{ name: '表', rows: [[], ['', null]] }]), /没有可见的内容/u);
  assert.match(await refused([{ name: '表', rows: [['一']], state: 'hidden' }]), /没有可见的内容/u);
});

function binaryBook(): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet([
      ['项目', '金额'],
      ['合计', 12.5],
      ['甲', true],
    ]),
    '表',
  );
  return write(book, { type: 'buffer', bookType: 'biff8' });
}

/** An XLS whose stream of records is changed by a function. */
function alteredBook(alter: (stream: Buffer) => Buffer): Uint8Array {
  const container = CFB.read(binaryBook(), { type: 'buffer' });
  const entry = CFB.find(container, 'Workbook');
  assert.ok(entry);
  const made = CFB.utils.cfb_new();
  CFB.utils.cfb_add(made, '/Workbook', alter(Buffer.from(entry.content as Uint8Array)));
  return Buffer.from(CFB.write(made, { type: 'buffer' }) as Uint8Array);
}

test('an encrypted XLS is refused by name', async () => {
  const password = Buffer.from([0x2f, 0, 6, 0, 0, 0, 1, 2, 3, 4]);
  const afterStart = (stream: Buffer) => {
    const start = 4 + stream.readUInt16LE(2);
    return Buffer.concat([stream.subarray(0, start), password, stream.subarray(start)]);
  };
  assert.match(await refusal(() => extractXls(alteredBook(afterStart))), /已用密码加密/u);
  assert.deepEqual(outline(await extractXls(alteredBook((stream) => stream))), [
    '= 表',
    '项目|金额',
    '合计|12.5',
    '甲|TRUE',
  ]);
});

test('an XLS with more cells than the bound is refused before they are made', () => {
  const row = Buffer.alloc(4 + 6 + 6 * 250);
  row.writeUInt16LE(0xbd, 0);
  row.writeUInt16LE(row.length - 4, 2);
  const rows = Buffer.concat(Array.from({ length: 2000 }, () => row));
  const insert = (stream: Buffer) => {
    const number = stream.indexOf(Buffer.from([0x03, 0x02, 14, 0]));
    assert.ok(number > 0);
    return Buffer.concat([stream.subarray(0, number), rows, stream.subarray(number)]);
  };
  const { kind, message } = inSmallHeap(alteredBook(insert), 'book.xls');
  assert.equal(kind, 'ExtractionError');
  assert.match(message ?? '', /单元格超过 400000 个/u);
});

test('an XLS that takes too long is given up', async () => {
  const message = await refusal(() => readInThread(binaryBook(), false, 1));
  assert.match(message, /已损坏或过大.*另存为 XLSX/u);
});

test('a damaged XLS is refused or read, never anything else', async () => {
  const intact = binaryBook();
  await fc.assert(
    fc.asyncProperty(fc.nat(intact.length - 1), fc.nat(255), fc.boolean(), async (at, byte, cut) => {
      const broken = cut ? intact.slice(0, at) : Uint8Array.from(intact);
      if (!cut) broken[at] = byte;
      try {
        await extractXls(broken);
      } catch (error) {
        assert.ok(error instanceof ExtractionError, String(error));
      }
    }),
    { numRuns: 20 },
  );
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CFB, utils, write } from '@e965/xlsx';
import { extractXls } from '../../../scripts/convert/extract/spreadsheet/index.ts';
import { noticesOf, outline } from './outline.ts';

const rows = [
  ['收入表', null, null],
  ['部门：某局', null, '单位：万元'],
  ['项目', '备用', '金额'],
  ['合计', '甲', 3],
  ['隐去', '乙', 1],
  ['其他', '丙', 0],
];

interface BinaryRecord {
  type: number;
  data: Buffer;
}

function record(type: number, ...words: number[]): BinaryRecord {
  const data = Buffer.alloc(words.length * 2);
  for (const [index, word] of words.entries()) data.writeUInt16LE(word, index * 2);
  return { type, data };
}

/** The records of an XLS that the library writes, changed by a test, as the library cannot write what is tested. */
function alteredBook(alter: (records: BinaryRecord[]) => BinaryRecord[]): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), '表');
  const container = CFB.read(write(book, { type: 'buffer', bookType: 'biff8' }), { type: 'buffer' });
  const stream = Buffer.from(CFB.find(container, 'Workbook')?.content as Uint8Array);
  const records: BinaryRecord[] = [];
  for (let at = 0; at + 4 <= stream.length; ) {
    const length = stream.readUInt16LE(at + 2);
    records.push({ type: stream.readUInt16LE(at), data: Buffer.from(stream.subarray(at + 4, at + 4 + length)) });
    at += 4 + length;
  }
  const written = alter(records).map(({ type, data }) => {
    const head = Buffer.alloc(4);
    head.writeUInt16LE(type, 0);
    head.writeUInt16LE(data.length, 2);
    return Buffer.concat([head, data]);
  });
  const made = CFB.utils.cfb_new();
  CFB.utils.cfb_add(made, '/Workbook', Buffer.concat(written));
  return Buffer.from(CFB.write(made, { type: 'buffer' }) as Uint8Array);
}

/** Records put at the beginning of the only sheet, whose place does not move by that. */
function inSheet(...added: BinaryRecord[]): Uint8Array {
  return alteredBook((records) => {
    const start = records.findLastIndex(({ type }) => type === 0x809) + 1;
    return [...records.slice(0, start), ...added, ...records.slice(start)];
  });
}

const shown = ['= 表', 'A1 收入表', 'A2 部门：某局', 'C2 单位：万元'];

test('lines around cells tell the table', async () => {
  const around = (records: BinaryRecord[]) => {
    for (const { type, data } of records) if (type === 0xe0) data.writeUInt32LE(0x1111, 10);
    return records;
  };
  const evidence = async (bytes: Uint8Array) => {
    const { blocks } = await extractXls(bytes);
    return blocks.flatMap((block) => (block.type === 'table' ? [block.found] : []));
  };
  assert.deepEqual(await evidence(alteredBook(around)), ['ruled']);
  assert.deepEqual(await evidence(alteredBook((records) => records)), ['marked']);
});

test('hidden rows and columns are not shown', async () => {
  const hiddenRow = record(0x208, 4, 0, 3, 0, 0, 0, 0x20, 0);
  const hiddenColumn = record(0x7d, 1, 1, 2048, 0, 1, 0);
  const extraction = await extractXls(inSheet(hiddenRow, hiddenColumn));
  assert.deepEqual(outline(extraction), [...shown, '项目|金额', '合计|3', '其他|0']);
  assert.deepEqual(noticesOf(extraction), [
    'hidden-rows: 工作表“表”有隐藏的行（第 5 行），没有转换',
    'hidden-columns: 工作表“表”有隐藏的列（B 列），没有转换',
  ]);
});

test('zeros that the sheet does not show are blank', async () => {
  const bytes = alteredBook((records) => {
    for (const { type, data } of records) if (type === 0x23e) data.writeUInt16LE(data.readUInt16LE(0) & ~0x10, 0);
    return records;
  });
  assert.equal(outline(await extractXls(bytes)).at(-1), '其他|丙|');
});

test('dates in a format the file only numbers are shown as in a Chinese Excel', async () => {
  const bytes = alteredBook((records) => {
    for (const { type, data } of records) if (type === 0xe0) data.writeUInt16LE(31, 2);
    return records;
  });
  assert.equal(outline(await extractXls(bytes)).at(-3), '合计|甲|1900年1月3日');
});

test('a number that a date cannot show is shown as it is', async () => {
  const bytes = alteredBook((records) => {
    for (const { type, data } of records) {
      if (type === 0xe0) data.writeUInt16LE(14, 2);
      if (type === 0x203 && data.readUInt16LE(0) === 3) data.writeDoubleLE(-3, 6);
    }
    return records;
  });
  assert.equal(outline(await extractXls(bytes)).at(-3), '合计|甲|-3');
});

test('pictures, charts and text boxes are reported', async () => {
  const object = (kind: number) => record(0x5d, 0x15, 18, kind, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0);
  const text = (content: string): BinaryRecord[] => {
    const floating = record(0x1b6, 0, 0, 0, 0, 0, content.length, 0, 0, 0);
    const data = Buffer.concat([Buffer.from([1]), Buffer.from(content, 'utf16le')]);
    return [floating, { type: 0x3c, data }, { type: 0x3c, data: Buffer.alloc(16) }];
  };
  const chart = [object(5), record(0x809, 0x600, 0x20, 0, 0, 0, 0, 0, 0), record(0x0a)];
  const comment = [object(0x19), ...text('批注')];
  const extraction = await extractXls(inSheet(object(8), ...chart, object(6), ...text('内部资料'), ...comment));
  assert.deepEqual(noticesOf(extraction), [
    'picture: 工作表“表”有 1 张图片，没有转换',
    'chart: 工作表“表”有 1 个图表，没有转换',
    'text-box: 工作表“表”有文本框，没有转换：内部资料',
  ]);
  assert.equal(outline(extraction).length, 8);
});

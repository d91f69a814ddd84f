import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { ExtractionError } from '../../../scripts/convert/extract/extraction.ts';
import { extract } from '../../../scripts/convert/extract/index.ts';
import { writeWorkbook } from '../spreadsheet/write.ts';

const workbook = writeWorkbook([{ name: '表', rows: [['一']] }]);
const text = strToU8('第一部分 概况');

async function refusal(bytes: Uint8Array, name: string): Promise<string> {
  try {
    await extract(bytes, name);
  } catch (error) {
    assert.ok(error instanceof ExtractionError, String(error));
    return error.message;
  }
  return assert.fail(`${name} was not refused`);
}

test('a text is handed on as its bytes, as Windows saves it under the name Unicode in UTF-8', async () => {
  assert.deepEqual(await extract(text, '说明.txt'), [{ name: '说明.txt', bytes: text, notices: [] }]);
  const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('项目\t金额', 'utf16le')]);
  const [file] = await extract(wide, '附表.txt');
  assert.ok(file && 'bytes' in file);
  assert.equal(new TextDecoder().decode(file.bytes), '项目\t金额');
});

test('a file goes to the extractor of what is in it, and the notice of its name with it', async () => {
  const [file] = await extract(workbook, '附表.xls');
  assert.ok(file && 'extraction' in file);
  assert.equal(file.extraction.format, 'xlsx');
  assert.deepEqual(
    file.extraction.notices.map(({ rule }) => rule),
    ['format-mismatch'],
  );
  const [page] = await extract(
    strToU8('<html><body><table><tr><td>项目</td><td>金额</td></tr></table></body></html>'),
    '附表.xls',
  );
  assert.ok(page && 'extraction' in page);
  assert.equal(page.extraction.format, 'html');
});

test('the files of an archive come in natural order under their paths', async () => {
  const archive = zipSync({ '附件10/表.xlsx': workbook, '附件2/说明.txt': text, '__MACOSX/x.txt': text });
  const files = await extract(archive, '公开.zip');
  assert.deepEqual(
    files.map((file) => [file.name, 'bytes' in file ? 'text' : file.extraction.format]),
    [
      ['公开.zip/附件2/说明.txt', 'text'],
      ['公开.zip/附件10/表.xlsx', 'xlsx'],
    ],
  );
});

test('a bad file in an archive is named', async () => {
  const exe = Uint8Array.of(0x4d, 0x5a, 0x90, 0);
  const archive = zipSync({ '说明.txt': text, '附件/决算.pdf': exe });
  assert.equal(await refusal(archive, '公开.zip'), '压缩包中的“附件/决算.pdf”：这是可执行程序，不是文档，拒绝读取');
  const nested = zipSync({ '内.zip': zipSync({ '说明.txt': text }) });
  assert.equal(await refusal(nested, '公开.zip'), '压缩包中的“内.zip”：压缩包里还有压缩包，请解开后重新打包');
});

test('a file too large is refused before it is looked at', async () => {
  const huge = new Uint8Array(new ArrayBuffer(300 * 1024 * 1024 + 1));
  assert.match(await refusal(huge, '决算.pdf'), /超过 300 MB/u);
});

test('a damaged picture is refused', async () => {
  assert.match(await refusal(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), '扫描.jpg'), /图片已损坏/u);
});

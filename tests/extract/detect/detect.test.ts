import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CFB, utils, write } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { detectFormat } from '../../../scripts/convert/extract/detect.ts';
import { ExtractionError } from '../../../scripts/convert/extract/extraction.ts';

const bytes = (text: string): Uint8Array => strToU8(text);
const binary = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const zip = (...names: string[]): Uint8Array => zipSync(Object.fromEntries(names.map((name) => [name, bytes('x')])));

function compound(...streams: string[]): Uint8Array {
  const container = CFB.utils.cfb_new();
  for (const name of streams) CFB.utils.cfb_add(container, `/${name}`, Buffer.from('x'));
  return Buffer.from(CFB.write(container, { type: 'buffer' }) as Uint8Array);
}

function refusal(content: Uint8Array, name: string): string {
  try {
    detectFormat(content, name);
  } catch (error) {
    assert.ok(error instanceof ExtractionError, String(error));
    return error.message;
  }
  return assert.fail(`${name} was not refused`);
}

const book = utils.book_new();
utils.book_append_sheet(book, utils.aoa_to_sheet([['项目', 1]]), '表');
const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('项目\t金额\r\n', 'utf16le')]);

test('a file is what is in it', () => {
  const cases: [format: string, name: string, content: Uint8Array][] = [
    ['pdf', '决算.pdf', bytes('%PDF-1.7\n…')],
    ['pdf', '决算.pdf', bytes(`${' '.repeat(900)}%PDF-1.4`)],
    ['docx', '说明.docx', zip('[Content_Types].xml', 'word/document.xml')],
    ['xlsx', '附表.xlsx', zip('xl/workbook.xml')],
    ['xlsx', '附表.xlsm', write(book, { type: 'buffer', bookType: 'xlsm' })],
    ['zip', '公开.zip', zip('说明.docx', '附表.xlsx')],
    ['doc', '说明.doc', compound('WordDocument', '1Table')],
    ['doc', '说明.wps', compound('WordDocument')],
    ['xls', '附表.xls', write(book, { type: 'buffer', bookType: 'biff8' })],
    ['xls', '附表.et', compound('Workbook')],
    ['xls', '附表.xls', compound('Book')],
    ['xls', '附表.xls', write(book, { type: 'buffer', bookType: 'xlml' })],
    ['html', '公开.html', bytes('<!DOCTYPE html><html></html>')],
    ['html', '公开.htm', bytes('\ufeff\n<!-- 保存 --><html lang="zh">')],
    ['html', '公开.shtml', bytes('<?xml version="1.0"?><!DOCTYPE html PUBLIC "x"><html>')],
    ['html', '公开.html', bytes('<div>决算</div>')],
    ['html', '公开', bytes('<table><tr><td>决算')],
    ['text', '决算.txt', bytes('决算\n<table>')],
    ['text', '决算.md', bytes('<table><tr><td>决算</td></tr></table>\n')],
    ['text', '决算.md', bytes('# 决算')],
    ['text', '决算.csv', bytes('项目,金额')],
    ['text', '决算.txt', binary('\xbe\xf6\xcb\xe3')],
    ['text', '决算.txt', utf16],
    ['text', '决算.txt', bytes('MZ 是两个字母')],
    ['text', '决算', bytes('部门决算')],
    ['image', '扫描.png', binary('\x89PNG\r\n\x1a\n')],
    ['doc', '说明.rtf', bytes('{\\rtf1\\ansi')],
    ['docx', '说明.docx', zip('word/document2.xml')],
    ['image', '扫描.jpg', binary('\xff\xd8\xff\xe0')],
    ['image', '扫描.tif', binary('II*\0')],
  ];
  for (const [format, name, content] of cases) {
    assert.deepEqual(detectFormat(content, name), { format, notices: [] }, name);
  }
});

test('a name that promises something else is a notice', () => {
  const cases: [format: string, name: string, content: Uint8Array, label: string][] = [
    ['html', '附表.xls', bytes('<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table>'), '网页（HTML）'],
    ['html', '附表.XLS', bytes('<table border=1><tr><td>项目'), '网页（HTML）'],
    ['text', '附表.xls', bytes('项目\t金额\n合计\t1'), '纯文本'],
    ['xlsx', '附表.xls', zip('xl/workbook.xml'), 'Excel 工作簿（XLSX）'],
    ['docx', '说明.doc', zip('word/document.xml'), 'Word 文档（DOCX）'],
    ['pdf', '说明.docx', bytes('%PDF-1.7'), 'PDF'],
    ['xls', '附表.xlsx', compound('Workbook'), 'Excel 97–2003 工作簿（XLS）'],
  ];
  for (const [format, name, content, label] of cases) {
    const ending = name.slice(name.indexOf('.')).toLowerCase();
    const message = `文件名以 ${ending} 结尾，内容却是${label}，已按内容读取`;
    const expected = { format, notices: [{ rule: 'format-mismatch', severity: 'warning', message, page: null }] };
    assert.deepEqual(detectFormat(content, name), expected, name);
  }
});

test('what cannot be read is refused with what to do instead', () => {
  const cases: [message: RegExp, name: string, content: Uint8Array][] = [
    [/可执行程序/u, '决算.pdf', binary('MZ\x90\0\x03\0')],
    [/可执行程序/u, '决算.pdf', binary('\x7fELF\x02')],
    [/可执行程序/u, '决算.txt', bytes('#!/bin/sh\n')],
    [/OFD.*另存为.*PDF/u, '决算.ofd', zip('OFD.xml', 'Doc_0/Document.xml')],
    [/XLSB.*另存为 XLSX/u, '附表.xlsb', zip('xl/workbook.bin')],
    [/OpenDocument.*另存为/u, '附表.ods', zip('META-INF/manifest.xml', 'content.xml')],
    [/PPTX/u, '汇报.pptx', zip('ppt/presentation.xml')],
    [/压缩包是空的/u, '空.zip', zip()],
    [/密码加密/u, '决算.docx', compound('EncryptedPackage', 'EncryptionInfo')],
    [/PPT/u, '汇报.ppt', compound('PowerPoint Document')],
    [/无法识别的 Office 或 WPS 文件/u, '说明.wps', compound('Contents')],
    [/无法识别的 Office 或 WPS 文件/u, '说明.doc', compound('WordDocument').slice(0, 600)],
    [/RAR/u, '公开.zip', binary('Rar!\x1a\x07')],
    [/7z/u, '公开.7z', binary('7z\xbc\xaf\x27\x1c')],
    [/GZIP/u, '公开.gz', binary('\x1f\x8b\x08')],
    [/MHT/u, '公开.mht', bytes('MIME-Version: 1.0\r\n')],
    [/图片格式/u, '扫描.gif', bytes('GIF89a')],
    [/Word XML/u, '说明.xml', bytes('<?xml version="1.0"?><?mso-application progid="Word.Document"?>')],
    [/XML 数据文件/u, '数据.xml', bytes('<?xml version="1.0"?><data/>')],
    [/文件是空的/u, '决算.pdf', new Uint8Array()],
    [/无法识别的文件格式/u, '决算.pdf', binary('\0\x01\x02\x03')],
    [/压缩包已损坏/u, '附表.xlsx', zip('xl/workbook.xml').slice(0, 60)],
  ];
  for (const [message, name, content] of cases) assert.match(refusal(content, name), message, name);
});

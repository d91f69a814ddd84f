import assert from 'node:assert/strict';
import { test } from 'node:test';
import { zipSync } from 'fflate';
import { ExtractionError } from '../../../scripts/convert/extract/extraction.ts';
import { extractDocx } from '../../../scripts/convert/extract/word/index.ts';
import { show } from '../show.ts';
import { cell, docx, paragraph, part, row, table } from './build.ts';

/** Every refusal is a clear message, and soon there. */
async function refuses(bytes: Uint8Array, message: RegExp): Promise<void> {
  const begun = process.cpuUsage();
  await assert.rejects(extractDocx(bytes), (error) => {
    assert.ok(error instanceof ExtractionError, String(error));
    assert.match(error.message, message);
    assert.match(error.message, /\p{Script=Han}/u);
    return true;
  });
  assert.ok(process.cpuUsage(begun).user < 20_000_000, 'takes too long');
}

function withDocument(xml: string): Uint8Array {
  return docx({ body: '', files: { 'word/document.xml': xml } });
}

test('a document type with an external entity: nothing is fetched', async () => {
  const xml = part('document', `<w:body>${paragraph('&secret;')}</w:body>`);
  await refuses(
    withDocument(xml.replace('?>', '?><!DOCTYPE w [<!ENTITY secret SYSTEM "file:///etc/passwd">]>')),
    /DOCTYPE/u,
  );
});

test('entities that multiply', async () => {
  const xml = part('document', `<w:body>${paragraph('&b;')}</w:body>`);
  await refuses(withDocument(xml.replace('?>', '?><!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>')), /DOCTYPE/u);
  await refuses(withDocument(xml), /损坏/u);
});

test('a document type in a part beside the text', async () => {
  const styles = part('styles', '').replace('?>', '?><!DOCTYPE w SYSTEM "http://example.invalid/">');
  const bytes = docx({ body: paragraph('甲'), styles: '', files: { 'word/styles.xml': styles } });
  await refuses(bytes, /styles\.xml.*DOCTYPE/u);
});

test('a part that inflates without end', async () => {
  await refuses(docx({ body: '', files: { 'word/document.xml': new Uint8Array(40 * 1024 * 1024) } }), /压缩/u);
});

test('elements nested 100,000 deep', async () => {
  const deep = '<w:tbl><w:tr><w:tc>'.repeat(100_000);
  await refuses(withDocument(part('document', `<w:body>${deep}`).replace('</w:document>', '')), /嵌套过深/u);
});

test('text boxes and tables nested as deep as allowed', async () => {
  const depth = 150;
  const body = `${'<w:tbl><w:tr><w:tc>'.repeat(depth)}${paragraph('底')}${'</w:tc></w:tr></w:tbl>'.repeat(depth)}`;
  assert.deepEqual(show(await extractDocx(docx({ body }))), ['底']);
});

test('a million cells', async () => {
  const cells = '<w:tc><w:p/></w:tc>'.repeat(100);
  await refuses(docx({ body: `<w:tbl>${`<w:tr>${cells}</w:tr>`.repeat(10_000)}</w:tbl>` }), /过大|超过|异常/u);
});

test('a cell wider than any table, in many rows', async () => {
  const wide = row(cell('1', '<w:gridSpan w:val="9999"/>') + cell('2'));
  const first = row(cell('1').repeat(1500));
  await refuses(docx({ body: table(first, wide.repeat(1000)) }), /表格过大/u);
});

test('truncated, cut off inside a part, not a package at all', async () => {
  const whole = docx({ body: paragraph('甲'.repeat(500)) });
  await refuses(whole.subarray(0, whole.length / 2), /损坏|不完整/u);
  await refuses(withDocument(part('document', `<w:body>${paragraph('甲')}`).slice(0, -20)), /损坏/u);
  await refuses(new TextEncoder().encode('MZ, not a document'), /损坏|压缩包/u);
  await refuses(zipSync({}), /Word/u);
});

test('another package under the name', async () => {
  await refuses(zipSync({ 'xl/workbook.xml': new Uint8Array() }), /不是 Word 文档/u);
  await refuses(withDocument('<html/>'), /不是 Word 文档/u);
  await refuses(withDocument(''), /损坏|空/u);
});

test('styles based on each other in a circle, lists that name each other', async () => {
  const style = (id: string, on: string): string =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="${on}"/></w:style>` +
    `<w:style w:type="numbering" w:styleId="n${id}"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`;
  const numbering =
    '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="na"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>';
  const body = paragraph('甲', '<w:pStyle w:val="a"/><w:numPr><w:numId w:val="1"/></w:numPr>');
  assert.deepEqual(show(await extractDocx(docx({ body, styles: style('a', 'b') + style('b', 'a'), numbering }))), [
    '甲',
  ]);
});

test('fields that never end, end without beginning, notes that cite themselves', async () => {
  const character = (kind: string): string => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
  const body = `<w:p>${character('end')}${character('separate')}<w:r><w:t>甲</w:t><w:footnoteReference w:id="1"/></w:r>${character('begin')}</w:p>${paragraph('乙')}`;
  const footnotes =
    '<w:footnote w:id="1"><w:p><w:r><w:t>注</w:t><w:footnoteReference w:id="1"/></w:r></w:p></w:footnote>';
  const extraction = await extractDocx(docx({ body, footnotes }));
  assert.deepEqual(show(extraction), ['甲[1]', '乙', '[1] 注[1]']);
});

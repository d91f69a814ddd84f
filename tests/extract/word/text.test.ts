import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extractDocx } from '../../../scripts/convert/extract/word/index.ts';
import { show } from '../show.ts';
import { type DocxParts, docx, paragraph, run } from './build.ts';

async function read(
  parts: DocxParts,
): Promise<{ shown: unknown[]; notices: [rule: string, count: string | undefined][] }> {
  const extraction = await extractDocx(docx(parts));
  assert.equal(extraction.format, 'docx');
  assert.deepEqual(extraction.pages, []);
  return {
    shown: show(extraction),
    notices: extraction.notices.map(({ rule, message }) => [rule, /\d+/u.exec(message)?.[0]]),
  };
}

const field = (kind: string, inside = ''): string =>
  `<w:r><w:fldChar w:fldCharType="${kind}">${inside}</w:fldChar></w:r>`;
const instruction = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`;

test('headings: by outline, by the name of a style or of the one it is based on', async () => {
  const style = (id: string, name: string, basedOn = '', more = ''): string =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${basedOn && `<w:basedOn w:val="${basedOn}"/>`}${more}</w:style>`;
  const styles =
    style('1', 'heading 1') +
    style('t', 'Title') +
    style('mine', '我的标题', '1') +
    style('plain', '正文样式', '1', '<w:pPr><w:outlineLvl w:val="9"/></w:pPr>');
  const body =
    paragraph('书名', '<w:pStyle w:val="t"/>') +
    paragraph('甲', '<w:pStyle w:val="mine"/>') +
    paragraph('乙', '<w:outlineLvl w:val="1"/>') +
    paragraph('丙', '<w:pStyle w:val="plain"/>') +
    paragraph('丁', '<w:pStyle w:val="1"/><w:outlineLvl w:val="9"/>') +
    paragraph('戊', '<w:outlineLvl w:val="8"/>');
  assert.deepEqual((await read({ body, styles })).shown, ['#1 书名', '#1 甲', '#2 乙', '丙', '丁', '#6 戊']);
});

test('blanks stay as typed, tabs are blanks, breaks begin a paragraph, empty paragraphs are none', async () => {
  const body =
    `<w:p><w:r><w:t xml:space="preserve">合    计 </w:t><w:tab/><w:t>万元</w:t></w:r></w:p>` +
    paragraph('') +
    `<w:p><w:r><w:t>上</w:t><w:br/><w:t>下</w:t><w:br w:type="page"/></w:r></w:p>` +
    paragraph('　　缩进&#10;一行');
  assert.deepEqual((await read({ body })).shown, ['合    计  万元', '上', '下', '缩进 一行']);
});

test('revisions: deletions are left out and counted, insertions kept, paragraphs joined', async () => {
  const body =
    `<w:p>${run('预算')}<w:del w:id="1"><w:r><w:delText>旧100</w:delText></w:r></w:del><w:ins w:id="2">${run('新200')}</w:ins>` +
    `<w:moveFrom w:id="3">${run('移走')}</w:moveFrom><w:moveTo w:id="4">${run('移来')}</w:moveTo></w:p>` +
    `<w:p><w:pPr><w:rPr><w:del w:id="5"/></w:rPr></w:pPr>${run('前半')}</w:p>${paragraph('后半')}`;
  assert.deepEqual(await read({ body }), {
    shown: ['预算新200移来', '前半后半'],
    notices: [['tracked-deletion', '6']],
  });
});

test('hidden text is left out and counted, by itself or by its style; hidden off is shown', async () => {
  const styles = '<w:style w:type="character" w:styleId="h"><w:name w:val="h"/><w:rPr><w:vanish/></w:rPr></w:style>';
  const body = `<w:p>${run('甲')}${run('隐藏', '<w:vanish/>')}${run('样式藏', '<w:rStyle w:val="h"/>')}${run('乙', '<w:rStyle w:val="h"/><w:vanish w:val="0"/>')}${run('丙', '<w:webHidden/>')}</w:p>`;
  assert.deepEqual(await read({ body, styles }), { shown: ['甲乙丙'], notices: [['hidden-text', '5']] });
});

test('fields print their result, not their instruction, also one inside the other', async () => {
  const body =
    `<w:p>${run('第')}${field('begin')}${instruction(' IF ')}${field('begin')}${instruction('PAGE')}${field('separate')}${run('9')}${field('end')}` +
    `${instruction(' = 1 ')}${field('separate')}${run('一')}${field('end')}${run('页')}<w:fldSimple w:instr="DATE">${run('二〇二四年')}</w:fldSimple></w:p>`;
  assert.deepEqual((await read({ body })).shown, ['第一页二〇二四年']);
});

test('tick boxes of forms, symbols, raised digits, hyphens, ruby', async () => {
  const box = (state: string): string =>
    field('begin', `<w:ffData><w:checkBox>${state}</w:checkBox></w:ffData>`) + field('separate') + field('end');
  const body =
    `<w:p>${box('<w:default w:val="1"/>')}${run('是')}${box('<w:default w:val="1"/><w:checked w:val="0"/>')}${run('否')}` +
    `<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>${run('10m')}${run('2', '<w:vertAlign w:val="superscript"/>')}` +
    `<w:r><w:t>A</w:t><w:noBreakHyphen/><w:t>B</w:t><w:ruby><w:rt><w:r><w:t>yù</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>预</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>`;
  assert.deepEqual(await read({ body }), { shown: ['☑是☐否☑10m²A-B预'], notices: [] });
});

test('what cannot be read is named, not dropped in silence', async () => {
  const body = `<w:p><w:r><w:sym w:font="Odd" w:char="F021"/><w:t>甲</w:t><w:novelty/></w:r></w:p><w:strange/>`;
  const extraction = await extractDocx(docx({ body }));
  assert.deepEqual(show(extraction), ['\ufffd甲']);
  assert.match(extraction.notices[0]?.message ?? '', /w:sym Odd F021、w:novelty、w:strange/u);
});

test('text boxes follow after their paragraph, once, whichever format they are written in', async () => {
  const content = `<w:txbxContent>${paragraph('框中')}</w:txbxContent>`;
  const both = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${content}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${content}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>`;
  const old = `<w:pict><v:textbox>${content.replace('框中', '旧框')}</v:textbox></w:pict>`;
  const body = `<w:p><w:r><w:t>正</w:t>${both}</w:r><w:r>${old}</w:r><w:r><w:t>文</w:t></w:r></w:p>`;
  assert.deepEqual(await read({ body }), { shown: ['正文', '框中', '旧框'], notices: [] });
});

test('pictures, embedded sheets, comments and external content are counted', async () => {
  const body =
    '<w:p><w:r><w:drawing><pic:pic/></w:drawing><w:object><v:imagedata/></w:object><w:commentReference w:id="1"/><w:t>甲</w:t></w:r></w:p>' +
    '<w:altChunk r:id="x"/>';
  const relationships =
    '<Relationship Id="a" Type="http://x/image" Target="http://example.invalid/a.png" TargetMode="External"/>' +
    '<Relationship Id="b" Type="http://x/hyperlink" Target="http://example.invalid/" TargetMode="External"/>' +
    '<Relationship Id="c" Type="http://x/attachedTemplate" Target="file:///c:/t.dotm" TargetMode="External"/>';
  assert.deepEqual(await read({ body, relationships }), {
    shown: ['甲'],
    notices: [
      ['picture', '1'],
      ['embedded-object', '2'],
      ['external-content', '1'],
      ['comment', '1'],
    ],
  });
});

test('footnotes stand at the end under the mark printed in the text; a reference to none is no mark', async () => {
  const reference = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
  const note = (id: number, text: string, type = ''): string =>
    `<w:footnote w:id="${id}"${type}><w:p><w:r><w:footnoteRef/></w:r>${run(text)}</w:p></w:footnote>`;
  const footnotes = note(0, '', ' w:type="separator"') + note(2, '甲注') + note(3, '乙注');
  const body = `<w:p>${run('数')}${reference(3)}${run('据')}${reference(2)}${reference(9)}</w:p>`;
  assert.deepEqual((await read({ body, footnotes })).shown, ['数[1]据[2]', '[1] 乙注', '[2] 甲注']);
});

test('running headers and footers are asides, page numbers apart', async () => {
  const footer = `<w:p>${run('- ')}${field('begin')}${instruction('PAGE')}${field('separate')}${run('3')}${field('end')}${run(' -')}</w:p>${paragraph('某某局编')}`;
  assert.deepEqual((await read({ body: paragraph('甲'), header: paragraph('部门预算'), footer })).shown, [
    '<runningHeader> 部门预算',
    '甲',
    '<pageNumber> - 3 -',
    '<runningFooter> 某某局编',
  ]);
});

test('prefixes other than the usual ones, and the strict form of the format', async () => {
  const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
  const files = {
    'word/document.xml': `<x:document xmlns:x="${strict}"><x:body><x:p><x:r><x:t>甲</x:t></x:r></x:p></x:body></x:document>`,
  };
  assert.deepEqual((await read({ body: '', files })).shown, ['甲']);
});

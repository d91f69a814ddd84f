import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read, utils, write } from '@e965/xlsx';
import fc from 'fast-check';
import type { Extraction } from '../../../scripts/convert/extract/extraction.ts';
import { extractXls, extractXlsx } from '../../../scripts/convert/extract/spreadsheet/index.ts';
import { noticesOf, outline } from './outline.ts';
import { type WrittenBook, type WrittenCell, type WrittenSheet, writeWorkbook } from './write.ts';

/** One column of cells beside their numbers, so that the sheet is a table. */
async function shown(
  cells: readonly WrittenCell[],
  sheet: Partial<WrittenSheet> = {},
  book: WrittenBook = {},
): Promise<string[]> {
  const rows = cells.map((cell, index) => [{ value: `第${index}行` }, cell]);
  const extraction = await extractXlsx(writeWorkbook([{ name: '表', rows: [['行', '值'], ...rows], ...sheet }], book));
  return outline(extraction)
    .slice(2)
    .map((line) => line.slice(line.indexOf('|') + 1));
}

test('numbers are shown as their format shows them', async () => {
  const cases: [WrittenCell, string][] = [
    [{ value: 1234567.891, format: '#,##0.00' }, '1,234,567.89'],
    [{ value: -1234.5, format: '#,##0.00_);(#,##0.00)' }, '(1,234.50)'],
    [{ value: -1234.5, format: '#,##0.00_ ;[Red]\\-#,##0.00\\ ' }, '-1,234.50'],
    [{ value: 0, format: '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ ' }, '-'],
    [{ value: 0.12345, format: '0.00%' }, '12.35%'],
    [{ value: 1234.5, format: '"¥"#,##0.00' }, '¥1,234.50'],
    [{ value: 12345678, format: '0.00,,"百万"' }, '12.35百万'],
    [{ value: 5, format: '00000' }, '00005'],
    [{ value: 0, format: '#,##0.00;\\-#,##0.00;' }, ''],
    [{ value: 45292, format: 'yyyy"年"m"月"d"日"' }, '2024年1月1日'],
    [{ value: 45292.5, format: '[$-804]yyyy/m/d h:mm' }, '2024/1/1 12:00'],
    [{ value: -1, format: 'yyyy/m/d' }, '-1'],
    [{ value: 0.1 + 0.2 }, '0.3'],
    [{ value: 233.67 }, '233.67'],
    [{ value: 0 }, '0'],
    [{ value: 'text', type: 'n' }, 'text'],
    [{ value: 1, type: 'b' }, 'TRUE'],
    [{ value: '2024-01-01', type: 'd', format: 'yyyy-mm-dd' }, '2024-01-01'],
  ];
  assert.deepEqual(
    await shown(cases.map(([cell]) => cell)),
    cases.map(([, text]) => text),
  );
});

test('codes that are texts keep their zeros, whatever their format', async () => {
  const codes: WrittenCell[] = [
    { value: '0301' },
    { value: '2010301', format: '#,##0.00' },
    { value: '007', type: 'str', formula: 'TEXT(7,"000")' },
    { value: '1e5' },
    { value: '=1+1' },
  ];
  assert.deepEqual(await shown(codes), ['0301', '2010301', '007', '1e5', '=1+1']);
});

test('dates of built-in formats are shown as in a Chinese Excel, from 1900 or 1904', async () => {
  const styles =
    '<styleSheet><borders><border/></borders><cellXfs><xf numFmtId="14"/><xf numFmtId="31"/><xf numFmtId="57"/><xf numFmtId="10"/></cellXfs></styleSheet>';
  const data = [0, 1, 2, 3]
    .map(
      (style, index) =>
        `<row r="${index + 1}"><c r="A${index + 1}" t="str"><v>行</v></c><c r="B${index + 1}" s="${style}"><v>45292</v></c></row>`,
    )
    .join('');
  const sheets = [{ name: '表', rows: [], data }];
  const lines = async (date1904: boolean) =>
    outline(await extractXlsx(writeWorkbook(sheets, { date1904, parts: { 'xl/styles.xml': styles } }))).slice(1);
  assert.deepEqual(await lines(false), ['行|2024/1/1', '行|2024年1月1日', '行|2024年1月', '行|4529200.00%']);
  assert.deepEqual((await lines(true)).slice(0, 2), ['行|2028/1/2', '行|2028年1月2日']);
});

test('zeros that the sheet does not show are blank', async () => {
  const cells: WrittenCell[] = [{ value: 0, format: '0.00' }, { value: 0.001, format: '0.00' }, { value: 1 }];
  assert.deepEqual(await shown(cells, { showZeros: false }), ['', '0.00', '1']);
  assert.deepEqual(await shown(cells), ['0.00', '0.00', '1']);
});

test('formulas are shown by their saved value and never computed; one without is reported', async () => {
  const rows = [
    ['项目', '金额'],
    ['合计', { formula: 'B3+B4', value: 99 }],
    ['甲', { formula: '1+1' }],
    ['乙', { formula: 'CONCATENATE("")', type: 'str' as const, value: '' }],
  ];
  const extraction = await extractXlsx(writeWorkbook([{ name: '表', rows }]));
  assert.deepEqual(outline(extraction), ['= 表', '项目|金额', '合计|99', '甲|', '乙|']);
  assert.deepEqual(noticesOf(extraction), [
    'formula-without-value: 工作表“表”的公式没有保存计算结果（B3），按空白转换；请用 Excel 或 WPS 打开并保存后再发布',
  ]);
});

test('error values are kept as text and reported', async () => {
  const rows = [
    ['项目', '金额'],
    ['合计', { value: '#REF!', type: 'e' as const, formula: 'B9' }],
    ['甲', { value: '#DIV/0!', type: 'e' as const }],
  ];
  const extraction = await extractXlsx(writeWorkbook([{ name: '表', rows }]));
  assert.deepEqual(outline(extraction), ['= 表', '项目|金额', '合计|#REF!', '甲|#DIV/0!']);
  assert.deepEqual(noticesOf(extraction), ['error-value: 工作表“表”有错误值（B2、B3），已照原样保留']);
});

test('texts of several runs, without the pronunciation beside them, with escapes and line feeds', async () => {
  const strings =
    '<sst><si><r><t>一般</t></r><r><rPr><b/></rPr><t>公共</t></r><rPh sb="0" eb="1"><t>yiban</t></rPh></si><si><t xml:space="preserve">  a &lt;b&gt;_x000D_\n上_x005F_x000A_</t></si></sst>';
  const data = '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row><row><c><v>1</v></c><c><v>2</v></c></row>';
  const book = writeWorkbook([{ name: '表', rows: [], data }], { parts: { 'xl/sharedStrings.xml': strings } });
  assert.deepEqual(outline(await extractXlsx(book)), ['= 表', '一般公共|  a <b>/上_x000A_', '1|2']);
});

test('parts with prefixes and in other places are found', async () => {
  const book = writeWorkbook([{ name: '表', rows: [] }], {
    parts: {
      '_rels/.rels':
        '<Relationships><Relationship Id="x" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/book/main.xml"/></Relationships>',
      'book/main.xml':
        '<x:workbook xmlns:x="m" xmlns:rel="r"><x:sheets><x:sheet name="甲" rel:id="s"/></x:sheets></x:workbook>',
      'book/_rels/main.xml.rels':
        '<Relationships><Relationship Id="s" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="../sheet.xml"/></Relationships>',
      'sheet.xml':
        '<x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>',
    },
  });
  assert.deepEqual(outline(await extractXlsx(book)), ['= 甲', 'A1 甲']);
});

/** Every text of an extraction with the cell it stands in. */
function placed({ blocks }: Extraction): Map<string, string> {
  const found = new Map<string, string>();
  for (const block of blocks) {
    const lines =
      block.type === 'table'
        ? block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.lines))
        : block.type === 'paragraph'
          ? block.lines
          : [];
    for (const { text, origin } of lines) {
      if (text !== '' && origin?.kind === 'sheet') found.set(origin.cell, text);
    }
  }
  return found;
}

test('no cell is lost, moved or changed, wherever it stands', async () => {
  const value = fc.oneof(
    fc.stringMatching(/^[一-龥：a-z0-9]{1,6}$/u),
    fc.double({ min: -1e6, max: 1e6, noNaN: true, noDefaultInfinity: true }),
  );
  const format = fc.constantFrom('General', '0.00', '#,##0.00', '0.0%', '@');
  const cells = fc.array(fc.record({ row: fc.nat(30), column: fc.nat(12), value, format }), {
    minLength: 1,
    maxLength: 80,
  });
  await fc.assert(
    fc.asyncProperty(cells, fc.constantFrom('xlsx' as const, 'biff8' as const), async (placedCells, bookType) => {
      const sheet = utils.aoa_to_sheet([[]]);
      for (const { row, column, value: content, format: z } of placedCells) {
        const cell = { v: content, t: typeof content === 'number' ? ('n' as const) : ('s' as const), z };
        sheet[utils.encode_cell({ r: row, c: column })] = cell;
      }
      sheet['!ref'] = 'A1:M31';
      const book = utils.book_new();
      utils.book_append_sheet(book, sheet, '表');
      const bytes: Uint8Array = write(book, { type: 'buffer', bookType });
      const extraction = await (bookType === 'xlsx' ? extractXlsx(bytes) : extractXls(bytes));
      const seen = read(bytes, { type: 'buffer' }).Sheets.表 ?? {};
      const expected = Object.entries(seen)
        .filter(([name]) => !name.startsWith('!'))
        .map(([name, cell]) => [name, String(cell.w ?? cell.v).trim()] as const)
        .filter(([, text]) => text !== '');
      const sorted = (pairs: Iterable<readonly [string, string]>) => [...pairs].sort(([a], [b]) => (a < b ? -1 : 1));
      assert.deepEqual(sorted(placed(extraction)), sorted(expected));
    }),
    { numRuns: 60 },
  );
});

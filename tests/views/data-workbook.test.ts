import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as XLSX from '@e965/xlsx';
import fc from 'fast-check';
import writeExcelFile from 'write-excel-file/node';
import { parseDecimal, type Value } from '../../src/model/index.ts';
import { numberCell, type Sheet, textCell } from '../../src/views/data/workbook/cell.ts';
import { workbook } from '../../src/views/data/workbook/index.ts';
import { repacked } from '../../src/views/data/workbook/repack.ts';
import { columns, expenditureTable, fact, record, row, table } from './records.ts';

const context = {
  bureau: '某局',
  region: [],
  site: '某站',
  recordSha256: 'f'.repeat(64),
  address: (path: string) => path,
};

function amount(printed: string): Value {
  return { kind: 'amount', amount: parseDecimal(printed) ?? assert.fail(printed), unit: 'tenThousandYuan' };
}

/** The sheets as another program reads them, each row by the texts it shows. */
async function readBack(sheets: Sheet[]): Promise<Map<string, string[][]>> {
  const book = XLSX.read(await writeExcelFile(sheets).toBuffer());
  const rows = (name: string) =>
    XLSX.utils.sheet_to_json<string[]>(book.Sheets[name] ?? assert.fail(), { header: 1, raw: false, defval: '' });
  return new Map(book.SheetNames.map((name) => [name, rows(name)]));
}

test('a figure is shown with the digits that were printed', () => {
  const cases = [
    ['1,112.08', 1112.08, '#,##0.00', true],
    ['1112.08', 1112.08, '0.00', true],
    ['-12.9', -12.9, '0.0', true],
    ['0', 0, '0', true],
    ['0.00', 0, '0.00', true],
    ['－3', -3, '0', false],
    ['1，112', 1112, '#,##0', false],
  ] as const;
  for (const [printed, value, format, asPrinted] of cases) {
    const made = numberCell(printed, amount(printed));
    assert.deepEqual([made?.cell.value, made?.cell.format, made?.asPrinted], [value, format, asPrinted], printed);
  }
});

test('a percentage keeps its sign and its size', () => {
  const made = numberCell('95.24%', { kind: 'percent', percent: '95.24' });
  assert.deepEqual([made?.cell.value, made?.cell.format, made?.asPrinted], [95.24, '0.00"%"', true]);
});

test('what is no figure, or has more digits than a spreadsheet keeps, stays text', () => {
  assert.equal(numberCell('2014001', { kind: 'code', code: '2014001', scheme: 'functional', level: 'item' }), null);
  assert.equal(numberCell('——', { kind: 'dash' }), null);
  assert.equal(numberCell('', undefined), null);
  assert.equal(numberCell('12345678901234.56', amount('12345678901234.56')), null);
  assert.ok(numberCell('1234567890123.45', amount('1234567890123.45')));
});

test('any amount that says it is shown as printed is, by another program', () => {
  const printed = fc
    .tuple(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.integer({ min: 0, max: 4 }), fc.boolean())
    .map(([whole, places, grouped]) =>
      (whole / 10 ** places).toLocaleString('en-US', {
        minimumFractionDigits: places,
        maximumFractionDigits: places,
        useGrouping: grouped,
      }),
    );
  fc.assert(
    fc.property(printed, (text) => {
      const made = numberCell(text, amount(text)) ?? assert.fail(text);
      // A spreadsheet drops the sign of a negative nothing.
      if (/^-[0.]+$/u.test(text)) return;
      assert.ok(made.asPrinted, text);
      assert.equal(XLSX.SSF.format(made.cell.format ?? '', made.cell.value), text);
    }),
  );
});

test('a text too long for a spreadsheet says so', () => {
  const { value } = textCell('长'.repeat(40_000));
  assert.equal(String(value).length, 32_767);
  assert.match(String(value), /全文见 JSON）$/u);
});

test('the first sheet says where it comes from, then a sheet a table as printed, then the sentences', async () => {
  const budget = record({
    tables: [expenditureTable()],
    facts: [fact({ amount: '305.63', sentence: '总额305.63万元。' })],
  });
  const sheets = await readBack(workbook(budget, context));
  assert.deepEqual([...sheets.keys()], ['说明', '01 支出总表', '正文里的数字']);
  assert.ok(sheets.get('说明')?.some((texts) => texts[1]?.includes('f'.repeat(64))));
  assert.deepEqual(sheets.get('01 支出总表')?.slice(0, 6), [
    ['支出总表', '', '', '', ''],
    ['单位：万元　原文第 10 行', '', '', '', ''],
    ['项目', '', '2024年预算数', '', ''],
    ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
    ['合计', '', '100.00', '60.00', '40.00'],
    ['201', '一般公共服务支出', '80.00', '40.00', '40.00'],
  ]);
  assert.deepEqual(sheets.get('01 支出总表')?.at(-1), ['221', '住房保障支出', '', '', '——']);
  assert.ok(sheets.get('正文里的数字')?.[1]?.includes('305.63万元'));
});

test('a figure that is printed otherwise is listed with its cell', async () => {
  const cols = columns('la');
  const odd = table({ columns: cols, headerRows: 0, rows: [row(['甲', '－3.0'], cols)], title: null });
  const sheets = await readBack(workbook(record({ tables: [odd] }), context));
  assert.deepEqual(sheets.get('写法不同的数'), [
    ['工作表', '格子', '原件印的是'],
    ['01 表 1', 'B3', '－3.0'],
  ]);
});

test('two tables of one title, or of a title no sheet may have, have sheets of their own', () => {
  const named = (id: string, text: string) =>
    table({ id, columns: columns('la'), title: { text, place: { file: 0, line: 1, column: 1 } } });
  const long = '收入/支出[总表]:'.repeat(6);
  const sheets = workbook(record({ tables: [named('t01', long), named('t02', long)] }), context).map(
    ({ sheet }) => sheet,
  );
  assert.equal(new Set(sheets).size, 3);
  for (const name of sheets) assert.match(name, /^[^[\]:*?/\\']{1,31}$/u);
});

test('the same document gives the same bytes, whenever it is written', async (t) => {
  const write = async (time: number): Promise<Uint8Array> => {
    t.mock.timers.enable({ apis: ['Date'], now: time });
    const sheets = workbook(record({ tables: [expenditureTable()] }), context);
    const bytes = repacked(await writeExcelFile(sheets).toBuffer());
    t.mock.timers.reset();
    return bytes;
  };
  const [first, second] = [await write(Date.UTC(2026, 0, 1)), await write(Date.UTC(2027, 5, 1))];
  assert.deepEqual(first, second);
  assert.ok(XLSX.read(first).SheetNames.length > 1);
});

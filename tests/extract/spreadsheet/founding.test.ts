import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { type Range, utils, type WorkSheet, write } from '@e965/xlsx';
import type { Extraction } from '../../../scripts/convert/extract/extraction.ts';
import { extractXls, extractXlsx } from '../../../scripts/convert/extract/spreadsheet/index.ts';
import { outline } from './outline.ts';
import { type WrittenCell, type WrittenSheet, writeWorkbook } from './write.ts';

/**
 * Tables of a published document (tests/fixtures/extract/spreadsheet/README.md) as workbooks: the figures as numbers
 * with a format, the codes as texts, the heads merged. What comes out is compared with the text, cell by cell.
 */
const text = readFileSync(new URL('../../fixtures/extract/spreadsheet/final-accounts.tsv', import.meta.url), 'utf8');
const tables = text.split('\n\n').map((part) => {
  const [title = '', ...lines] = part.replace(/\n$/u, '').split('\n');
  return { title: title.slice(2), rows: lines.map((line) => line.split('\t')) };
});

/** Merged cells of the heads, where the first row of a table is row 4. */
const headMerges: Record<string, string[]> = {
  收入支出决算总表: ['A4:C4', 'D4:F4'],
  收入决算表: ['A4:B4', 'C4:C5', 'D4:D5', 'E4:E5', 'F4:F5', 'G4:G5', 'H4:H5', 'I4:I5', 'A7:B7'],
  支出决算表: ['A4:B4', 'C4:C5', 'D4:D5', 'E4:E5', 'F4:F5', 'G4:G5', 'H4:H5', 'A7:B7'],
  财政拨款收入支出决算总表: ['A4:C4', 'D4:I4'],
  政府性基金预算财政拨款收入支出决算表: ['A4:B4', 'C4:C5', 'D4:D5', 'E4:G4', 'H4:H5'],
};

const amount = /^-?[\d,]+\.\d\d$/u;
const note = '注：本表金额单位转换时可能存在尾数误差。';
const thousands = '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ ';

function cellOf(shown: string): WrittenCell {
  if (!amount.test(shown)) return { value: shown };
  return { value: Number(shown.replaceAll(',', '')), format: shown.length % 2 === 0 ? '#,##0.00' : thousands };
}

function sheetOf({ title, rows }: (typeof tables)[number], framed: boolean): WrittenSheet {
  const width = rows[0]?.length ?? 0;
  const last = String.fromCharCode(64 + width);
  const end = rows.length + 4;
  const unit = ['部门名称：某局', ...Array<null>(width - 2).fill(null), '金额单位：万元'];
  return {
    name: title.slice(0, 31),
    rows: [
      [title],
      [`${'公开01表'}`],
      unit,
      ...rows.map((row) => row.map((shown) => ({ ...cellOf(shown), framed }))),
      [note],
    ],
    merges: [`A1:${last}1`, ...(headMerges[title] ?? []), `A${end}:${last}${end}`],
  };
}

/** What must come out: the texts as printed, the merged cells of the head with their spans. */
function expected({ title, rows }: (typeof tables)[number]): string[] {
  const width = rows[0]?.length ?? 0;
  const spans = (headMerges[title] ?? []).map((area) => utils.decode_range(area));
  const lines = rows.map((row, index) =>
    row
      .flatMap((shown, column) => {
        const span = spans.find(({ s, e }) => index + 3 >= s.r && index + 3 <= e.r && column >= s.c && column <= e.c);
        if (!span) return [shown];
        const starts = span.s.r === index + 3 && span.s.c === column;
        return starts ? [`${shown}{${span.e.c - span.s.c + 1}x${span.e.r - span.s.r + 1}}`] : [];
      })
      .join('|'),
  );
  const unit = ['A3 部门名称：某局', `${String.fromCharCode(64 + width)}3 金额单位：万元`];
  return [`= ${title.slice(0, 31)}`, `A1 ${title}`, 'A2 公开01表', ...unit, ...lines, `A${rows.length + 4} ${note}`];
}

function toLibrarySheet({ rows, merges }: WrittenSheet): WorkSheet {
  const sheet = utils.aoa_to_sheet(
    rows.map((row) =>
      row.map((cell) => (cell === null || typeof cell !== 'object' ? cell : cell.value === '' ? null : cell.value)),
    ),
  );
  for (const [row, cells] of rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      const written = sheet[utils.encode_cell({ r: row, c: column })];
      if (written && typeof cell === 'object' && cell?.format) written.z = cell.format;
    }
  }
  sheet['!merges'] = (merges ?? []).map((area): Range => utils.decode_range(area));
  return sheet;
}

function written(bookType: 'xlsx' | 'biff8' | 'xlml'): Uint8Array {
  const book = utils.book_new();
  for (const table of tables) {
    const sheet = sheetOf(table, false);
    utils.book_append_sheet(book, toLibrarySheet(sheet), sheet.name);
  }
  return write(book, { type: 'buffer', bookType, bookSST: true });
}

const forms: Record<string, () => Promise<Extraction>> = {
  'XLSX with lines': () => extractXlsx(writeWorkbook(tables.map((table) => sheetOf(table, true)))),
  'XLSX without lines': () => extractXlsx(writeWorkbook(tables.map((table) => sheetOf(table, false)))),
  'XLSX with shared strings': () => extractXlsx(written('xlsx')),
  XLS: () => extractXls(written('biff8')),
  'XML Spreadsheet 2003': () => extractXls(written('xlml')),
};

for (const [name, extract] of Object.entries(forms)) {
  test(`published tables come out of ${name} as they went in`, async () => {
    const extraction = await extract();
    assert.deepEqual(outline(extraction), tables.flatMap(expected));
    assert.deepEqual(extraction.notices, []);
    const cells = tables.flatMap(({ rows }) => rows.flat());
    assert.equal(cells.filter((shown) => amount.test(shown)).length, 123);
  });
}

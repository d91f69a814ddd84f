import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import * as XLSX from '@e965/xlsx';
import { siteFolder } from '../../scripts/lib/project.ts';
import { disclosureId, disclosurePages } from './support/pages.ts';
import { readRecord } from './support/records.ts';

/** Sheets that are no table. */
const names = { first: '说明', otherwise: '写法不同的数' } as const;

function open(id: string): XLSX.WorkBook {
  const options = { cellStyles: true, cellNF: true, cellText: true } as const;
  return XLSX.read(readFileSync(path.join(siteFolder, 'data', id, 'document.xlsx')), options);
}

function cellsOf(sheet: XLSX.WorkSheet | undefined): [string, XLSX.CellObject][] {
  return Object.entries(sheet ?? {}).filter(([at]) => !at.startsWith('!'));
}

function sheetNames({ SheetNames }: XLSX.WorkBook): string[] {
  return SheetNames.filter((name) => /^\d{2,} /u.test(name));
}

for (const page of disclosurePages()) {
  const id = disclosureId(page) ?? assert.fail();
  const record = readRecord(id);

  test(`${id}: the workbook has a sheet a table, and says first where all of it comes from`, () => {
    const book = open(id);
    assert.equal(book.SheetNames[0], names.first);
    assert.deepEqual(
      sheetNames(book).map((name) => name.split(' ')[0]),
      record.tables.map((table) => table.id.slice(1)),
    );
    assert.ok(book.SheetNames.every((name) => name.length <= 31 && !/[[\]:*?/\\]/u.test(name)));
    const first = cellsOf(book.Sheets[names.first])
      .map(([, { v }]) => String(v))
      .join('\n');
    for (const word of [record.title, 'MIT', `/bureaus/${id}/`, ...record.sources.map(({ sha256 }) => sha256)]) {
      assert.ok(first.includes(word), word);
    }
    for (const table of record.tables) if (table.unit) assert.ok(first.includes(table.unit.text), table.unit.text);
  });

  test(`${id}: a figure is a number, and is shown as printed or listed as printed otherwise`, () => {
    const book = open(id);
    const listed = new Map(
      XLSX.utils
        .sheet_to_json<string[]>(book.Sheets[names.otherwise] ?? XLSX.utils.aoa_to_sheet([]), { header: 1 })
        .map(([sheet, at, printed]) => [`${sheet} ${at}`, printed]),
    );
    let figures = 0;
    for (const [index, table] of record.tables.entries()) {
      const name = sheetNames(book)[index] ?? assert.fail();
      const sheet = book.Sheets[name] ?? assert.fail();
      const wanted = table.rows.flatMap(({ cells }) =>
        cells.flatMap((cell) =>
          cell.value?.kind === 'amount' ? [[Number(cell.value.amount), cell.text] as const] : [],
        ),
      );
      const found = cellsOf(sheet).filter(([, { t }]) => t === 'n');
      const shown = found.map(([at, { v, w }]) => `${v} ${listed.get(`${name} ${at}`) ?? w}`);
      for (const [value, printed] of wanted) {
        const at = shown.indexOf(`${value} ${printed}`);
        assert.ok(at >= 0, `${name}: ${printed} is not there`);
        shown.splice(at, 1);
      }
      figures += wanted.length;
    }
    const amounts = record.tables.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.filter(({ value }) => value?.kind === 'amount')),
    );
    assert.equal(figures, amounts.length);
  });

  test(`${id}: the head of every sheet of a table is frozen`, () => {
    const file = XLSX.CFB.read(readFileSync(path.join(siteFolder, 'data', id, 'document.xlsx')), { type: 'buffer' });
    const sheets = file.FullPaths.flatMap((name: string, index: number) => {
      const content = file.FileIndex[index]?.content;
      return /worksheets\/sheet\d+\.xml$/u.test(name) && content ? [Buffer.from(content).toString('utf8')] : [];
    });
    assert.ok(sheets.length > record.tables.length);
    const frozen = sheets.filter((xml: string) => /<pane [^>]*ySplit="\d+"[^>]*state="frozen"/u.test(xml));
    assert.ok(frozen.length >= record.tables.length, `${frozen.length} of ${sheets.length}`);
  });
}

import { wholeRow } from '../../../model/index.ts';
import type { Figure } from '../../arithmetic/figure.ts';
import type { CheckedDocument } from '../../document/checked-document.ts';
import { codedRows } from '../../document/coded-rows.ts';
import { bareName, type Sheet } from '../../document/sheet.ts';
import { ownYearColumns } from '../../document/year-columns.ts';
import { type Source, sourceOf } from './sources.ts';

/** Whether a whole is the money of the year, or that with what was carried over; `unsure` where heads do not say. */
export type WholeScope = 'year' | 'all' | 'unsure';

/** What an income table says in all: its wholes, and the whole of each source. */
export interface IncomeTable {
  sheet: Sheet;
  wholes: { figure: Figure; scope: WholeScope }[];
  /** A source that two columns or rows name is left out. */
  bySource: ReadonlyMap<Source, Figure>;
  /** An amount that was carried over. */
  carried: boolean;
}

const totalHead = /^(?:合计|小计|总计|金额|预算数|决算数)$/u;
const ofYear = /本年|当年/u;
const carriedOver = /结转|结余/u;

interface Read {
  wholes: IncomeTable['wholes'];
  sources: [Source, Figure][];
  carried: boolean;
}

/** Sources as columns: what stands in the row of the whole. */
function byColumns(sheet: Sheet, year: number): Read {
  const { total } = codedRows(sheet);
  const row = total ?? wholeRow(sheet.table);
  const read: Read = { wholes: [], sources: [], carried: false };
  if (row < 0) return read;
  const columns = ownYearColumns(sheet, year).map((column) => ({
    column,
    heads: (sheet.table.columns[column]?.path ?? []).map(bareName),
  }));
  const hasCarried = columns.some(({ heads }) => heads.some((head) => carriedOver.test(head)));
  for (const { column, heads } of columns) {
    const figure = sheet.figure(row, column);
    const own = heads.filter((head, at) => !(totalHead.test(head) && at > 0));
    const name = own.at(-1) ?? '';
    if (!figure || /^其中/u.test(sheet.table.columns[column]?.path.at(-1) ?? '')) continue;
    if (heads.some((head) => carriedOver.test(head))) {
      read.carried ||= !figure.value.eq(0);
      continue;
    }
    const source = sourceOf(name);
    if (source) read.sources.push([source, figure]);
    else if (sheet.table.columns[column]?.measure === 'total') {
      const scope = heads.some((head) => ofYear.test(head)) ? 'year' : hasCarried ? 'all' : 'unsure';
      read.wholes.push({ figure, scope });
    }
  }
  return read;
}

/** Sources as rows, with one column of amounts. */
function byRows(sheet: Sheet, year: number): Read {
  const column = ownYearColumns(sheet, year, 'total')[0] ?? ownYearColumns(sheet, year)[0];
  const read: Read = { wholes: [], sources: [], carried: false };
  if (column === undefined) return read;
  for (const [row, { role }] of sheet.rows.entries()) {
    const figure = sheet.figure(row, column);
    if (!figure || (role !== 'data' && role !== 'total')) continue;
    const name = sheet.bareLabel(row);
    const source = sourceOf(name);
    if (source) read.sources.push([source, figure]);
    else if (carriedOver.test(name)) read.carried ||= !figure.value.eq(0);
    else if (role === 'total') read.wholes.push({ figure, scope: ofYear.test(name) ? 'year' : 'unsure' });
  }
  return read;
}

/** Reads an income table, be its sources columns or rows. */
export function readIncome(sheet: Sheet, { record }: CheckedDocument): IncomeTable {
  const sourceRows = sheet.rows.filter((_, row) => sourceOf(sheet.bareLabel(row)) !== null).length;
  const coded = sheet.rows.some((_, row) => sheet.code(row) !== null);
  const read = !coded && sourceRows > 1 ? byRows(sheet, record.fiscalYear) : byColumns(sheet, record.fiscalYear);
  const bySource = new Map<Source, Figure>();
  const twice = new Set<Source>();
  for (const [source, figure] of read.sources) {
    if (bySource.has(source)) twice.add(source);
    bySource.set(source, figure);
  }
  for (const source of twice) bySource.delete(source);
  return { sheet, wholes: read.wholes, bySource, carried: read.carried };
}

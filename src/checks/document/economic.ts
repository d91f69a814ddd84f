import type { MeasureId } from '../../model/index.ts';
import type { Figure } from '../arithmetic/figure.ts';
import type { Term } from '../arithmetic/sums.ts';
import type { CheckedDocument } from './checked-document.ts';
import { bareName, type Sheet } from './sheet.ts';
import { ownYearColumns } from './year-columns.ts';

/** One economic item (办公费) of a basic expenditure table; several rows where it is printed by government class too. */
export interface EconomicItem {
  code: string | null;
  /** Name for comparing: see `economicName`. */
  name: string;
  /** The figures of its rows, to be added. */
  terms: Term[];
  /** Names of the government class of each row, where they are printed. */
  government: string[];
}

/** What the table of basic expenditure by economic classification says. */
export interface EconomicTable {
  sheet: Sheet;
  items: EconomicItem[];
  /** 合计 of all basic expenditure; null where the table prints none. */
  total: Figure | null;
  personnel: Figure | null;
  operating: Figure | null;
}

/** Spellings of one item: 维修（护）费 and 维修费, 其他交通费 and 其他交通费用. */
export function economicName(text: string): string {
  return bareName(text)
    .replace(/\(护\)|\(境\)/gu, '')
    .replace(/\((?:役)\)/gu, '役')
    .replace(/^(?:Z|J)\s*/u, '')
    .replace(/费用$/u, '费')
    .replace(/^其他商品服务支出$/u, '其他商品和服务支出')
    .replace(/^办公设备购置费$/u, '办公设备购置')
    .replace(/^(?:机关事业单位)?基本养老保险(?:缴费|费)?$/u, '机关事业单位基本养老保险缴费')
    .replace(/^职工基本医疗保险(?:缴费|费)?$/u, '职工基本医疗保险缴费');
}

const dataRows = new Set(['data', 'total']);

/** Columns of a measure: of the document's year where that is told. */
function columnsOf(sheet: Sheet, year: number | null, measure: MeasureId | null, lane?: number): number[] {
  return year === null ? sheet.amountColumns(measure, lane) : ownYearColumns(sheet, year, measure, lane);
}

function itemsOf(sheet: Sheet, year: number | null): EconomicItem[] {
  const items = new Map<string, EconomicItem>();
  const labels = sheet.table.columns.flatMap(({ role }, column) => (role === 'label' ? [column] : []));
  for (const lane of sheet.lanes) {
    const column = columnsOf(sheet, year, 'total', lane)[0] ?? columnsOf(sheet, year, null, lane)[0];
    if (column === undefined) continue;
    const own = labels.filter((label) => sheet.laneOf(label) === lane);
    for (const [row, { role }] of sheet.rows.entries()) {
      const code = sheet.code(row, lane);
      const name = economicName(sheet.label(row, lane));
      if (!dataRows.has(role) || name === '' || (sheet.isTotal(row, lane) && !code)) continue;
      if (/^(?:人员|公用)经费(?:合计|小计)?$/u.test(name)) continue;
      const key = code ?? name;
      const item = items.get(key) ?? { code, name, terms: [], government: [] };
      items.set(key, item);
      const figure = sheet.figure(row, column);
      if (figure) item.terms.push({ figure, sign: 1 });
      const second = own[1];
      if (second !== undefined) item.government.push(bareName(sheet.text(row, second)));
    }
  }
  return [...items.values()];
}

function blockTotal(sheet: Sheet, word: RegExp): Figure | null {
  for (const lane of sheet.lanes) {
    for (const [row, { cells }] of sheet.rows.entries()) {
      const label = cells.find((cell) => word.test(bareName(cell.text)) && sheet.laneOf(cell.column) === lane);
      if (!label) continue;
      // The figure stands behind the words, in the last column of a block of several lanes.
      for (let column = label.column + 1; column < sheet.table.columns.length; column += 1) {
        const figure = sheet.figure(row, column);
        if (figure) return figure;
        // Other words begin another block.
        if (cells.some((cell) => cell.column === column && cell.text !== '' && cell.value === undefined)) break;
      }
    }
  }
  return null;
}

/** The row of the whole: 合计, not 人员经费合计 or 公用经费合计. */
function totalRowOf(sheet: Sheet): number {
  return sheet.rows.findIndex(
    (_, row) => sheet.isTotal(row) && sheet.code(row) === null && !/^(?:人员|公用)经费/u.test(sheet.bareLabel(row)),
  );
}

function inTotalRow(
  sheet: Sheet,
  year: number | null,
  measure: 'total' | 'personnelCosts' | 'operatingCosts',
): Figure | null {
  const row = totalRowOf(sheet);
  // A single column of amounts is that of the whole, whatever its head (2024年基本支出).
  const [only, second] = columnsOf(sheet, year, null);
  const whole = measure === 'total' && second === undefined ? only : undefined;
  const column = columnsOf(sheet, year, measure)[0] ?? whole;
  return row < 0 || column === undefined ? null : sheet.figure(row, column);
}

/**
 * Reads a table of basic expenditure by economic classification, with codes or names alone, in one lane or several.
 * With the document's year, columns of another year are left out.
 */
export function readEconomic(sheet: Sheet, year: number | null = null): EconomicTable {
  const several = sheet.lanes.length > 1;
  return {
    sheet,
    items: itemsOf(sheet, year),
    total: several ? blockTotal(sheet, /^(?:基本支出)?(?:合计|总计)$/u) : inTotalRow(sheet, year, 'total'),
    personnel: inTotalRow(sheet, year, 'personnelCosts') ?? blockTotal(sheet, /^人员经费(?:合计|小计)?$/u),
    operating: inTotalRow(sheet, year, 'operatingCosts') ?? blockTotal(sheet, /^公用经费(?:合计|小计)?$/u),
  };
}

/** Every filled table of basic expenditure of the general public budget by economic classification. */
export function basicTables(document: CheckedDocument): EconomicTable[] {
  return document.filled('gpb-basic-by-economic').map((sheet) => readEconomic(sheet, document.record.fiscalYear));
}

/** The item of a name or code; null where there is none with a figure. */
export function economicItem({ items }: EconomicTable, name: string): EconomicItem | null {
  const wanted = economicName(name);
  const found = items.filter((item) => item.name === wanted && item.terms.length > 0);
  // A name that stands under two codes (30307 and 30114 医疗费) is two items.
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** The item of a code. */
export function economicByCode({ items }: EconomicTable, code: string): EconomicItem | null {
  return items.find((item) => item.code === code && item.terms.length > 0) ?? null;
}

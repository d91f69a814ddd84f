import {
  amountColumns,
  type ConceptId,
  type Disclosure,
  isTotalRow,
  type MeasureId,
  plainLabel,
  type Row,
  rowLabel,
  type Table,
  tablesOf,
  totalColumn,
} from '../../model/index.ts';
import type { Words } from '../../words/index.ts';
import { type KeyFigure, keyFigures } from '../key-figures.ts';
import { withUnit } from '../labels.ts';
import { disclosurePath } from '../paths.ts';
import { recognisedTable } from '../recognised.ts';
import { threePublicPart } from '../totals.ts';
import { whereIs } from '../where.ts';
import { type Bar, barsOf, type ChartDraft, type ChartItem, type ChartView, chart } from './chart.ts';
import { incomeItems } from './income.ts';
import { factItems, firstSource, fromText, rowItems, type Source, tableItem, tableSource } from './sources.ts';

export type { Bar, ChartView } from './chart.ts';

/** The charts of a document, in the order of the page; those without enough figures are left out. */
export function chartViews(record: Disclosure, words: Words): ChartView[] {
  return [bySource, byFunction, basicAndProject, byEconomicClass, byProject, threePublic]
    .map((draft) => draft(record, words))
    .filter((draft) => draft !== null)
    .map((draft) => chart(draft, words))
    .filter((view) => view !== null);
}

/**
 * Where the money comes from and where it goes, largest first, be it a single item. Where no class of spending is read,
 * basic and project spending stand for them.
 */
export function mainBars(record: Disclosure, words: Words): { income: Bar[]; spending: Bar[] } {
  return {
    income: barsOf(bySource(record, words)?.items ?? []),
    spending: barsOf((byFunction(record, words) ?? basicAndProject(record, words))?.items ?? []),
  };
}

function isRecognised(parts: readonly { printed: NonNullable<KeyFigure['printed']> }[]): boolean {
  return parts.some(({ printed }) => printed.recognised !== null);
}

function largest(bars: readonly Bar[], { charts }: Words): string {
  const [bar] = bars;
  return bar ? charts.largest(bar.label, bar.text) : '';
}

function bySource(record: Disclosure, words: Words): ChartDraft | null {
  const source =
    firstSource(tablesOf(record, 'revenue-expenditure-summary'), (table) => incomeItems(record, table, words)) ??
    factItems(record, 'fundSource', words);
  if (!source) return null;
  return {
    id: 'income',
    title: words.charts.income.title,
    sentence: (bars) => words.charts.income.sentence(bars.length, largest(bars, words)),
    ...source,
  };
}

function byFunction(record: Disclosure, words: Words): ChartDraft | null {
  const tables = [...tablesOf(record, 'expenditure-detail'), ...tablesOf(record, 'gpb-expenditure-by-function')];
  const inTable = firstSource(tables, (table) =>
    rowItems(record, table, (row) => row.level === 1 && row.role === 'data', words),
  );
  const source = inTable ? { ...inTable, whole: null, beside: [] } : factItems(record, 'functionalClass', words);
  if (!source) return null;
  const { title, sentence } = words.charts.function;
  return source.beside.length > 0
    ? { id: 'function', ...mixed(source, words), ...source }
    : { id: 'function', title, sentence: (bars) => sentence(bars.length, largest(bars, words)), ...source };
}

function basicAndProject(record: Disclosure, words: Words): ChartDraft | null {
  const figures = keyFigures(record, words);
  const parts = (['basic', 'project'] as const)
    .map((id) => figures.find((figure) => figure.id === id))
    .filter((figure): figure is KeyFigure & { printed: NonNullable<KeyFigure['printed']> } => !!figure?.printed);
  const [first] = parts;
  if (!first) return null;
  return {
    id: 'basicProject',
    title: words.charts.basicProject.title,
    sentence: (bars) => words.charts.basicProject.sentence(bars.map(({ label, text }) => `${label} ${text}`)),
    items: parts.map(({ label, printed }) => ({
      label,
      text: printed.withUnit,
      money: printed.money,
      href: printed.href,
    })),
    blank: 2 - parts.length,
    from:
      first.printed.from === 'table'
        ? { from: 'table', text: first.printed.where, href: first.printed.href, recognised: isRecognised(parts) }
        : fromText(first.printed.href, isRecognised(parts), words),
  };
}

function byEconomicClass(record: Disclosure, words: Words): ChartDraft | null {
  const inTable = firstSource(tablesOf(record, 'gpb-basic-by-economic'), (table) =>
    economicItems(record, table, words),
  );
  const source = inTable
    ? { ...inTable, whole: words.figures.names.basic, beside: [] }
    : (factItems(record, 'economicClass', words) ?? factItems(record, 'economicItem', words));
  if (!source) return null;
  const { title, sentence } = words.charts.economic;
  return source.beside.length > 0
    ? { id: 'economic', ...mixed(source, words), ...source }
    : {
        id: 'economic',
        title: title(source.whole),
        sentence: (bars) => sentence(bars.length, largest(bars, words)),
        ...source,
      };
}

/** What is said of a list in the text that has something else beside classes. */
function mixed(
  { whole, beside }: { whole: string | null; beside: readonly string[] },
  words: Words,
): Pick<ChartDraft, 'title' | 'sentence'> {
  const said = words.charts.mixed;
  return { title: said.title(whole), sentence: (bars) => said.sentence(bars.length, beside, largest(bars, words)) };
}

function byProject(record: Disclosure, words: Words): ChartDraft | null {
  const source =
    firstSource(tablesOf(record, 'project-expenditure'), (table) => rowItems(record, table, isProject(table), words)) ??
    formItems(record, words) ??
    factItems(record, 'project', words);
  if (!source) return null;
  const listed = tablesOf(record, 'project-expenditure').some((table) => !table.empty);
  // Forms are published for some projects only; a list of them is not all there is.
  const from = source.from?.from === 'text' ? 'text' : listed ? 'table' : 'forms';
  return {
    id: 'projects',
    title: words.charts.projects.title,
    sentence: (bars) => words.charts.projects.sentence(from, bars.length, largest(bars, words)),
    ...source,
  };
}

function threePublic(record: Disclosure, words: Words): ChartDraft | null {
  const source =
    firstSource(tablesOf(record, 'three-public'), (table) => threePublicItems(record, table, words)) ??
    factItems(record, 'threePublic', words, (fact) => fact.concept !== 'officialVehicles');
  if (!source) return null;
  const whole = keyFigures(record, words).find((figure) => figure.id === 'threePublic')?.printed;
  return {
    id: 'threePublic',
    title: words.charts.threePublic.title,
    sentence: (bars) => words.charts.threePublic.sentence(record.kind, whole?.withUnit ?? null, largest(bars, words)),
    ...source,
  };
}

/** Economic classes: rows of the first level, in each lane of a table whose classes stand side by side. */
function economicItems(record: Disclosure, table: Table, words: Words): Source {
  const lanes = [...new Set(table.columns.map((column) => column.lane))];
  const items: ChartItem[] = [];
  let blank = 0;
  for (const lane of lanes) {
    const column = totalColumn(table, lane);
    if (column === undefined) continue;
    for (const [rowIndex, row] of table.rows.entries()) {
      if (row.role !== 'data' || !isClass(table, row, lane)) continue;
      const item = tableItem(record, table, rowIndex, column, rowLabel(table, row, lane), words);
      if (item) items.push(item);
      else blank += 1;
    }
  }
  return { items, blank, from: tableSource(record, table) };
}

function isClass(table: Table, row: Row, lane: number): boolean {
  const code = row.cells.find((cell) => table.columns[cell.column]?.lane === lane && cell.value?.kind === 'code');
  if (code?.value?.kind === 'code') return code.value.level === 'class';
  return lane === 0 && row.level === 1;
}

/** In a table of projects the departments and units above them have depths of their own; projects are deepest. */
function isProject(table: Table): (row: Row) => boolean {
  const rows = table.rows.filter((row) => row.role === 'data' && !isTotalRow(table, row));
  const deepest = Math.max(0, ...rows.map((row) => row.level));
  return (row) => rows.includes(row) && row.level === deepest;
}

const threePublicItemIds = [
  'overseasTravel',
  'officialVehiclesPurchase',
  'officialVehiclesOperation',
  'officialReceptions',
] as const satisfies readonly (ConceptId & MeasureId)[];

/** The four items of 三公, whether the table gives one a row or one a column. */
function threePublicItems(record: Disclosure, table: Table, words: Words): Source {
  const items: ChartItem[] = [];
  let blank = 0;
  for (const id of threePublicItemIds) {
    const spot = threePublicPart(record, table, id);
    const row = spot && table.rows[spot.rowIndex];
    if (!spot || !row) continue;
    const { rowIndex, column } = spot;
    const isColumn = amountColumns(table, id).length > 0;
    const label = isColumn ? (table.columns[column]?.path.at(-1) ?? '') : plainLabel(rowLabel(table, row));
    const item = tableItem(record, table, rowIndex, column, label, words);
    if (item) items.push(item);
    else blank += 1;
  }
  return { items, blank, from: tableSource(record, table) };
}

/** Projects by the money their performance forms print, when there is no table of projects. */
function formItems(record: Disclosure, words: Words): Source | null {
  const items: ChartItem[] = [];
  const figures = new Set<string>();
  let blank = 0;
  let recognised = false;
  for (const table of record.tables) {
    if (
      !table.form ||
      (table.standard !== 'budget.project-goal' && table.standard !== 'final.project-self-assessment')
    ) {
      continue;
    }
    const fund = fundOf(table, record);
    if (fund?.value?.kind === 'amount' && table.form.name) {
      figures.add(fund.figure === '' ? fund.source : fund.figure);
      recognised ||= recognisedTable(table, whereIs(record, table.place, words)) !== null;
      items.push({
        label: table.form.name,
        text: withUnit(fund.text, fund.value.unit, words),
        money: fund.value,
        href: disclosurePath(record.id, table.id),
      });
    } else blank += 1;
  }
  if (items.length === 0) return null;
  const said = figures.size === 1 ? [...figures].join('') : '';
  const { fromForms, fromFormsAs } = words.charts.projects;
  const text = said === '' ? fromForms : fromFormsAs(said);
  return { items, blank, from: { from: 'table', text, href: disclosurePath(record.id, 'forms'), recognised } };
}

/** What the form gives for the whole project: the outturn of a final account, else the year's money. */
function fundOf(table: Table, record: Disclosure): NonNullable<Table['form']>['funds'][number] | undefined {
  const funds = table.form?.funds ?? [];
  const [head] = funds;
  const whole = funds.filter((fund) => fund.source === head?.source && fund.value?.kind === 'amount');
  const spent = whole.find((fund) => fund.figure.includes('执行数'));
  return record.kind === 'final' && spent ? spent : whole.at(-1);
}

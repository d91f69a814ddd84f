import type { Disclosure, Indicator, Table } from '../model/index.ts';
import { type TableView, tableView } from './table.ts';

/** A column of the indicators that at least one of them fills. */
export interface IndicatorColumn {
  key: 'target' | 'adjustedTarget' | 'actual' | 'points' | 'score' | 'description' | 'basis' | 'deviation';
  label: string;
  /** Whether it holds sentences rather than a value. */
  prose: boolean;
}

/** One indicator, with the spans of the levels it shares with its neighbours. */
export interface IndicatorRow {
  level1: { text: string; rowSpan: number } | null;
  level2: { text: string; rowSpan: number } | null;
  name: string;
  values: string[];
}

export interface IndicatorGroup {
  /** 实施期目标, 年度目标; null when the form has one set. */
  period: string | null;
  rows: IndicatorRow[];
}

/** The money block as a table: one source of money a row, one figure a column. */
export interface FundsView {
  columns: string[];
  /** Whether some of it is money: a spending plan is printed in percent. */
  money: boolean;
  rows: { source: string; cells: string[] }[];
}

export interface FormView {
  id: string;
  title: string;
  name: string | null;
  fields: { label: string; text: string }[];
  funds: FundsView[];
  indicatorColumns: IndicatorColumn[];
  indicators: IndicatorGroup[];
  /** The grid as printed. */
  grid: TableView;
}

const indicatorLabels: Record<IndicatorColumn['key'], string> = {
  target: '指标值',
  adjustedTarget: '调整后指标值',
  actual: '实际完成值',
  points: '分值',
  score: '得分',
  description: '绩效指标描述',
  basis: '指标值确定依据',
  deviation: '偏差原因分析及改进措施',
};

const proseColumns: ReadonlySet<IndicatorColumn['key']> = new Set(['description', 'basis', 'deviation']);

/** A performance form as fields, money and indicators, with its grid beside them. */
export function formView(table: Table, record: Pick<Disclosure, 'id' | 'sources' | 'tables'>): FormView | null {
  const { form } = table;
  if (!form) return null;
  const grid = tableView(table, record);
  const keys = Object.keys(indicatorLabels) as IndicatorColumn['key'][];
  const used = keys.filter((key) => form.indicators.some((indicator) => indicator[key]));
  return {
    id: table.id,
    title: grid.title,
    name: form.name,
    fields: form.fields.map((field) => ({ label: field.label, text: field.passage.text })),
    funds: fundsViews(form.funds),
    indicatorColumns: used.map((key) => ({ key, label: indicatorLabels[key], prose: proseColumns.has(key) })),
    indicators: [...Map.groupBy(form.indicators, (indicator) => indicator.period)].map(([period, indicators]) => ({
      period,
      rows: indicatorRows(indicators, used),
    })),
    grid,
  };
}

function indicatorRows(indicators: readonly Indicator[], keys: readonly IndicatorColumn['key'][]): IndicatorRow[] {
  return indicators.map((indicator, index) => ({
    level1: spanFrom(indicators, index, (each) => each.level1),
    level2: spanFrom(
      indicators,
      index,
      (each) => `${each.level1}\n${each.level2}`,
      (each) => each.level2,
    ),
    name: indicator.name,
    values: keys.map((key) => indicator[key] ?? ''),
  }));
}

/** The text and span of a level at its first row of a run; null below. */
function spanFrom(
  indicators: readonly Indicator[],
  index: number,
  key: (indicator: Indicator) => string,
  text: (indicator: Indicator) => string = key,
): { text: string; rowSpan: number } | null {
  const own = indicators[index];
  if (!own) return null;
  const before = indicators[index - 1];
  if (before && key(before) === key(own)) return null;
  let rowSpan = 1;
  for (let next = indicators[index + rowSpan]; next && key(next) === key(own); next = indicators[index + rowSpan]) {
    rowSpan += 1;
  }
  return { text: text(own), rowSpan };
}

/**
 * The money block, one table for each set of figures that belong together: the months of a spending plan do not
 * stand in the same columns as the amounts above them.
 */
function fundsViews(funds: NonNullable<Table['form']>['funds']): FundsView[] {
  const rows: { source: string; figures: Map<string, string>; money: boolean }[] = [];
  for (const fund of funds) {
    let row = rows.findLast((each) => each.source === fund.source);
    // A source that comes back with the same figure (中央财政资金 under two goals) is a row of its own.
    if (!row || row.figures.has(fund.figure)) {
      row = { source: fund.source, figures: new Map(), money: false };
      rows.push(row);
    }
    row.figures.set(fund.figure, fund.text);
    row.money ||= fund.value?.kind === 'amount';
  }
  const tables: { columns: Set<string>; rows: typeof rows }[] = [];
  for (const row of rows) {
    const own = [...row.figures.keys()];
    const touching = tables.filter((table) => own.some((figure) => table.columns.has(figure)));
    const [table = { columns: new Set<string>(), rows: [] }, ...others] = touching;
    if (touching.length === 0) tables.push(table);
    for (const other of others) {
      for (const figure of other.columns) table.columns.add(figure);
      table.rows.push(...other.rows);
      tables.splice(tables.indexOf(other), 1);
    }
    for (const figure of own) table.columns.add(figure);
    table.rows.push(row);
  }
  return tables.map((table) => ({
    columns: [...table.columns],
    money: table.rows.some((row) => row.money),
    rows: table.rows.map(({ source, figures }) => ({
      source,
      cells: [...table.columns].map((figure) => figures.get(figure) ?? ''),
    })),
  }));
}

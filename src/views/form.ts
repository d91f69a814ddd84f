import Big from 'big.js';
import { type Disclosure, type Indicator, type Passage, type Place, parseDecimal, type Table } from '../model/index.ts';
import type { Words } from '../words/index.ts';
import type { Flag, Flags } from './checks/flags.ts';
import { formAmount } from './form-amount.ts';
import { withUnit } from './labels.ts';
import { staffFields } from './people-in-post.ts';
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
  /** Set where a check found something about its row. */
  flag: Flag | null;
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
  rows: { source: string; cells: { text: string; flag: Flag | null; room: boolean }[] }[];
}

/** A form in one line: counted, nothing judged. */
export interface FormOverview {
  /** Number of its indicators. */
  indicators: number;
  /** Of those with points and a score, how many have all their points, and how many there are; null where none has. */
  full: { count: number; of: number } | null;
  /** The printed total of the score, or the grade; null where there is none. */
  result: string | null;
  /** What it costs, with the name that is printed for it; null where no amount is. */
  amount: { name: string; withUnit: string } | null;
}

export interface FormView {
  id: string;
  title: string;
  name: string | null;
  /** `id`: the anchor of a field that something leads to. */
  fields: { id: string | null; label: string; text: string; flag: Flag | null }[];
  funds: FundsView[];
  indicatorColumns: IndicatorColumn[];
  indicators: IndicatorGroup[];
  overview: FormOverview;
  /** The form in one line, where it is folded: its project, unless the title names it, what it costs and its targets. */
  line: string;
  /** The grid as printed. */
  grid: TableView;
}

const proseColumns: ReadonlySet<IndicatorColumn['key']> = new Set(['description', 'basis', 'deviation']);

/** A performance form as fields, money and indicators, with its grid beside them. */
export function formView(
  table: Table,
  record: Pick<Disclosure, 'id' | 'kind' | 'sources' | 'tables'>,
  flags: Flags,
  words: Words,
): FormView | null {
  const { form } = table;
  if (!form) return null;
  const grid = tableView(table, record, flags, words);
  const flagged = new GridFlags(table, flags);
  const staff = staffFields(table);
  const keys = Object.keys(words.forms.columns) as IndicatorColumn['key'][];
  const used = keys.filter((key) => form.indicators.some((indicator) => indicator[key]));
  const overview = { ...overviewOf(form), amount: amountOf(table, record.kind, words) };
  return {
    id: table.id,
    title: grid.title,
    line: lineOf(grid.title.includes(form.name ?? '') ? null : form.name, overview, words),
    name: form.name,
    fields: form.fields.map(({ label, passage }) => ({
      id: staff.find((field) => field.passage === passage)?.id ?? null,
      label,
      text: passage.text,
      flag: flagged.of(passage),
    })),
    funds: fundsViews(form.funds, flagged),
    indicatorColumns: used.map((key) => ({ key, label: words.forms.columns[key], prose: proseColumns.has(key) })),
    indicators: [...Map.groupBy(form.indicators, (indicator) => indicator.period)].map(([period, indicators]) => ({
      period,
      rows: indicatorRows(indicators, used, flagged),
    })),
    overview,
    grid,
  };
}

function amountOf(table: Table, kind: Disclosure['kind'], words: Words): FormOverview['amount'] {
  const found = formAmount(table, kind);
  return found && { name: found.name, withUnit: withUnit(found.fund.text, found.money.unit, words) };
}

function lineOf(name: string | null, { amount, indicators, full, result }: FormOverview, words: Words): string {
  const { forms, punctuation } = words;
  return [
    name ?? '',
    amount ? forms.fold.amount(amount.name, amount.withUnit) : '',
    indicators > 0 ? forms.fold.indicators(indicators) : '',
    full ? forms.fold.full(full.count, full.of) : '',
    result === null ? '' : forms.fold.total(result),
  ]
    .filter((part) => part !== '')
    .join(punctuation.comma);
}

function overviewOf({ indicators, fields }: NonNullable<Table['form']>): Omit<FormOverview, 'amount'> {
  const scored = indicators.flatMap(({ points, score }) => {
    const [most, got] = [points, score].map((printed) => parseDecimal(printed?.trim() ?? ''));
    return most && got ? [{ most, got }] : [];
  });
  const full = scored.filter(({ most, got }) => new Big(got).gte(most)).length;
  const total = fields.find(({ label }) => label === '总分')?.passage.text.trim();
  return {
    indicators: indicators.length,
    full: scored.length > 0 ? { count: full, of: scored.length } : null,
    result: total || null,
  };
}

/** The marks of a form's grid, for what is read from it and shown above it. */
class GridFlags {
  readonly #places = new Map<string, Flag>();
  /** An indicator is one row of the grid: any mark in it is its own. */
  readonly #lines = new Map<string, Flag>();

  constructor(table: Table, flags: Flags) {
    for (const [rowIndex, { cells }] of table.rows.entries()) {
      const marked = cells.flatMap((cell) => {
        const flag = flags.cell(table.id, rowIndex, cell.column);
        return flag ? [{ cell, flag }] : [];
      });
      for (const { cell, flag } of marked) {
        for (const { file, line, column } of [cell.place, ...(cell.morePlaces ?? [])]) {
          this.#places.set(`${file}:${line}:${column}`, flag);
        }
      }
      const [first] = marked;
      if (first) for (const { place } of cells) this.#lines.set(`${place.file}:${place.line}`, first.flag);
    }
  }

  at({ file, line, column }: Place): Flag | null {
    return this.#places.get(`${file}:${line}:${column}`) ?? null;
  }

  inRow({ file, line }: Place): Flag | null {
    return this.#lines.get(`${file}:${line}`) ?? null;
  }

  of({ runs }: Passage): Flag | null {
    return runs.map(({ place }) => this.at(place)).find((flag) => flag !== null) ?? null;
  }
}

function indicatorRows(
  indicators: readonly Indicator[],
  keys: readonly IndicatorColumn['key'][],
  flagged: GridFlags,
): IndicatorRow[] {
  return indicators.map((indicator, index) => ({
    flag: flagged.inRow(indicator.place),
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
function fundsViews(funds: NonNullable<Table['form']>['funds'], flagged: GridFlags): FundsView[] {
  const rows: { source: string; figures: Map<string, { text: string; flag: Flag | null }>; money: boolean }[] = [];
  for (const fund of funds) {
    let row = rows.findLast((each) => each.source === fund.source);
    // A source that comes back with the same figure (中央财政资金 under two goals) is a row of its own.
    if (!row || row.figures.has(fund.figure)) {
      row = { source: fund.source, figures: new Map(), money: false };
      rows.push(row);
    }
    row.figures.set(fund.figure, { text: fund.text, flag: flagged.at(fund.place) });
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
  const isRoomy = (table: (typeof tables)[number], figure: string): boolean =>
    table.rows.some(({ figures }) => figures.get(figure)?.flag);
  return tables.map((table) => ({
    columns: [...table.columns],
    money: table.rows.some((row) => row.money),
    rows: table.rows.map(({ source, figures }) => ({
      source,
      cells: [...table.columns].map((figure) => {
        const { text, flag } = figures.get(figure) ?? { text: '', flag: null };
        return { text, flag, room: flag === null && isRoomy(table, figure) };
      }),
    })),
  }));
}

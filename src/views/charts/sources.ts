import {
  amountAt,
  type breakdowns,
  type ConceptId,
  conceptName,
  type Disclosure,
  type Fact,
  type Row,
  rowLabel,
  shownLabel,
  type Table,
  totalColumn,
} from '../../model/index.ts';
import type { Words } from '../../words/index.ts';
import { besideClasses, currentList } from '../fact-list.ts';
import { moneyOf } from '../facts.ts';
import type { KeyFigureId } from '../key-figures.ts';
import { tableTitle, withUnit } from '../labels.ts';
import { disclosurePath } from '../paths.ts';
import { recognisedTable } from '../recognised.ts';
import { cellAnchor } from '../table-body.ts';
import { whereIs } from '../where.ts';
import type { ChartDraft, ChartItem } from './chart.ts';

/** What a chart draws, and where it is from. */
export type Source = Pick<ChartDraft, 'items' | 'blank' | 'from'>;

/** What the first table gives that gives anything. */
export function firstSource(tables: readonly Table[], read: (table: Table) => Source): Source | null {
  for (const table of tables) {
    const source = read(table);
    if (source.items.length > 0) return source;
  }
  return null;
}

/** The rows of a table that a chart is about, each with the amount in the column of the whole. */
export function rowItems(
  record: Disclosure,
  table: Table,
  wanted: (row: Row, at: number) => boolean,
  words: Words,
): Source {
  const column = totalColumn(table);
  const items: (ChartItem & { rowIndex: number })[] = [];
  let blank = 0;
  for (const [rowIndex, row] of table.rows.entries()) {
    if (!wanted(row, rowIndex)) continue;
    const item = column === undefined ? null : tableItem(record, table, rowIndex, column, rowLabel(table, row), words);
    if (item) items.push({ ...item, rowIndex });
    else blank += 1;
  }
  return { items: apart(items, table), blank, from: tableSource(record, table) };
}

/** Rows of the same name get that of the unit above them: 残疾人就业保障金（服务中心）. */
function apart(items: (ChartItem & { rowIndex: number })[], table: Table): ChartItem[] {
  return items.map(({ rowIndex, ...item }) => {
    if (items.filter((other) => other.label === item.label).length === 1) return item;
    const depth = table.rows[rowIndex]?.level ?? 0;
    const above = table.rows.slice(0, rowIndex).findLast((row) => row.role === 'data' && row.level < depth);
    const unit = above ? shownLabel(rowLabel(table, above)) : '';
    return unit === '' ? item : { ...item, label: `${item.label}（${unit}）` };
  });
}

/** The amount of a row and column as an item; null where none is printed. */
export function tableItem(
  record: Disclosure,
  table: Table,
  rowIndex: number,
  column: number,
  label: string,
  words: Words,
): ChartItem | null {
  const found = amountAt(table, rowIndex, column);
  if (!found) return null;
  return {
    label: withMeaning(table, rowIndex, column, shownLabel(label), words),
    text: withUnit(found.cell.text, found.cell.value.unit, words),
    money: found.cell.value,
    href: disclosurePath(record.id, cellAnchor(table.id, rowIndex, found.cell.column)),
  };
}

/** The name of a class of a classification with what it means, for those who cannot read it. */
function withMeaning(table: Table, rowIndex: number, column: number, label: string, { classes }: Words): string {
  const lane = table.columns[column]?.lane;
  for (const { column: at, value } of table.rows[rowIndex]?.cells ?? []) {
    if (value?.kind !== 'code' || value.level !== 'class' || table.columns[at]?.lane !== lane) continue;
    const { scheme, code } = value;
    const meaning = scheme === 'revenue' || scheme === 'project' ? undefined : classes[scheme][code];
    if (meaning) return classes.named(label, meaning);
  }
  return label;
}

/** A table as the origin of a chart. */
export function tableSource(record: Disclosure, table: Table): Source['from'] {
  const recognised = recognisedTable(table, whereIs(record, table.place)) !== null;
  return { from: 'table', text: tableTitle(table), href: disclosurePath(record.id, table.id), recognised };
}

function isScanned(record: Disclosure, facts: readonly Fact[]): boolean {
  return facts.some((fact) => whereIs(record, fact.place).recognised);
}

/** The first list of such facts. `beside`: what it holds that is no class, so that it is no division by class. */
export function factItems(
  record: Disclosure,
  kind: (typeof breakdowns)[number],
  words: Words,
  wanted: (fact: Fact) => boolean = () => true,
): (Source & { whole: string | null; beside: string[] }) | null {
  const list = currentList(record, kind, wanted);
  const [first] = list;
  if (!first) return null;
  const items = list.flatMap((fact): ChartItem[] => {
    const money = moneyOf(fact.quantity);
    if (!money || !fact.quantity) return [];
    return [
      {
        label: fact.subject,
        text: words.labels.printed(fact.quantity.text),
        money,
        href: disclosurePath(record.id, fact.id),
      },
    ];
  });
  const parent = record.facts.find((fact) => fact.id === first.parent);
  const whole = parent ? wholeName(parent, words) : null;
  return {
    items,
    blank: 0,
    from: fromText(disclosurePath(record.id, first.section), isScanned(record, list), words),
    whole,
    beside: besideClasses(list).map((fact) => wholeName(fact, words)),
  };
}

/** Wholes that are figures of the head of the page have a name in every language. */
const namedWholes: Partial<Record<ConceptId, KeyFigureId>> = {
  basicExpenditure: 'basic',
  projectExpenditure: 'project',
  threePublicExpenses: 'threePublic',
  agencyOperatingExpenses: 'operating',
};

/** What a thing with a name of its own is called. */
function wholeName({ concept, subject }: Fact, { figures }: Words): string {
  if (!concept) return subject;
  const named = namedWholes[concept];
  return named ? figures.names[named] : conceptName(concept);
}

/** The sentences as the origin of a chart. */
export function fromText(href: string, recognised: boolean, { charts }: Words): Source['from'] {
  return { from: 'text', text: charts.fromText, href, recognised };
}

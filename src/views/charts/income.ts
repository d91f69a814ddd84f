import { Sheet, summarySides } from '../../checks/index.ts';
import type { Disclosure, Table } from '../../model/index.ts';
import type { Words } from '../../words/index.ts';
import { type Source, tableItem, tableSource } from './sources.ts';

/** The sources of income of a summary table, and what was carried over: the lines that its total adds up. */
export function incomeItems(record: Disclosure, table: Table, words: Words): Source {
  const { income } = summarySides(new Sheet(table));
  const lines = income ? [...income.items, ...income.balances] : [];
  const items = lines.map(({ row, figure, label, mark }) => {
    const column = figure?.cell?.column;
    return column === undefined ? null : tableItem(record, table, row, column, label.slice(mark.length), words);
  });
  const drawn = items.filter((item) => item !== null);
  return { items: drawn, blank: items.length - drawn.length, from: tableSource(record, table) };
}

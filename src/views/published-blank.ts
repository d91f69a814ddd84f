import type { Disclosure, Table } from '../model/index.ts';
import type { Absence } from './absence.ts';
import { tableTitle } from './labels.ts';
import { disclosurePath } from './paths.ts';
import { blankCell, type Spot } from './totals.ts';

/** What a table tells of a figure by printing none: it was published empty, or the cell of the figure holds no amount. */
export function publishedBlank(record: Pick<Disclosure, 'id'>, table: Table, spot: Spot | undefined): Absence | null {
  const at = { title: tableTitle(table), href: disclosurePath(record.id, table.id) };
  if (table.empty) return { why: 'emptyTable', ...at };
  const blank = spot && blankCell(table, spot);
  return blank ? { why: 'blankCell', ...at, ...blank } : null;
}

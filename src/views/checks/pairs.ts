import type { Disclosure, Operand, Verdict } from '../../model/index.ts';
import { cellAnchor, holdsFigure } from '../table-body.ts';

/** The anchor of the cell that an operand stands in; null where the page gives it none. */
function anchorOf({ tables }: Pick<Disclosure, 'tables'>, { cell: address }: Operand): string | null {
  const table = address && tables.find(({ id }) => id === address.table);
  const row = table?.rows[address?.row ?? -1];
  const cell = row?.cells.find(({ column }) => column === address?.column);
  if (!table || !row || !cell || !address || !holdsFigure(table, row, cell)) return null;
  return cellAnchor(address.table, address.row, address.column);
}

/**
 * Cells of tables that print the same as a sentence, by the id of its fact: what a check of text against table found
 * to agree, the number itself or within its rounding.
 */
export function cellsOfFacts(
  record: Pick<Disclosure, 'tables'>,
  verdicts: readonly Verdict[],
): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  for (const { rule, status, operands } of verdicts) {
    const [a, b, third] = operands;
    if (!rule.startsWith('N-') || (status !== 'pass' && status !== 'rounding') || !a || !b || third) continue;
    const [told, printed] = a.fact ? [a, b] : [b, a];
    const anchor = anchorOf(record, printed);
    if (told.fact && !told.cell && !printed.fact && anchor && !cells.has(told.fact)) cells.set(told.fact, anchor);
  }
  return cells;
}

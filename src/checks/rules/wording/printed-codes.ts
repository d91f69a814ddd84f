import { cellAt, type Place, shownLabel } from '../../../model/index.ts';
import type { CheckedDocument } from '../../document/checked-document.ts';
import type { Sheet } from '../../document/sheet.ts';

/** A classification code as a table prints it, with the name beside it. */
export interface PrintedCode {
  code: string;
  scheme: 'functional' | 'economic';
  name: string;
  place: Place;
  /** 《支出总表》. */
  sheet: string;
}

function* codesOfLane(sheet: Sheet, lane: number): Generator<PrintedCode> {
  const columns = sheet.table.columns.map(({ role, lane: own }, column) => ({ role, own, column }));
  const label = columns.filter(({ role, own }) => role === 'label' && own === lane);
  const [only, second] = label;
  // Two columns of names beside a code: it cannot be told whose name is which.
  if (!only || second) return;
  for (const row of sheet.rows) {
    const codes = row.cells.filter((cell) => cell.value?.kind === 'code' && sheet.laneOf(cell.column) === lane);
    const [cell, other] = codes;
    const name = cellAt(row, only.column);
    if (!cell || other || !name || name.doubtful || cell.doubtful || cell.value?.kind !== 'code') continue;
    const { code, scheme } = cell.value;
    // A name with figures or without Chinese is a cell read wrongly.
    if (!/^\p{Script=Han}[^\d]{1,60}$/u.test(name.text)) continue;
    if (scheme !== 'functional' && scheme !== 'economic') continue;
    yield { code, scheme, name: shownLabel(name.text), place: name.place, sheet: sheet.name };
  }
}

/** Every code of the tables by scheme and code, in document order. Tables that were read by order are left out. */
export function printedCodes(document: CheckedDocument): Map<string, PrintedCode[]> {
  const sheets = document.sheets.filter(({ table }) => table.confidence === 'high' && !table.form);
  const all = sheets.flatMap((sheet) => sheet.lanes.flatMap((lane) => [...codesOfLane(sheet, lane)]));
  return Map.groupBy(all, ({ scheme, code }) => `${scheme} ${code}`);
}

import { concepts, type Fact } from '../../../model/index.ts';
import type { Figure } from '../../arithmetic/figure.ts';
import type { CheckedDocument } from '../../document/checked-document.ts';
import { economicName } from '../../document/economic.ts';
import { bareName, type Sheet } from '../../document/sheet.ts';

/** A figure of a table that names its unit, and the table. */
export interface PrintedFigure {
  figure: Figure;
  sheet: Sheet;
}

/** The standard tables whose amounts have a unit that is printed at them; forms are left out. */
export function tablesWithUnit(document: CheckedDocument): Sheet[] {
  return document.sheets.filter(({ table }) => table.standard && table.unit && !table.form && !table.empty);
}

function* namesOf(sheet: Sheet, row: number, column: number): Generator<string> {
  const lane = sheet.laneOf(column);
  const label = sheet.label(row, lane);
  if (label !== '') yield economicName(label);
  // In the row of the whole a head says what the figure is: 基本支出, 项目支出.
  if (label === '' || sheet.isTotal(row, lane)) yield economicName(sheet.table.columns[column]?.path.at(-1) ?? '');
}

/** Every amount of these tables that is not 0, by the names it goes by. */
export function figuresByName(sheets: readonly Sheet[]): Map<string, PrintedFigure[]> {
  const found = new Map<string, PrintedFigure[]>();
  for (const sheet of sheets) {
    for (const [row, { role }] of sheet.rows.entries()) {
      if (role !== 'data' && role !== 'total') continue;
      for (const column of sheet.amountColumns()) {
        const figure = sheet.figure(row, column);
        if (!figure || figure.value.eq(0)) continue;
        for (const name of namesOf(sheet, row, column)) {
          const same = found.get(name) ?? [];
          same.push({ figure, sheet });
          found.set(name, same);
        }
      }
    }
  }
  return found;
}

/** The names under which what a fact is about may stand in a table. */
export function namesOfFact({ subject, concept }: Fact): Set<string> {
  const names = [subject, ...(concept ? concepts[concept] : [])];
  return new Set(names.map((name) => economicName(bareName(name))).filter((name) => name !== ''));
}

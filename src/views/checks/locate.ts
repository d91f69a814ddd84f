import type { Cell, Disclosure, Operand, Place, Verdict } from '../../model/index.ts';

interface GridRow {
  table: string;
  row: number;
  cells: readonly Cell[];
}

/** Text without white space, for comparing. */
export function squeeze(text: string): string {
  return text.replaceAll(/\s+/gu, '');
}

function placesOf({ place, morePlaces = [] }: Cell): Place[] {
  return [place, ...morePlaces];
}

function lineKey({ file, line }: Place): string {
  return `${file}:${line}`;
}

/** Rows of all tables by the lines they stand on. */
function rowsByLine(record: Pick<Disclosure, 'tables'>): ReadonlyMap<string, GridRow[]> {
  const rows = new Map<string, GridRow[]>();
  for (const { id, rows: own } of record.tables) {
    for (const [row, { cells }] of own.entries()) {
      for (const line of new Set(cells.flatMap(placesOf).map(lineKey))) {
        const known = rows.get(line) ?? [];
        rows.set(line, known);
        known.push({ table: id, row, cells });
      }
    }
  }
  return rows;
}

function standsAt(cell: Cell, place: Place): boolean {
  return placesOf(cell).some(
    (own) =>
      lineKey(own) === lineKey(place) &&
      own.column <= place.column &&
      place.column < own.column + Math.max(cell.text.length, 1),
  );
}

/** The cell of a row that prints some words: the one at the place, else the one with these words, else that at the place. */
function cellOf({ cells }: GridRow, { text }: Operand, place: Place): Cell | undefined {
  const wanted = squeeze(text);
  const prints = (cell: Cell): boolean => wanted === '' || squeeze(cell.text).includes(wanted);
  const here = cells.filter((cell) => standsAt(cell, place));
  return (
    here.find(prints) ??
    cells.find((cell) => squeeze(cell.text) === wanted) ??
    cells.find((cell) => wanted !== '' && prints(cell)) ??
    here[0]
  );
}

/**
 * The verdicts with the address of each operand that stands in a table. Rules that read a form or a list know the
 * place of its row only: the cell is the one in it that prints the words.
 */
export function located(record: Pick<Disclosure, 'tables'>, verdicts: readonly Verdict[]): Verdict[] {
  const rows = rowsByLine(record);
  const locate = (operand: Operand): Operand => {
    const { cell, place } = operand;
    if (cell || !place) return operand;
    for (const found of rows.get(lineKey(place)) ?? []) {
      const own = cellOf(found, operand, place);
      if (own) return { ...operand, cell: { table: found.table, row: found.row, column: own.column } };
    }
    return operand;
  };
  return verdicts.map((verdict) => ({ ...verdict, operands: verdict.operands.map(locate) }));
}

import type { Area, Sheet } from './sheet.ts';

/** A cell as seen on a sheet whose hidden rows and columns are folded away. */
export interface VisibleCell {
  text: string;
  numeric: boolean;
}

/** What a reader sees of a sheet. Rows and columns are counted among the visible ones. */
export interface VisibleSheet {
  /** Visible rows that hold something or have lines around them, in order. */
  rows: number[];
  /** The cells of a row by column. */
  cells(row: number): ReadonlyMap<number, VisibleCell>;
  /** Columns of the cells of a row with lines around them. */
  framed(row: number): ReadonlySet<number>;
  /** Merged areas that begin in or reach into a row. */
  merges: readonly Area[];
  /** Row and column in the file, from those among the visible ones. */
  original(row: number, column: number): { row: number; column: number };
  /** Texts that stand in hidden rows and columns. */
  concealed: { rows: number[]; columns: number[] };
}

/** Counts what is visible, and back, where some of it is hidden. */
class Axis {
  readonly #hidden: number[];

  constructor(hidden: ReadonlySet<number>) {
    this.#hidden = [...hidden].sort((a, b) => a - b);
  }

  /** How many hidden ones come before an index. */
  #before(index: number): number {
    let low = 0;
    let high = this.#hidden.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#hidden[middle] ?? 0) < index) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  isHidden(index: number): boolean {
    return this.#hidden[this.#before(index)] === index;
  }

  /** Place among the visible; for a hidden one that of the next visible. */
  visible(index: number): number {
    return index - this.#before(index);
  }

  original(visible: number): number {
    let low = 0;
    let high = this.#hidden.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#hidden[middle] ?? 0) - middle <= visible) low = middle + 1;
      else high = middle;
    }
    return visible + low;
  }
}

function mapAt<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}

/** Merged areas by the row and column where they begin; of areas that overlap the first counts, as in Excel. */
function mergesByStart(merges: readonly Area[]): Map<string, Area> {
  return new Map([...merges].reverse().map((area) => [`${area.top},${area.left}`, area]));
}

/** Folds hidden rows and columns away; a merged area shows its text as long as any of it is visible. */
export function visiblePart(sheet: Sheet): VisibleSheet {
  const rowAxis = new Axis(sheet.hiddenRows);
  const columnAxis = new Axis(sheet.hiddenColumns);
  const starts = mergesByStart(sheet.merges);
  const cells = new Map<number, Map<number, VisibleCell>>();
  const framed = new Map<number, Set<number>>();
  const concealedRows = new Set<number>();
  const concealedColumns = new Set<number>();
  const fold = (area: Area): Area | null => {
    const folded = {
      top: rowAxis.visible(area.top),
      left: columnAxis.visible(area.left),
      bottom: rowAxis.visible(area.bottom + 1) - 1,
      right: columnAxis.visible(area.right + 1) - 1,
    };
    return folded.bottom < folded.top || folded.right < folded.left ? null : folded;
  };
  for (const { row, column, text, numeric } of sheet.cells) {
    const merge = starts.get(`${row},${column}`);
    const place = merge ? fold(merge) : fold({ top: row, left: column, bottom: row, right: column });
    if (place) mapAt(cells, place.top, () => new Map()).set(place.left, { text, numeric });
    else if (rowAxis.isHidden(row)) concealedRows.add(row);
    else concealedColumns.add(column);
  }
  for (const key of sheet.framed) {
    const row = Math.floor(key / 16_384);
    const column = key % 16_384;
    if (rowAxis.isHidden(row) || columnAxis.isHidden(column)) continue;
    mapAt(framed, rowAxis.visible(row), () => new Set()).add(columnAxis.visible(column));
  }
  const ordered = (numbers: Iterable<number>): number[] => [...new Set(numbers)].sort((a, b) => a - b);
  const none = { cells: new Map<number, VisibleCell>(), framed: new Set<number>() };
  return {
    rows: ordered([...cells.keys(), ...framed.keys()]),
    cells: (row) => cells.get(row) ?? none.cells,
    framed: (row) => framed.get(row) ?? none.framed,
    merges: sheet.merges
      .flatMap((area) => fold(area) ?? [])
      .filter((area) => area.top < area.bottom || area.left < area.right),
    original: (row, column) => ({ row: rowAxis.original(row), column: columnAxis.original(column) }),
    concealed: { rows: ordered(concealedRows), columns: ordered(concealedColumns) },
  };
}

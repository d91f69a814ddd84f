import type { Area } from './sheet.ts';
import type { Tally } from './tally.ts';
import type { VisibleSheet } from './visible.ts';

/** One place of a tile. */
export interface Slot {
  text: string;
  numeric: boolean;
  framed: boolean;
  /** Merged area it belongs to, in the tile; one cell unless merged. */
  area: Area;
  /** Another cell covers it: the first of its merged area. */
  covered: boolean;
}

/** A closed piece of a sheet, cell by cell: rows that follow each other without a blank one between them. */
export interface Tile {
  height: number;
  width: number;
  slot(row: number, column: number): Slot;
  /** Row and column in the file. */
  original(row: number, column: number): { row: number; column: number };
  /** Cells that hold something but lie under a merged area, which shows another. */
  buried: { row: number; column: number }[];
}

interface Extent {
  rows: number[];
  left: number;
  right: number;
}

function holdsText(sheet: VisibleSheet, area: Area): boolean {
  return sheet.cells(area.top).has(area.left);
}

/** Rows that show something: texts, lines, merged areas with a text. Blank rows below and beside are not among them. */
function occupiedRows(sheet: VisibleSheet, merges: readonly Area[]): number[] {
  const last = sheet.rows.at(-1) ?? -1;
  const rows = new Set(sheet.rows);
  for (const { top, bottom } of merges) for (let row = top; row <= Math.min(bottom, last); row++) rows.add(row);
  return [...rows].sort((a, b) => a - b);
}

/** Cuts at blank rows and trims what is blank around. */
function extents(sheet: VisibleSheet, merges: readonly Area[]): Extent[] {
  const runs: number[][] = [];
  for (const row of occupiedRows(sheet, merges)) {
    const run = runs.at(-1);
    if (run?.at(-1) === row - 1) run.push(row);
    else runs.push([row]);
  }
  const byTop = new Map<number, Area[]>();
  for (const merge of merges) byTop.set(merge.top, [...(byTop.get(merge.top) ?? []), merge]);
  return runs.flatMap((run) => trim(sheet, run, byTop) ?? []);
}

function trim(sheet: VisibleSheet, run: readonly number[], merges: ReadonlyMap<number, Area[]>): Extent | null {
  const filled = run.filter((row) => sheet.cells(row).size > 0);
  const top = filled[0];
  let bottom = filled.at(-1);
  if (top === undefined || bottom === undefined) return null;
  let left = Number.POSITIVE_INFINITY;
  let right = -1;
  for (const row of filled) {
    for (const column of sheet.cells(row).keys()) {
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
    for (const merge of merges.get(row) ?? []) {
      const edge = framedEdge(sheet, merge, run.at(-1) ?? row);
      bottom = Math.max(bottom, edge.bottom);
      right = Math.max(right, edge.right);
    }
  }
  const last = bottom;
  return { rows: run.filter((row) => row >= top && row <= last), left, right };
}

/** How far the lines of a merged area reach; without lines only where it begins. */
function framedEdge(sheet: VisibleSheet, merge: Area, last: number): { bottom: number; right: number } {
  let bottom = merge.top;
  let right = merge.left;
  for (const column of sheet.framed(merge.top)) if (column <= merge.right) right = Math.max(right, column);
  for (let row = merge.top; row <= Math.min(merge.bottom, last); row++) {
    if (sheet.framed(row).has(merge.left)) bottom = row;
  }
  return { bottom, right };
}

function build(sheet: VisibleSheet, { rows, left, right }: Extent, merges: readonly Area[], tally: Tally): Tile {
  const top = rows[0] ?? 0;
  const width = right - left + 1;
  tally.grid(rows.length * width);
  const slots: Slot[][] = rows.map((row, index) => {
    const cells = sheet.cells(row);
    const framed = sheet.framed(row);
    return Array.from({ length: width }, (_, column) => {
      const cell = cells.get(left + column);
      return {
        text: cell?.text ?? '',
        numeric: cell?.numeric ?? false,
        framed: framed.has(left + column),
        area: { top: index, left: column, bottom: index, right: column },
        covered: false,
      };
    });
  });
  const buried: { row: number; column: number }[] = [];
  for (const merge of merges) {
    const area = {
      top: Math.max(0, merge.top - top),
      left: Math.max(0, merge.left - left),
      bottom: Math.min(rows.length - 1, merge.bottom - top),
      right: Math.min(width - 1, merge.right - left),
    };
    if (area.bottom < area.top || area.right < area.left || !isFree(slots, area)) continue;
    cover(slots, area, (row, column) => buried.push(sheet.original(top + row, left + column)));
  }
  return {
    height: rows.length,
    width,
    slot(row, column) {
      const slot = slots[row]?.[column];
      if (!slot) throw new RangeError(`no cell at ${row},${column}`);
      return slot;
    },
    original: (row, column) => sheet.original(top + row, left + column),
    buried,
  };
}

/** Whether no other merged area lies in it: files made by other programs may hold such. */
function isFree(slots: readonly Slot[][], area: Area): boolean {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const slot = slots[row]?.[column];
      if (!slot || slot.covered || slot.area.bottom > row || slot.area.right > column) return false;
    }
  }
  return true;
}

function cover(slots: readonly Slot[][], area: Area, bury: (row: number, column: number) => void): void {
  let framed = false;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const slot = slots[row]?.[column];
      if (!slot) continue;
      framed ||= slot.framed;
      slot.area = area;
      if (row === area.top && column === area.left) continue;
      if (slot.text !== '') bury(row, column);
      slot.covered = true;
      slot.text = '';
    }
  }
  for (let row = area.top; row <= area.bottom; row++) {
    for (const slot of slots[row]?.slice(area.left, area.right + 1) ?? []) slot.framed = framed;
  }
}

/** The closed pieces of a sheet from top to bottom. */
export function tilesOf(sheet: VisibleSheet, tally: Tally): Tile[] {
  const withText = sheet.merges.filter((area) => holdsText(sheet, area));
  return extents(sheet, withText).map((extent) => {
    const first = extent.rows[0] ?? 0;
    const last = extent.rows.at(-1) ?? first;
    const inside = sheet.merges.filter((area) => area.top <= last && area.bottom >= first);
    return build(sheet, extent, inside, tally);
  });
}

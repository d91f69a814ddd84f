import {
  type Disclosure,
  type Operand,
  type Place,
  placeOf,
  type Table,
  walkPassages,
  walkSections,
} from '../../model/index.ts';
import { layOut } from '../grid.ts';
import { anchorPlace } from '../narrative.ts';
import { cellAnchor, holdsFigure } from '../table-body.ts';
import { columnCount } from '../table-head.ts';
import { type Flags, noFlags } from './flags.ts';

function sameLine(a: Place, b: Place): boolean {
  return a.file === b.file && a.line === b.line;
}

/** Anchors of the cells of a table that have one on its page. */
function anchoredCells(table: Table, flags: Flags): ReadonlySet<string> {
  const anchors = layOut(table.rows, columnCount(table)).flatMap(({ row, slots }, rowIndex) =>
    slots.flatMap(({ cell }) => {
      if (!cell) return [];
      const shown = holdsFigure(table, row, cell) || flags.cell(table.id, rowIndex, cell.column) !== null;
      return shown ? [cellAnchor(table.id, rowIndex, cell.column)] : [];
    }),
  );
  return new Set(anchors);
}

/** What of a document has an anchor on its page, to lead from a check to what was checked. */
export class PageAnchors {
  readonly #record: Disclosure;
  readonly #flags: Flags;
  readonly #marks: ReadonlySet<string>;
  readonly #cells = new Map<string, ReadonlySet<string>>();
  readonly #facts: ReadonlyMap<string, Place>;

  /** `marks` are the anchors of what is marked in the text, as the narrative gives them. */
  constructor(record: Disclosure, flags = noFlags, marks: ReadonlySet<string> = new Set()) {
    this.#record = record;
    this.#flags = flags;
    this.#marks = marks;
    this.#facts = new Map(record.facts.map((fact) => [fact.id, anchorPlace(fact)]));
  }

  /** Where a reader finds a number or words on the page; null for what can only be found in the source. */
  of({ cell, fact, place }: Operand): string | null {
    if (cell) return this.#cellAnchor(cell.table, cell.row, cell.column);
    if (!place) return null;
    const said = fact === undefined ? undefined : this.#facts.get(fact);
    if (fact !== undefined && said && sameLine(said, place) && said.column === place.column) return fact;
    const mark = this.#flags.idAt(place);
    if (mark !== null && this.#marks.has(mark)) return mark;
    return this.at(place) ?? (said ? (fact ?? null) : null);
  }

  #cellAnchor(id: string, row: number, column: number): string | null {
    const table = this.#record.tables.find((each) => each.id === id);
    if (!table) return null;
    const known = this.#cells.get(id) ?? anchoredCells(table, this.#flags);
    this.#cells.set(id, known);
    const anchor = cellAnchor(id, row, column);
    return known.has(anchor) ? anchor : null;
  }

  /** The table or section whose title or heading stands at a place. */
  at(place: Place): string | null {
    const table = this.#record.tables.find(
      ({ title, unit, captions, place: own }) =>
        sameLine(own, place) || [title, unit, ...captions].some((each) => each && sameLine(each.place, place)),
    );
    if (table) return table.id;
    for (const section of walkSections(this.#record.sections)) {
      if (sameLine(placeOf(section.heading), place)) return section.id;
    }
    return null;
  }

  /** The same, or the section in whose text a place lies. */
  near(place: Place): string | null {
    const exact = this.at(place);
    if (exact !== null) return exact;
    for (const section of walkSections(this.#record.sections)) {
      if ([...walkPassages(section.blocks)].some(({ runs }) => runs.some((run) => sameLine(run.place, place)))) {
        return section.id;
      }
    }
    const table = this.#record.tables.find(({ rows }) =>
      rows.some(({ cells }) => cells.some((cell) => sameLine(cell.place, place))),
    );
    return table?.id ?? null;
  }
}

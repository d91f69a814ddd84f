import type { Operand, Passage, Place, Verdict } from '../../model/index.ts';
import { documentLanguage, type Language, wordsOf } from '../../words/index.ts';
import { findingAnchor } from '../paths.ts';
import { ruleTitle } from '../rules.ts';
import { isFlagged } from './counts.ts';

/** The mark beside a figure or sentence that a finding is about. */
export interface Flag {
  /** Anchor of the first finding, on the same page. */
  anchor: string;
  /** 核对：类等于款之和，需要看一看. */
  name: string;
}

/** A mark for something that has a place in the source and no address in a table. */
export interface PlacedFlag {
  /** Anchor of what is marked. */
  id: string;
  place: Place;
  /** The words as printed. */
  text: string;
  flag: Flag;
}

interface Marked {
  id: string;
  place: Place;
  text: string;
  findings: Verdict[];
}

function flagOf(findings: readonly Verdict[], language: Language): Flag {
  const [first] = findings;
  if (!first) throw new RangeError('a flag without a finding');
  const { flagName } = wordsOf(language).checks;
  return { anchor: findingAnchor(first.id), name: flagName(ruleTitle(first.rule, language), findings.length) };
}

function cellKey(table: string, row: number, column: number): string {
  return `${table} ${row} ${column}`;
}

function placeKey({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`;
}

function lineKey({ file, line }: Pick<Place, 'file' | 'line'>): string {
  return `${file}:${line}`;
}

/**
 * Which cells, sentences and titles of a document its findings are about. One mark a place, however many findings
 * there are; it leads to the first. Give it verdicts that know their cells (`located`).
 */
export class Flags {
  readonly #cells = new Map<string, Verdict[]>();
  /** Places that have no address in a table, by line. */
  readonly #lines = new Map<string, Marked[]>();
  readonly #ids = new Map<string, string>();

  readonly #language: Language;

  constructor(verdicts: readonly Verdict[], language: Language = documentLanguage) {
    this.#language = language;
    for (const verdict of verdicts.filter(isFlagged))
      for (const operand of verdict.operands) this.#add(verdict, operand);
  }

  #add(verdict: Verdict, { cell, place, text }: Operand): void {
    if (cell) push(this.#cells, cellKey(cell.table, cell.row, cell.column), verdict);
    if (cell || !place) return;
    const line = this.#lines.get(lineKey(place)) ?? [];
    this.#lines.set(lineKey(place), line);
    const known = line.find((each) => each.place.column === place.column);
    if (known) {
      if (!known.findings.includes(verdict)) known.findings.push(verdict);
      // The longer words hold the shorter ones.
      if (text.length > known.text.length) known.text = text;
      return;
    }
    const id = `q${this.#ids.size + 1}`;
    this.#ids.set(placeKey(place), id);
    line.push({ id, place, text, findings: [verdict] });
  }

  /** The mark of a cell. */
  cell(table: string, row: number, column: number): Flag | null {
    const findings = this.#cells.get(cellKey(table, row, column));
    return findings ? flagOf(findings, this.#language) : null;
  }

  /** The mark of something inside a text that stands on one line. */
  within(text: string, place: Place): Flag | null {
    const end = place.column + Math.max(text.length, 1);
    const found = this.#lines
      .get(lineKey(place))
      ?.find((each) => place.column <= each.place.column && each.place.column < end);
    return found ? flagOf(found.findings, this.#language) : null;
  }

  /** All that is marked on the lines of a passage, in order; not all of it need lie inside the passage. */
  onLinesOf(passage: Passage): PlacedFlag[] {
    const lines = new Set(passage.runs.map((run) => lineKey(run.place)));
    return [...lines]
      .flatMap((line) => this.#lines.get(line) ?? [])
      .map(({ id, place, text, findings }) => ({ id, place, text, flag: flagOf(findings, this.#language) }));
  }

  /** The anchor of what is marked at a place, if a passage shows it. */
  idAt(place: Place): string | null {
    return this.#ids.get(placeKey(place)) ?? null;
  }
}

/** A document of which nothing is marked. */
export const noFlags = new Flags([]);

function push(map: Map<string, Verdict[]>, key: string, verdict: Verdict): void {
  const known = map.get(key);
  if (!known) map.set(key, [verdict]);
  else if (!known.includes(verdict)) known.push(verdict);
}

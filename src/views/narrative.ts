import { findEntry, type TermNames } from '../model/glossary.ts';
import {
  type Block,
  type Definition,
  type Disclosure,
  type Fact,
  type Passage,
  type Place,
  placeOf,
  type Section,
} from '../model/index.ts';
import { documentLanguage, type Words, wordsOf } from '../words/index.ts';
import { type Flag, type Flags, noFlags } from './checks/flags.ts';
import { tableTitle } from './labels.ts';
import { markTerms, type TermPart } from './terms.ts';
import { type Where, whereIs } from './where.ts';

/** A stretch of a paragraph. */
export type Segment =
  | TermPart
  /** A figure that is also kept as data; `ids` are its anchors, `cell` that of the table cell that prints the same. */
  | { kind: 'figure'; text: string; ids: string[]; flag?: Flag; cell?: string }
  /** Words that a check found something about; empty where they can not be set apart. */
  | { kind: 'mark'; text: string; ids: string[]; flag?: Flag };

export interface DefinitionMark {
  /** Anchor of the definition. */
  id: string;
  term: string;
  /** Glossary entry, when there is one. */
  entry: string | null;
}

export type NarrativeBlock =
  | { type: 'paragraph'; segments: Segment[]; anchors: string[]; definition: DefinitionMark | null }
  | { type: 'list'; items: NarrativeItem[] }
  | { type: 'table'; id: string; title: string; empty: boolean; form: boolean };

export interface NarrativeItem {
  mark: string | null;
  segments: Segment[];
  anchors: string[];
  definition: DefinitionMark | null;
  blocks: NarrativeBlock[];
}

export interface NarrativeSection {
  id: string;
  number: string | null;
  heading: string;
  /** 1 for the parts of the document, one more for each level below. */
  depth: number;
  source: Where;
  /** Set where a check found something about the heading. */
  flag: Flag | null;
  blocks: NarrativeBlock[];
  sections: NarrativeSection[];
}

export interface NarrativeView {
  /** What stands before the first heading: the cover. */
  front: NarrativeBlock[];
  sections: NarrativeSection[];
  /** Ids of the glossary entries that are marked somewhere. */
  terms: Set<string>;
  /** Anchors of facts that stand in no passage, so that no link to them leads nowhere. */
  unplaced: string[];
  /** Anchors of words that checks found something about. */
  marks: ReadonlySet<string>;
}

/** The terms a document defines itself, in its order, each with the anchor of its definition. */
export function definedTerms(record: Pick<Disclosure, 'definitions'>, terms: readonly TermNames[]): DefinitionMark[] {
  return record.definitions.map((definition, index) => definitionMark(definition, index, terms));
}

/** The anchor of a definition of the document's own glossary, by its place in the list of definitions. */
export function definitionAnchor(index: number): string {
  return `d${String(index + 1).padStart(2, '0')}`;
}

function definitionMark(definition: Definition, index: number, terms: readonly TermNames[]): DefinitionMark {
  return {
    id: definitionAnchor(index),
    term: definition.term,
    entry: findEntry(definition.term, terms),
  };
}

/**
 * The document's own text, complete and in its order. Terms are marked once a top-level part, figures that are
 * also kept as data carry their anchors, what checks found something about carries a mark. `cells` are the cells that
 * print the same as a fact, by its id.
 */
export function narrativeView(
  record: Disclosure,
  terms: readonly TermNames[],
  flags = noFlags,
  cells: ReadonlyMap<string, string> = new Map(),
  words: Words = wordsOf(documentLanguage),
): NarrativeView {
  const context = new Context(record, terms, flags, cells, words);
  // The cover is titles only: there is nothing to explain in it.
  const front = context.blocks(record.front, []);
  const sections = record.sections.map((section) => {
    context.seen = new Set();
    return context.section(section, 1);
  });
  return { front, sections, terms: context.marked, unplaced: context.unplaced(), marks: context.marks };
}

class Context {
  seen = new Set<string>();
  readonly marked = new Set<string>();
  readonly #record: Disclosure;
  readonly #terms: readonly TermNames[];
  readonly #facts: Map<string, Fact[]>;
  readonly #definitions: Map<string, { definition: Definition; index: number }[]>;
  readonly #anchored = new Set<string>();
  readonly #flags: Flags;
  readonly #cells: ReadonlyMap<string, string>;
  readonly #words: Words;
  /** Marks that a passage or heading so far has carried. */
  readonly #carried = new Set<string>();
  /** Those of them that are anchors. */
  readonly marks = new Set<string>();

  constructor(
    record: Disclosure,
    terms: readonly TermNames[],
    flags: Flags,
    cells: ReadonlyMap<string, string>,
    words: Words,
  ) {
    this.#words = words;
    this.#cells = cells;
    this.#record = record;
    this.#terms = terms;
    this.#flags = flags;
    this.#facts = Map.groupBy(record.facts, (fact) => lineKey(anchorPlace(fact)));
    this.#definitions = Map.groupBy(
      record.definitions.map((definition, index) => ({ definition, index })),
      ({ definition }) => lineKey(placeOf(definition.passage)),
    );
  }

  section(section: Section, depth: number): NarrativeSection {
    return {
      id: section.id,
      number: section.number,
      heading: section.heading.text,
      depth,
      source: whereIs(this.#record, placeOf(section.heading), this.#words),
      flag: this.#headingFlag(section.heading),
      blocks: this.blocks(section.blocks),
      sections: section.sections.map((child) => this.section(child, depth + 1)),
    };
  }

  /** Ids of the facts that no passage so far has carried. */
  unplaced(): string[] {
    return this.#record.facts.filter((fact) => !this.#anchored.has(fact.id)).map((fact) => fact.id);
  }

  blocks(blocks: readonly Block[], terms = this.#terms): NarrativeBlock[] {
    return blocks.flatMap((block): NarrativeBlock[] => {
      if (block.type === 'paragraph') return [{ type: 'paragraph', ...this.#passage(block.passage, terms) }];
      if (block.type === 'list') {
        const items = block.items.map((item) => ({
          mark: item.mark,
          ...this.#passage(item.passage, terms),
          blocks: this.blocks(item.blocks, terms),
        }));
        return [{ type: 'list', items }];
      }
      const table = this.#record.tables.find((each) => each.id === block.table);
      if (!table) return [];
      return [{ type: 'table', id: table.id, title: tableTitle(table), empty: table.empty, form: table.form !== null }];
    });
  }

  #passage(
    passage: Passage,
    terms: readonly TermNames[],
  ): { segments: Segment[]; anchors: string[]; definition: DefinitionMark | null } {
    const { figures, anchors } = this.#figures(passage);
    const { spans, points } = this.#withMarks(passage, figures);
    const segments: Segment[] = [];
    let at = 0;
    for (const { at: begin, ...span } of spans) {
      segments.push(...this.#marked(passage.text.slice(at, begin), terms));
      segments.push(span);
      at = begin + span.text.length;
    }
    segments.push(...this.#marked(passage.text.slice(at), terms));
    insertPoints(segments, points);
    const [definition = null, ...others] = this.#definitionsIn(passage);
    anchors.push(...others.map(({ id }) => id));
    return { segments, anchors, definition };
  }

  #marked(text: string, terms: readonly TermNames[]): Segment[] {
    if (text === '') return [];
    const parts = markTerms(text, terms, this.seen);
    for (const part of parts) if (part.kind === 'term') this.marked.add(part.entry);
    return parts;
  }

  /**
   * The figures of a passage that facts were taken from, in order; facts whose words are not found at their
   * place (a figure broken over two lines) anchor at the beginning of the passage.
   */
  #figures(passage: Passage): { figures: Span[]; anchors: string[] } {
    const figures = new Map<number, Span>();
    const anchors: string[] = [];
    const lines = new Set(passage.runs.map((run) => lineKey(run.place)));
    for (const fact of [...lines].flatMap((line) => this.#facts.get(line) ?? [])) {
      if (this.#anchored.has(fact.id)) continue;
      const at = offsetOf(passage, anchorPlace(fact));
      if (at === null) continue;
      this.#anchored.add(fact.id);
      const text = wordsAt(passage.text, at, fact.quantity?.text ?? '');
      const known = figures.get(at);
      if (known) known.ids.push(fact.id);
      else if (text !== '') figures.set(at, { kind: 'figure', at, text, ids: [fact.id], ...this.#cellOf(fact) });
      else anchors.push(fact.id);
    }
    const ordered = [...figures.values()].sort((a, b) => a.at - b.at);
    const apart = ordered.filter((figure, index) => {
      const before = ordered[index - 1];
      const overlaps = before !== undefined && before.at + before.text.length > figure.at;
      if (overlaps) anchors.push(...figure.ids);
      return !overlaps;
    });
    return { figures: apart, anchors };
  }

  #cellOf({ id }: Fact): { cell?: string } {
    const cell = this.#cells.get(id);
    return cell ? { cell } : {};
  }

  /** The mark of a heading; of several the first, which stands for all. */
  #headingFlag(heading: Passage): Flag | null {
    const found = this.#flags
      .onLinesOf(heading)
      .filter(({ id, place }) => !this.#carried.has(id) && markedAt(heading, place) !== null);
    for (const { id } of found) this.#carried.add(id);
    return found[0]?.flag ?? null;
  }

  /**
   * The figures of a passage together with the words that checks found something about: words that can be set apart
   * stand between the figures, the mark of others goes where they or their clause end.
   */
  #withMarks(passage: Passage, figures: readonly Span[]): { spans: Span[]; points: Point[] } {
    const spans = [...figures];
    const points: Point[] = [];
    for (const { id, place, text: wanted, flag } of this.#flags.onLinesOf(passage)) {
      const at = this.#carried.has(id) ? null : markedAt(passage, place);
      if (at === null) continue;
      this.#carried.add(id);
      this.marks.add(id);
      const over = spans.find((span) => span.at <= at && at < span.at + span.text.length);
      if (over && !over.flag) {
        over.flag = flag;
        over.ids.push(id);
        continue;
      }
      const text = wordsAt(passage.text, at, wanted);
      const end = at + text.length;
      const free = !over && spans.every((span) => span.at + span.text.length <= at || end <= span.at);
      if (free && text !== '') spans.push({ kind: 'mark', at, text, ids: [id], flag });
      else points.push({ at: text === '' ? clauseEnd(passage.text, at) : end, id, flag });
    }
    return { spans: spans.sort((a, b) => a.at - b.at), points: points.sort((a, b) => b.at - a.at) };
  }

  /** The definitions that begin in a passage. */
  #definitionsIn(passage: Passage): DefinitionMark[] {
    const lines = new Set(passage.runs.map((run) => lineKey(run.place)));
    return [...lines]
      .flatMap((line) => this.#definitions.get(line) ?? [])
      .filter(({ definition }) => {
        const begin = placeOf(definition.passage);
        return offsetOf(passage, begin) !== null || lineKey(begin) === lineKey(placeOf(passage));
      })
      .map(({ definition, index }) => definitionMark(definition, index, this.#terms));
  }
}

/** A stretch of a passage that is set apart, and where it begins. */
type Span = Extract<Segment, { kind: 'figure' | 'mark' }> & { at: number };

/** A mark at a place of a passage that sets no words apart. */
interface Point {
  at: number;
  id: string;
  flag: Flag;
}

/** Puts marks between the segments of a passage, the last first; one inside a term or figure comes after it. */
function insertPoints(segments: Segment[], points: readonly Point[]): void {
  for (const { at, id, flag } of points) {
    const mark: Segment = { kind: 'mark', text: '', ids: [id], flag };
    let begin = 0;
    let index = 0;
    for (let segment = segments[0]; segment && begin + segment.text.length <= at; segment = segments[index]) {
      begin += segment.text.length;
      index += 1;
    }
    const segment = segments[index];
    if (segment?.kind !== 'text' || at === begin) segments.splice(segment && at > begin ? index + 1 : index, 0, mark);
    else {
      const [before, after] = [segment.text.slice(0, at - begin), segment.text.slice(at - begin)];
      segments.splice(index, 1, { kind: 'text', text: before }, mark, { kind: 'text', text: after });
    }
  }
}

/** Where the clause ends that an offset of a text lies in. */
function clauseEnd(text: string, at: number): number {
  const found = text.slice(at).search(/[，。；：！？\n]/u);
  return found < 0 ? text.length : at + found;
}

/** Where a marked place lies in a passage; what stands before its text on the same line (its number) is at its begin. */
function markedAt(passage: Passage, place: Place): number | null {
  const inside = offsetOf(passage, place);
  if (inside !== null) return inside;
  const run = passage.runs.find((each) => each.place.file === place.file && each.place.line === place.line);
  return run && place.column < run.place.column ? run.at : null;
}

/** The words of a text at an offset that are the wanted ones but for white space; empty when they are not. */
function wordsAt(text: string, at: number, wanted: string): string {
  const pattern = [...wanted].map((char) => RegExp.escape(char)).join('\\s*');
  const [found = ''] = (wanted !== '' && text.slice(at).match(new RegExp(`^${pattern}`, 'u'))) || [];
  return found;
}

/** Where the anchor of a fact stands: at its figure, else at what it says of a change or share. */
export function anchorPlace(fact: Fact): Place {
  return fact.quantity?.place ?? fact.change?.place ?? fact.share?.place ?? fact.place;
}

function lineKey(place: Place): string {
  return `${place.file}:${place.line}`;
}

/** The offset in a passage that stands at a place of the source, or null when it is not part of it. */
export function offsetOf(passage: Passage, place: Place): number | null {
  for (const [index, run] of passage.runs.entries()) {
    if (run.place.file !== place.file || run.place.line !== place.line) continue;
    const at = run.at + (place.column - run.place.column);
    const end = passage.runs[index + 1]?.at ?? passage.text.length;
    if (at >= run.at && at < Math.max(end, run.at + 1)) return at;
  }
  return null;
}

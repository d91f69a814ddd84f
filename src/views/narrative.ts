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
import { tableTitle } from './labels.ts';
import { markTerms, type TermPart } from './terms.ts';
import { type Where, whereIs } from './where.ts';

/** A stretch of a paragraph. */
export type Segment =
  | TermPart
  /** A figure that is also kept as data; `ids` are its anchors. */
  | { kind: 'figure'; text: string; ids: string[] };

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
 * also kept as data carry their anchors.
 */
export function narrativeView(record: Disclosure, terms: readonly TermNames[]): NarrativeView {
  const context = new Context(record, terms);
  // The cover is titles only: there is nothing to explain in it.
  const front = context.blocks(record.front, []);
  const sections = record.sections.map((section) => {
    context.seen = new Set();
    return context.section(section, 1);
  });
  return { front, sections, terms: context.marked, unplaced: context.unplaced() };
}

class Context {
  seen = new Set<string>();
  readonly marked = new Set<string>();
  readonly #record: Disclosure;
  readonly #terms: readonly TermNames[];
  readonly #facts: Map<string, Fact[]>;
  readonly #definitions: Map<string, { definition: Definition; index: number }[]>;
  readonly #anchored = new Set<string>();

  constructor(record: Disclosure, terms: readonly TermNames[]) {
    this.#record = record;
    this.#terms = terms;
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
      source: whereIs(this.#record, placeOf(section.heading)),
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
    const segments: Segment[] = [];
    let at = 0;
    for (const figure of figures) {
      segments.push(...this.#marked(passage.text.slice(at, figure.at), terms));
      segments.push({ kind: 'figure', text: figure.text, ids: figure.ids });
      at = figure.at + figure.text.length;
    }
    segments.push(...this.#marked(passage.text.slice(at), terms));
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
  #figures(passage: Passage): { figures: { at: number; text: string; ids: string[] }[]; anchors: string[] } {
    const figures = new Map<number, { at: number; text: string; ids: string[] }>();
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
      else if (text !== '') figures.set(at, { at, text, ids: [fact.id] });
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

/** The words of a text at an offset that are the wanted ones but for white space; empty when they are not. */
function wordsAt(text: string, at: number, wanted: string): string {
  const pattern = [...wanted].map((char) => RegExp.escape(char)).join('\\s*');
  const [found = ''] = (wanted !== '' && text.slice(at).match(new RegExp(`^${pattern}`, 'u'))) || [];
  return found;
}

function anchorPlace(fact: Fact): Place {
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

import {
  type Block,
  type Disclosure,
  type Head,
  type LeftOut,
  type Passage,
  type Place,
  type Table,
  walkPassages,
  walkSections,
} from '../../src/model/index.ts';
import { printed } from './printed.ts';

/** What the record has made of a line. */
export type Use =
  /** Number of the paragraph. */
  | { kind: 'text'; of: number }
  /** Id of the section. */
  | { kind: 'heading'; of: string }
  /** Number of the entry. */
  | { kind: 'contents'; of: number }
  /** Id of the table. */
  | { kind: 'title' | 'caption' | 'unit' | 'head' | 'cell' | 'note'; of: string }
  | { kind: 'leftOut'; of: LeftOut['reason'] };

/** Uses of the lines of one file, by the number of the line. */
export type Uses = ReadonlyMap<number, Use>;

interface Marked {
  use: Use;
  /** Text of the whole piece, of which the record names only the first line. */
  text: string;
}

/** Collects uses; what is said first of a line stays. */
class Collector {
  readonly files: Map<number, Marked>[];
  #paragraphs = 0;

  constructor(files: number) {
    this.files = Array.from({ length: files }, () => new Map());
  }

  place(place: Place | null, use: Use, text = ''): void {
    const lines = place && this.files[place.file];
    if (lines && !lines.has(place.line)) lines.set(place.line, { use, text });
  }

  passage({ runs }: Passage, use: Use): void {
    for (const { place } of runs) this.place(place, use);
  }

  blocks(blocks: readonly Block[]): void {
    for (const passage of walkPassages(blocks)) {
      this.#paragraphs += 1;
      this.passage(passage, { kind: 'text', of: this.#paragraphs });
    }
  }

  heads(heads: readonly Head[], use: Use): void {
    for (const { place, children } of heads) {
      this.place(place, use);
      this.heads(children, use);
    }
  }

  table({ id, title, captions, unit, head, rows, notes }: Table): void {
    if (title) this.place(title.place, { kind: 'title', of: id }, title.text);
    if (unit) this.place(unit.place, { kind: 'unit', of: id }, unit.text);
    for (const { place, text } of captions) this.place(place, { kind: 'caption', of: id }, text);
    this.heads(head, { kind: 'head', of: id });
    for (const { place, morePlaces = [] } of rows.flatMap(({ cells }) => cells)) {
      for (const each of [place, ...morePlaces]) this.place(each, { kind: 'cell', of: id });
    }
    for (const note of notes) this.passage(note, { kind: 'note', of: id });
  }
}

function bare(text: string): string {
  return text.replaceAll(/\s/gu, '');
}

/**
 * Uses of the lines of a transcript. The record names the first line of a title and of a cell, and the first cell
 * of a row that was left out; the others are told by what comes between them.
 */
function spread(marked: ReadonlyMap<number, Marked>, lines: readonly string[]): Uses {
  const uses = new Map<number, Use>();
  let piece: Marked | undefined;
  let cell: Use | undefined;
  let row: Use | undefined;
  for (const [index, line] of lines.entries()) {
    const own = marked.get(index + 1);
    if (own || line === '' || !bare(piece?.text ?? '').includes(bare(printed(line)))) piece = own;
    if (line.startsWith('<td')) cell = own?.use;
    if (line === '<tr>' || line === '</tr>') row = undefined;
    if (own?.use.kind === 'leftOut' && line.startsWith('<td')) row = own.use;
    const use = own?.use ?? piece?.use ?? cell ?? row;
    if (use) uses.set(index + 1, use);
    if (line.endsWith('</td>')) cell = undefined;
  }
  return uses;
}

/** What the record has made of each line of its files. `texts` are their lines; what has no use is not in it. */
export function usesOf(
  disclosure: Disclosure,
  leftOut: readonly LeftOut[],
  texts: readonly { lines: readonly string[]; isTranscript: boolean }[],
): Uses[] {
  const found = new Collector(texts.length);
  for (const [index, { place, text }] of disclosure.contents.entries()) {
    found.place(place, { kind: 'contents', of: index }, text);
  }
  for (const table of disclosure.tables) found.table(table);
  for (const { id, heading, blocks } of walkSections(disclosure.sections)) {
    found.passage(heading, { kind: 'heading', of: id });
    found.blocks(blocks);
  }
  found.blocks(disclosure.front);
  for (const { place, reason } of leftOut) found.place(place, { kind: 'leftOut', of: reason });
  return texts.map(({ lines, isTranscript }, index) => {
    const marked = found.files[index] ?? new Map<number, Marked>();
    return isTranscript ? spread(marked, lines) : new Map([...marked].map(([line, { use }]) => [line, use]));
  });
}

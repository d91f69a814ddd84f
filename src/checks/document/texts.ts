import { type Block, type Disclosure, type Passage, type Place, placeAt, type Section } from '../../model/index.ts';

/** A piece of text of a document, wherever it stands, with the way back to it. */
export interface DocumentText {
  kind: 'heading' | 'paragraph' | 'item' | 'title' | 'caption' | 'note' | 'cell';
  text: string;
  /** The printed number before a heading or a list entry; null where there is none. */
  mark: string | null;
  place: Place;
  /** The section it stands in; null before the first heading. */
  section: string | null;
  /** The table it belongs to; null for prose. */
  table: string | null;
  /** Place of a character of it. */
  at(offset: number): Place;
}

function fromPassage(
  passage: Passage,
  rest: Pick<DocumentText, 'kind' | 'mark' | 'section' | 'table'>,
): DocumentText | null {
  const place = passage.runs[0]?.place;
  if (!place) return null;
  return { ...rest, text: passage.text, place, at: (offset) => placeAt(passage, offset) };
}

function placed(
  text: string,
  place: Place,
  rest: Pick<DocumentText, 'kind' | 'mark' | 'section' | 'table'>,
): DocumentText {
  return { ...rest, text, place, at: (offset) => ({ ...place, column: place.column + offset }) };
}

/** The texts of a table: title, lines above it, cells, notes. Heads are cells too. */
export function* tableTexts(table: Disclosure['tables'][number], section: string | null): Generator<DocumentText> {
  const rest = { mark: null, section, table: table.id };
  if (table.title) yield placed(table.title.text, table.title.place, { ...rest, kind: 'title' });
  for (const { text, place } of table.captions) yield placed(text, place, { ...rest, kind: 'caption' });
  const heads = [...table.head];
  for (let head = heads.shift(); head; head = heads.shift()) {
    if (head.place && head.text !== '') yield placed(head.text, head.place, { ...rest, kind: 'cell' });
    heads.unshift(...head.children);
  }
  for (const { cells } of table.rows) {
    for (const { text, place } of cells) if (text !== '') yield placed(text, place, { ...rest, kind: 'cell' });
  }
  for (const note of table.notes) {
    const text = fromPassage(note, { ...rest, kind: 'note' });
    if (text) yield text;
  }
}

function* blockTexts(
  blocks: readonly Block[],
  section: string | null,
  tables: ReadonlyMap<string, Disclosure['tables'][number]>,
): Generator<DocumentText> {
  for (const block of blocks) {
    if (block.type === 'table') {
      const table = tables.get(block.table);
      if (table) yield* tableTexts(table, section);
    } else if (block.type === 'paragraph') {
      const text = fromPassage(block.passage, { kind: 'paragraph', mark: null, section, table: null });
      if (text) yield text;
    } else {
      for (const { mark, passage, blocks: below } of block.items) {
        const text = fromPassage(passage, { kind: 'item', mark, section, table: null });
        if (text) yield text;
        yield* blockTexts(below, section, tables);
      }
    }
  }
}

function* sectionTexts(
  section: Section,
  tables: ReadonlyMap<string, Disclosure['tables'][number]>,
): Generator<DocumentText> {
  const heading = fromPassage(section.heading, {
    kind: 'heading',
    mark: section.number,
    section: section.id,
    table: null,
  });
  if (heading) yield heading;
  yield* blockTexts(section.blocks, section.id, tables);
  for (const below of section.sections) yield* sectionTexts(below, tables);
}

type Texts = Pick<Disclosure, 'front' | 'sections' | 'tables'>;

/** Every text of a document in its order, tables where they stand. The contents page is not part of it. */
export function* documentTexts(record: Texts): Generator<DocumentText> {
  const tables = new Map(record.tables.map((table) => [table.id, table]));
  yield* blockTexts(record.front, null, tables);
  for (const section of record.sections) yield* sectionTexts(section, tables);
}

/** The same of one section and what is below it. */
export function textsOfSection(record: Texts, section: Section): DocumentText[] {
  return [...sectionTexts(section, new Map(record.tables.map((table) => [table.id, table])))];
}

/** Text without white space, in one form of brackets, figures and quotation marks. */
export function squeezed(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/\s/gu, '')
    .replaceAll(/[“”"‘’']/gu, '');
}

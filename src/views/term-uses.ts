import { findEntry, type TermNames } from '../model/glossary.ts';
import { type Disclosure, type Section, type Table, walkPassages } from '../model/index.ts';
import { tableTitle } from './labels.ts';
import { definitionAnchor } from './narrative.ts';
import { disclosurePath } from './paths.ts';
import { sectionTitle } from './section-title.ts';
import { markTerms } from './terms.ts';

/** A place of a document in which a term occurs. */
export interface TermPlace {
  title: string;
  /** Address on the site, from its root. */
  href: string;
}

/** How one document uses a term. */
export interface TermUse {
  /** The document's own definitions of it, as printed. */
  definitions: { term: string; text: string; href: string }[];
  sections: TermPlace[];
  tables: TermPlace[];
}

/** Where a document uses the terms of the glossary, by entry. */
export function termUses(record: Disclosure, entries: readonly TermNames[]): Map<string, TermUse> {
  const uses = new Map<string, TermUse>();
  const useOf = (entry: string): TermUse => {
    const known = uses.get(entry) ?? { definitions: [], sections: [], tables: [] };
    uses.set(entry, known);
    return known;
  };
  for (const [index, definition] of record.definitions.entries()) {
    const entry = findEntry(definition.term, entries);
    if (entry === null) continue;
    const href = disclosurePath(record.id, definitionAnchor(index));
    useOf(entry).definitions.push({ term: definition.term, text: definition.passage.text, href });
  }
  // The section of definitions says what a term is, not how it is used.
  const definedIn = new Set(record.definitions.map((definition) => definition.section));
  for (const section of ownSections(record.sections, definedIn)) {
    const title = sectionTitle(section);
    for (const entry of entriesIn(sectionTexts(section), entries)) {
      useOf(entry).sections.push({ title, href: disclosurePath(record.id, section.id) });
    }
  }
  for (const table of record.tables) {
    for (const entry of entriesIn(tableTexts(table), entries)) {
      useOf(entry).tables.push({ title: tableTitle(table), href: disclosurePath(record.id, table.id) });
    }
  }
  return uses;
}

function* ownSections(sections: readonly Section[], leftOut: ReadonlySet<string>): Generator<Section> {
  for (const section of sections) {
    if (leftOut.has(section.id)) continue;
    yield section;
    yield* ownSections(section.sections, leftOut);
  }
}

function sectionTexts(section: Section): string[] {
  return [section.heading.text, ...[...walkPassages(section.blocks)].map((passage) => passage.text)];
}

/** What a table is about: its title without 表, its heads and its labels. */
function tableTexts(table: Table): string[] {
  return [
    tableTitle(table).replace(/表.*$/u, ''),
    ...table.columns.flatMap((column) => column.path),
    ...table.rows.flatMap((row) => row.cells.filter((cell) => cell.value === undefined).map((cell) => cell.text)),
  ];
}

function entriesIn(texts: readonly string[], entries: readonly TermNames[]): Set<string> {
  const seen = new Set<string>();
  for (const text of texts) markTerms(text, entries, seen);
  return seen;
}

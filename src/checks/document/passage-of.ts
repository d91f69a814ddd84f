import type { Passage, Place, Section } from '../../model/index.ts';
import type { CheckedDocument } from './checked-document.ts';

/** Where in the text a place stands: the passage, and the offset in it. */
export interface InText {
  passage: Passage;
  section: Section | null;
  /** Index of the passage in the document. */
  index: number;
  offset: number;
}

/** The offset of a place in a passage, or null when it stands elsewhere. */
export function offsetIn({ runs, text }: Passage, { file, line, column }: Place): number | null {
  for (const [index, { at, place }] of runs.entries()) {
    const end = runs[index + 1]?.at ?? text.length;
    const offset = at + column - place.column;
    if (place.file === file && place.line === line && offset >= at && offset <= end) return offset;
  }
  return null;
}

const indexes = new WeakMap<CheckedDocument, Map<string, number[]>>();

/** Passages by the lines they stand on, made once a document. */
function byLine(document: CheckedDocument): Map<string, number[]> {
  const known = indexes.get(document);
  if (known) return known;
  const lines = new Map<string, number[]>();
  for (const [index, { passage }] of document.passages().entries()) {
    for (const { place } of passage.runs) {
      const key = `${place.file}:${place.line}`;
      lines.set(key, [...(lines.get(key) ?? []), index]);
    }
  }
  indexes.set(document, lines);
  return lines;
}

/** Where in the text a place stands; null for a place in a table or a heading. */
export function findInText(document: CheckedDocument, place: Place): InText | null {
  for (const index of byLine(document).get(`${place.file}:${place.line}`) ?? []) {
    const found = document.passages()[index];
    const offset = found ? offsetIn(found.passage, place) : null;
    if (found && offset !== null) return { ...found, index, offset };
  }
  return null;
}

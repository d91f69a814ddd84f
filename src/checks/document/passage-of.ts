import type { Fact, Passage, Place, Section } from '../../model/index.ts';
import type { CheckedDocument } from './checked-document.ts';
import { oncePerDocument } from './once.ts';

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

/** Passages by the lines they stand on. */
const byLine = oncePerDocument((document) => {
  const lines = new Map<string, number[]>();
  for (const [index, { passage }] of document.passages().entries()) {
    for (const key of new Set(passage.runs.map(({ place }) => `${place.file}:${place.line}`))) {
      const known = lines.get(key);
      if (known) known.push(index);
      else lines.set(key, [index]);
    }
  }
  return lines;
});

/** Where in the text a place stands; null for a place in a table or a heading. */
export function findInText(document: CheckedDocument, place: Place): InText | null {
  for (const index of byLine(document).get(`${place.file}:${place.line}`) ?? []) {
    const found = document.passages()[index];
    const offset = found ? offsetIn(found.passage, place) : null;
    if (found && offset !== null) return { ...found, index, offset };
  }
  return null;
}

/** Where a fact prints its figure; where it begins, for one that prints none. */
export function figurePlace({ quantity, place }: Pick<Fact, 'quantity' | 'place'>): Place {
  return quantity?.place ?? place;
}

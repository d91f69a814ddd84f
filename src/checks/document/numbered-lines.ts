import type { Block, Disclosure, Place, Section } from '../../model/index.ts';
import { type ListMark, listMark } from './list-marks.ts';

/** A heading or list entry with its number, and what stands on the same level before it. */
export interface NumberedLine extends ListMark {
  /** The words after the number. */
  words: string;
  place: Place;
}

/** The numbered lines of one level, in order. */
export interface NumberedLevel {
  /** The words above it; empty at the top. */
  under: string;
  lines: NumberedLine[];
}

function* levelsOfBlocks(blocks: readonly Block[], under: string): Generator<NumberedLevel> {
  const lines: NumberedLine[] = [];
  for (const block of blocks) {
    if (block.type !== 'list') continue;
    for (const { mark: printed, passage, blocks: below } of block.items) {
      const mark = printed === null ? null : listMark(printed);
      const place = passage.runs[0]?.place;
      if (mark && place) lines.push({ ...mark, words: passage.text, place });
      yield* levelsOfBlocks(below, passage.text.slice(0, 20));
    }
  }
  if (lines.length > 0) yield { under, lines };
}

function* levelsOfSections(sections: readonly Section[], under: string): Generator<NumberedLevel> {
  const lines = sections.flatMap(({ number, heading }): NumberedLine[] => {
    const mark = number === null ? null : listMark(number);
    const place = heading.runs[0]?.place;
    return mark && place && mark.style !== 'part' ? [{ ...mark, words: heading.text, place }] : [];
  });
  if (lines.length > 0) yield { under, lines };
  for (const section of sections) {
    yield* levelsOfBlocks(section.blocks, section.heading.text);
    yield* levelsOfSections(section.sections, section.heading.text);
  }
}

/** Every level of a document on which headings or list entries are numbered. */
export function* numberedLevels(record: Pick<Disclosure, 'front' | 'sections'>): Generator<NumberedLevel> {
  yield* levelsOfBlocks(record.front, '');
  yield* levelsOfSections(record.sections, '');
}

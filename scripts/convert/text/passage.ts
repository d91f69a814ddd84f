import type { Passage } from '../../../src/model/index.ts';
import { lineBreak, type SourceCell, type SourceLine } from '../tree.ts';
import { wordSpace } from './word-space.ts';

/** One passage out of the pieces of a wrapped text: a space only between two words of Latin letters. */
export function toPassage(lines: readonly SourceLine[]): Passage {
  return build(lines, (before, line) => wordSpace(before, line.text));
}

/** The passage of a cell: its line breaks are the document's own, unless the cell's width or a page end made them. */
export function cellPassage(cell: SourceCell): Passage {
  return build(cell.lines, lineBreak);
}

function build(lines: readonly SourceLine[], between: (before: string, line: SourceLine) => string): Passage {
  let text = '';
  const runs: Passage['runs'] = [];
  for (const line of lines) {
    if (runs.length > 0) text += between(text, line);
    runs.push({ at: text.length, place: line.place });
    text += line.text;
  }
  return { text, runs };
}

/** The part of a passage from an offset on, with the places that belong to it. */
export function sliceFrom(passage: Passage, offset: number): Passage {
  const runs: Passage['runs'] = [];
  for (const run of passage.runs) {
    if (run.at <= offset) {
      runs.length = 0;
      runs.push({ at: 0, place: { ...run.place, column: run.place.column + (offset - run.at) } });
    } else {
      runs.push({ at: run.at - offset, place: run.place });
    }
  }
  return { text: passage.text.slice(offset), runs };
}

import { fromUnigrams } from './unigrams.ts';
import { foldWord, textBreak, tokenise } from './words.ts';

export interface ExcerptPart {
  text: string;
  marked: boolean;
}

/** Start and end of a piece of a text, end not included. */
export interface Range {
  start: number;
  end: number;
}

const breakMark = '\0';

/** Where the phrases (folded words in a row) stand in a text, in order and without overlaps. */
export function findPhrases(text: string, phrases: readonly string[]): Range[] {
  let folded = '';
  const places: Range[] = [];
  for (const token of tokenise(text)) {
    if (token.kind === 'silent') continue;
    const piece = token.kind === 'word' ? foldWord(token.text) : breakMark;
    // Inside a number the marks are gone, so its characters share the place of the whole word.
    const wholly = piece.length !== token.text.length;
    for (let index = 0; index < piece.length; index += 1) {
      const start = wholly ? token.at : token.at + index;
      places.push({ start, end: wholly ? token.at + token.text.length : start + 1 });
    }
    folded += piece;
  }
  const ranges: Range[] = [];
  for (const phrase of phrases.filter((wanted) => wanted !== '')) {
    for (let at = folded.indexOf(phrase); at >= 0; at = folded.indexOf(phrase, at + phrase.length)) {
      const first = places[at];
      const last = places[at + phrase.length - 1];
      if (first && last) ranges.push({ start: first.start, end: last.end });
    }
  }
  return withoutOverlaps(ranges.map((range) => withOpening(text, range)));
}

/** A range that holds the end of a quotation begins before it: “三公”经费, not 三公”经费. */
function withOpening(text: string, { start, end }: Range): Range {
  const opening = start > 0 && text[start - 1] === '“' && text.slice(start, end).includes('”');
  return { start: opening ? start - 1 : start, end };
}

function withoutOverlaps(ranges: readonly Range[]): Range[] {
  const result: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1);
    if (!last || range.start >= last.end) result.push({ ...range });
    else last.end = Math.max(last.end, range.end);
  }
  return result;
}

/** A text with the phrases marked; the parts put together are the text. */
export function highlight(text: string, phrases: readonly string[]): ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  let end = 0;
  for (const range of findPhrases(text, phrases)) {
    if (range.start > end) parts.push({ text: text.slice(end, range.start), marked: false });
    parts.push({ text: text.slice(range.start, range.end), marked: true });
    end = range.end;
  }
  if (end < text.length) parts.push({ text: text.slice(end), marked: false });
  return parts;
}

/** Number of characters before the first mark of an excerpt. */
const lead = 20;

/**
 * The piece of a page that shows why it was found: about `length` characters round the densest place of the
 * phrases, marked. `content` is what the index keeps of the page.
 */
export function excerpt(content: string, phrases: readonly string[], length = 96): ExcerptPart[] {
  const text = readable(content);
  const start = snap(text, Math.max(0, densest(findPhrases(text, phrases), length) - lead));
  const end = Math.min(text.length, start + length);
  const parts = highlight(text.slice(start, end), phrases);
  if (start > 0) parts.unshift({ text: '…', marked: false });
  if (end < text.length) parts.push({ text: '…', marked: false });
  return parts;
}

/** The text of a page as the index keeps it, for reading: what it was put together from is set apart by dots. */
function readable(content: string): string {
  return (
    content
      .split(textBreak)
      .map((text) => fromUnigrams(text))
      // The index ends a text with a full stop of its own.
      .filter((text) => text !== '' && text !== '.')
      .join(' · ')
  );
}

/** Start of the range from which the most ranges fit into `length` characters. */
function densest(ranges: readonly Range[], length: number): number {
  let best = { at: 0, count: 0 };
  for (const { start } of ranges) {
    const count = ranges.filter((range) => range.start >= start && range.end <= start + length - lead).length;
    if (count > best.count) best = { at: start, count };
  }
  return best.at;
}

/** Moves a cut a few characters on to the beginning of a sentence or cell, when one is near. */
function snap(text: string, at: number): number {
  if (at === 0) return 0;
  const near = /[。；：·][\s·]*/u.exec(text.slice(at, at + lead - 2));
  return near ? at + near.index + near[0].length : at;
}

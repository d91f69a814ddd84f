import { z } from 'zod';

/**
 * Where something stands in a source document.
 *
 * `file` is the index into `Disclosure.sources`; `line` and `column` count from 1, in lines and UTF-16
 * units of that file as published. Formats with pages get a shape of their own beside this one.
 */
export const placeSchema = z.strictObject({
  file: z.int().min(0),
  line: z.int().min(1),
  column: z.int().min(1),
});
export type Place = z.infer<typeof placeSchema>;

/** A short text printed on one line of the source, and where it begins. */
export const placedTextSchema = z.strictObject({ text: z.string(), place: placeSchema });
export type PlacedText = z.infer<typeof placedTextSchema>;

/**
 * A text that may have been put together from several source lines (unwrapped prose, a cell of many lines).
 * `runs` says at which offset of `text` each piece begins and where that piece stands; the first has offset 0.
 */
export const passageSchema = z.strictObject({
  text: z.string(),
  runs: z.array(z.strictObject({ at: z.int().min(0), place: placeSchema })).min(1),
});
export type Passage = z.infer<typeof passageSchema>;

/** Where a passage begins. */
export function placeOf(passage: Passage): Place {
  return placeAt(passage, 0);
}

/** Where the character at `offset` of the passage stands in the source. */
export function placeAt(passage: Passage, offset: number): Place {
  let run = passage.runs[0];
  if (!run) throw new RangeError('a passage has at least one run');
  for (const next of passage.runs) {
    if (next.at > offset) break;
    run = next;
  }
  return { ...run.place, column: run.place.column + (offset - run.at) };
}

/** Orders places by file, line and column. */
export function comparePlaces(a: Place, b: Place): number {
  return a.file - b.file || a.line - b.line || a.column - b.column;
}

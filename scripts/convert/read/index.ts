import type { RawLine } from '../text/lines.ts';
import { cellPerLine } from './cell-per-line.ts';
import { markdown } from './markdown.ts';
import type { Reader } from './reader.ts';
import { tabbed } from './tabbed.ts';
import { transcript } from './transcript.ts';
import { wrappedProse } from './wrapped-prose.ts';

/** Every reader there is. A new layout or format is one more file and one more entry here. */
export const readers: readonly Reader[] = [transcript, cellPerLine, markdown, wrappedProse, tabbed];

/** The reader whose layout fits a text best, and why. */
export function chooseReader(lines: readonly RawLine[]): { reader: Reader; evidence: string[] } {
  const ranked = readers.map((reader) => ({ reader, ...reader.detect(lines) })).sort((a, b) => b.score - a.score);
  const best = ranked[0];
  if (!best) throw new Error('there is no reader');
  return { reader: best.reader, evidence: best.evidence };
}

import type { Layout } from '../../../src/model/index.ts';
import type { RawLine } from '../text/lines.ts';
import type { SourceTree } from '../tree.ts';

/** How sure a reader is that a text is laid out its way, from 0 to 1, and what speaks for it. */
export interface Detection {
  score: number;
  evidence: string[];
}

/**
 * A reader turns the lines of one text layout into a tree. It knows nothing of budgets.
 * A new layout is one new file with one reader, added to `readers` in `index.ts`.
 */
export interface Reader {
  layout: Layout;
  detect(lines: readonly RawLine[]): Detection;
  read(lines: readonly RawLine[]): SourceTree;
}

/** `part` of `whole` as a percentage for evidence lines. */
export function percentOf(part: number, whole: number): string {
  return whole === 0 ? '0%' : `${Math.round((part / whole) * 100)}%`;
}

import { parseMark } from '../../../text/numbering.ts';
import type { ExtractedParagraph } from '../../extraction.ts';
import { mode } from './geometry.ts';
import type { PrintedLine } from './lines.ts';

/** A paragraph and the printed lines it was made of. */
export interface SetParagraph {
  block: ExtractedParagraph;
  lines: PrintedLine[];
}

const longest = 40;
const ends = /[。；;，,：:！？]$/u;

function textOf({ lines }: SetParagraph): string {
  return lines.map((line) => line.text).join('');
}

function sizeOf({ lines }: SetParagraph): number {
  return lines.reduce((size, line) => Math.max(size, line.size), 0);
}

/** Whether a paragraph is set larger than the text, as a title is. */
function isLarge(paragraph: SetParagraph, body: number): boolean {
  return sizeOf(paragraph) >= Math.max(1.15 * body, body + 1.5);
}

/** Whether a paragraph is running text, or a numbered part of it: what a heading can head. */
function isText(paragraph: SetParagraph, body: number): boolean {
  if (isLarge(paragraph, body) || paragraph.lines.length > 1) return !isLarge(paragraph, body);
  const text = textOf(paragraph);
  return ends.test(text) || parseMark(text) !== null;
}

/**
 * Marks as headings the short lines without a number that are set larger than the text and stand right above text
 * on the same page. Numbers say of themselves what they head; lines of a cover head nothing, and the title of a table
 * is no heading. `items` are the paragraphs in reading order, null where a table stands.
 */
export function markHeadings(items: readonly (SetParagraph | null)[]): void {
  const set = items.filter((item) => item !== null);
  const sizes = set.flatMap((item) => item.lines.flatMap(({ text, size }) => Array<number>(text.length).fill(size)));
  if (sizes.length === 0) return;
  const body = mode(sizes, 0.5);
  const headings = items.filter((item, index): item is SetParagraph => {
    const next = items[index + 1];
    if (!item || !next || item.lines.length > 2 || !isLarge(item, body) || !isText(next, body)) return false;
    const text = textOf(item);
    const together = item.lines.at(-1)?.page === next.lines[0]?.page;
    return together && text.length <= longest && !ends.test(text) && parseMark(text) === null;
  });
  const ranks = [...new Set(headings.map((heading) => Math.round(sizeOf(heading))))].sort((a, b) => b - a);
  for (const heading of headings) {
    heading.block.depth = Math.min(6, 1 + ranks.indexOf(Math.round(sizeOf(heading)))) as 1 | 2 | 3 | 4 | 5 | 6;
  }
}

import { printedWidth } from '../text/width.ts';
import { type Item, itemText, type LineItem } from './item.ts';

const sentenceEnd = /[。！？；：!?;:]["”’）)」』]?$|[.…]$/u;
const comma = /[，、,（(“《—]$/u;
const closed = /[）)”》】\]]$/u;
/** Prose long enough that it is no heading and no caption. */
const longLine = 30;
/** Printers indent the first line of a paragraph by two characters. */
const indent = 2;

function openBrackets(text: string): number {
  let open = 0;
  for (const character of text) {
    if (character === '（' || character === '(') open += 1;
    if ((character === '）' || character === ')') && open > 0) open -= 1;
  }
  return open;
}

/** The least a printer would have had to put on the line: a Latin word, a number, or one character. */
function firstToken(text: string): string {
  return /^(?:[A-Za-z0-9.,%]+|.[，。；：、）”》！？]?)/u.exec(text)?.[0] ?? '';
}

/**
 * Whether a printer that fills lines of `width` characters would have broken between these two lines, `used`
 * characters of the first being taken by its indent.
 */
function isFull(before: string, after: string, width: number, used: number): boolean {
  return used + printedWidth(before) + printedWidth(firstToken(after)) > width * 0.96;
}

/** Whether a line can only be the first of a paragraph: cut short of the full width by just the indent. */
function opensParagraph(line: string, next: string | null, width: number): boolean {
  if (next === null || sentenceEnd.test(line)) return false;
  return isFull(line, next, width, indent) && !isFull(line, next, width, 0);
}

function continues(before: LineItem, after: LineItem, next: Item | undefined, width: number | null): boolean {
  if (after.mark || after.depth !== null || before.depth !== null) return false;
  const text = itemText(before);
  if (width !== null) {
    const last = before.lines.at(-1)?.text ?? '';
    if (openBrackets(text) > 0) return true;
    if (sentenceEnd.test(text)) return false;
    if (comma.test(text)) return true;
    const following = next?.kind === 'line' && !next.mark ? itemText(next) : null;
    if (opensParagraph(itemText(after), following, width)) return false;
    return isFull(last, itemText(after), width, before.lines.length === 1 ? indent : 0);
  }
  // Elsewhere only the end of a page cuts a sentence, and it leaves a blank line.
  if (after.gap === 0) return false;
  if (sentenceEnd.test(text) || closed.test(text)) return false;
  return text.length >= longLine && /[，。、；,;]/u.test(text);
}

/** Puts lines together that are one paragraph: wrapped by a printer, or cut by the end of a page. */
export function unwrap(items: readonly Item[], width: number | null): Item[] {
  const result: Item[] = [];
  for (const [index, item] of items.entries()) {
    const before = result.at(-1);
    if (item.kind === 'line' && before?.kind === 'line' && continues(before, item, items[index + 1], width)) {
      before.lines.push(...item.lines);
    } else {
      result.push(item.kind === 'line' ? { ...item, lines: [...item.lines] } : item);
    }
  }
  return result;
}

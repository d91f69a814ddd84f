import type { PlacedText } from '../../../src/model/index.ts';
import type { Sink } from '../structured.ts';
import { parseMark } from '../text/numbering.ts';
import { fold } from '../text/squeeze.ts';
import { cellPlace, cellText } from '../tree.ts';
import { type Item, itemPlace, itemText } from './item.ts';

const title = /^目\s*[录次]$/u;
const leaders = /[.．…·\s]*\d*$/u;
const longestEntry = 60;

/** An entry without the dots and the page number after it, in the form in which entries are compared. */
function entryKey(text: string): string {
  const bare = text.replace(/^[-*•]\s+/u, '').replace(leaders, '');
  return fold(bare);
}

function rowsOf(item: Item): PlacedText[] {
  if (item.kind === 'file') return [];
  if (item.kind === 'line') return [{ text: itemText(item), place: itemPlace(item) }];
  return item.rows.map((row) => {
    const [first] = row.cells;
    const text = row.cells
      .map(cellText)
      .filter((cell) => cell !== '')
      .join(' ');
    return { text, place: first ? cellPlace(first) : itemPlace(item) };
  });
}

/** The index after the last item of the contents page, which ends where its first entry is met again. */
function endOfContents(items: readonly Item[], from: number): number {
  let firstKey: string | null = null;
  let last = from;
  for (let index = from; index < items.length; index += 1) {
    const item = items[index];
    if (!item) break;
    // A heading that the format itself marks is no entry.
    if (item.kind === 'line' && item.depth !== null && index > from) return index;
    const entries = rowsOf(item);
    for (const entry of entries) {
      const key = entryKey(entry.text);
      const sentence = entry.text.length > longestEntry || /[。；]$/u.test(entry.text);
      if (sentence) return last;
      if (key === firstKey) return index;
      // A new 第一部分 begins the body even when its heading is worded differently.
      const mark = parseMark(entry.text);
      if (firstKey !== null && mark?.style === 'part' && mark.ordinal === 1) return index;
      firstKey ??= key;
    }
    last = index + 1;
  }
  return last;
}

/** Takes the contents page out of the items. Its entries are kept for checking, and reported as left out. */
export function takeContents(items: readonly Item[], sink: Sink): { items: Item[]; contents: PlacedText[] } {
  const at = items.findIndex((item) => item.kind === 'line' && title.test(itemText(item)));
  if (at < 0) return { items: [...items], contents: [] };
  const end = endOfContents(items, at + 1);
  const contents = items.slice(at + 1, end).flatMap(rowsOf);
  for (const entry of items.slice(at, end).flatMap(rowsOf)) sink.leftOut('contents', entry.text, entry.place);
  return { items: [...items.slice(0, at), ...items.slice(end)], contents };
}

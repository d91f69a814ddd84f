import type { Caption, Passage, PlacedText } from '../../../src/model/index.ts';
import { toPassage } from '../text/passage.ts';
import { cellPlace, cellText, type SourceRow } from '../tree.ts';
import { type Item, itemPlace, itemText, type LineItem } from './item.ts';

const unitLine = /^[（(]?(?:金额|计量|货币)?单\s*位\s*[：:]\s*(?:人民币)?\s*(?:亿|万|千)?元[）)]?$/u;
const label =
  /^(?:部门|单位)?(?:预算|决算)?公开\s*\d+\s*表$|^(?:部门|单位)?(?:预算|决算)?公开表\s*\d+$|^(?:表|附件|附表)\s*[\d一二三四五六七八九十]+(?:-\d+)?$/u;
const publisher =
  /^(?:(?:编制|预算|决算|填报|公开|主管)?(?:部门|单位)(?:名称|全称)?|部门[（(]单位[）)](?:名称)?)\s*[：:]/u;
/** A publisher printed with its code, as some budget systems do: 202某某局. */
const codedPublisher = /^\d{3,9}(?!年)[\p{Script=Han}（）()]{3,40}(?<!表)$/u;
const period = /^[（(]?\s*(?:预算年度\s*[：:]\s*)?\d{4}\s*年?\s*(?:度|预算)?\s*[）)]?$/u;
const asOf = /^(?:截止|截至)(?:时间|日期)?\s*[：:]/u;
const filledIn = /^填报(?:日期|时间)\s*[：:]/u;
const note = /^(?:注|说明|备注|注释)\s*[：:]/u;
/** A text that names a table. */
const titled = /[表册]$|表\s*[（(].*[）)]$/u;
const longestTitle = 50;

/** What kind of caption line a text is, `unit` for a unit line, or null when it is none. */
export function captionKind(text: string): Caption['kind'] | 'unit' | null {
  if (unitLine.test(text)) return 'unit';
  if (label.test(text)) return 'label';
  if (publisher.test(text)) return 'publisher';
  if (codedPublisher.test(text)) return 'publisher';
  if (period.test(text)) return 'period';
  if (asOf.test(text)) return 'asOf';
  if (filledIn.test(text)) return 'filledIn';
  return null;
}

const gluedUnit = /(?:金额|计量|货币)?单位[：:](?:人民币)?(?:亿|万|千)?元$/u;

/** A line of captions, cut where it leaves wide gaps: 部门：某局      单位：万元. A gap after a colon is none. */
function pieces(entry: PlacedText): PlacedText[] {
  const found: { from: number; to: number }[] = [];
  for (const match of entry.text.matchAll(/[^\s\u3000]+(?: [^\s\u3000]+)*/gu)) {
    const last = found.at(-1);
    const to = match.index + match[0].length;
    // Some programs leave no gap before the unit.
    const unit = gluedUnit.exec(match[0])?.index ?? 0;
    if (unit > 0) {
      found.push({ from: match.index, to: match.index + unit }, { from: match.index + unit, to });
      continue;
    }
    if (last && /[：:]$/u.test(entry.text.slice(last.from, last.to))) last.to = to;
    else found.push({ from: match.index, to });
  }
  return found.map(({ from, to }) => ({
    text: entry.text.slice(from, to).trimEnd(),
    place: { ...entry.place, column: entry.place.column + from },
  }));
}

/** The captions of a line, when it holds nothing else; a title may stand before them. */
function captionsOf(
  entry: PlacedText,
): { title: PlacedText | null; parts: [Caption['kind'] | 'unit', PlacedText][] } | null {
  const [first, ...rest] = pieces(entry);
  const whole = captionKind(entry.text);
  const alone = whole
    ? { title: null, parts: [[whole, entry]] satisfies [Caption['kind'] | 'unit', PlacedText][] }
    : null;
  if (!first || rest.length === 0) return alone;
  const kinds = rest.map((part) => captionKind(part.text));
  const own = captionKind(first.text);
  if (kinds.some((kind) => kind === null)) return alone;
  // What else stands on the line of the unit says whose table it is.
  const beside = !own && !titled.test(first.text) && kinds.includes('unit') ? 'other' : own;
  if (!beside && !titled.test(first.text)) return alone;
  const parts = rest.flatMap((part, index): [Caption['kind'] | 'unit', PlacedText][] => {
    const kind = kinds[index];
    return kind ? [[kind, part]] : [];
  });
  return beside ? { title: null, parts: [[beside, first], ...parts] } : { title: first, parts };
}

/** What is printed above a grid. */
export interface Captions {
  title: PlacedText | null;
  captions: Caption[];
  unit: PlacedText | null;
}

function keep(found: Captions, kind: Caption['kind'] | 'unit', entry: PlacedText): void {
  if (kind === 'unit') found.unit ??= entry;
  else found.captions.unshift({ kind, ...entry });
}

/** Whether a line can be the title of the grid below it. */
function isTitle(item: LineItem, captioned: boolean): boolean {
  const text = itemText(item);
  if (text.length > longestTitle || /[。；，：:！？,]$|，/u.test(text)) return false;
  if (/^[（(].*[）)]$/u.test(text) || note.test(text) || item.mark?.style === 'part') return false;
  const named = titled.test(text);
  if (item.mark && item.mark.style !== 'bullet') return named && captioned;
  return named || captioned || /情况$/u.test(text);
}

/**
 * The lines above a grid that belong to it: title, label, publisher, period and unit. `taken` is how many items
 * before the grid they are; items before `from` belong to something else. `inner` is what the grid's own first
 * rows hold: a grid with a title of its own takes none from above.
 */
export function captionsAbove(
  items: readonly Item[],
  gridIndex: number,
  from: number,
  inner: Captions,
): Captions & { taken: number } {
  const found: Captions & { taken: number } = { title: inner.title, captions: [], unit: null, taken: 0 };
  const inGrid = inner.unit !== null || inner.captions.length > 0;
  for (let index = gridIndex - 1; index >= from; index -= 1) {
    const item = items[index];
    if (item?.kind !== 'line') break;
    const entry = { text: itemText(item), place: itemPlace(item) };
    const caption = captionsOf(entry);
    const belowTitle = caption?.parts.some(([kind]) => kind !== 'label') ?? false;
    if (caption && !(found.title && (belowTitle || caption.title))) {
      for (const [kind, part] of caption.parts.toReversed()) keep(found, kind, part);
      found.title ??= caption.title;
    } else if (!found.title && isTitle(item, inGrid || found.taken > 0)) {
      found.title = entry;
    } else {
      break;
    }
    found.taken += 1;
  }
  return found;
}

/** Title and caption rows printed inside the grid, above its head: taken off, and returned. */
export function peelCaptionRows(rows: readonly SourceRow[]): { rows: SourceRow[]; found: Captions } {
  const found: Captions = { title: null, captions: [], unit: null };
  let from = 0;
  for (const row of rows) {
    const cells = row.cells.filter((cell) => cellText(cell) !== '');
    const kinds = cells.map((cell) => captionKind(cellText(cell)));
    const [only] = cells;
    if (cells.length === 1 && only && kinds[0] === null && !found.title && titled.test(cellText(only))) {
      found.title = { text: cellText(only), place: cellPlace(only) };
      from += 1;
      continue;
    }
    if (cells.length === 0 || cells.length > 4 || kinds.some((kind) => kind === null)) break;
    for (const [index, cell] of [...cells.entries()].reverse()) {
      const kind = kinds[index];
      if (kind) keep(found, kind, { text: cellText(cell), place: cellPlace(cell) });
    }
    from += 1;
  }
  return { rows: rows.slice(from), found };
}

/** The notes under a grid, and how many items they are. A numbered note goes on while its numbers do. */
export function notesBelow(items: readonly Item[], from: number): { notes: Passage[]; taken: number } {
  const notes: Passage[] = [];
  let numbered: number | null = null;
  let taken = 0;
  for (const item of items.slice(from)) {
    if (item.kind !== 'line') break;
    const text = itemText(item);
    const goesOn: boolean = numbered !== null && item.mark?.ordinal === numbered + 1 && item.mark.style === 'dot';
    if (!note.test(text) && !goesOn) break;
    numbered = goesOn ? (item.mark?.ordinal ?? null) : /^[^：:]+[：:]\s*1[.．]/u.test(text) ? 1 : null;
    notes.push(toPassage(item.lines));
    taken += 1;
  }
  return { notes, taken };
}

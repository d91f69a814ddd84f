import { formatNumber } from './number-format.ts';
import type { Styles } from './styles.ts';
import { symbolSign } from './symbols.ts';
import { descend, elementsOf, findAll, isOn, valueAt, type XmlElement } from './xml.ts';

interface Level {
  start: number;
  format: string;
  /** `%1.%2`: what is printed, the number of a level standing for each %n. */
  text: string;
  /** Digits, whatever the format of the levels above (legal numbering). */
  legal: boolean;
  /** Restarts after this level (from 1) or one above it; 0 never; undefined after any level above. */
  restart: number | undefined;
  style: string | undefined;
}

interface List {
  /** Lists made of the same abstract list go on counting each other. */
  counters: string;
  levels: Map<number, Level>;
  /** Levels at which this list begins anew when it is first used. */
  overrides: Map<number, number>;
}

/** Gives the mark that Word prints before a numbered paragraph. Called once for each, in the order of the document. */
export type MarkParagraph = (paragraph: XmlElement) => string;

const mostLevels = 9;

function integer(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,6}$/u.test(text) ? Number(text) : undefined;
}

function readLevel(element: XmlElement): Level {
  // Newer formats stand in a wrapper, with an older one to fall back to.
  const format = valueAt(element, 'w:numFmt') ?? findAll(element, 'w:numFmt').at(-1)?.attributes.get('w:val');
  return {
    start: integer(valueAt(element, 'w:start')) ?? 0,
    format: format ?? 'decimal',
    text: valueAt(element, 'w:lvlText') ?? '',
    legal: isOn(element, 'w:isLgl'),
    restart: integer(valueAt(element, 'w:lvlRestart')),
    style: valueAt(element, 'w:pStyle'),
  };
}

function readLevels(parent: XmlElement): Map<number, Level> {
  const levels = new Map<number, Level>();
  for (const element of elementsOf(parent, 'w:lvl')) {
    const index = integer(element.attributes.get('w:ilvl'));
    if (index !== undefined && index < mostLevels) levels.set(index, readLevel(element));
  }
  return levels;
}

function readLists(root: XmlElement | undefined, styles: Styles): Map<string, List> {
  const abstract = new Map(
    elementsOf(root, 'w:abstractNum').map((element) => [element.attributes.get('w:abstractNumId') ?? '', element]),
  );
  const numbers = new Map(
    elementsOf(root, 'w:num').map((element) => [element.attributes.get('w:numId') ?? '', element]),
  );

  /** The abstract list; one that only names a numbering style takes that style's list. */
  const abstractOf = (number: XmlElement | undefined, hops = 0): [string, XmlElement] | null => {
    const id = valueAt(number, 'w:abstractNumId') ?? '';
    const element = abstract.get(id);
    const link = valueAt(element, 'w:numStyleLink');
    const linked = link === undefined ? undefined : numbers.get(styles.listOf(link) ?? '');
    if (linked && hops < mostLevels) return abstractOf(linked, hops + 1);
    return element ? [id, element] : null;
  };

  const lists = new Map<string, List>();
  for (const [id, number] of numbers) {
    const found = abstractOf(number);
    if (!found) continue;
    const levels = readLevels(found[1]);
    const overrides = new Map<number, number>();
    for (const override of elementsOf(number, 'w:lvlOverride')) {
      const index = integer(override.attributes.get('w:ilvl'));
      if (index === undefined || index >= mostLevels) continue;
      const level = descend(override, 'w:lvl');
      if (level) levels.set(index, readLevel(level));
      const start = integer(valueAt(override, 'w:startOverride'));
      if (start !== undefined) overrides.set(index, start);
    }
    lists.set(id, { counters: found[0], levels, overrides });
  }
  return lists;
}

/** The list and level of a paragraph, from itself or from its style; null when it is not numbered. */
function numberingOf(
  paragraph: XmlElement,
  styles: Styles,
  lists: Map<string, List>,
): { id: string; list: List; level: number } | null {
  const properties = descend(paragraph, 'w:pPr');
  const style = valueAt(properties, 'w:pStyle');
  const inherited = styles.numbering(style);
  const id = valueAt(properties, 'w:numPr', 'w:numId') ?? inherited?.list;
  const list = id === undefined ? undefined : lists.get(id);
  if (id === undefined || !list) return null;
  const linked = [...list.levels].find(
    ([, { style: own }]) => own !== undefined && (own === style || own === inherited?.style),
  );
  const level = integer(valueAt(properties, 'w:numPr', 'w:ilvl')) ?? linked?.[0] ?? integer(inherited?.level) ?? 0;
  return level < mostLevels ? { id, list, level } : null;
}

/** Bullets stand in the private use area when they come from a symbol font; unknown ones become a plain bullet. */
function bulletSign(text: string): string {
  return text.replaceAll(/[\uf000-\uf0ff]/gu, (sign) => symbolSign(sign.charCodeAt(0)) ?? '•');
}

/** Puts a blank after a mark, as the tab behind it looks, unless the mark ends with a sign as wide as a character. */
function spaced(mark: string): string {
  const trimmed = mark.trim();
  return trimmed === '' || /[、。，．：）】〕\u3000]$/u.test(trimmed) ? trimmed : `${trimmed} `;
}

/** Resolves automatic numbering, which a DOCX states only as rules (ISO/IEC 29500-1, 17.9). */
export function numberer(root: XmlElement | undefined, styles: Styles): MarkParagraph {
  const lists = readLists(root, styles);
  const counters = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();

  const advance = (id: string, list: List, at: number): (number | undefined)[] => {
    const values = counters.get(list.counters) ?? [];
    counters.set(list.counters, values);
    const start = list.levels.get(at)?.start ?? 1;
    const override = begun.has(`${id}/${at}`) ? undefined : list.overrides.get(at);
    begun.add(`${id}/${at}`);
    const current = values[at];
    values[at] = override ?? (current === undefined ? start : current + 1);
    for (let below = at + 1; below < mostLevels; below += 1) {
      const restart = list.levels.get(below)?.restart;
      if (restart === undefined || at < restart) values[below] = undefined;
    }
    return values;
  };

  return (paragraph) => {
    const found = numberingOf(paragraph, styles, lists);
    const level = found?.list.levels.get(found.level);
    if (!found || !level) return '';
    const values = advance(found.id, found.list, found.level);
    if (level.format === 'bullet') return spaced(bulletSign(level.text));
    const mark = level.text.replaceAll(/%([1-9])/gu, (_, digit: string) => {
      const index = Number(digit) - 1;
      const shown = found.list.levels.get(index);
      const value = values[index] ?? shown?.start ?? 1;
      return formatNumber(value, level.legal ? 'decimal' : (shown?.format ?? 'decimal'));
    });
    return spaced(mark);
  };
}

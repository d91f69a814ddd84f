import type { Disclosure, Place, Section } from '../../model/index.ts';
import { type ContentsEntry, namesAllTables } from './contents-page.ts';
import { type ListMark, listMark } from './list-marks.ts';
import { titleKey } from './table-titles.ts';
import { documentTexts } from './texts.ts';

/** A heading of the body. */
export interface BodyHeading {
  text: string;
  number: string | null;
  mark: ListMark | null;
  key: string;
  place: Place;
  /** 0 at the top. */
  depth: number;
  above: BodyHeading | null;
}

/** A line of the contents and the heading it leads to. */
export interface ContentsPair {
  entry: ContentsEntry;
  heading: BodyHeading | null;
  /** `worded`: of the same number, in other words. `text`: printed, but not as a heading. */
  how: 'same' | 'worded' | 'text' | 'absent';
}

function* headingsOf(
  sections: readonly Section[],
  publisher: string,
  above: BodyHeading | null,
): Generator<BodyHeading> {
  for (const { number, heading, sections: below } of sections) {
    const place = heading.runs[0]?.place;
    if (!place) continue;
    const found: BodyHeading = {
      text: heading.text,
      number,
      mark: number === null ? null : listMark(number),
      key: titleKey(heading.text, publisher),
      place,
      depth: above ? above.depth + 1 : 0,
      above,
    };
    yield found;
    yield* headingsOf(below, publisher, found);
  }
}

/** Words that a title has or has not without saying another thing. */
function loose(key: string): string {
  return key.replaceAll(/部门|单位|情况|说明|年度|本级|区级|市级|县级|省级|及|和|与|的/gu, '');
}

const shortestShared = 4;

function sameTitle(a: string, b: string): boolean {
  if (a === b) return true;
  const [one, two] = [loose(a), loose(b)];
  if (one === two) return one !== '';
  const [short, long] = one.length < two.length ? [one, two] : [two, one];
  return short.length >= shortestShared && long.includes(short);
}

function sameMark(a: ListMark | null, b: ListMark | null): boolean {
  return a !== null && b !== null && a.style === b.style && a.ordinal === b.ordinal;
}

/** Pairs every line of the contents with its heading, and tells the headings that no line leads to. */
export function pairContents(
  record: Disclosure,
  publisher: string,
  entries: readonly ContentsEntry[],
): { pairs: ContentsPair[]; unlisted: BodyHeading[] } {
  const headings = [...headingsOf(record.sections, publisher, null)];
  const free = new Set(headings);
  const found = new Map<ContentsEntry, BodyHeading>();
  // A heading of the same part comes first: 名词解释 has entries of the names of other sections.
  const within = (entry: ContentsEntry, { above }: BodyHeading) =>
    entry.part === null ||
    above === null ||
    sameTitle(entry.part.key, above.key) ||
    sameMark(entry.part.mark, above.mark);
  const beneath = (entry: ContentsEntry, heading: BodyHeading) =>
    (entry.part === null) === (heading.above === null) && heading.depth < 2 && within(entry, heading);
  const tests: ((entry: ContentsEntry, heading: BodyHeading) => boolean)[] = [
    // 第一部分 on a line of its own: its words stand below.
    (entry, { key, mark, text }) =>
      sameMark(entry.mark, mark) && mark?.style === 'part' && (key === '' || text.trim() === ''),
    (entry, heading) =>
      within(entry, heading) && sameMark(entry.mark, heading.mark) && sameTitle(entry.key, heading.key),
    (entry, heading) => within(entry, heading) && entry.key === heading.key,
    (entry, heading) => within(entry, heading) && sameTitle(entry.key, heading.key),
    (entry, heading) => sameTitle(entry.key, heading.key),
  ];
  for (const test of tests) {
    for (const entry of entries) {
      if (found.has(entry)) continue;
      const heading = [...free].find((each) => test(entry, each));
      if (!heading) continue;
      found.set(entry, heading);
      free.delete(heading);
    }
  }
  const printed = [...documentTexts(record)].filter(({ kind }) => kind !== 'cell');
  const pairs = entries.map((entry): ContentsPair => {
    const same = found.get(entry);
    if (same) return { entry, heading: same, how: 'same' };
    const worded = [...free].find((each) => beneath(entry, each) && sameMark(entry.mark, each.mark));
    if (worded) {
      free.delete(worded);
      return { entry, heading: worded, how: 'worded' };
    }
    const text =
      (namesAllTables(entry.text) && record.tables.length > 0) ||
      printed.some((each) => sameTitle(titleKey(each.text.slice(0, 80), publisher), entry.key));
    return { entry, heading: null, how: text ? 'text' : 'absent' };
  });
  return { pairs, unlisted: headings.filter((heading) => free.has(heading) && isListedLevel(heading, pairs)) };
}

/** Whether the contents list the level of a heading: other headings beside it, numbered the same way. */
function isListedLevel({ above, mark, depth }: BodyHeading, pairs: readonly ContentsPair[]): boolean {
  if (mark === null || depth > 1) return false;
  const beside = pairs.filter(
    ({ heading }) => heading !== null && heading.above === above && heading.mark?.style === mark.style,
  );
  return beside.length > 1;
}

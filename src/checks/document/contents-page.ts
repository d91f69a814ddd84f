import type { Disclosure, PlacedText, TableStem } from '../../model/index.ts';
import { type ListMark, listMark } from './list-marks.ts';
import { stemOfTitle, titleKey } from './table-titles.ts';
import { squeezed } from './texts.ts';

/** A line of the contents page. */
export interface ContentsEntry {
  /** Without bullet, leader dots and page number. */
  text: string;
  printed: PlacedText;
  mark: ListMark | null;
  /** Words for comparing. */
  key: string;
  /** It announces a table, not a text. */
  isTable: boolean;
  /** The standard table it announces, by its words. */
  stem: TableStem | null;
  /** The part of the document it is listed under. */
  part: ContentsEntry | null;
}

const leader = /[.．…·•\s_—-]/u;

/** What a word processor leaves of a field: PAGEREF _Toc2776 h 4. */
const field = /\s{0,4}PAGEREF\s{1,4}_Toc\d{1,12}.{0,12}$/u;

/** A line of the contents without what leads to its page number. */
export function withoutLeader(text: string): string {
  const trimmed = text.replace(field, '').trim();
  let end = trimmed.length;
  while (end > 0 && /\d/u.test(trimmed[end - 1] ?? '')) end -= 1;
  // A number that nothing leads to belongs to the title: 公开表10.
  if (end > 0 && !leader.test(trimmed[end - 1] ?? '')) end = trimmed.length;
  while (end > 0 && leader.test(trimmed[end - 1] ?? '')) end -= 1;
  return trimmed.slice(0, end).replace(/^[-*•●■·]\s{1,20}/u, '');
}

/** 部门预算表, 2024年部门决算报表, 附表: all the tables, not one of them. */
const allTables =
  /(?:^|年度?|部门|单位|本级|附|区级|市级|省级|县级)(?:预算|决算)?(?:公开)?(?:情况)?(?:报表|表格|附表|表)$/u;
const declaration = /\([^()]{0,12}(?:另附|附后|附件)[^()]{0,6}\)/gu;

/** Whether words name the tables as a whole. */
export function namesAllTables(text: string): boolean {
  const bare = squeezed(text).replaceAll(declaration, '');
  return allTables.test(bare) && stemOfTitle(bare, 'budget') === null;
}

function announcesTable(text: string): boolean {
  const bare = squeezed(text);
  return /表(?:\([^()]{0,30}\))?$/u.test(bare) && !namesAllTables(text) && !/说明(?:\([^()]{0,30}\))?$/u.test(bare);
}

/** Where a further entry begins in a line that holds several: before 第二部分 and 二、. */
const nextEntry =
  /(?<=\S)(?=第[一二三四五六七八九十]{1,3}部分|(?<![一二三四五六七八九十])[一二三四五六七八九十]{1,3}、)/u;
/** Longer than any entry that stands alone. */
const longestEntry = 45;

/** Lines that ran into one, as entries of their own. */
function singleEntries({ text, place }: PlacedText): PlacedText[] {
  if (text.length <= longestEntry) return [{ text, place }];
  let column = place.column;
  return text.split(nextEntry).map((piece) => {
    const entry = { text: piece, place: { ...place, column } };
    column += piece.length;
    return entry;
  });
}

/** A line so long may have been broken, and a line so short be the rest of it. */
const brokenLine = 18;
const restOfLine = 8;

/** Entries that were broken over two lines, in one again. */
function joined(lines: readonly PlacedText[]): PlacedText[] {
  const entries: PlacedText[] = [];
  for (const line of lines) {
    const before = entries.at(-1);
    const rest = line.text.trim();
    const goesOn =
      before !== undefined &&
      listMark(rest.normalize('NFKC')) === null &&
      !/^附/u.test(rest) &&
      rest.length <= restOfLine &&
      before.text.trim().length >= brokenLine &&
      !/\d\s*$/u.test(before.text);
    if (goesOn) entries[entries.length - 1] = { ...before, text: before.text.trim() + rest };
    else entries.push(line);
  }
  return entries;
}

/** The lines of the contents page, each with the part it is listed under. */
export function contentsEntries(record: Pick<Disclosure, 'contents' | 'kind'>, publisher: string): ContentsEntry[] {
  let part: ContentsEntry | null = null;
  const entries: ContentsEntry[] = [];
  for (const printed of joined(record.contents.flatMap(singleEntries))) {
    const text = withoutLeader(printed.text);
    const key = titleKey(text, publisher);
    if (key === '') continue;
    const mark = listMark(text.normalize('NFKC'));
    const opens = mark?.style === 'part' || namesAllTables(text);
    const entry: ContentsEntry = {
      text,
      printed,
      mark,
      key,
      isTable: !opens && announcesTable(text),
      stem: null,
      part: opens ? null : part,
    };
    entry.stem = entry.isTable ? stemOfTitle(text, record.kind) : null;
    if (opens) part = entry;
    else if (part && part.mark?.style !== 'part' && mark && mark.style === part.mark?.style) {
      // The contents of a document without 第…部分: the next number of the same kind ends the list of tables.
      part = null;
      entry.part = null;
    }
    entries.push(entry);
  }
  return entries;
}

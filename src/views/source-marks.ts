import {
  type Disclosure,
  type Fact,
  type Passage,
  type Place,
  placeOf,
  type Table,
  walkSections,
} from '../model/index.ts';
import { anchorPlace } from './narrative.ts';
import { staffFields } from './people-in-post.ts';
import { cellAnchor, holdsFigure } from './table-body.ts';

/**
 * Something of a record where its source prints it. On the source page it goes by the anchor it has on the page of the
 * document: `#t02-r5-c3` is the same figure on both, and one leads to the other.
 */
export interface SourceMark {
  /** Anchors; the first is that of the page of the document. */
  ids: string[];
  place: Place;
  /** The words as the record has them; white space apart, the source prints them there, or begins to. */
  text: string;
  /** The anchor on the page of the document. */
  target: string;
}

/** Parts of a statement beside its own figure; each goes by the anchor of the statement and its name. */
type FactPart = 'share' | 'change' | 'rate' | 'from' | 'completion' | 'base';

/** The anchor of a part of a statement on the source page: `f012-change`. */
export function factPartAnchor(fact: string, part: FactPart): string {
  return `${fact}-${part}`;
}

/** The marks of a record by the lines they stand on. */
export function sourceMarks(record: Disclosure): ReadonlyMap<string, SourceMark[]> {
  const marks = [
    ...record.tables.flatMap(tableMarks),
    ...record.facts.flatMap(factMarks),
    ...[...walkSections(record.sections)].map(({ id, heading }) => headingMark(id, heading)),
  ];
  return Map.groupBy(marks, ({ place }) => sourceLine(place));
}

/** The key of a line among the marks. */
export function sourceLine({ file, line }: Pick<Place, 'file' | 'line'>): string {
  return `${file}:${line}`;
}

function mark(id: string, { place, text }: { place: Place; text: string }, target = id): SourceMark {
  return { ids: [id], place, text, target };
}

function tableMarks(table: Table): SourceMark[] {
  const cells = table.rows.flatMap((row, rowIndex) =>
    row.cells
      .filter((cell) => holdsFigure(table, row, cell))
      .map((cell) => mark(cellAnchor(table.id, rowIndex, cell.column), cell)),
  );
  const fields = staffFields(table).map(({ id, passage }) => mark(id, { place: placeOf(passage), text: passage.text }));
  return [...(table.title ? [mark(table.id, table.title)] : []), ...cells, ...fields];
}

function factMarks(fact: Fact): SourceMark[] {
  const { id, quantity, share, change, completion } = fact;
  const parts: [FactPart, { place: Place; text: string } | null | undefined][] = [
    ['share', share],
    ['change', change?.amount],
    ['rate', change?.rate],
    ['from', change?.from],
    ['completion', completion?.rate],
    ['base', completion?.base],
  ];
  return [
    mark(id, quantity ?? { place: anchorPlace(fact), text: '' }),
    ...parts.flatMap(([part, printed]) => (printed ? [mark(factPartAnchor(id, part), printed, id)] : [])),
  ];
}

/** A heading over several lines is marked on its first. */
function headingMark(id: string, heading: Passage): SourceMark {
  return mark(id, { place: placeOf(heading), text: heading.text.slice(0, heading.runs[1]?.at) });
}

/** A stretch of a line of a source: what the record knows by a name, or what stands between. */
export type SourcePart = string | { text: string; ids: string[]; target: string };

/**
 * A line cut at its marks. `raw` is the line in which places count their columns, `shown` what the page shows of it:
 * the same, but for the tags and marks of a transcript.
 */
export function cutLine(raw: string, shown: string, marks: readonly SourceMark[]): SourcePart[] {
  const spans: { at: number; end: number; mark: SourceMark }[] = [];
  const placed = marks
    .map((each) => ({ ...spanOf(raw, shown, each), mark: { ...each, ids: [...each.ids] } }))
    .sort((a, b) => a.at - b.at || b.end - a.end);
  for (const span of placed) {
    const last = spans.at(-1);
    // Two statements may share a figure, and a figure may be part of a heading: one stretch with several anchors.
    if (last && (span.at < last.end || span.at === last.at)) last.mark.ids.push(...span.mark.ids);
    else spans.push(span);
  }
  const parts: SourcePart[] = [];
  let from = 0;
  for (const { at, end, mark } of spans) {
    if (at > from) parts.push(shown.slice(from, at));
    parts.push({ text: shown.slice(at, end), ids: [...new Set(mark.ids)], target: mark.target });
    from = end;
  }
  if (from < shown.length) parts.push(shown.slice(from));
  return parts;
}

/** Where the words of a mark stand in a line; an empty stretch where they can not be found. */
function spanOf(raw: string, shown: string, { place, text }: SourceMark): { at: number; end: number } {
  const column = place.column - 1;
  // Tags may stand before and after what is shown, seldom within it.
  const begin = raw.lastIndexOf(shown, column);
  const at = begin >= 0 && column < begin + shown.length ? column - begin : Math.max(shown.indexOf(text), 0);
  return { at, end: endOf(shown, at, text) };
}

/** Where words end that begin at an offset of a line, white space apart; they may go on in the next line. */
function endOf(line: string, at: number, words: string): number {
  let end = at;
  let next = at;
  for (const char of words.replaceAll(/\s/gu, '')) {
    while (/\s/u.test(line[next] ?? '')) next += 1;
    if (!line.startsWith(char, next)) break;
    next += char.length;
    end = next;
  }
  return end;
}

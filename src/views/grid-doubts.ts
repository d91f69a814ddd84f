import type { Disclosure, GridDoubt, Place, Table } from '../model/index.ts';
import type { Words } from '../words/index.ts';
import { linkName, type Where, whereIs } from './where.ts';

/** What a reader should compare with the source in a table that may be read wrongly. */
export interface GridDoubtView {
  /** 绩效指标：看指标值归在对的指标名下没有. */
  text: string;
  /** What the numbers of its rows are: 原文行. */
  head: string;
  rows: LineRun[];
}

/** Lines of the source that follow each other: 577, 571–572. */
export interface LineRun {
  text: string;
  /** The first of them. */
  where: Where;
  /** The name of the link, where its text does not tell it from others and is one line. */
  name: string | undefined;
}

/** The rows of a table that were read by order, by what to look at in them. */
export function gridDoubts(
  { doubts = [] }: Pick<Table, 'doubts'>,
  record: Pick<Disclosure, 'id' | 'sources'>,
  words: Pick<Words, 'places' | 'tables'>,
): GridDoubtView[] {
  return doubts.map(({ part, places }) => {
    const rows = lineRuns(places, record, words);
    return { text: words.tables.doubts[part], head: rows[0]?.where.column.head ?? '', rows };
  });
}

function lineRuns(
  places: GridDoubt['places'],
  record: Pick<Disclosure, 'id' | 'sources'>,
  words: Pick<Words, 'places'>,
): LineRun[] {
  const runs: { first: Place; last: Place }[] = [];
  for (const place of places) {
    const run = runs.at(-1);
    if (run && run.last.file === place.file && run.last.line + 1 === place.line) run.last = place;
    else runs.push({ first: place, last: place });
  }
  return runs.map(({ first, last }) => {
    const [where, end] = [first, last].map((place) => whereIs(record, place, words)) as [Where, Where];
    const { text } = where.column;
    return end.column.text === text
      ? { text, where, name: linkName(where) }
      : { text: `${text}–${end.column.text}`, where, name: undefined };
  });
}

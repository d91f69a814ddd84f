import { mode } from './geometry.ts';
import type { PrintedLine } from './lines.ts';

/** Where the text of a page, or of one of its columns, begins and ends. */
export interface Margins {
  left: number;
  right: number;
}

/** A line counts for the margins when it fills at least this share of the widest. */
const long = 0.6;

/** The outermost value that others share, within half a letter; the outermost of all when none is shared. */
function shared(values: readonly number[], letters: number, side: 1 | -1): number {
  const sorted = values.toSorted((a, b) => side * (b - a));
  const least = Math.max(2, Math.ceil(values.length * 0.04));
  // Sorted, values that lie near each other follow one another.
  const found = sorted.find(
    (value, index) => Math.abs((sorted[index + least - 1] ?? Infinity) - value) < 0.5 * letters,
  );
  return found ?? sorted[0] ?? Number.NaN;
}

function countNear(values: readonly number[], at: number, tolerance: number): number {
  return values.filter((value) => Math.abs(value - at) < tolerance).length;
}

/** Where justified lines end: stops may hang out beyond it. Ragged lines end nowhere in particular. */
function rightOf(values: readonly number[], letters: number): number {
  const usual = mode(values, 0.15 * letters);
  return countNear(values, usual, 0.15 * letters) >= 0.25 * values.length ? usual : shared(values, letters, 1);
}

function measure(lines: readonly PrintedLine[]): Margins {
  const widest = Math.max(...lines.map((line) => line.box[2] - line.box[0]));
  const full = lines.filter((line) => line.box[2] - line.box[0] > long * widest);
  const letters = mode(
    full.map((line) => line.size),
    0.5,
  );
  return {
    left: shared(
      full.map((line) => line.box[0]),
      letters,
      -1,
    ),
    right: rightOf(
      full.map((line) => line.box[2]),
      letters,
    ),
  };
}

/** Pages whose margins can be compared: one size of paper, one column. */
function keyOf(line: PrintedLine, widthOf: (page: number) => number): string {
  return `${Math.round(widthOf(line.page))} ${line.column}`;
}

/**
 * The margins for each line: those of its own page and column when enough lines show them, otherwise those of all
 * pages of that width.
 */
export function findMargins(
  lines: readonly PrintedLine[],
  widthOf: (page: number) => number,
): (line: PrintedLine) => Margins {
  const byPage = Map.groupBy(lines, (line) => `${line.page} ${line.column}`);
  const byPaper = Map.groupBy(lines, (line) => keyOf(line, widthOf));
  const paper = new Map([...byPaper].map(([key, group]) => [key, measure(group)]));
  const own = new Map(
    [...byPage].map(([key, group]): [string, Margins] => {
      const [first] = group;
      const common = (first && paper.get(keyOf(first, widthOf))) ?? measure(group);
      const page = measure(group);
      const full = group.filter((line) => line.box[2] - line.box[0] > 0.8 * (common.right - common.left));
      return [key, full.length >= 4 ? page : common];
    }),
  );
  return (line) => own.get(`${line.page} ${line.column}`) ?? measure([line]);
}

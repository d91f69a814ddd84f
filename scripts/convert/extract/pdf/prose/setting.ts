import { mode } from './geometry.ts';
import type { PrintedLine } from './lines.ts';
import { findMargins } from './margins.ts';
import { isFull, type Setting } from './paragraphs.ts';

/** Lines of one page and column that stand under one another. */
function neighbours(lines: readonly PrintedLine[]): [PrintedLine, PrintedLine][] {
  return lines.slice(1).flatMap((line, index): [PrintedLine, PrintedLine][] => {
    const before = lines[index];
    const step = before ? line.box[3] - before.box[3] : 0;
    const together = before && before.page === line.page && before.column === line.column;
    return together && step > 0 && step < 4 * line.size ? [[before, line]] : [];
  });
}

/** Measures how a document sets its text. `widthOf` gives the width of a page. */
export function measureSetting(lines: readonly PrintedLine[], widthOf: (page: number) => number): Setting {
  const margins = findMargins(lines, widthOf);
  const bare: Setting = { margins, pitch: () => Number.NaN, indented: false };
  const pairs = neighbours(lines).filter(([line, next]) => isFull(line, next, bare));
  const steps = Map.groupBy(pairs, ([line]) => Math.round(line.size));
  const pitches = new Map(
    [...steps].map(([size, group]) => [
      size,
      mode(
        group.map(([line, next]) => next.box[3] - line.box[3]),
        1,
      ),
    ]),
  );
  const indents = pairs.filter(([line, next]) => {
    const set = (line.box[0] - next.box[0]) / line.size;
    return set > 1.2 && set < 3.5 && next.box[0] - margins(next).left < 0.6 * next.size;
  });
  const usual = pairs.length > 0 ? indents.length / pairs.length : 0;
  return { margins, pitch: (size) => pitches.get(Math.round(size)) ?? Number.NaN, indented: usual > 0.08 };
}

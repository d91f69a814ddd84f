import type { Figure } from '../../arithmetic/figure.ts';
import type { Sheet } from '../../document/sheet.ts';
import { type SummaryLine, type SummarySide, summarySide, summarySides } from '../../document/summary.ts';

/** What was carried over from last year, or is carried on to the next. */
const balance = /结转|结余|结余分配/u;

/**
 * The lines of a side that are money of the year: all above the first line of 结转, be 本年收入 printed above them or
 * below. What breaks a line down (其中) is left out.
 */
export function linesOfYear({ lines, current, total }: SummarySide): SummaryLine[] {
  const end = lines.findIndex((line) => line === total || balance.test(line.name));
  return lines
    .slice(0, end < 0 ? lines.length : end)
    .filter((line) => line !== current && line.name !== '' && !/^\s*其中/u.test(line.label));
}

/** The lines of 结转 and 结余 of a side, those of the funds below them too. */
export function balanceLines({ lines, total }: SummarySide): SummaryLine[] {
  const begin = lines.findIndex((line) => balance.test(line.name));
  return begin < 0 ? [] : lines.slice(begin).filter((line) => line !== total);
}

/** A figure that is printed and not nothing. */
export function isFilled(figure: Figure | null | undefined): figure is Figure {
  return figure !== null && figure !== undefined && !figure.value.eq(0);
}

/** Whether a side prints an amount that was carried over. */
export function hasBalance(side: SummarySide | null): boolean {
  return side !== null && balanceLines(side).some(({ figure }) => isFilled(figure));
}

/**
 * The amounts of a side that may be meant by its whole: that of the year, and that with what was carried over. Where
 * nothing was, they are one, and that of the year stands for both.
 */
export function wholesOf(side: SummarySide): Figure[] {
  const wholes = [side.current?.figure, side.total?.figure].flatMap((figure) => figure ?? []);
  return hasBalance(side) ? wholes : wholes.slice(0, 1);
}

/** Every side of spending of a summary: one, or several that split the same whole (功能分类 and 支出用途). */
export function spendingSides(summary: Sheet): SummarySide[] {
  const { income } = summarySides(summary);
  return summary.lanes.filter((lane) => lane !== income?.lane).flatMap((lane) => summarySide(summary, lane) ?? []);
}

/** Whether a table says that what was carried over is not in it. */
export function leavesOutCarryover(sheet: Sheet | null): boolean {
  return /不含(?:上年)?结转/u.test(sheet?.table.title?.text ?? '');
}

import type { TableStem } from '../../../model/index.ts';
import type { Figure } from '../../arithmetic/figure.ts';
import type { CheckedDocument } from '../../document/checked-document.ts';
import type { Sheet } from '../../document/sheet.ts';
import { type SummaryLine, type SummarySide, summarySide, summarySides } from '../../document/summary.ts';

/** Both sides of a summary table. */
export interface Sides {
  income: SummarySide | null;
  spending: SummarySide | null;
}

/** The one filled table of a name; null where there is none, or more than one. */
export function only(document: CheckedDocument, stem: TableStem): Sheet | null {
  const [sheet, second] = document.filled(stem);
  return sheet && !second ? sheet : null;
}

function sidesOf(document: CheckedDocument, stem: TableStem): Sides {
  const sheet = only(document, stem);
  return sheet ? summarySides(sheet) : { income: null, spending: null };
}

/** Both sides of the one summary of all money (B1, F1). */
export function summaryOf(document: CheckedDocument): Sides {
  return sidesOf(document, 'revenue-expenditure-summary');
}

/** Both sides of the one summary of fiscal appropriation (B4, F4). */
export function fiscalSummaryOf(document: CheckedDocument): Sides {
  return sidesOf(document, 'fiscal-appropriation-summary');
}

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

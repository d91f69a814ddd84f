import type { CheckedDocument } from '../../document/checked-document.ts';
import { codedRows } from '../../document/coded-rows.ts';
import type { Sheet } from '../../document/sheet.ts';
import { summarySide } from '../../document/summary.ts';
import type { Outcome } from '../../outcome.ts';
import { unlessMisread } from './guard.ts';
import { sumsDown } from './levels.ts';
import { checkInner, checkItems } from './listed-items.ts';
import { stepBreakdowns, wholeBreakdown } from './steps.ts';

type Stem = Parameters<CheckedDocument['filled']>[0];

function isCoded(sheet: Sheet): boolean {
  return sheet.lanes.some((lane) => codedRows(sheet, lane).all.some(({ code }) => code !== null));
}

/** Sums down a table that names its rows without codes: by their depth, else by their marks. */
function* sumsOf(sheet: Sheet): Generator<Outcome> {
  if (sheet.lanes.length > 1) return;
  if (sheet.rows.some(({ level }) => level > 0)) {
    const whole = wholeBreakdown(sheet);
    const breakdowns = [...(whole ? [whole] : []), ...stepBreakdowns(sheet)];
    yield* unlessMisread(
      breakdowns.flatMap((each) => [...sumsDown(sheet, each)]),
      `${sheet.name}：逐级加总`,
    );
    return;
  }
  const side = summarySide(sheet, 0);
  if (!side?.total || side.items.length === 0) return;
  yield* unlessMisread([...checkItems(side, '合计等于各项之和'), ...checkInner(side)], `${sheet.name}：各项的加总`);
}

/** Checks the sums down every table of some kinds that has no codes. */
export function* checkUncoded(document: CheckedDocument, stems: readonly Stem[]): Generator<Outcome> {
  for (const sheet of stems.flatMap((stem) => document.filled(stem))) if (!isCoded(sheet)) yield* sumsOf(sheet);
}

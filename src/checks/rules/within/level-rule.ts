import type { CheckedDocument } from '../../document/checked-document.ts';
import type { Outcome } from '../../outcome.ts';
import { functionLanes } from './coded-sheets.ts';
import { unlessMisread } from './guard.ts';
import { breakdownsOf, sumsDown } from './levels.ts';

/** Checks one level of every table by function: 类 over 款, 款 over 项. */
export function* checkLevel(document: CheckedDocument, level: 1 | 2, names: '款' | '项'): Generator<Outcome> {
  for (const { sheet, rows } of functionLanes(document)) {
    const outcomes = breakdownsOf(sheet, rows.all, level, names).flatMap((breakdown) => [
      ...sumsDown(sheet, breakdown),
    ]);
    yield* unlessMisread(outcomes, `${sheet.name}：各级科目的加总`);
  }
}

import type { MeasureId } from '../../../model/index.ts';
import type { CheckedDocument } from '../../document/checked-document.ts';
import type { Outcome } from '../../outcome.ts';
import { groupsOf, sumsAcross } from './groups.ts';
import { unlessMisread } from './guard.ts';

/** Checks the rows of every table whose columns are split by some measures: 合计 = 基本支出 + 项目支出. */
export function* checkAcross(document: CheckedDocument, measures: readonly MeasureId[]): Generator<Outcome> {
  for (const sheet of document.sheets) {
    if (sheet.table.form || sheet.table.empty || sheet.stem === 'three-public' || sheet.stem === 'procurement')
      continue;
    for (const group of groupsOf(sheet, new Set(measures))) {
      yield* unlessMisread(
        [...sumsAcross(sheet, group)],
        `${sheet.name}：${sheet.columnName(group.total)}与各栏的加总`,
      );
    }
  }
}

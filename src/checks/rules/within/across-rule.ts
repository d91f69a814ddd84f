import type { CheckedDocument } from '../../document/checked-document.ts';
import type { Sheet } from '../../document/sheet.ts';
import { type Outcome, ranStatuses } from '../../outcome.ts';
import { columnGroups, type GroupKind, kindOf, sumsAcross } from './groups.ts';
import { unlessMisread } from './guard.ts';

/** Tables whose columns have rules of their own. */
const others: ReadonlySet<string | null> = new Set([
  'procurement',
  'project-expenditure',
  'project-expenditure-carryover',
  'fixed-assets',
  'state-assets',
  'disclosure-statistics',
  'institutions',
]);

/** Checks the rows of one table, group by group, where its columns split the whole in one of some ways. */
export function* checkColumns(sheet: Sheet, kinds: readonly GroupKind[]): Generator<Outcome> {
  for (const group of columnGroups(sheet)) {
    const kind = kindOf(sheet, group);
    if (!kinds.includes(kind)) continue;
    const outcomes = [...sumsAcross(sheet, group)];
    // Heads that the vocabulary does not know are taken for parts only where the table itself adds them up, row by row.
    const ran = outcomes.filter(({ status }) => ranStatuses.has(status));
    const closed = ran.filter(({ status }) => status !== 'finding').length;
    if (kind === 'other' && (closed < 3 || closed * 3 < ran.length * 2)) continue;
    yield* unlessMisread(outcomes, `${sheet.name}：${sheet.columnName(group.total)}与各栏的加总`);
  }
}

/** Checks the rows of every table whose columns split the whole in a way: 合计 = 基本支出 + 项目支出. */
export function* checkAcross(document: CheckedDocument, kinds: readonly GroupKind[]): Generator<Outcome> {
  for (const sheet of document.sheets) {
    if (sheet.table.form || sheet.table.empty || others.has(sheet.stem)) continue;
    yield* checkColumns(sheet, sheet.stem === 'three-public' ? kinds.filter((kind) => kind === 'funds') : kinds);
  }
}

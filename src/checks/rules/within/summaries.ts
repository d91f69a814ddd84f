import type { CheckedDocument } from '../../document/checked-document.ts';
import type { Sheet } from '../../document/sheet.ts';
import { isInner, type SummaryLine, type SummarySide, summarySide } from '../../document/summary.ts';

/** 收支总表 and 财政拨款收支总表 that hold figures. */
export function summaries(document: CheckedDocument): Sheet[] {
  return [...document.filled('revenue-expenditure-summary'), ...document.filled('fiscal-appropriation-summary')];
}

const fundName = /^(?:一般公共预算|政府性基金|国有资本经营)/u;

/**
 * The lines between 本年合计 and 总计 that are added: 上年结转 and its like. A line named after a fund breaks down the
 * line of carry-over above it.
 */
export function addedBalances({ balances }: SummarySide): SummaryLine[] {
  return balances.filter((line) => !fundName.test(line.name) && !isInner(line, balances));
}

/** The lines of a fund below a line of carry-over. */
export function fundBalances({ balances }: SummarySide): SummaryLine[] {
  return balances.filter(({ name }) => fundName.test(name));
}

/** Every side of spending of a summary: one, or several that split the same whole (功能分类 and 支出用途). */
export function spendingSides(sheet: Sheet): SummarySide[] {
  return sheet.lanes.slice(1).flatMap((lane) => summarySide(sheet, lane) ?? []);
}

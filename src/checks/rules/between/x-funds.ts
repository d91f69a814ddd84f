import type { MeasureId } from '../../../model/index.ts';
import type { Figure } from '../../arithmetic/figure.ts';
import { checkEqual, checkSum, plus } from '../../arithmetic/sums.ts';
import type { CheckedDocument } from '../../document/checked-document.ts';
import type { SummarySide } from '../../document/summary.ts';
import { notApplicable, type Outcome } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';
import { spendingTable, summaries } from './examples.ts';
import { fiscalSummaryOf, only, wholeColumn } from './summary-figures.ts';

const tables = [
  { measure: 'generalPublicBudget', name: '一般公共预算', stems: ['gpb-expenditure-by-function'] },
  { measure: 'governmentFundsBudget', name: '政府性基金预算', stems: ['gov-fund-expenditure', 'gov-fund'] },
  { measure: 'stateCapitalOperationsBudget', name: '国有资本经营预算', stems: ['state-capital'] },
] as const;

/** Spending of a fund by its own table: the row of the whole in the column of this year's spending. */
function fundTotal(document: CheckedDocument, stems: readonly Parameters<typeof only>[1][]): Figure | null {
  for (const stem of stems) {
    const sheet = only(document, stem);
    if (!sheet) continue;
    const row = sheet.rows.findIndex((_, index) => sheet.isTotal(index));
    const column = wholeColumn({ sheet, lane: sheet.lanes.at(-1) ?? 0 });
    const figure = row < 0 || column === undefined ? null : sheet.figure(row, column);
    if (figure) return figure;
  }
  return null;
}

function columnTotal({ sheet, lane, current, total }: SummarySide, measure: MeasureId): Figure | null {
  const column = sheet.amountColumns(measure, lane)[0];
  const line = current ?? total;
  return column === undefined || !line ? null : sheet.figure(line.row, column);
}

/** Whether the table of 一般公共预算 leaves out what was carried over, and something was. */
function leavesOutCarryover(document: CheckedDocument, side: SummarySide | null): boolean {
  const title = only(document, 'gpb-expenditure-by-function')?.name ?? '';
  const carried = side?.balances.some(({ figure }) => figure && !figure.value.eq(0)) ?? false;
  return carried && /不含上年结转|当年|本年/u.test(title);
}

export const rule: Rule = {
  id: 'X-FUNDS',
  title: '财政拨款支出等于三张预算表',
  statement:
    '财政拨款收支总表的支出，等于一般公共预算、政府性基金、国有资本经营预算三张表的合计；每一种资金的栏也等于它自己的表。',
  formula: '财政拨款支出 = 一般公共预算支出表 + 政府性基金支出表 + 国有资本经营支出表',
  needs: '财政拨款收支总表、一般公共预算支出表',
  tolerance: '各数印出精度的半步之和',
  severity: 'error',
  kinds: ['budget', 'final'],
  notAnError: '一般公共预算支出表注明“不含上年结转”、又确有结转时，两者本来不同：不适用。',
  examples: [
    {
      says: '相同',
      kind: 'budget',
      text: `${summaries()}${spendingTable('一般公共预算支出表')}`,
      expect: ['pass', 'pass'],
    },
    {
      says: '一般公共预算支出表的合计是 90.00',
      kind: 'budget',
      text: `${summaries()}${spendingTable('一般公共预算支出表', { total: '90.00' })}`,
      expect: ['finding', 'finding'],
    },
  ],
  *check(document): Generator<Outcome> {
    const { income, spending } = fiscalSummaryOf(document);
    if (!spending) return;
    if (leavesOutCarryover(document, income)) {
      yield notApplicable('一般公共预算支出表不含上年结转，而今年有结转');
      return;
    }
    const own = tables.map((table) => ({ ...table, figure: fundTotal(document, table.stems) }));
    for (const { measure, name, figure } of own) {
      const column = columnTotal(spending, measure);
      if (figure && column)
        yield checkEqual(column, figure, { subject: `${name}支出：${spending.sheet.name}与它自己的表` });
    }
    const whole = (spending.current ?? spending.total)?.figure;
    const parts = own.flatMap(({ figure }) => figure ?? []);
    if (!whole || !own[0]?.figure) return;
    yield checkSum(whole, plus(parts), { subject: `财政拨款支出总数：${spending.sheet.name}与各资金的表` });
  },
};

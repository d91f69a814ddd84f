import type { Figure } from '../../arithmetic/figure.ts';
import { checkEqual, checkSum, plus } from '../../arithmetic/sums.ts';
import type { CheckedDocument } from '../../document/checked-document.ts';
import { basicTables } from '../../document/economic.ts';
import { notEnoughData } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';
import { basicTable, spendingTable } from './examples.ts';
import { fiscalSummaryOf, only } from './summary-figures.ts';

/** Basic spending of the general public budget by function, or as the fiscal summary names it where all is of that budget. */
function basicByFunction(document: CheckedDocument): Figure | null {
  const sheet = only(document, 'gpb-expenditure-by-function');
  const column = sheet?.amountColumns('basicExpenditure')[0];
  const row = sheet?.rows.findIndex((_, index) => sheet.isTotal(index)) ?? -1;
  if (sheet && column !== undefined && row >= 0) return sheet.figure(row, column);
  const { spending } = fiscalSummaryOf(document);
  return spending?.lines.find(({ name }) => name === '基本支出')?.figure ?? null;
}

export const rule: Rule = {
  id: 'X-BASIC',
  title: '基本支出按功能与按经济分类相同',
  statement: '一般公共预算支出表的基本支出，等于基本支出表（按经济分类）的合计，也就是人员经费与公用经费之和。',
  formula: '一般公共预算支出表·基本支出 = 基本支出表·合计（人员经费 + 公用经费）',
  needs: '一般公共预算支出表、一般公共预算基本支出表',
  tolerance: '各数印出精度的半步之和',
  severity: 'error',
  kinds: ['budget', 'final'],
  examples: [
    { says: '相同', kind: 'budget', text: `${spendingTable('一般公共预算支出表')}${basicTable()}`, expect: ['pass'] },
    {
      says: '差 1.00',
      kind: 'budget',
      text: `${spendingTable('一般公共预算支出表')}${basicTable({ total: '71.00' })}`,
      expect: ['finding'],
    },
  ],
  *check(document) {
    const byFunction = basicByFunction(document);
    const [table, second] = basicTables(document);
    if (!table || second || !byFunction) return;
    const subject = `基本支出：按功能分类与${table.sheet.name}`;
    const parts = [table.personnel, table.operating].flatMap((figure) => figure ?? []);
    if (table.total) yield checkEqual(byFunction, table.total, { subject });
    else if (parts.length > 0) yield checkSum(byFunction, plus(parts), { subject });
    else yield notEnoughData('基本支出表没有印出合计', subject);
  },
};

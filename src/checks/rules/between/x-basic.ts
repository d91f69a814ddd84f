import { type Figure, operandOf } from '../../arithmetic/figure.ts';
import { checkEqual, checkSum, plus } from '../../arithmetic/sums.ts';
import type { CheckedDocument } from '../../document/checked-document.ts';
import { type EconomicTable, readEconomic } from '../../document/economic.ts';
import type { Sheet } from '../../document/sheet.ts';
import { fiscalSummaryOf } from '../../document/summary.ts';
import { notApplicable, notEnoughData, type Outcome } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';
import { areAlike, compareCodes } from './compare-codes.ts';
import { columnOf, detailOf, totalIn } from './details.ts';
import { basicTable, spendingTable } from './examples.ts';
import { carryoverReason, otherFundReason } from './sources.ts';
import { leavesOutCarryover, linesOfYear } from './summary-figures.ts';

/** Basic spending by function, and the table it stands in. */
interface ByFunction {
  figure: Figure;
  sheet: Sheet;
}

/** The column 基本支出 of a table by function. */
function inColumn(
  document: CheckedDocument,
  stem: 'gpb-expenditure-by-function' | 'fiscal-by-function',
): ByFunction | null {
  const sheet = document.only(stem);
  const detail = sheet && detailOf(sheet, document);
  const figure = detail && totalIn(detail, columnOf(detail, 'basicExpenditure'));
  return sheet && figure ? { figure, sheet } : null;
}

/** The line 基本支出 of a fiscal summary by purpose. */
function inSummary(document: CheckedDocument): ByFunction | null {
  const { spending } = fiscalSummaryOf(document);
  const line = spending && linesOfYear(spending).find(({ name }) => name === '基本支出');
  return spending && line?.figure ? { figure: line.figure, sheet: spending.sheet } : null;
}

function compareTotal(byFunction: ByFunction, table: EconomicTable): Outcome {
  const subject = `基本支出：${byFunction.sheet.name}与${table.sheet.name}`;
  const parts = [table.personnel, table.operating].flatMap((figure) => figure ?? []);
  if (table.total) return checkEqual(byFunction.figure, table.total, { subject });
  if (parts.length > 0) return checkSum(byFunction.figure, plus(parts), { subject });
  return notEnoughData(`${table.sheet.name}没有印出合计`, subject, [operandOf(byFunction.figure)]);
}

function* general(document: CheckedDocument): Generator<Outcome> {
  const sheets = document.filled('gpb-basic-by-economic');
  const [sheet, second] = sheets;
  const alone = otherFundReason(document) === null;
  const byFunction = inColumn(document, 'gpb-expenditure-by-function') ?? (alone ? inSummary(document) : null);
  if (!sheet && !byFunction) return;
  if (!sheet || !byFunction || second) {
    const why = !sheet
      ? '没有读到基本支出表'
      : second
        ? `有 ${sheets.length} 张基本支出表`
        : '没有按功能分类的基本支出';
    yield notEnoughData(why, '基本支出');
    return;
  }
  if (leavesOutCarryover(sheet) !== leavesOutCarryover(byFunction.sheet) && carryoverReason(document)) {
    yield notApplicable('两张表一张含上年结转，另一张不含');
    return;
  }
  yield compareTotal(byFunction, readEconomic(sheet, document.record.fiscalYear));
}

/** The table of basic spending of all fiscal money, which some documents print beside that of the general public budget. */
function* fiscal(document: CheckedDocument): Generator<Outcome> {
  const sheet = document.only('fiscal-basic-by-economic');
  if (!sheet) return;
  const byFunction = inColumn(document, 'fiscal-by-function') ?? inSummary(document);
  if (byFunction) yield compareTotal(byFunction, readEconomic(sheet, document.record.fiscalYear));
  const own = document.only('gpb-basic-by-economic');
  const [left, right] = [detailOf(sheet, document), own && detailOf(own, document)];
  if (!left || !right || otherFundReason(document) || !areAlike({ left, right })) return;
  yield* compareCodes({ left, right }, ['personnelCosts', 'operatingCosts']);
}

export const rule: Rule = {
  id: 'X-BASIC',
  title: '基本支出按功能与按经济分类相同',
  statement:
    '一般公共预算支出表的基本支出，等于基本支出表（按经济分类）的合计，也就是人员经费与公用经费之和；财政拨款基本支出表也是这样。',
  formula: '一般公共预算支出表·基本支出 = 基本支出表·合计（人员经费 + 公用经费）',
  needs: '一般公共预算支出表、一般公共预算基本支出表',
  tolerance: '各数印出精度的半步之和',
  severity: 'error',
  kinds: ['budget', 'final'],
  notAnError: '有上年结转，一张表注明“不含上年结转”而另一张没有时，不适用。',
  examples: [
    { says: '相同', kind: 'budget', text: `${spendingTable('一般公共预算支出表')}${basicTable()}`, expect: ['pass'] },
    {
      says: '差 1.00',
      kind: 'budget',
      text: `${spendingTable('一般公共预算支出表')}${basicTable({ total: '71.00' })}`,
      expect: ['finding'],
    },
    { says: '没有基本支出表', kind: 'budget', text: spendingTable('一般公共预算支出表'), expect: ['notEnoughData'] },
  ],
  *check(document): Generator<Outcome> {
    yield* general(document);
    yield* fiscal(document);
  },
};

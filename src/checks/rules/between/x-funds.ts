import type { Figure } from '../../arithmetic/figure.ts';
import type { CheckedDocument } from '../../document/checked-document.ts';
import { fiscalSummaryOf, type Sides, type SummarySide } from '../../document/summary.ts';
import { notEnoughData, type Outcome } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';
import { areAlike, compareCodes } from './compare-codes.ts';
import { detailOf, totalIn, wholeColumn } from './details.ts';
import { spendingTable, summaries } from './examples.ts';
import { type FundTable, fundTable } from './fund-tables.ts';
import { lacking } from './missing.ts';
import { type Fund, fundNames, funds, incomeOfYear, otherFundReason, sourceLine } from './sources.ts';
import { hasBalance, isFilled, leavesOutCarryover, wholesOf } from './summary-figures.ts';
import { checkOneOf } from './whole-any.ts';

/** What the column of a fund says of this year's spending in all. */
function columnWholes(side: SummarySide, fund: Fund): Figure[] {
  const [column] = side.sheet.amountColumns(fund, side.lane);
  if (column === undefined) return [];
  return [side.current, side.total].flatMap((line) => (line && side.sheet.figure(line.row, column)) ?? []);
}

/**
 * What the table of a fund may show: spending of the year; where something was carried over, that with it or what was
 * received this year alone.
 */
function candidates(spent: readonly Figure[], received: readonly Figure[], without: boolean): Figure[][] {
  return (without ? [...received, ...spent] : [...spent, ...received]).map((figure) => [figure]);
}

function* compareFund(sides: Required<Sides>, fund: Fund, { sheet, total }: FundTable): Generator<Outcome> {
  const { income, spending } = sides;
  if (!sheet || !isFilled(total) || !spending) return;
  const spent = columnWholes(spending, fund).filter(isFilled);
  const line = income && sourceLine(income, fund)?.figure;
  const carried = hasBalance(income);
  const received = line && (carried || spent.length === 0) ? [line].filter(isFilled) : [];
  const outcome = checkOneOf(
    total,
    candidates(carried ? spent : spent.slice(0, 1), received, leavesOutCarryover(sheet)),
    {
      subject: `${fundNames[fund]}支出：${spending.sheet.name}与${sheet.name}`,
    },
  );
  if (outcome) yield outcome;
}

/** Funds that the summary has money of, while their own table is not there or does not say how much. */
function untold({ income, spending }: Sides, tables: Record<Fund, FundTable>): Fund[] {
  return funds.filter((fund) => {
    const { total, several, nothing } = tables[fund];
    if (several) return true;
    const inSummary = [income && sourceLine(income, fund)?.figure, ...(spending ? columnWholes(spending, fund) : [])];
    return !total && !nothing && inSummary.some(isFilled);
  });
}

function* compareWhole(sides: Sides, tables: Record<Fund, FundTable>): Generator<Outcome> {
  const { income, spending } = sides;
  if (!spending || !tables.generalPublicBudget.total) return;
  const subject = `财政拨款支出总数：${spending.sheet.name}与各资金的表`;
  const missing = untold(sides, tables);
  if (missing.length > 0) {
    yield notEnoughData(`没有读到${missing.map((fund) => fundNames[fund]).join('、')}支出表的合计`, subject);
    return;
  }
  const parts = funds.flatMap((fund) => tables[fund].total ?? []);
  const carried = hasBalance(income);
  const wholes = wholesOf(spending);
  const [received, more] = carried && income ? incomeOfYear(income) : [];
  const without = leavesOutCarryover(tables.generalPublicBudget.sheet);
  const all = candidates(carried ? wholes : wholes.slice(0, 1), received && !more ? [received] : [], without).flat();
  const outcomes = all.flatMap((whole) => checkOneOf(whole, [parts], { subject }) ?? []);
  const best = outcomes.find(({ status }) => status !== 'finding') ?? outcomes[0];
  if (best) yield best;
}

/** The table of all fiscal spending by function, where a document prints it beside that of the general public budget. */
function* compareFiscal(document: CheckedDocument, spending: SummarySide): Generator<Outcome> {
  const [sheet, own] = [document.only('fiscal-by-function'), document.only('gpb-expenditure-by-function')];
  const left = sheet && detailOf(sheet, document);
  if (!left) return;
  const total = totalIn(left, wholeColumn(left));
  const outcome =
    total &&
    checkOneOf(total, candidates(wholesOf(spending), [], false), {
      subject: `财政拨款支出总数：${spending.sheet.name}与${sheet.name}`,
    });
  if (outcome) yield outcome;
  const right = own && detailOf(own, document);
  if (!right || otherFundReason(document) || !areAlike({ left, right })) return;
  yield* compareCodes({ left, right }, ['basicExpenditure', 'projectExpenditure']);
}

export const rule: Rule = {
  id: 'X-FUNDS',
  title: '财政拨款支出等于三张预算表',
  statement:
    '财政拨款收支总表的支出，等于一般公共预算、政府性基金、国有资本经营预算三张表的合计；每一种资金的栏也等于它自己的表。另有按科目的财政拨款支出表时，它也相同。',
  formula: '财政拨款支出 = 一般公共预算支出表 + 政府性基金支出表 + 国有资本经营支出表',
  needs: '财政拨款收支总表、一般公共预算支出表',
  tolerance: '各数印出精度的半步之和',
  severity: 'error',
  kinds: ['budget', 'final'],
  notAnError: '有上年结转时，一般公共预算支出表可以含它，也可以只列当年（常注明“不含上年结转”）：与其中一个相同即可。',
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
    {
      says: '支出含上年结转 5.00，一般公共预算支出表不含',
      kind: 'budget',
      text: `${summaries({ fiscalCarried: '5.00', fiscalSpending: '105.00' })}${spendingTable('一般公共预算支出表（不含上年结转）')}`,
      expect: ['pass', 'pass'],
    },
  ],
  *check(document): Generator<Outcome> {
    const why = lacking(document, ['fiscal-appropriation-summary', 'gpb-expenditure-by-function']);
    const sides = fiscalSummaryOf(document);
    if (why || !sides.spending) {
      yield* why ?? [];
      return;
    }
    const tables = {
      generalPublicBudget: fundTable(document, 'generalPublicBudget'),
      governmentFundsBudget: fundTable(document, 'governmentFundsBudget'),
      stateCapitalOperationsBudget: fundTable(document, 'stateCapitalOperationsBudget'),
    };
    for (const fund of funds) yield* compareFund(sides, fund, tables[fund]);
    yield* compareWhole(sides, tables);
    yield* compareFiscal(document, sides.spending);
  },
};

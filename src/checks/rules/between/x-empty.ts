import type { Figure } from '../../arithmetic/figure.ts';
import { operandOf, showFigure, wordsOperand } from '../../arithmetic/figure.ts';
import type { CheckedDocument } from '../../document/checked-document.ts';
import type { Sheet } from '../../document/sheet.ts';
import { fiscalSummaryOf, type Sides } from '../../document/summary.ts';
import { found, notEnoughData, type Outcome, passed } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';
import { emptyFund, fundTableText, summaries } from './examples.ts';
import { fundTable } from './fund-tables.ts';
import { type Fund, fundNames, sourceLine } from './sources.ts';
import { balanceLines, isFilled, leavesOutCarryover } from './summary-figures.ts';

/** What the fiscal summary says of a fund. */
interface InSummary {
  /** Received this year; undefined where there is no line for it. */
  received: Figure | null | undefined;
  /** Spent this year; undefined where there is no column for it. */
  spent: Figure | null | undefined;
  /** Something of it was carried over. */
  carried: boolean;
}

function inSummary({ income, spending }: Sides, fund: Fund): InSummary {
  const line = income && sourceLine(income, fund);
  const [column] = spending?.sheet.amountColumns(fund, spending.lane) ?? [];
  const whole = spending?.current ?? spending?.total;
  const name = fundNames[fund].slice(0, 4);
  return {
    received: line ? line.figure : undefined,
    spent: spending && whole && column !== undefined ? spending.sheet.figure(whole.row, column) : undefined,
    carried: income ? balanceLines(income).some((each) => each.name.startsWith(name) && isFilled(each.figure)) : false,
  };
}

function contradicts(table: Sheet, figure: Figure, subject: string): Outcome {
  const message = `${table.name}没有数据，${figure.label}为 ${showFigure(figure)}。`;
  return found(subject, message, [operandOf(figure), wordsOperand(table.name, '没有数据', table.table.place)]);
}

function lacks(own: Figure, summary: Sheet, fund: Fund, subject: string): Outcome {
  const missing = `没有${fundNames[fund]}的数`;
  const message = `${own.label}为 ${showFigure(own)}，${summary.name}里${missing}。`;
  return found(subject, message, [operandOf(own), wordsOperand(summary.name, missing, summary.table.place)]);
}

function* checkSpending(document: CheckedDocument, fund: Fund, sides: Sides): Generator<Outcome> {
  const { sheet, total, nothing } = fundTable(document, fund);
  const summary = sides.spending?.sheet ?? sides.income?.sheet;
  if (!sheet || !summary) return;
  const subject = `${fundNames[fund]}：${sheet.name}与${summary.name}`;
  const { received, spent, carried } = inSummary(sides, fund);
  if (received === undefined && spent === undefined) {
    yield notEnoughData(`${summary.name}不分列${fundNames[fund]}`, subject);
    return;
  }
  const figure = [spent, received].find(isFilled);
  if (nothing && figure) {
    // Spent of what was carried over only: a table of this year's money has nothing to show.
    const elsewhere = !isFilled(received) && (carried || leavesOutCarryover(sheet));
    const kept = document.record.kind === 'final' && !isFilled(spent);
    if (!elsewhere && !kept) yield contradicts(sheet, figure, subject);
    else yield passed(subject, `${sheet.name}没有数据，${summary.name}里的是结转的钱。`);
  } else if (isFilled(total) && !figure) yield lacks(total, summary, fund, subject);
  else yield passed(subject, nothing ? '两处都没有数据。' : '两处都有数据。');
}

/** The table of income of the government fund, which few documents print. */
function* checkReceived(document: CheckedDocument, sides: Sides): Generator<Outcome> {
  const [sheet, second] = document.sheetsOf('gov-fund-revenue');
  const { received } = inSummary(sides, 'governmentFundsBudget');
  if (!sheet || second || received === undefined || !sides.income) return;
  const subject = `政府性基金预算收入：${sheet.name}与${sides.income.sheet.name}`;
  const own = sheet.rows
    .flatMap((_, row) => sheet.amountColumns().flatMap((column) => sheet.figure(row, column) ?? []))
    .find(isFilled);
  if (!own && isFilled(received)) yield contradicts(sheet, received, subject);
  else if (own && !isFilled(received)) yield lacks(own, sides.income.sheet, 'governmentFundsBudget', subject);
  else yield passed(subject, own ? '两处都有数据。' : '两处都没有数据。');
}

export const rule: Rule = {
  id: 'X-EMPTY',
  title: '基金空表与总表一致',
  statement: '政府性基金（国有资本经营）预算表为空，当且仅当财政拨款收支总表里这种资金为零或空白。',
  formula: '基金表为空 ⇔ 财政拨款收支总表的该资金为 0',
  needs: '政府性基金或国有资本经营预算表、财政拨款收支总表',
  severity: 'error',
  kinds: ['budget', 'final'],
  notAnError: '总表里的是上年结转的钱、基金表不含结转时，表可以为空。',
  examples: [
    { says: '都没有数据', kind: 'budget', text: `${summaries()}${emptyFund}`, expect: ['pass'] },
    {
      says: '空表，总表却有 10.00',
      kind: 'budget',
      text: `${summaries({ fund: '10.00' })}${emptyFund}`,
      expect: ['finding'],
    },
    {
      says: '基金表有 10.00，总表没有',
      kind: 'budget',
      text: `${summaries()}${fundTableText('10.00')}`,
      expect: ['finding'],
    },
  ],
  *check(document): Generator<Outcome> {
    const sides = fiscalSummaryOf(document);
    if (!sides.income) return;
    yield* checkReceived(document, sides);
    yield* checkSpending(document, 'governmentFundsBudget', sides);
    yield* checkSpending(document, 'stateCapitalOperationsBudget', sides);
  },
};

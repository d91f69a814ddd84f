import { checkSum, plus } from '../../arithmetic/sums.ts';
import type { CheckedDocument } from '../../document/checked-document.ts';
import { type SummarySide, summarySides } from '../../document/summary.ts';
import type { Outcome } from '../../outcome.ts';
import { addedBalances, fundBalances, summaries } from './summaries.ts';

const words = { income: '收入', spending: '支出' } as const;

/** 总计 = 本年合计 + what was carried over, in every column of the side; and each carry-over is the sum of its funds. */
function* closingOf(side: SummarySide, word: string): Generator<Outcome> {
  const { sheet, current, total, lane } = side;
  if (!current || !total) return;
  for (const column of sheet.amountColumns(null, lane)) {
    const whole = column === side.column ? total.figure : sheet.figure(total.row, column);
    const base = column === side.column ? current.figure : sheet.figure(current.row, column);
    if (!whole || !base) continue;
    const added = addedBalances(side).flatMap(({ row }) => sheet.figure(row, column) ?? []);
    yield checkSum(whole, plus([base, ...added]), {
      subject: `${sheet.name}：${word}总计等于本年${word}合计加结转，${sheet.columnName(column)}`,
    });
  }
  const [carried, second] = addedBalances(side).filter(({ figure }) => figure !== null);
  const funds = fundBalances(side).flatMap(({ figure }) => figure ?? []);
  if (carried?.figure && !second && funds.length > 0) {
    yield checkSum(carried.figure, plus(funds), { subject: `${sheet.name}：${carried.name}等于各项资金之和` });
  }
}

/** Checks one side of every summary table. */
export function* checkClosing(document: CheckedDocument, side: 'income' | 'spending'): Generator<Outcome> {
  for (const sheet of summaries(document)) {
    const found = summarySides(sheet)[side];
    if (found) yield* closingOf(found, words[side]);
  }
}

import { checkSum, plus } from '../../arithmetic/sums.ts';
import type { CheckedDocument } from '../../document/checked-document.ts';
import { isBalance, type SummarySide, summarySides } from '../../document/summary.ts';
import { notEnoughData, type Outcome } from '../../outcome.ts';
import { addedColumns, isUnsure } from './cells.ts';
import { bestReading } from './readings.ts';
import { addedBalances, fundBalances, summaries } from './summaries.ts';

const words = { income: '收入', spending: '支出' } as const;

/** 总计 = 本年合计 + what was carried over, in every column of the side; and each carry-over is the sum of its funds. */
function* closingOf(side: SummarySide, word: string): Generator<Outcome> {
  const { sheet, current, total, lane } = side;
  if (!current || !total) return;
  const all = addedBalances(side);
  // Lines of another name may be parts of the line above them (结余分配 and what it went to).
  const named = all.filter(isBalance);
  for (const column of addedColumns(sheet, lane)) {
    const whole = column === side.column ? total.figure : sheet.figure(total.row, column);
    const base = column === side.column ? current.figure : sheet.figure(current.row, column);
    if (!whole || !base) continue;
    const subject = `${sheet.name}：${word}总计等于本年${word}合计加结转，${sheet.columnName(column)}`;
    if (all.some(({ row }) => isUnsure(sheet, row, column))) {
      yield notEnoughData('有的格看不清，或没有单位', subject);
      continue;
    }
    const outcomes = [all, named].map((lines) =>
      checkSum(whole, plus([base, ...lines.flatMap(({ row }) => sheet.figure(row, column) ?? [])]), { subject }),
    );
    const best = bestReading(outcomes);
    if (best) yield best;
  }
  const [carried, second] = all.filter(({ figure }) => figure !== null);
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

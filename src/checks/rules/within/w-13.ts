import type { MeasureId } from '../../../model/index.ts';
import type { Figure } from '../../arithmetic/figure.ts';
import { addUp, checkSum, minus, plus } from '../../arithmetic/sums.ts';
import { type SummarySide, summarySides } from '../../document/summary.ts';
import { notEnoughData, type Outcome } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';
import { fiscalTable } from './examples.ts';
import { addedBalances, fundBalances } from './summaries.ts';

interface Fund {
  name: string;
  word: RegExp;
  measure: MeasureId;
}

const funds: readonly Fund[] = [
  { name: '一般公共预算', word: /^一般公共预算/u, measure: 'generalPublicBudget' },
  { name: '政府性基金', word: /^政府性基金/u, measure: 'governmentFundsBudget' },
  { name: '国有资本经营预算', word: /^国有资本经营/u, measure: 'stateCapitalOperationsBudget' },
];

/** What a fund has to spend: its income of the year, and what was carried over. */
function incomeOf({ items, lines, ...side }: SummarySide, word: RegExp): Figure[] {
  // 一、本年收入 or 财政拨款收入 may be a line of the list, with the funds below it.
  const found = items.filter(({ name }) => word.test(name));
  const listed =
    found.length > 0 ? found : lines.filter((line) => word.test(line.name) && !side.balances.includes(line));
  return [...listed, ...side.balances].flatMap(({ name, figure }) => (word.test(name) && figure ? [figure] : []));
}

/** Whether money was carried over on a side that it does not split by funds: no fund of it can be followed. */
function isUnsplit(side: SummarySide): boolean {
  const carried = addUp(plus(addedBalances(side).flatMap(({ figure }) => figure ?? [])));
  return !carried.eq(0) && fundBalances(side).every(({ figure }) => figure === null);
}

/** The column of a fund down the side of spending: 本年支出 and 年末结转, or the total alone. */
function spendingOf(side: SummarySide, measure: MeasureId): Figure[] {
  const { sheet, lane, current, total } = side;
  const column = sheet.amountColumns(measure, lane)[0];
  if (column === undefined) return [];
  const rows = current ? [current, ...addedBalances(side)] : total ? [total] : [];
  return rows.flatMap(({ row }) => sheet.figure(row, column) ?? []);
}

/** Whether 年末结转 is printed in the column of the whole only. */
function isClosingUnsplit(side: SummarySide): boolean {
  const columns = funds.flatMap(({ measure }) => side.sheet.amountColumns(measure, side.lane));
  return addedBalances(side).some(
    ({ row, figure }) =>
      figure !== null && !figure.value.eq(0) && columns.every((column) => side.sheet.figure(row, column) === null),
  );
}

function* balanceOf(income: SummarySide, spending: SummarySide, { name, word, measure }: Fund): Generator<Outcome> {
  const subject = `${spending.sheet.name}：${name}的收支`;
  const earned = incomeOf(income, word);
  const spent = spendingOf(spending, measure);
  const [first, ...others] = earned;
  if (first && spent.length > 0) {
    yield checkSum(first, [...plus(spent), ...others.map(minus)], { subject });
  } else if ([...earned, ...spent].some(({ value }) => !value.eq(0))) {
    yield notEnoughData(`表里没有印出${name}的${first ? '支出' : '收入'}`, subject);
  }
}

const table = (fund: string) => `
2024年财政拨款收支总表

单位：万元

| 收入 | | 支出 | | | |
| --- | --- | --- | --- | --- | --- |
| 项目 | 金额 | 项目 | 合计 | 一般公共预算 | 政府性基金预算 |
| 一、一般公共预算 | 90.00 | 一、一般公共服务支出 | 90.00 | 90.00 | |
| 二、政府性基金预算 | 10.00 | 二、城乡社区支出 | ${fund} | | ${fund} |
| 本年收入合计 | 100.00 | 本年支出合计 | 100.00 | 90.00 | ${fund} |
| 上年结转 | | 年终结转 | | | |
| 收入总计 | 100.00 | 支出总计 | 100.00 | 90.00 | ${fund} |
`;

export const rule: Rule = {
  id: 'W-13',
  title: '每种资金自身收支平衡',
  statement: '财政拨款收支总表里，每一种资金的收入加年初结转，等于它那一栏的支出加年末结转。',
  formula: '年初结转 + 本年收入 = 本年支出 + 年末结转（按资金）',
  needs: '支出分列三种资金的财政拨款收支总表',
  tolerance: '各数印出精度的半步之和',
  severity: 'error',
  kinds: ['budget', 'final'],
  examples: [
    { says: '两种资金各自平衡', kind: 'budget', text: table('10.00'), expect: ['pass', 'pass'] },
    { says: '政府性基金收 10.00、支 12.00', kind: 'budget', text: table('12.00'), expect: ['pass', 'finding'] },
    { says: '上年结转按资金分列', kind: 'budget', text: fiscalTable(), expect: ['pass', 'pass'] },
    {
      says: '上年结转没有按资金分列，不作判断',
      kind: 'budget',
      text: fiscalTable().replace('| （一）一般公共预算拨款 | 5.00 |', '| （一）一般公共预算拨款 | |'),
      expect: ['notEnoughData'],
    },
  ],
  *check(document) {
    for (const sheet of document.filled('fiscal-appropriation-summary')) {
      const { income, spending } = summarySides(sheet);
      if (!income || !spending || !funds.some(({ measure }) => sheet.amountColumns(measure, spending.lane).length > 0))
        continue;
      if (isUnsplit(income) || isClosingUnsplit(spending)) {
        yield notEnoughData('结转没有按资金分列', `${sheet.name}：各种资金的收支`);
        continue;
      }
      for (const fund of funds) yield* balanceOf(income, spending, fund);
    }
  },
};

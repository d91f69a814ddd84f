import type { MeasureId } from '../../../model/index.ts';
import type { Figure } from '../../arithmetic/figure.ts';
import { checkSum, plus } from '../../arithmetic/sums.ts';
import { type SummarySide, summarySides } from '../../document/summary.ts';
import { notEnoughData } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';

const funds: readonly { name: string; word: RegExp; measure: MeasureId }[] = [
  { name: '一般公共预算', word: /^一般公共预算/u, measure: 'generalPublicBudget' },
  { name: '政府性基金', word: /^政府性基金/u, measure: 'governmentFundsBudget' },
  { name: '国有资本经营预算', word: /^国有资本经营/u, measure: 'stateCapitalOperationsBudget' },
];

/** What a fund has to spend: its income of the year, and what was carried over. */
function incomeOf({ items, balances }: SummarySide, word: RegExp): Figure[] {
  return [...items, ...balances].flatMap(({ name, figure }) => (word.test(name) && figure ? [figure] : []));
}

/** The column of a fund down the side of spending: 本年支出 and 年末结转, or the total alone. */
function spendingOf({ sheet, lane, current, balances, total }: SummarySide, measure: MeasureId): Figure[] {
  const column = sheet.amountColumns(measure, lane)[0];
  if (column === undefined) return [];
  const rows = current ? [current, ...balances.slice(0, 1)] : total ? [total] : [];
  return rows.flatMap(({ row }) => sheet.figure(row, column) ?? []);
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
  ],
  *check(document) {
    for (const sheet of document.filled('fiscal-appropriation-summary')) {
      const { income, spending } = summarySides(sheet);
      if (!income || !spending || !funds.some(({ measure }) => sheet.amountColumns(measure, spending.lane).length > 0))
        continue;
      for (const { name, word, measure } of funds) {
        const subject = `${sheet.name}：${name}的收支`;
        const [first, ...others] = incomeOf(income, word);
        const spent = spendingOf(spending, measure);
        if (!first && spent.length === 0) continue;
        if (!first || spent.length === 0) {
          const side = first ? '支出' : '收入';
          const there = first ? [first, ...others] : spent;
          if (there.every(({ value }) => value.eq(0))) continue;
          yield notEnoughData(`表里没有印出${name}的${side}`, subject);
        } else {
          const terms = [...plus(spent), ...others.map((figure) => ({ figure, sign: -1 as const }))];
          yield checkSum(first, terms, { subject });
        }
      }
    }
  },
};
